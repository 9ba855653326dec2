import type { Words } from '../../../platform/words.ts'
import type { AgeWords } from '../rules/ages.ts'
import type { AuthorityGap, AuthorityKind, AuthoritySource } from '../rules/authority.ts'
import type { BsnRefusal } from '../rules/bsn.ts'
import type { Likeness, LikenessFact } from '../rules/doubles.ts'
import type { NameWords } from '../rules/name.ts'
import type { DateWords, PartialDateRefusal } from '../rules/partial-date.ts'
import type { RelationKind } from '../rules/relations.ts'

/** What people read about persons, their dates and ages. */
export const personsNl = {
  refusals: {
    'households/bsn-wrong': 'Dit burgerservicenummer klopt niet. Controleer de negen cijfers of laat het leeg.',
    'households/impossible-date': 'Deze datum bestaat niet. Vul een datum in, of vul nullen in voor wat u niet weet.',
  } satisfies Record<BsnRefusal | PartialDateRefusal, string>,
  dates: {
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    full: '{day} {month} {year}',
    dayUnknown: '{month} {year} (dag onbekend)',
    monthUnknown: '{year} (dag en maand onbekend)',
    unknown: 'onbekend',
  } satisfies DateWords,
  ages: {
    exact: '{years} jaar',
    between: '{least} of {most} jaar',
    unbornOr: 'nog niet geboren of {most} jaar',
    unborn: 'nog niet geboren',
    unknown: 'leeftijd onbekend',
  } satisfies AgeWords,
  names: { unknown: 'naam onbekend' } satisfies NameWords,
  likeness: {
    classes: {
      certain: 'Dit is dezelfde persoon.',
      likely: 'Dit is waarschijnlijk dezelfde persoon.',
      possible: 'Dit kan dezelfde persoon zijn.',
      contradiction: 'Eén nummer, maar twee verschillende personen. Zoek uit welk nummer fout is.',
      none: 'Dit zijn verschillende personen.',
    } satisfies Record<Likeness['class'], string>,
    facts: {
      'bsn-same': 'zelfde burgerservicenummer',
      'bsn-different': 'ander burgerservicenummer',
      'family-name-same': 'zelfde achternaam',
      'family-name-of-partner': 'achternaam van de partner komt overeen',
      'family-name-sounds-alike': 'achternaam klinkt hetzelfde',
      'all-names-same': 'alle namen zijn gelijk',
      'given-names-same': 'zelfde voornamen',
      'given-name-shared': 'één voornaam is gelijk',
      'given-name-sounds-alike': 'voornaam klinkt hetzelfde',
      'given-initial-same': 'zelfde voorletter',
      'given-name-missing': 'voornaam ontbreekt',
      'birth-date-same': 'zelfde geboortedatum',
      'birth-date-possible': 'geboortedatum kan dezelfde zijn',
      'birth-date-swapped': 'dag en maand van de geboorte omgewisseld',
      'birth-date-one-part-differs': 'dag, maand of jaar van de geboorte wijkt af',
      'address-same': 'zelfde postcode en huisnummer',
      'names-differ': 'andere achternaam',
      'given-names-differ': 'andere voornaam',
      'birth-date-differs': 'andere geboortedatum',
      'sex-differs': 'ander geslacht',
    } satisfies Record<LikenessFact, string>,
  },
  relations: {
    parent: 'ouder',
    child: 'kind',
    'birth-parent': 'biologische ouder',
    'birth-child': 'biologisch kind',
    'step-parent': 'stiefouder',
    'step-child': 'stiefkind',
    'foster-parent': 'pleegouder',
    'foster-child': 'pleegkind',
    guardian: 'voogd',
    ward: 'pupil',
    partner: 'partner',
    'ex-partner': 'ex-partner',
    'late-partner': 'partner tot overlijden',
    'co-parent': 'medeouder',
    sibling: 'broer of zus',
    'half-sibling': 'halfbroer of halfzus',
    'sibling-perhaps-half': 'broer of zus (heel of half onbekend)',
    'step-sibling': 'stiefbroer of stiefzus',
    grandparent: 'opa of oma',
    grandchild: 'kleinkind',
    'aunt-or-uncle': 'oom of tante',
    'niece-or-nephew': 'neef of nicht',
    'other-family': 'ander familielid',
    neighbour: 'buur',
    friend: 'vriend',
    coach: 'coach of trainer',
    coached: 'krijgt training van',
    mentor: 'mentor',
    mentored: 'heeft als mentor',
    'informal-support': 'steunfiguur',
    supported: 'krijgt steun van',
    'other-network': 'iemand uit het eigen netwerk',
  } satisfies Record<RelationKind, string>,
  authority: {
    ofAge: 'meerderjarig: niemand heeft het gezag',
    sources: {
      brp: 'Basisregistratie Personen',
      'authority-register': 'gezagsregister',
      'court-order': 'uitspraak van de rechter',
      told: 'verteld, nog niet gecontroleerd',
    } satisfies Record<AuthoritySource, string>,
    kinds: {
      parent: 'ouder',
      third: 'iemand anders dan een ouder (voogd)',
      'nobody-for-now': 'nu heeft niemand het gezag',
      'not-in-table': 'code die niet in de landelijke tabel staat',
    } satisfies Record<AuthorityKind, string>,
    gaps: {
      'nothing-recorded': 'Er is niets over het gezag vastgelegd. Zoek uit wie het gezag heeft.',
      'code-not-in-table': 'De registratie geeft een code die de landelijke tabel niet kent. Vraag wat deze betekent.',
      'holder-not-named': 'De bron zegt dat iemand het gezag heeft, maar niet wie. Zoek de naam uit.',
      'sources-disagree': 'De bronnen spreken elkaar tegen. Zoek uit welke klopt.',
      'only-told': 'Dit is verteld, maar nog niet gecontroleerd. Controleer het in het gezagsregister.',
      'dates-unclear': 'Van wanneer tot wanneer dit geldt is niet volledig bekend. Zoek de data uit.',
      'age-unknown': 'De leeftijd is niet zeker. Zoek uit of de jongere al 18 is.',
    } satisfies Record<AuthorityGap, string>,
  },
}

/** The same texts in another language; a missing one does not compile. */
export type PersonsWords = Words<typeof personsNl>

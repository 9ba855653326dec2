import type { AgeWords } from '../rules/ages.ts'
import type { BsnRefusal } from '../rules/bsn.ts'
import type { Likeness, LikenessFact } from '../rules/doubles.ts'
import type { NameWords } from '../rules/name.ts'
import type { DateWords, PartialDateRefusal } from '../rules/partial-date.ts'

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
}

type Widen<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends string[] ? readonly string[] : Widen<T[K]>
}

/** The same texts in another language; a missing one does not compile. */
export type PersonsWords = Widen<typeof personsNl>

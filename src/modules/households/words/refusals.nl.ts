import type { HouseholdsRefusal } from '../rules/access.ts'
import type { FamilyRefusal } from '../rules/family.ts'
import type { MergingRefusal } from '../rules/merged-fields.ts'
import type { SearchRefusal } from '../rules/person-search.ts'
import type { SecrecyRefusal } from '../rules/secrecy.ts'
import { nl } from '../words.nl.ts'
import { personsNl } from './persons.nl.ts'

const family = {
  'households/not-in-household': 'Deze persoon hoort niet bij dit gezin of bestaat niet. Zoek de persoon opnieuw.',
  'households/registered-elsewhere': 'Dit komt uit de Basisregistratie Personen. Zet uw correctie ernaast.',
  'households/registered-here': 'Deze persoon is hier geregistreerd. Wijzig het gegeven zelf.',
  'households/registered-as-secret':
    'De Basisregistratie Personen houdt dit adres geheim. Dat kunt u hier niet opheffen.',
  'households/already-member': 'Deze persoon hoort al bij dit gezin.',
  'households/in-the-future': 'Deze dag moet nog komen. Vul een dag in tot en met vandaag.',
  'households/before-it-began': 'Dit begon pas op {since}. Vul die dag of een latere in.',
  'households/not-unborn': 'Van dit kind is de geboorte al bekend.',
  'households/already-died': 'Van deze persoon is het overlijden al bekend.',
  'households/died-before-birth': 'Deze dag ligt voor de geboorte. Controleer de datum.',
  'households/expected-too-far': 'Deze verwachte dag klopt niet. Vul een dag in binnen negen maanden.',
  'households/relation-with-oneself': 'Kies iemand anders dan de persoon zelf.',
  'households/names-nobody': 'Kies iemand uit het systeem, of vul een naam in.',
  'households/no-authority-over-adults': 'Deze persoon is 18 of ouder. Over volwassenen heeft niemand het gezag.',
  'households/unknown-fact': 'Dit gegeven bestaat niet of hoort niet bij dit gezin. Laad de pagina opnieuw.',
  'households/looks-like-somebody':
    'Iemand in het systeem lijkt op deze persoon. Kijk of het dezelfde is, of zeg waarom niet.',
  'households/address-empty': 'Vul een postcode of een woonplaats in.',
  'households/no-bsn': 'Van deze persoon is geen burgerservicenummer bekend.',
} satisfies Record<FamilyRefusal, string>

const looking = {
  'households/number-in-question': 'Zoek een burgerservicenummer alleen bij Gezinnen, in het vak voor het nummer.',
  'households/asks-nothing': 'Vul een naam, geboortedatum, burgerservicenummer of postcode in.',
  'households/address-not-secret': 'Dit adres is niet geheim. Het staat op de pagina van het gezin.',
  'households/no-address': 'Van deze persoon is geen adres bekend.',
} satisfies Record<SearchRefusal | SecrecyRefusal, string>

const merging = {
  'households/merge-official-stays': 'De registratie uit de Basisregistratie Personen moet blijven. Draai de twee om.',
  'households/already-merged': 'Een van deze twee is al samengevoegd. Laad de lijst opnieuw.',
  'households/merge-later-first': 'Maak eerst de latere samenvoeging ongedaan.',
  'households/merge-undone': 'Deze samenvoeging is al ongedaan gemaakt.',
} satisfies Record<MergingRefusal, string>

export const refusalsNl = { ...nl.refusals, ...personsNl.refusals, ...family, ...looking, ...merging } satisfies Record<
  HouseholdsRefusal | FamilyRefusal | SearchRefusal | SecrecyRefusal | MergingRefusal,
  string
>

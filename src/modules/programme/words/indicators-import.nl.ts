import type { Words } from '../../../platform/words.ts'
import type { ImportValuesRefusal, LineFault } from '../rules/indicators/import-values.ts'

/** Reading values from a file: what is refused, and what the screen says. */
export const indicatorsImportNl = {
  refusals: {
    'programme/values-no-table':
      'Wij vinden geen kolommen Datum en Waarde. Gebruik de sjabloon: die heeft de goede kolommen.',
    'programme/values-too-many': 'Dit zijn meer dan {most} regels. Knip het bestand op en lees de delen in.',
    'programme/values-unknown-line':
      'Regel {line} staat niet in dit bestand, of is niet te lezen. Bekijk het bestand opnieuw.',
  } satisfies Record<ImportValuesRefusal, string>,
  title: 'Waarden inlezen',
  lead: 'U ziet eerst wat wij in het bestand begrijpen. Daarna slaat u het op.',
  choose: 'Kies een bestand',
  fileLabel: 'Rekenblad met waarden',
  fileHint: 'csv, xlsx of ods, hoogstens {megabytes} MB en {lines} regels',
  template: 'De sjabloon',
  templateText:
    'Een rij per waarde, met de kolommen Datum, Waarde, Bron en Toelichting. In de sjabloon staan ook de waarden die er al zijn.',
  rules: [
    'Datum: een hele dag, bijvoorbeeld 31-12-2025.',
    'Waarde: een getal, bijvoorbeeld 1.234,5. Geen formules.',
    'Bron mag leeg zijn. Dan nemen wij de bron van de indicator.',
    'Wat er al staat, slaan wij niet nog eens op.',
  ],
  ods: 'Sjabloon voor LibreOffice (ods)',
  xlsx: 'Sjabloon voor Excel (xlsx)',
  notYours: 'Waarden inlezen doet een beleidsmedewerker.',
  needFile: 'Kies een bestand.',
  tooLarge: 'Dit bestand is groter dan {megabytes} MB. Knip het op en lees de delen in.',
  look: 'Bekijken wat erin staat',
  understood: 'Dit slaan wij op',
  understoodCaption: 'Regels die wij begrijpen, per dag',
  line: 'Regel',
  nothingNew: 'In dit bestand staat niets nieuws',
  nothingNewText: 'Er is niets om op te slaan. Kies een ander bestand, of vul de sjabloon aan.',
  known: { one: '{count} waarde stond er al', other: '{count} waarden stonden er al' },
  notTaken: 'Dit nemen wij niet over',
  notTakenCaption: 'Regels die wij niet overnemen, met de reden',
  text: 'Wat er staat',
  why: 'Waarom niet',
  notRead: 'Niet gelezen: blad {sheet}',
  save: { one: '{count} waarde opslaan', other: '{count} waarden opslaan' },
  saved: 'De waarden zijn opgeslagen.',
  back: 'Terug naar de indicator',
  faults: {
    'no-day': 'Er staat geen datum.',
    'day-unreadable': '‘{said}’ is geen hele dag. Schrijf bijvoorbeeld 31-12-2025.',
    'day-in-future': 'Deze dag is nog niet geweest.',
    'value-empty': 'Er staat geen waarde.',
    'value-not-a-number': '‘{said}’ is geen getal. Schrijf bijvoorbeeld 1.234,5.',
    'value-too-precise': '‘{said}’ heeft meer dan drie cijfers achter de komma. Rond het af.',
    'value-too-large': '‘{said}’ is te groot. Kies een grotere eenheid.',
    'value-percent': '‘{said}’ is een percentage, en deze indicator telt niet in procenten.',
    'source-is-number':
      'Als bron staat er alleen ‘{said}’. Staat er een komma in de waarde? Zet die dan tussen aanhalingstekens.',
    'too-long': 'De bron of de toelichting is te lang. Kort die in.',
    'column-unknown': 'Er staat iets in de kolom ‘{column}’, die wij niet kennen.',
    'day-twice': 'Deze dag staat vaker in het bestand. Laat één regel staan.',
    'day-has-other-value': 'Van deze dag is er al een andere waarde: {value}. Haal die eerst door.',
    'struck-before': 'Deze waarde is eerder doorgehaald: {because}',
  } satisfies Record<LineFault, string>,
}

export type IndicatorsImportWords = Words<typeof indicatorsImportNl>

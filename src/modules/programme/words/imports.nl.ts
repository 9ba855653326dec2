import type { Words } from '../../../platform/words.ts'
import type { ImportingRefusal } from '../rules/importing/refusals.ts'

/** What the API says of a report that is read in, corrected and saved. */
export const importsNl = {
  refusals: {
    'programme/import-unknown': 'Dit ingelezen verslag bestaat niet. Kijk in de lijst met ingelezen verslagen.',
    'programme/import-closed': 'Dit verslag is al opgeslagen of weggegooid. Lees het bestand opnieuw in.',
    'programme/import-busy': 'Er worden al verslagen ingelezen. Probeer het over een minuut opnieuw.',
    'programme/import-takes-too-long':
      'Dit bestand kost te veel tijd om te lezen. Haal de afbeeldingen eruit, of knip het op.',
    'programme/import-nothing-in-it': 'Dit bestand is leeg. Kies het bestand met het verslag.',
    'programme/import-not-base64': 'Het bestand is niet goed aangekomen. Kies het bestand opnieuw.',
    'programme/import-part-missing': 'Er ontbreekt een regel in deze lijst. Haal het verslag opnieuw op.',
    'programme/import-unknown-item': 'Dit onderdeel staat niet in het verslag. Kies een ander onderdeel.',
    'programme/import-unknown-line': 'Deze actielijn staat niet in het verslag. Kies een andere actielijn.',
    'programme/import-unknown-moment': 'Dit moment staat niet in het verslag. Kies een ander moment.',
    'programme/import-unknown-unplaced': 'Deze regel staat niet in de lijst. Haal het verslag opnieuw op.',
    'programme/import-moment-twice': 'Bij dit moment staat al een tekst. Kies een ander moment.',
    'programme/import-not-clear': 'Nog niet alles is duidelijk. Vul eerst aan wat er bij “Nog invullen” staat.',
    'programme/import-again':
      'Dit verslag of een onderdeel met dezelfde naam is al opgeslagen. Geef aan dat u het nog een keer wilt opslaan.',
    'programme/import-no-kinds':
      'Er zijn geen soorten voor een actielijn met onderdelen. Vraag de functioneel beheerder om die in te stellen.',
  } satisfies Record<ImportingRefusal, string>,
  settings: {
    megabytes: {
      name: 'Grootste bestand om in te lezen (MB)',
      about: 'Een verslag dat groter is, wordt geweigerd zonder het te lezen.',
    },
    keepDays: {
      name: 'Ingelezen verslagen bewaren (dagen)',
      about: 'Zoveel dagen na de laatste wijziging wordt de ingelezen tekst gewist. Het programma zelf blijft.',
    },
  },
  /** Why something stands in the history. */
  readFrom: 'Ingelezen uit {file}.',
}

export type ImportsWords = Words<typeof importsNl>

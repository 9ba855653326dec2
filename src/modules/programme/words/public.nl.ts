import type { Words } from '../../../platform/words.ts'
import type { Phase } from '../rules/statuses.ts'

/** What everybody reads about the programmes of a municipality; B1. */
export const publicNl = {
  title: 'Wat doet de gemeente voor de jeugd?',
  titleOf: 'Wat doet {municipality} voor de jeugd?',
  choose: 'Kies uw gemeente.',
  lead: 'Hier leest u wat de gemeente wil bereiken voor kinderen en gezinnen. En hoe ver het is.',
  none: 'Deze gemeente heeft nog geen openbaar programma.',
  noneText: 'Kom later nog eens terug.',
  from: 'Vanaf {since}',
  fromUntil: 'Van {since} tot en met {until}',
  all: 'Alle programma’s van {municipality}',
  contents: 'Op deze pagina',
  plan: 'Wat we willen en hoe ver we zijn',
  noPlan: 'Er staat nog niets in dit programma.',
  result: 'Wat we willen bereiken',
  what: 'Wat we doen',
  movement: { from: 'Nu', to: 'Straks', by: 'Zo komen we daar' },
  status: 'Hoe ver is het?',
  phases: {
    before: 'Nog niet begonnen',
    'under-way': 'Hier werken we aan',
    over: 'Klaar of gestopt',
  } satisfies Record<Phase, string>,
  unknown: 'Nog niet bekend',
  planned: 'Wanneer?',
  ended: 'Gestopt of klaar op {on}.',
  heard: 'U zei, wij deden',
  said: 'U zei',
  saidBy: '{who}, {on}',
  did: 'Wij deden',
  didNot: 'Dit doen we niet. Waarom?',
  reports: 'Rapporten',
  noReports: 'Er is nog geen rapport.',
  publishedOn: 'Gepubliceerd op {on}',
  period: 'Over {from} tot en met {until}',
  read: 'Lezen',
  readOf: 'Lezen: {title}',
  pdf: 'PDF',
  pdfOf: 'PDF: {title}',
  ods: 'Cijfers (ods)',
  odsOf: 'Cijfers (ods): {title}',
  back: 'Terug naar het programma',
  asFile: 'Dit rapport als bestand',
}

export type PublicWords = Words<typeof publicNl>

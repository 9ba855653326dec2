import type { Words } from '../../../platform/words.ts'

export const nl = {
  nav: 'Mijn werk',
  morning: 'Goedemorgen, {name}',
  afternoon: 'Goedemiddag, {name}',
  evening: 'Goedenavond, {name}',
  lead: '{date}.',
  late: { one: 'Er is 1 ding te laat.', other: 'Er zijn {count} dingen te laat.' },
  nothingLate: 'Niets is te laat.',
  newSignal: 'Nieuw signaal',
  groups: { late: 'Te laat', today: 'Vandaag', 'coming-week': 'Komende zeven dagen', later: 'Later' },
  all: 'Alles',
  caption: 'Wat op mij wacht',
  columns: { about: 'Gezin of kind', what: 'Wat', due: 'Uiterlijk', done: 'Klaar' },
  isLate: 'te laat',
  signal: 'Signaal oppakken',
  unnamed: 'Naam afgeschermd',
  own: 'Eigen taak',
  finish: 'Klaar',
  finished: 'De taak is klaar.',
  emptyTitle: 'Er wacht niets op u',
  emptyText: 'Zodra er iets te doen is, staat het hier.',
  addTask: 'Taak toevoegen',
  calendar: 'Taken in uw agenda',
  task: { title: 'Nieuwe taak voor mijzelf', what: 'Wat moet er gebeuren?', due: 'Uiterlijk', add: 'Toevoegen' },
}
export type WorkWords = Words<typeof nl>

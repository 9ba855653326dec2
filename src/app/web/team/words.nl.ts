import type { Words } from '../../../platform/words.ts'

export const nl = {
  title: 'Mijn team',
  lead: 'Hoe het werk verdeeld is. Cijfers om over te praten, niet om mensen mee te vergelijken.',
  caption: 'Werk per teamlid',
  columns: {
    name: 'Teamlid',
    watches: 'Houdt in het oog',
    directs: 'Regisseur',
    late: 'Te laat',
    today: 'Vandaag',
    'coming-week': 'Komende zeven dagen',
    later: 'Later',
  },
  none: 'Uw team heeft nog geen leden',
  workOf: 'Werk van {name}',
  tasks: 'Taken',
  watches: 'Gezinnen die {name} in het oog houdt',
  noWork: 'Er staat niets open',
  to: 'Aan wie?',
  reason: 'Waarom?',
  preview: 'Bekijken',
  move: 'Verdelen',
  would: '{moved} zouden gelukt zijn, {stayed} niet.',
  done: '{moved} gelukt, {stayed} niet.',
  stays: 'Blijft waar het is, omdat:',
  back: 'Naar het team',
  own: 'Eigen taak',
  sectionOther: 'iets anders',
}
export type TeamWords = Words<typeof nl>

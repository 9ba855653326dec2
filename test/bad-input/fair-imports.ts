import type { Ids, Own } from './made.ts'

const as = 'anja-beleid'
const about =
  (input: (ids: Ids) => Record<string, unknown> = () => ({})) =>
  (ids: Ids) => ({ as, input: input(ids) })
const readIn = (ids: Ids) => ({ importId: ids.import })

/** What policy officers do with a report that was read in. */
export const fairImports: Own = {
  'programme.list-imports': about(),
  'programme.upload-report': about(),
  'programme.show-import': about(readIn),
  'programme.correct-import': about((ids) => ({ ...readIn(ids), into: { ...NEW, name: 'Nog niet opgeslagen' } })),
  'programme.correct-import-item': about(readIn),
  'programme.place-import-lines': about((ids) => ({ ...readIn(ids), lines: [0], place: FIRST })),
  'programme.drop-import': about(readIn),
  'programme.save-import': about(({ readyImport }) => ({ importId: readyImport, version: 2 })),
  'programme.print-import-template': about(),
}

/** The first moment of the first item. */
const FIRST = { kind: 'item', item: 0, block: 'state', moment: 0 }
const NEW = { programme: null, since: '2022-01-01', until: null }

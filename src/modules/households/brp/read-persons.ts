import type { ListRefusal, RemarkCode } from '../rules/reading-remarks.ts'
import type { BrpPerson } from './brp-person.ts'
import { readPersonList } from './person-list.ts'
import { type Chunk, isRefusedRows, readLists } from './person-rows.ts'
import { type Remark, takeNotes } from './remarks.ts'

/** What became of one person list of the file; `lines` is how many lines of the file it took. */
export type ListOutcome =
  | { outcome: 'taken'; person: BrpPerson; remarks: readonly Remark[]; lines: number }
  | { outcome: 'refused'; refused: ListRefusal; list?: string; line: number; lines: number }
  | { outcome: 'remarked'; remarks: readonly Remark[] }

/**
 * Reads the official LO3 table (`;` between columns, category.group.element as header) while it streams in. Every line
 * below the header belongs to exactly one list that is taken or refused; `remarked` is about the file itself.
 */
export async function* readPersons(chunks: Iterable<Chunk> | AsyncIterable<Chunk>): AsyncGenerator<ListOutcome> {
  const lists = new ListsByBsn()
  const file = takeNotes()
  for await (const rows of readLists(chunks, file.note)) {
    if (file.remarks.length > 0) yield { outcome: 'remarked', remarks: file.remarks.splice(0) }
    if (isRefusedRows(rows)) {
      yield { outcome: 'refused', ...rows }
      continue
    }
    const { remarks, note } = takeNotes()
    const [first] = rows.rows
    const person = readPersonList(rows, note)
    if ('refused' in person)
      yield { outcome: 'refused', refused: person.refused, list: rows.list, line: first.line, lines: rows.rows.length }
    else {
      lists.note(person, note)
      yield { outcome: 'taken', person, remarks, lines: rows.rows.length }
    }
  }
}

/** One citizen service number on two lists: both are kept, people find out whose it is. */
export class ListsByBsn {
  readonly #lists = new Map<string, string>()

  note(person: BrpPerson, note: (line: number, code: RemarkCode, value?: string) => void): void {
    if (!person.bsn) return
    const other = this.#lists.get(person.bsn)
    if (other) note(person.line, 'bsn-on-other-list', other)
    else this.#lists.set(person.bsn, person.list)
  }
}

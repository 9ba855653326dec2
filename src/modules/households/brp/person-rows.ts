import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { ListRefusal } from '../rules/reading-remarks.ts'
import type { Notes } from './remarks.ts'

/**
 * One line of the file; columns are named category.group.element, as `08.11.60`. An empty column is ''.
 * `slid` names the columns whose value was found in the column beside them.
 */
export type Row = { line: number; get: (column: string) => string; slid: readonly string[] }

/** The lines of one person list: the first carries the id, the others continue it. */
export type ListRows = { list: string; rows: readonly [Row, ...Row[]] }

export type Chunk = string | Uint8Array
type Parsed = { record: string[]; info: { lines: number } }

/** A mark of category 05 that slid one column to the right would make the person dead on the day "05". */
const SLID_MARKS: Record<string, { column: string; values: readonly string[] }> = {
  '05.H': { column: '06.08.10', values: ['05', '55'] },
}

export type RowsRefused = { refused: ListRefusal; line: number; lines: number; list?: string }

/**
 * Cuts the file into person lists while it streams in, in constant memory. Every line that is not the header ends up in
 * exactly one list or one refusal; blank lines are skipped.
 */
export async function* readLists(
  chunks: Iterable<Chunk> | AsyncIterable<Chunk>,
  note: Notes,
): AsyncGenerator<ListRows | RowsRefused> {
  const lines: AsyncIterable<Parsed> = Readable.from(chunks).pipe(
    parse({ delimiter: ';', bom: true, info: true, relax_column_count: true, skip_empty_lines: true }),
  )
  const seen = new Set<string>()
  let header: Header | undefined
  let open: Open | undefined
  for await (const { record, info } of lines) {
    if (!header) {
      header = readHeader(record, note)
      continue
    }
    const id = record[0]?.trim() ?? ''
    if (id || !open) {
      if (open) yield close(open, seen)
      open = { list: id, line: info.lines, rows: [], whole: true }
    }
    open.rows.push(toRow(record, header, info.lines))
    open.whole &&= record.length === header.width
  }
  if (open) yield close(open, seen)
}

type Header = { width: number; at: Map<string, number> }
type Open = { list: string; line: number; rows: Row[]; whole: boolean }

function close({ list, line, rows, whole }: Open, seen: Set<string>): ListRows | RowsRefused {
  const refuse = (refused: ListRefusal): RowsRefused => ({ refused, line, lines: rows.length, ...(list && { list }) })
  const [first, ...rest] = rows
  if (!list || !first) return refuse('continues-no-list')
  if (!whole) return refuse('not-as-many-columns-as-the-header')
  if (seen.has(list)) return refuse('list-id-twice')
  seen.add(list)
  return { list, rows: [first, ...rest] }
}

/** Columns are found by name; of a name that stands twice the first is read. */
function readHeader(names: string[], note: Notes): Header {
  const at = new Map<string, number>()
  names.slice(1).forEach((name, index) => {
    if (name === '') return
    if (at.has(name)) note(1, 'header-column-twice', name)
    else if (/^\d\d\.(\d\d\.\d\d|H)$/.test(name)) at.set(name, index + 1)
    else note(1, 'header-column-unknown', name)
  })
  return { width: names.length, at }
}

function toRow(record: string[], header: Header, line: number): Row {
  const raw = (column: string) => (record[header.at.get(column) ?? -1] ?? '').trim()
  const moved = new Map<string, string>()
  for (const [mark, { column, values }] of Object.entries(SLID_MARKS)) {
    if (raw(mark) || !values.includes(raw(column))) continue
    moved.set(mark, raw(column)).set(column, '')
  }
  const slid = [...moved.keys()].filter((column) => column in SLID_MARKS)
  return { line, get: (column) => moved.get(column) ?? raw(column), slid }
}

export function isRefusedRows(outcome: ListRows | RowsRefused): outcome is RowsRefused {
  return 'refused' in outcome
}

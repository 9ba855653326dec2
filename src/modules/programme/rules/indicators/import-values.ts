import { fold } from '../../../../platform/folding.ts'
import type { Refusal } from '../../../../platform/refusal.ts'
import type { Grid, GridRow } from '../reader/grid.ts'
import type { Measurement } from './indicators.ts'
import { readDay } from './read-day.ts'
import { type ReadValue, readPlainNumber, readValue, type ValueFault } from './read-value.ts'

type Day = string

/** The largest file with values, in bytes: a thousand lines with sources stay far below. */
export const LARGEST_VALUES = 1024 * 1024

/** More values than this is no series of an indicator: a day for each week of twenty years fits. */
export const MOST_LINES = 1_000
export const LONGEST_SOURCE = 200
export const LONGEST_NOTE = 1_000

/** What the columns are called; any of the names, in capitals or not. */
const HEADS = {
  on: ['datum', 'dag', 'peildatum', 'gemeten op', 'date'],
  value: ['waarde', 'aantal', 'value'],
  source: ['bron', 'source'],
  note: ['toelichting', 'opmerking', 'note'],
} as const
type Column = keyof typeof HEADS
const COLUMNS: readonly Column[] = ['on', 'value', 'source', 'note']
/** The head of a table stands near the top. */
const HEAD_WITHIN = 20

export type ImportValuesRefusal =
  | 'programme/values-no-table'
  | 'programme/values-too-many'
  | 'programme/values-unknown-line'

/** Why a line is not taken. `value-…`: what is wrong with its number. */
export const lineFaults = [
  'no-day',
  'day-unreadable',
  'day-in-future',
  'value-empty',
  'value-not-a-number',
  'value-too-precise',
  'value-too-large',
  'value-percent',
  'source-is-number',
  'too-long',
  'column-unknown',
  'day-twice',
  'day-has-other-value',
  'struck-before',
] as const
export type LineFault = (typeof lineFaults)[number]

export type ValueLine = { line: number; on: Day; value: number; source: string; note: string }
export type RefusedLine = { line: number; text: string; why: LineFault; facts: Record<string, string | number> }
export type ValuesRead = {
  /** New values, as they would be saved. */
  taken: ValueLine[]
  /** Lines that say what is there already. */
  known: ValueLine[]
  notTaken: RefusedLine[]
  /** Sheets beside the one that was read. */
  notRead: string[]
}

type Known = Measurement & { struckWhy: string | null }

/** What the indicator has, to read the lines against. */
export type Against = {
  unit: string
  measured: readonly Known[]
  /** Where a value of a day comes from when the line does not say. */
  sourceOn: (on: Day) => string
  today: Day
}

/**
 * Reads values from a table with a head. A line is taken whole or not at all, and who is not taken hears why: nothing is
 * guessed. What is there already is known and not taken again, so that the same file brings nothing new.
 */
export function readValues(grids: readonly Grid[], against: Against): ValuesRead | Refusal<ImportValuesRefusal> {
  const tables = grids.map(findTable)
  const table = tables.find((one) => one !== undefined)
  if (!table) return { refused: 'programme/values-no-table', status: 422 }
  if (table.rows.length > MOST_LINES)
    return { refused: 'programme/values-too-many', facts: { most: MOST_LINES }, status: 422 }
  const place = tables.indexOf(table)
  const read = table.rows.map((row) => readLine(row, table, against))
  const lines = read.flatMap((one) => ('value' in one ? [one] : []))
  const sorted = sortOut(lines, against)
  const notTaken = [...read.flatMap((one) => ('why' in one ? [one] : [])), ...sorted.notTaken]
  return {
    ...sorted,
    notTaken: notTaken.toSorted((a, b) => a.line - b.line),
    notRead: grids.filter(({ rows }, at) => at !== place && rows.length > 0).map(({ sheet }) => sheet),
  }
}

/** The new values among the chosen lines; null chooses all. Who names a line that is not in the file looked at another one. */
export function chooseLines(
  { taken, known, notTaken }: ValuesRead,
  lines: readonly number[] | null,
): ValueLine[] | Refusal<ImportValuesRefusal> {
  if (lines === null) return taken
  const there = new Set([...taken, ...known, ...notTaken].map(({ line }) => line))
  const unknown = lines.findIndex((line) => !there.has(line))
  if (unknown >= 0) {
    const facts = { line: lines[unknown] ?? 0 }
    return { refused: 'programme/values-unknown-line', facts, pointer: `/lines/${unknown}`, status: 422 }
  }
  return taken.filter(({ line }) => lines.includes(line))
}

type Table = { columns: ReadonlyMap<number, Column>; heads: ReadonlyMap<number, string>; rows: readonly GridRow[] }

/** Whether these cells are the head of a table with values: it names at least the day and the value. */
export function columnsIn(cells: ReadonlyMap<number, string>): Map<number, Column> | undefined {
  const columns = new Map<number, Column>()
  for (const [place, text] of cells) {
    const said = fold(text).trim()
    const column = COLUMNS.find((one) => HEADS[one].some((name) => name === said))
    if (column && ![...columns.values()].includes(column)) columns.set(place, column)
  }
  const found = [...columns.values()]
  return found.includes('on') && found.includes('value') ? columns : undefined
}

function findTable({ rows }: Grid): Table | undefined {
  const at = rows.slice(0, HEAD_WITHIN).findIndex(({ cells }) => columnsIn(cells) !== undefined)
  const head = rows[at]
  const columns = head && columnsIn(head.cells)
  return columns && { columns, heads: head.cells, rows: rows.slice(at + 1) }
}

function readLine(row: GridRow, { columns, heads }: Table, against: Against): ValueLine | RefusedLine {
  const shown = [...row.cells].sort(([one], [other]) => one - other).map(([, text]) => text.trim())
  const refused = (why: LineFault, facts: RefusedLine['facts'] = {}): RefusedLine => ({
    line: row.number,
    text: sound(shown.join(' | ')).slice(0, LONGEST_NOTE),
    why,
    facts,
  })
  const at = (wanted: Column) => [...columns].find(([, column]) => column === wanted)?.[0] ?? -1
  const text = (column: Column) => sound(row.cells.get(at(column))?.trim() ?? '')
  const strange = [...row.cells.keys()].find((place) => !columns.has(place))
  if (strange !== undefined)
    return refused('column-unknown', { column: sound(heads.get(strange)?.trim() ?? '') || '?' })
  if (text('on') === '') return refused('no-day')
  const on = readDay(row.plain?.get(at('on')) ?? text('on'))
  if (on === undefined) return refused('day-unreadable', { said: text('on') })
  if (on > against.today) return refused('day-in-future')
  const read = valueIn(text('value'), row.plain?.get(at('value')), against.unit)
  if ('fault' in read) return refused(`value-${read.fault}`, { said: text('value') })
  if (/^[\d.,\s%-]+$/.test(text('source'))) return refused('source-is-number', { said: text('source') })
  if (text('source').length > LONGEST_SOURCE || text('note').length > LONGEST_NOTE) return refused('too-long')
  const { value } = read
  return { line: row.number, on, value, source: text('source') || against.sourceOn(on), note: text('note') }
}

/** The character NUL and halves of characters cannot be kept. */
const sound = (text: string) => text.replaceAll('\0', '').toWellFormed()

/** A part of a hundred is a number only where the indicator counts in parts of a hundred. */
function valueIn(text: string, plain: string | undefined, unit: string): ReadValue | { fault: ValueFault | 'percent' } {
  if (plain !== undefined) return readPlainNumber(plain)
  const percent = /^(.*\S)\s?%$/.exec(text)?.[1]
  if (percent === undefined) return readValue(text)
  return /%|procent/i.test(unit) ? readValue(percent) : { fault: 'percent' }
}

type Sorted = Pick<ValuesRead, 'taken' | 'known' | 'notTaken'>

/** What of the readable lines is new, what is there already, and what says something else than what is there. */
function sortOut(lines: readonly ValueLine[], { measured }: Against): Sorted {
  const sorted: Sorted = { taken: [], known: [], notTaken: [] }
  for (const [on, sameDay] of Map.groupBy(lines, (line) => line.on)) {
    const [first, ...again] = sameDay
    if (!first) continue
    const refuse = (line: ValueLine, why: LineFault, facts: RefusedLine['facts']) =>
      sorted.notTaken.push({ line: line.line, text: `${on} | ${line.value}`, why, facts })
    if (again.some(({ value }) => value !== first.value)) {
      for (const line of sameDay) refuse(line, 'day-twice', { on })
      continue
    }
    for (const line of again) refuse(line, 'day-twice', { on })
    const there = measured.filter((one) => one.on === on)
    const counts = there.find(({ struck }) => !struck)
    const wrong = there.find(({ struck, value }) => struck && value === first.value)
    if (counts?.value === first.value) sorted.known.push(first)
    else if (counts) refuse(first, 'day-has-other-value', { value: counts.value })
    else if (wrong) refuse(first, 'struck-before', { because: wrong.struckWhy ?? '' })
    else sorted.taken.push(first)
  }
  return sorted
}

import { fold } from '../../../../platform/folding.ts'
import type { Refusal } from '../../../../platform/refusal.ts'
import { readPeriod, writePeriod } from '../periods.ts'
import { finishReport } from './finish-report.ts'
import type { Grid, GridRow } from './grid.ts'
import { markerFor } from './marks.ts'
import type { ImportRefusal } from './refusals.ts'
import type {
  ActionLineRead,
  Block,
  ItemRead,
  ListedLine,
  PlanningRead,
  RemarkRead,
  ReportRead,
  UnplacedReason,
} from './report.ts'
import { type Column, findTable, type Table } from './sheet-columns.ts'
import { statusReader } from './statuses.ts'
import type { BlockCode, ReportVocabulary } from './vocabulary.ts'

/**
 * Reads a progress report from a spreadsheet: a row for each item, columns by the words of the labels and a column for each
 * moment. Lines are rows. Planning is read, because a cell names its periods; one it does not know leaves planning empty.
 * Refuses when no sheet has a column for the item.
 */
export function readSheet(grids: readonly Grid[], vocabulary: ReportVocabulary): ReportRead | Refusal<ImportRefusal> {
  const tables = grids.map((grid) => findTable(grid, vocabulary))
  const table = tables.find((one) => one !== undefined)
  if (!table) return { refused: 'programme/import-no-table', facts: { column: vocabulary.item[0] ?? '' }, status: 422 }
  const place = tables.indexOf(table)
  const reader = new SheetReader(table, vocabulary)
  for (const row of table.rows) reader.row(row)
  const others = grids.filter(({ rows }, at) => at !== place && rows.length > 0)
  return finishReport(
    {
      kind: 'sheet',
      lines: table.rows.at(-1)?.number ?? table.head.number,
      actionLines: reader.actionLines,
      items: reader.items,
      unplaced: [...table.above.map(asAbove), ...reader.unplaced],
      noise: [],
      remarks: [...reader.remarks, ...others.map(({ sheet }) => notRead(sheet))],
    },
    vocabulary,
  )
}

const asAbove = ({ number, cells }: GridRow): ListedLine<UnplacedReason> => ({
  line: number,
  text: [...cells.values()].join(' | '),
  why: 'before-first-heading',
})

const notRead = (sheet: string): RemarkRead => ({ code: 'sheet-not-read', line: null, item: null, facts: { sheet } })

type Cell = { column: Column; text: string }

class SheetReader {
  readonly actionLines: ActionLineRead[] = []
  readonly items: ItemRead[] = []
  readonly unplaced: ListedLine<UnplacedReason>[] = []
  readonly remarks: RemarkRead[] = []
  readonly #table: Table
  readonly #vocabulary: ReportVocabulary
  readonly #places = new Map<string, number>()

  constructor(table: Table, vocabulary: ReportVocabulary) {
    this.#table = table
    this.#vocabulary = vocabulary
  }

  row(row: GridRow): void {
    const cells = this.#knownCells(row)
    if (cells.length === 0) return
    const { number } = row
    const block = (code: BlockCode): Block | null => {
      const text = cells.find(({ column }) => column.kind === 'block' && column.block === code)?.text
      return text === undefined ? null : { text, lines: [number] }
    }
    const status = block('status')
    const read = statusReader(this.#vocabulary)
    this.items.push({
      name: cells.find(({ column }) => column.kind === 'item')?.text ?? null,
      actionLine: this.#actionLine(cells, number),
      lines: [number],
      labels: [],
      result: block('result'),
      what: block('what'),
      planning: this.#planning(block('planning'), number),
      statuses: (status?.text.split(/\s*\n\s*/) ?? []).map((said) => ({ ...read(said), lines: [number] })),
      states: cells.flatMap(({ column, text }) =>
        column.kind === 'state' ? [{ moment: column.moment, text, lines: [number] }] : [],
      ),
      next: block('next'),
    })
  }

  /** What stands in a column we do not know is listed with the head of that column. */
  #knownCells({ number, cells }: GridRow): Cell[] {
    const known: Cell[] = []
    for (const [place, text] of [...cells].sort(([one], [other]) => one - other)) {
      const column = this.#table.columns.get(place)
      const head = this.#table.head.cells.get(place) ?? ''
      if (column) known.push({ column, text: text.trim() })
      else this.unplaced.push({ line: number, text: head ? `${head}: ${text}` : text, why: 'column-unknown' })
    }
    return known
  }

  #actionLine(cells: readonly Cell[], line: number): number | null {
    const text = cells.find(({ column }) => column.kind === 'action-line')?.text
    if (text === undefined) return null
    const mark = markerFor(this.#vocabulary)({ text })
    const { number, name } = mark.kind === 'action-line' ? mark : { number: null, name: text }
    const key = `${number} ${fold(name)}`
    const place = this.#places.get(key) ?? this.actionLines.push({ number, name, lines: [line] }) - 1
    this.#places.set(key, place)
    return place
  }

  #planning(cell: Block | null, line: number): PlanningRead {
    if (!cell) return { periods: [], axis: [], note: 'not-in-the-report', text: '', lines: [] }
    const said = cell.text.split(/[\s;,|]+/).filter((part) => part !== '')
    const periods = said.map(asPeriod)
    const unknown = said[periods.indexOf(undefined)]
    if (unknown !== undefined) {
      const item = this.items.length
      this.remarks.push({ code: 'planning-not-readable', line, item, facts: { said: unknown } })
      return { periods: [], axis: [], note: 'not-readable', ...cell }
    }
    return { periods: [...new Set(periods.flatMap((period) => period ?? []))], axis: [], note: 'named', ...cell }
  }
}

/** `2022-Q1`, `2023-H1`, or half a year as reports write it: `2023-Q1-2` (S002-011). */
function asPeriod(text: string): string | undefined {
  const half = text
    .toUpperCase()
    .replace(/-Q1-2$/, '-H1')
    .replace(/-Q3-4$/, '-H2')
  const period = readPeriod(half)
  return period && writePeriod(period)
}

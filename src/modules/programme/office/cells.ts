import type { Refusal } from '../../../platform/refusal.ts'
import { cellName, type Grid } from '../rules/reader/grid.ts'
import type { ImportRefusal } from '../rules/reader/refusals.ts'
import { BadXml } from './xml.ts'

/** A report has a row for each item; more filled rows than this is something else. */
const MOST_ROWS = 20_000
const MOST_CELLS = 1_000_000

type Row = { number: number; cells: Map<number, string>; plain: Map<number, string> }

/** `plain`: what a number or day is to a machine, however it is shown. */
type Cell = { row: number; column: number; text: string; plain?: string | undefined; isFormula: boolean }

/** Gathers the cells of a workbook, sheet by sheet. A formula is noted and refused at the end: its value may be out of date. */
export class Cells {
  readonly grids: Grid[] = []
  formula: { sheet: string; cell: string } | undefined
  #rows: Row[] = []
  #count = 0

  openSheet(sheet: string): void {
    this.#rows = []
    this.grids.push({ sheet, rows: this.#rows })
  }

  add({ row, column, text, plain, isFormula }: Cell): void {
    if (isFormula) this.formula ??= { sheet: this.grids.at(-1)?.sheet ?? '', cell: cellName(column, row) }
    if (text.trim() === '') return
    this.#count += 1
    const last = this.#rows.at(-1)
    const here = last?.number === row ? last : { number: row, cells: new Map(), plain: new Map() }
    if (here !== last) this.#rows.push(here)
    here.cells.set(column, text)
    if (plain !== undefined) here.plain.set(column, plain)
    if (this.#rows.length > MOST_ROWS || this.#count > MOST_CELLS) throw new BadXml('more cells than a report has')
  }

  /** The sheets, or the refusal for the first formula. */
  whole(): Grid[] | Refusal<ImportRefusal> {
    return this.formula ? { refused: 'programme/import-formulas', facts: this.formula, status: 422 } : this.grids
  }
}

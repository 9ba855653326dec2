/**
 * A row of a spreadsheet with what stands in its cells by column, counted from 0; empty cells are left out. `plain` has what a
 * number or day is to a machine (`1234.5`, `2025-12-31`), however it is shown; texts are not in it.
 */
export type GridRow = {
  number: number
  cells: ReadonlyMap<number, string>
  plain?: ReadonlyMap<number, string>
}

/** One sheet as texts. Rows are numbered as on the sheet, from 1; empty rows are left out. */
export type Grid = { sheet: string; rows: readonly GridRow[] }

/** The name of a cell as spreadsheets say it: column 1 of row 5 is B5. */
export function cellName(column: number, row: number): string {
  let letters = ''
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1)
    letters = String.fromCharCode(65 + (left % 26)) + letters
  return `${letters}${row}`
}

import { CsvError, parse } from 'csv-parse/sync'
import type { Refusal } from '../../../platform/refusal.ts'
import type { Grid } from '../rules/reader/grid.ts'
import type { ImportRefusal } from '../rules/reader/refusals.ts'
import { findTable } from '../rules/reader/sheet-columns.ts'
import type { ReportVocabulary } from '../rules/reader/vocabulary.ts'
import { Cells } from './cells.ts'

export const DELIMITERS = [';', ',', '\t']
/** The head of a table stands near the top. */
const HEAD_WITHIN = 20 // lines

/**
 * A text as a table, when its first lines have the head of one; undefined when it is plain text. A cell that begins with `=`
 * would be a formula as soon as somebody opens it in a spreadsheet.
 */
export function readCsv(text: string, vocabulary: ReportVocabulary): Grid[] | Refusal<ImportRefusal> | undefined {
  const top = text.split(/\r\n|\n|\r/, HEAD_WITHIN)
  const delimiter = DELIMITERS.find((mark) =>
    top.some((line) => {
      const cells = new Map(line.split(mark).map((cell, at) => [at, cell.replace(/^\uFEFF|^"|"$/g, '')]))
      return findTable({ sheet: '', rows: [{ number: 1, cells }] }, vocabulary) !== undefined
    }),
  )
  return delimiter === undefined ? undefined : readTable(text, delimiter)
}

/** A text as a table with this mark between its cells. */
export function readTable(text: string, delimiter: string): Grid[] | Refusal<ImportRefusal> {
  const cells = new Cells()
  cells.openSheet('csv')
  let before = 0
  const take = (record: string[], { lines }: { lines: number }) => {
    // A cell may hold several lines: a row is called by its first.
    for (const [column, cell] of record.entries())
      cells.add({ row: before + 1, column, text: cell, isFormula: /^=\S/.test(cell) })
    before = lines
    return null
  }
  try {
    parse(text, { delimiter, bom: true, relax_column_count: true, on_record: take })
  } catch (error) {
    if (error instanceof CsvError) return { refused: 'programme/import-damaged', status: 422 }
    throw error
  }
  return cells.whole()
}

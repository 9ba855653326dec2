import { isRefusal, type Refusal } from '../../../platform/refusal.ts'
import { isZip, openOffice, orDamaged } from '../office/open-office.ts'
import { DELIMITERS, readTable } from '../office/read-csv.ts'
import { isOds, readOds } from '../office/read-ods.ts'
import { isXlsx, readXlsx } from '../office/read-xlsx.ts'
import { columnsIn, type ImportValuesRefusal } from '../rules/indicators/import-values.ts'
import type { Grid } from '../rules/reader/grid.ts'
import type { ImportRefusal } from '../rules/reader/refusals.ts'
import { decodeText } from './decode-text.ts'

type No = Refusal<ImportRefusal | ImportValuesRefusal>

/** The sheets of a file with values: csv, xlsx or ods, told from its content. Refuses what is none of these, and formulas. */
export function openValues(bytes: Uint8Array): Grid[] | No {
  if (isZip(bytes)) return orDamaged(() => readOffice(bytes))
  const decoded = decodeText(bytes)
  if (isRefusal(decoded)) return decoded
  const lines = decoded.text.split(/\r\n|\n|\r/, HEAD_WITHIN)
  const delimiter = DELIMITERS.find((mark) => lines.some((line) => isHead(line, mark)))
  if (delimiter === undefined) return { refused: 'programme/values-no-table', status: 422 }
  return readTable(decoded.text, delimiter)
}

/** The head of a table stands near the top. */
const HEAD_WITHIN = 20

function isHead(line: string, mark: string): boolean {
  const cells = line.split(mark).map((cell) => cell.replace(/^\uFEFF/, '').replace(/^"|"$/g, ''))
  return columnsIn(new Map(cells.entries())) !== undefined
}

function readOffice(bytes: Uint8Array): Grid[] | No {
  const file = openOffice(bytes)
  if (isRefusal(file)) return file
  if (isXlsx(file)) return readXlsx(file)
  return isOds(file) ? readOds(file) : { refused: 'programme/import-kind-unknown', status: 415 }
}

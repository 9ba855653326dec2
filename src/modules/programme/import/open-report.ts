import type { Refusal } from '../../../platform/refusal.ts'
import { isRefusal } from '../../../platform/refusal.ts'
import { isZip, openOffice, orDamaged } from '../office/open-office.ts'
import { readCsv } from '../office/read-csv.ts'
import { readDocx } from '../office/read-docx.ts'
import { isOds, readOds } from '../office/read-ods.ts'
import { isXlsx, readXlsx } from '../office/read-xlsx.ts'
import type { Grid } from '../rules/reader/grid.ts'
import { cutLines } from '../rules/reader/lines.ts'
import { readReport } from '../rules/reader/read-report.ts'
import { readSheet } from '../rules/reader/read-sheet.ts'
import { type ImportRefusal, LARGEST_FILE_MB } from '../rules/reader/refusals.ts'
import type { RemarkRead, ReportRead } from '../rules/reader/report.ts'
import type { ReportVocabulary } from '../rules/reader/vocabulary.ts'
import { decodeText } from './decode-text.ts'

const MB = 1024 * 1024
export const LARGEST_FILE = LARGEST_FILE_MB * MB

/** The refusal of a file of more than so many megabytes. */
export const tooLargeFor = (megabytes: number): Refusal<ImportRefusal> => ({
  refused: 'programme/import-too-large',
  facts: { megabytes },
  status: 413,
})
export const tooLarge = tooLargeFor(LARGEST_FILE_MB)

/**
 * Reads a progress report from the bytes of a file. What the file is, is told from its content and not from its name.
 * Nothing is kept; a file that cannot be read at all is refused with what to do.
 */
export async function openReport(
  bytes: Uint8Array,
  vocabulary: ReportVocabulary,
): Promise<ReportRead | Refusal<ImportRefusal>> {
  if (bytes.length > LARGEST_FILE) return tooLarge
  if (isOldOffice(bytes)) return { refused: 'programme/import-old-or-locked', status: 415 }
  if (startsWith(bytes, PDF)) return unknownKind
  if (isZip(bytes)) return orDamaged(() => readOffice(bytes, vocabulary))
  const decoded = decodeText(bytes)
  if (isRefusal(decoded)) return decoded
  const table = orDamaged(() => readCsv(decoded.text, vocabulary))
  const report = table ? orRefused(table, vocabulary) : readReport(cutLines(decoded.text), vocabulary)
  if (isRefusal(report)) return report
  return decoded.utf8 ? report : { ...report, remarks: [...report.remarks, notUtf8] }
}

function readOffice(bytes: Uint8Array, vocabulary: ReportVocabulary): ReportRead | Refusal<ImportRefusal> {
  const file = openOffice(bytes)
  if (isRefusal(file)) return file
  if (isXlsx(file)) return orRefused(readXlsx(file), vocabulary)
  if (isOds(file)) return orRefused(readOds(file), vocabulary)
  if (file.names.includes('word/document.xml')) return readReport(readDocx(file), vocabulary, 'docx')
  return unknownKind
}

const orRefused = (grids: Grid[] | Refusal<ImportRefusal>, vocabulary: ReportVocabulary) =>
  isRefusal(grids) ? grids : readSheet(grids, vocabulary)

const unknownKind: Refusal<ImportRefusal> = { refused: 'programme/import-kind-unknown', status: 415 }
const PDF = [0x25, 0x50, 0x44, 0x46]
/** Word and Excel files of before 2007, and newer ones with a password, are of this kind. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]
const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte)
const isOldOffice = (bytes: Uint8Array) => startsWith(bytes, OLD_OFFICE)

const notUtf8: RemarkRead = { code: 'not-utf8', line: null, item: null, facts: {} }

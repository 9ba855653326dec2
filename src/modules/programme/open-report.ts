import type { Refusal } from '../../platform/refusal.ts'
import { isRefusal } from '../../platform/refusal.ts'
import { decodeText } from './decode-text.ts'
import { cutLines } from './rules/reader/lines.ts'
import { readReport } from './rules/reader/read-report.ts'
import { type ImportRefusal, LARGEST_FILE_MB } from './rules/reader/refusals.ts'
import type { RemarkRead, ReportRead } from './rules/reader/report.ts'
import type { ReportVocabulary } from './rules/reader/vocabulary.ts'

const MB = 1024 * 1024
export const LARGEST_FILE = LARGEST_FILE_MB * MB

export const tooLarge: Refusal<ImportRefusal> = {
  refused: 'programme/import-too-large',
  facts: { megabytes: LARGEST_FILE_MB },
  status: 413,
}

/**
 * Reads a progress report from the bytes of a file. What the file is, is told from its content and not from its name.
 * Nothing is kept; a file that cannot be read at all is refused with what to do.
 */
export async function openReport(
  bytes: Uint8Array,
  vocabulary: ReportVocabulary,
): Promise<ReportRead | Refusal<ImportRefusal>> {
  if (bytes.length > LARGEST_FILE) return tooLarge
  const decoded = decodeText(bytes)
  if (isRefusal(decoded)) return decoded
  const report = readReport(cutLines(decoded.text), vocabulary)
  return decoded.utf8 ? report : { ...report, remarks: [...report.remarks, notUtf8] }
}

const notUtf8: RemarkRead = { code: 'not-utf8', line: null, item: null, facts: {} }

import fs from 'node:fs/promises'
import path from 'node:path'
import { isRefusal, Refused } from '../../../platform/refusal.ts'
import type { ImportPreview } from '../contract/import.ts'
import { summarise } from '../rules/reader/summary.ts'
import { type ReportVocabulary, shippedVocabulary } from '../rules/reader/vocabulary.ts'
import { LARGEST_FILE, openReport, tooLarge } from './open-report.ts'

/**
 * Reads a file with a progress report and says what an import would bring. Nothing is saved. Throws a refusal when the file
 * is not there or cannot be read; its size is looked at before a byte is read.
 */
export async function previewImport(
  file: string,
  vocabulary: ReportVocabulary = shippedVocabulary,
): Promise<ImportPreview> {
  const name = path.basename(file)
  const stat = await fs.stat(file).catch(() => undefined)
  if (!stat?.isFile())
    throw new Refused({ refused: 'programme/import-file-missing', facts: { file: name }, status: 404 })
  if (stat.size > LARGEST_FILE) throw new Refused(tooLarge)
  const report = await openReport(await fs.readFile(file), vocabulary)
  if (isRefusal(report)) throw new Refused(report)
  return { file: name, saved: false, summary: summarise(report), report }
}

import path from 'node:path'
import { typeset } from '../../../platform/typeset.ts'
import { cellsOf, type ReportDocument } from '../rules/report/document.ts'
import { reportWords, sayDay } from '../words/say-report.ts'

/** The report as PDF/UA: tagged, titled and in its language, readable by a screen reader. */
export function reportAsPdf(report: ReportDocument, brand: string): Uint8Array {
  const pieces = report.pieces.map((piece) =>
    piece.kind === 'figures' || piece.kind === 'table' || piece.kind === 'matrix'
      ? { kind: 'table', ...cellsOf(piece, (day) => sayDay(day, report.language)) }
      : piece,
  )
  const paper = { ...report, pieces, brand, page: reportWords(report.language).page }
  return typeset(path.join(import.meta.dirname, 'report.typ'), paper)
}

import { Paper } from '../../../platform/http/paper.ts'
import type { Scene } from '../../../platform/use-case.ts'
import { getMunicipality } from '../../organisations/public.ts'
import type { PrintPublished } from '../contract/reports.ts'
import { writeOds } from '../office/write-ods.ts'
import { reportAsHtml } from '../papers/report-as-html.ts'
import { figureRows } from '../papers/report-figures.ts'
import type { ReportDocument } from '../rules/report/document.ts'

type Format = PrintPublished['format']

/** Characters wide: the figure, its value, unit, meaning, day and source. */
const WIDTHS = [40, 14, 14, 60, 20, 40]

/** A report as a file: Word to go on with, PDF and a web page to read, and the figures to reckon with. `name` has no ending. */
export async function paperOf(
  { tx, municipality, today }: Pick<Scene, 'tx' | 'municipality' | 'today'>,
  report: ReportDocument,
  { name, format }: { name: string; format: Format },
): Promise<Paper> {
  const { brand } = await getMunicipality(tx, municipality, today)
  return new Paper(format, `${name}.${format}`, await written(report, { format, brand }))
}

/** What makes the papers is loaded with the first one: a server that prints nothing does without those megabytes. */
async function written(
  report: ReportDocument,
  { format, brand }: { format: Format; brand: string },
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('../papers/report-as-docx.ts')).reportAsDocx(report)
    case 'pdf':
      return (await import('../papers/report-as-pdf.ts')).reportAsPdf(report, brand)
    case 'html':
      return new TextEncoder().encode(reportAsHtml(report))
    case 'ods': {
      const { head, rows } = figureRows(report)
      return writeOds({ name: 'Cijfers', head, rows, widths: WIDTHS })
    }
  }
}

import { Paper, paperOutput } from '../../../platform/http/paper.ts'
import { useCase } from '../../../platform/use-case.ts'
import { getMunicipality } from '../../organisations/public.ts'
import { PrintPublished, ReportRead } from '../contract/reports.ts'
import { writeOds } from '../office/write-ods.ts'
import { reportAsHtml } from '../papers/report-as-html.ts'
import { figureRows } from '../papers/report-figures.ts'
import type { ReportDocument } from '../rules/report/document.ts'
import { findPublished } from '../store/reports.ts'
import { mayReadReport, orUnknown } from './show-published-report.ts'

/** Characters wide: the figure, its value, unit, meaning, day and source. */
const WIDTHS = [40, 14, 14, 60, 20, 40]

/** A published report as a file: Word to go on with, PDF and a web page to read, and the figures to reckon with. */
export const printPublishedReport = useCase({
  name: 'programme.print-published-report',
  summary: 'Een gepubliceerd rapport als Word, PDF, webpagina of rekenblad met de cijfers',
  action: 'print',
  purpose: 'public-information',
  conceal: true,
  input: PrintPublished,
  output: paperOutput,
  subject: ({ publishedId }) => `published-report/${publishedId}/paper`,
  facts: ({ tx, municipality }, { publishedId }) => findPublished(tx, { municipality, id: publishedId }),
  may: ({ actor }, _input, report) => mayReadReport(actor, report),
  async run({ tx, municipality, today }, { format }, found) {
    const report = orUnknown(found)
    const document = ReportRead.parse(JSON.parse(report.document))
    const { brand } = await getMunicipality(tx, municipality, today)
    return new Paper(format, `rapport-${report.on}.${format}`, await written(document, { format, brand }))
  },
})

/** What makes the papers is loaded with the first one: a server that prints nothing does without those megabytes. */
async function written(
  report: ReportDocument,
  { format, brand }: { format: PrintPublished['format']; brand: string },
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

import { figuresIn, type ReportDocument } from '../rules/report/document.ts'
import { reportWords, sayDay } from '../words/say-report.ts'

/** The figures of a report as rows to reckon with: a number apart from its unit, with what it means, its day and its source. */
export function figureRows(report: ReportDocument): { head: string[]; rows: (string | number)[][] } {
  const { figure } = reportWords(report.language)
  const [name = '', value = '', ...rest] = figure.head
  return {
    head: [name, value, figure.unitHead, ...rest],
    rows: figuresIn(report).map((one) => [
      ...[one.name, one.value, one.unit, one.definition],
      sayDay(one.on, report.language),
      one.source,
    ]),
  }
}

import type { ReportRead } from '../rules/reader/report.ts'

/** The report without what the database cannot keep: the character NUL, and halves of characters. */
export function soundReport(report: ReportRead): ReportRead {
  return JSON.parse(JSON.stringify(report, (_, value) => (typeof value === 'string' ? sound(value) : value)))
}

const sound = (text: string) => text.replaceAll('\0', '').toWellFormed()

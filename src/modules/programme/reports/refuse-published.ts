import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import type { Place } from '../store/own.ts'
import { getReport, type ReportFound } from '../store/reports.ts'

/** The report, while it is not published: after that it does not change any more. */
export async function refusePublished(tx: Tx, place: Place): Promise<ReportFound> {
  const report = await getReport(tx, place)
  if (report.published !== null) throw new Refused({ refused: 'programme/report-published' satisfies ProgrammeRefusal })
  return report
}

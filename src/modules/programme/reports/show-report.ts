import { useCase } from '../../../platform/use-case.ts'
import { ReportPage, ShowReport } from '../contract/reports.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { blocksFor } from '../rules/report/report.ts'
import { getReport } from '../store/reports.ts'

/** What was chosen for a report, and what there is to choose for its readers. */
export const showReport = useCase({
  name: 'programme.show-report',
  summary: 'Een rapport in voorbereiding',
  action: 'read',
  purpose: 'policy',
  input: ShowReport,
  output: ReportPage,
  subject: ({ reportId }) => `programme-report/${reportId}`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality }, { reportId: id }) {
    const {
      programme,
      programmeName,
      programmePublic: _,
      moments,
      items,
      blocks,
      ...report
    } = await getReport(tx, {
      municipality,
      id,
    })
    return {
      ...report,
      programme: { id: programme, name: programmeName },
      moments: [...moments],
      items: [...items],
      blocks: [...blocks],
      allowed: [...blocksFor(report.audience)],
      mayChange: report.published === null && mayWrite(actor) !== false,
    }
  },
})

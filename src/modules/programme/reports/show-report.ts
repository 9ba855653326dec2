import { useCase } from '../../../platform/use-case.ts'
import { ReportPage, ShowReport } from '../contract/reports.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { blocksFor } from '../rules/report/report.ts'
import { choicesIn, getReport } from '../store/reports.ts'

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
    const { programmePublic: _, ...report } = await getReport(tx, { municipality, id })
    const { programme, programmeName, audience, published } = report
    const { moments } = await choicesIn(tx, { municipality, id: programme })
    return ReportPage.parse({
      ...report,
      programme: { id: programme, name: programmeName },
      momentsToChoose: moments,
      allowed: blocksFor(audience),
      mayChange: published === null && mayWrite(actor) !== false,
    })
  },
})

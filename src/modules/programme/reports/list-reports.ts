import { useCase } from '../../../platform/use-case.ts'
import { ListReports, ReportList } from '../contract/reports.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { getProgramme } from '../store/programmes.ts'
import { listReports } from '../store/reports.ts'

/** The reports of a programme, in preparation and published. */
export const listAllReports = useCase({
  name: 'programme.list-reports',
  summary: 'De rapporten van een programma, ook die in voorbereiding',
  action: 'list',
  purpose: 'policy',
  input: ListReports,
  output: ReportList,
  subject: ({ programmeId }) => `programme/${programmeId}/reports`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality }, { programmeId: id }) {
    await getProgramme(tx, { municipality, id })
    const reports = await listReports(tx, { municipality, id })
    return ReportList.parse({ reports, mayChange: mayWrite(actor) !== false })
  },
})

import { useCase } from '../../../platform/use-case.ts'
import { Preview, ShowReport } from '../contract/reports.ts'
import { mayRead } from '../rights.ts'
import { makeReport } from './make-report.ts'
import { refusePublished } from './refuse-published.ts'

/** The report as it would be published now; nothing is kept. */
export const previewReport = useCase({
  name: 'programme.preview-report',
  summary: 'Een rapport bekijken voordat het is gepubliceerd',
  action: 'read',
  purpose: 'policy',
  input: ShowReport,
  output: Preview,
  subject: ({ reportId }) => `programme-report/${reportId}/preview`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, { reportId: id }) {
    const report = await refusePublished(scene.tx, { municipality: scene.municipality, id })
    const { document, mark } = await makeReport(scene, report)
    return Preview.parse({ document: JSON.parse(document), mark })
  },
})

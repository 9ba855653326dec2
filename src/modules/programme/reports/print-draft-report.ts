import { paperOutput } from '../../../platform/http/paper.ts'
import { useCase } from '../../../platform/use-case.ts'
import { PrintDraft } from '../contract/reports.ts'
import { mayRead } from '../rights.ts'
import { reportWords } from '../words/say-report.ts'
import { makeReport } from './make-report.ts'
import { refusePublished } from './refuse-published.ts'
import { paperOf } from './write-paper.ts'

/** A report in preparation as a file, with on every page that it is a draft; nothing is kept. */
export const printDraftReport = useCase({
  name: 'programme.print-draft-report',
  summary: 'Een rapport in voorbereiding als Word, PDF, webpagina of rekenblad, met "concept" erop',
  action: 'print',
  purpose: 'policy',
  input: PrintDraft,
  output: paperOutput,
  subject: ({ reportId }) => `programme-report/${reportId}/paper`,
  may: ({ actor }) => mayRead(actor),
  async run(scene, { reportId: id, format }) {
    const report = await refusePublished(scene.tx, { municipality: scene.municipality, id })
    const { read, on } = await makeReport(scene, report)
    const document = { ...read, stamp: reportWords(report.language).stamps.draft }
    return paperOf(scene, document, { name: `concept-rapport-${on}`, format })
  },
})

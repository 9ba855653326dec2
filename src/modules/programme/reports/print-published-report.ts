import { paperOutput } from '../../../platform/http/paper.ts'
import { useCase } from '../../../platform/use-case.ts'
import { fill } from '../../../platform/words.ts'
import { PrintPublished, ReportRead } from '../contract/reports.ts'
import { findPublished, type PublishedFound } from '../store/published-reports.ts'
import { reportWords, sayDay } from '../words/say-report.ts'
import { mayReadReport, readableFor } from './sealed-report.ts'
import { paperOf } from './write-paper.ts'

/** A published report as a file. Those who keep the archive get a withdrawn one with that over it. */
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
  async run(scene, { format }, found) {
    const report = readableFor(scene.actor, found)
    const document = { ...ReportRead.parse(JSON.parse(report.document)), ...stampOf(report) }
    return paperOf(scene, document, { name: `rapport-${report.on}`, format })
  },
})

function stampOf({ withdrawn, language }: PublishedFound): { stamp?: string } {
  if (withdrawn === null) return {}
  return { stamp: fill(reportWords(language).stamps.withdrawn, { on: sayDay(withdrawn.at.slice(0, 10), language) }) }
}

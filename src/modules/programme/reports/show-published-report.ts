import { useCase } from '../../../platform/use-case.ts'
import { PublishedPage, ShowPublished } from '../contract/reports.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { mayStillRead, refuseCorrecting } from '../rules/report/standing.ts'
import { findPublished } from '../store/published-reports.ts'
import { keepsReports, mayReadReport, orChanged, orUnknown, readableFor } from './sealed-report.ts'

/** A published report as it was published, and as it will stay. Of a withdrawn one staff reads why, and only those who keep it the rest. */
export const showPublishedReport = useCase({
  name: 'programme.show-published-report',
  summary: 'Een gepubliceerd rapport lezen',
  action: 'read',
  purpose: 'public-information',
  conceal: true,
  input: ShowPublished,
  output: PublishedPage,
  subject: ({ publishedId }) => `published-report/${publishedId}`,
  facts: ({ tx, municipality }, { publishedId }) => findPublished(tx, { municipality, id: publishedId }),
  may: ({ actor }, _input, report) => mayReadReport(actor, report),
  async run({ actor }, _input, found) {
    const isStaff = mayRead(actor) !== false
    const {
      programme,
      programmeName,
      document,
      material: _,
      at,
      byName,
      withdrawn,
      ...report
    } = isStaff ? orChanged(orUnknown(found)) : readableFor(actor, found)
    const writes = mayWrite(actor) !== false
    const shown = mayStillRead({ withdrawn }, { keeps: keepsReports(actor) })
    return PublishedPage.parse({
      ...report,
      programme: { id: programme, name: programmeName },
      publishedAt: at.toISOString(),
      publishedBy: isStaff ? byName : '',
      document: shown ? JSON.parse(document) : null,
      withdrawn: withdrawn && { ...withdrawn, at: new Date(withdrawn.at).toISOString() },
      mayWithdraw: writes && withdrawn === null,
      mayReplace: writes && refuseCorrecting({ withdrawn, replacedBy: report.replacedBy }) === undefined,
    })
  },
})

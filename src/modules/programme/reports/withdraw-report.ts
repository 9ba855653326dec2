import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { WithdrawReport } from '../contract/reports.ts'
import { mayWrite } from '../rights.ts'
import { refuseWithdrawing } from '../rules/report/standing.ts'
import { addWithdrawal, findPublished } from '../store/published-reports.ts'
import { orUnknown } from './sealed-report.ts'

/** Withdraws a report that is wrong or says too much: nobody reads it any more, and it stays in the archive as it was. */
export const withdrawReport = useCase({
  name: 'programme.withdraw-report',
  summary: 'Een gepubliceerd rapport intrekken, met de reden',
  action: 'change',
  purpose: 'policy',
  input: WithdrawReport,
  output: Saved,
  subject: ({ publishedId }) => `published-report/${publishedId}/withdrawal`,
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, actor, now, municipality }, { publishedId, reason }) {
    const report = orUnknown(await findPublished(tx, { municipality, id: publishedId }))
    const refusal = refuseWithdrawing(report)
    if (refusal) throw new Refused(refusal)
    await addWithdrawal(tx, { published: publishedId, reason }, { municipality, actor, now })
    return { id: publishedId, version: 1 }
  },
})

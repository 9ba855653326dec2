import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ReplaceReport } from '../contract/reports.ts'
import { mayWrite } from '../rights.ts'
import { refuseCorrecting } from '../rules/report/standing.ts'
import { findPublished } from '../store/published-reports.ts'
import { addReport, getReport } from '../store/reports.ts'
import { orUnknown } from './sealed-report.ts'

/** Begins a report in the place of one that was withdrawn, with the same choices; it replaces that one once it is published. */
export const replaceReport = useCase({
  name: 'programme.replace-report',
  summary: 'Een rapport voorbereiden dat een ingetrokken rapport vervangt',
  action: 'add',
  purpose: 'policy',
  input: ReplaceReport,
  output: Saved,
  subject: ({ publishedId }) => `published-report/${publishedId}/replacement`,
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, actor, now, municipality }, { publishedId: replaces }) {
    const old = orUnknown(await findPublished(tx, { municipality, id: replaces }))
    const refusal = refuseCorrecting(old)
    if (refusal) throw new Refused(refusal)
    const { programme, title, audience, language, from, until, ...rest } = await getReport(tx, {
      municipality,
      id: old.report,
    })
    const { moments, items, blocks, foreword, introductions } = rest
    const id = newId(now)
    const choice = { title, audience, language, from, until, moments, items, blocks, foreword, introductions }
    await addReport(tx, { municipality, id, programme, replaces, ...choice }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})

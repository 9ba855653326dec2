import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { PublishReport } from '../contract/reports.ts'
import { mayWrite } from '../rights.ts'
import { refusePublishing } from '../rules/report/report.ts'
import { refuseCorrecting } from '../rules/report/standing.ts'
import { addPublished, findPublished } from '../store/published-reports.ts'
import { changeReport, holdReport } from '../store/reports.ts'
import { refuseWrongChoice } from './choose-report.ts'
import { makeReport } from './make-report.ts'
import { refusePublished } from './refuse-published.ts'
import { orUnknown, sealOf } from './sealed-report.ts'

/** Publishes a report: from then on it stands as it reads today, whatever becomes of the programme. */
export const publishReport = useCase({
  name: 'programme.publish-report',
  summary: 'Een rapport publiceren; daarna verandert het niet meer',
  action: 'change',
  purpose: 'policy',
  input: PublishReport,
  output: Saved.extend({ published: Saved.shape.id }),
  subject: ({ reportId }) => `programme-report/${reportId}/publication`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { reportId, version, seen }) {
    const { tx, actor, now, municipality, today } = scene
    const place = { municipality, id: reportId, version }
    await holdReport(tx, place)
    const report = await refusePublished(tx, place)
    const { programme, title, audience, language, from, until } = report
    await refuseWrongChoice(scene, programme, report)
    const { document, material, on, mark } = await makeReport(scene, report)
    const refusal = refusePublishing(report, { today, isPublic: report.programmePublic, mark, seen })
    if (refusal) throw new Refused(refusal)
    await refuseReplacing(tx, { municipality, id: report.replaces })
    const said = { programme, title, audience, language, from, until, on, replaces: report.replaces }
    const kept = { id: newId(now), report: reportId, document, material, ...said, at: now, byName: actor.name }
    await addPublished(tx, { municipality, ...kept, hash: sealOf(kept) })
    return { id: reportId, version: await changeReport(tx, place, { by: actor.id, at: now }), published: kept.id }
  },
})

async function refuseReplacing(tx: Tx, { municipality, id }: { municipality: string; id: string | null }) {
  if (id === null) return
  const refusal = refuseCorrecting(orUnknown(await findPublished(tx, { municipality, id })))
  if (refusal) throw new Refused(refusal)
}

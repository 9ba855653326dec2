import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { PublishReport } from '../contract/reports.ts'
import { mayWrite } from '../rights.ts'
import { refusePublishing } from '../rules/report/report.ts'
import { addPublished, changeReport, holdReport } from '../store/reports.ts'
import { refuseWrongChoice } from './choose-report.ts'
import { makeReport } from './make-report.ts'
import { refusePublished } from './refuse-published.ts'

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
    const { document, material, on, mark, hash } = await makeReport(scene, report)
    const refusal = refusePublishing(report, { today, isPublic: report.programmePublic, mark, seen })
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    const said = { programme, title, audience, language, from, until, on }
    await addPublished(tx, {
      ...{ municipality, id, report: reportId, document, material, hash },
      ...said,
      at: now,
      byName: actor.name,
    })
    return { id: reportId, version: await changeReport(tx, place, { by: actor.id, at: now }), published: id }
  },
})

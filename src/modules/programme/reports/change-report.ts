import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ChangeReport } from '../contract/reports.ts'
import { mayWrite } from '../rights.ts'
import { changeReport, holdReport, reportColumns } from '../store/reports.ts'
import { refuseWrongChoice } from './choose-report.ts'
import { refusePublished } from './refuse-published.ts'

/** Another choice for a report that is not published yet. */
export const changeOneReport = useCase({
  name: 'programme.change-report',
  summary: 'Een rapport in voorbereiding aanpassen',
  action: 'change',
  purpose: 'policy',
  input: ChangeReport,
  output: Saved,
  subject: ({ reportId }) => `programme-report/${reportId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { reportId: id, version, ...choice }) {
    const { tx, actor, now, municipality } = scene
    const seen = { municipality, id, version }
    const { programme } = await holdReport(tx, seen)
    await refusePublished(tx, seen)
    await refuseWrongChoice(scene, programme, choice)
    return { id, version: await changeReport(tx, seen, { ...reportColumns(choice), by: actor.id, at: now }) }
  },
})

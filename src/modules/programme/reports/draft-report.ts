import { newId } from '../../../platform/ids.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { DraftReport } from '../contract/reports.ts'
import { mayWrite } from '../rights.ts'
import { getProgramme } from '../store/programmes.ts'
import { addReport } from '../store/reports.ts'
import { refuseWrongChoice } from './choose-report.ts'

/** A report to be: for whom, about which days and parts, and what it tells (I08). */
export const draftReport = useCase({
  name: 'programme.draft-report',
  summary: 'Een rapport over een programma voorbereiden',
  action: 'add',
  purpose: 'policy',
  input: DraftReport,
  output: Saved,
  subject: ({ programmeId }) => `programme/${programmeId}/reports`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { programmeId: programme, ...choice }) {
    const { tx, actor, now, municipality } = scene
    await getProgramme(tx, { municipality, id: programme })
    await refuseWrongChoice(scene, programme, choice)
    const id = newId(now)
    await addReport(tx, { municipality, id, programme, replaces: null, ...choice }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})

import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { MeldcodeChanged, RecordReport } from './contract/meldcode.ts'
import { loadMeldcodeFile, maySeeFile, orSay } from './load-meldcode-file.ts'
import { decideSending } from './rules/meldcode-decision.ts'
import { changeMeldcodeFile } from './store/meldcode-file.ts'
import { addReport } from './store/meldcode-records.ts'

/** Notes that somebody made the report, by phone or on the site of Veilig Thuis, and when. */
export const recordReport = useCase({
  name: 'signals.record-report',
  summary: 'Vastleggen dat er gemeld is bij Veilig Thuis',
  action: 'add',
  purpose: 'child-safety',
  conceal: true,
  input: RecordReport,
  output: MeldcodeChanged,
  subject: ({ fileId }) => `meldcode/${fileId}`,
  may: (scene, { fileId }) => maySeeFile(scene, fileId),
  async run(scene, { fileId, madeOn, reference }) {
    const { tx, municipality, actor, now, today } = scene
    const { file, reports } = await loadMeldcodeFile(scene, fileId, 'lock')
    if (file.closedAt) throw new Refused({ refused: 'signals/file-closed' })
    const made = orSay(scene, decideSending(file, { by: actor, at: now }))
    if (madeOn > today) throw new Refused({ refused: 'signals/piece-in-the-future', status: 422, pointer: '/madeOn' })
    const of = { municipality, file: fileId, nth: reports.length + 1 }
    const id = await addReport(tx, of, { stage: 'made', madeOn, reference, by: made.by, at: made.at })
    const change = { change: {}, by: actor.name, at: now }
    return { id, version: await changeMeldcodeFile(tx, { municipality, id: fileId }, change) }
  },
})

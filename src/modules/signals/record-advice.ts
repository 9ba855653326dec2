import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { listWorkers } from '../organisations/public.ts'
import { MeldcodeChanged, RecordAdvice } from './contract/meldcode.ts'
import { loadMeldcodeFile, maySeeFile, orSay } from './load-meldcode-file.ts'
import { ADVISERS, decideAdvice } from './rules/advice.ts'
import { changeMeldcodeFile } from './store/meldcode-file.ts'
import { addAdvice } from './store/meldcode-records.ts'

/** Records advice that was asked, with or without telling whom it is about. Advice is never a report (N-MC-07). */
export const recordAdvice = useCase({
  name: 'signals.record-advice',
  summary: 'Advies vastleggen dat is gevraagd',
  action: 'add',
  purpose: 'child-safety',
  conceal: true,
  input: RecordAdvice,
  output: MeldcodeChanged,
  subject: ({ fileId }) => `meldcode/${fileId}`,
  may: (scene, { fileId }) => maySeeFile(scene, fileId),
  async run(scene, { fileId, ...ask }) {
    const { tx, municipality, actor, now, today } = scene
    const { file, advice: before } = await loadMeldcodeFile(scene, fileId, 'lock')
    if (file.closedAt) throw new Refused({ refused: 'signals/file-closed' })
    const advice = orSay(scene, decideAdvice(ADVISERS, { ...ask, by: actor, at: now, on: today, municipality }))
    if (ask.adviserId && !(await listWorkers(tx, { municipality, today })).some(({ id }) => id === ask.adviserId))
      throw new Refused({ refused: 'organisations/unknown-worker', status: 422, pointer: '/adviserId' })
    const id = await addAdvice(
      tx,
      { municipality, file: fileId, nth: before.length + 1, adviserId: ask.adviserId },
      advice,
    )
    const version = await changeMeldcodeFile(tx, { municipality, id: fileId }, { change: {}, by: actor.name, at: now })
    return { id, version }
  },
})

import { useCase } from '../../platform/use-case.ts'
import { CloseMeldcodeFile, MeldcodeChanged } from './contract/meldcode.ts'
import { loadMeldcodeFile, maySeeFile, orSay } from './load-meldcode-file.ts'
import { decideClosing } from './rules/meldcode.ts'
import { changeMeldcodeFile, refuseStale } from './store/meldcode-file.ts'

/** Closes the file, by whoever may finally decide (N-MC-04), with how the family stays in sight (N-MC-02). */
export const closeMeldcodeFile = useCase({
  name: 'signals.close-meldcode-file',
  summary: 'Een meldcodedossier afsluiten',
  action: 'change',
  purpose: 'child-safety',
  conceal: true,
  input: CloseMeldcodeFile,
  output: MeldcodeChanged,
  subject: ({ fileId }) => `meldcode/${fileId}`,
  may: (scene, { fileId }) => maySeeFile(scene, fileId),
  async run(scene, { fileId, followUp, version }) {
    const { tx, municipality, actor, now } = scene
    const { file, row, reported } = await loadMeldcodeFile(scene, fileId, 'lock')
    refuseStale(row, version)
    const closed = orSay(scene, decideClosing(file, { by: actor, at: now, reported, followUp }))
    const next = await changeMeldcodeFile(
      tx,
      { municipality, id: fileId },
      {
        change: { closed: { by: closed.by, at: closed.at, followUp: closed.followUp ?? '' } },
        by: actor.name,
        at: now,
      },
    )
    return { id: fileId, version: next }
  },
})

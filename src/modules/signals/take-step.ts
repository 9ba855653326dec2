import { type Scene, useCase } from '../../platform/use-case.ts'
import { MeldcodeChanged, TakeStep } from './contract/meldcode.ts'
import { loadMeldcodeFile, type MeldcodeWork, maySeeFile, orSay, standToKeep } from './load-meldcode-file.ts'
import { decideContent, type Piece } from './rules/content.ts'
import { decideStep } from './rules/meldcode.ts'
import { finalDeciders } from './rules/meldcode-decision.ts'
import { MELDCODE_SETTINGS } from './rules/meldcode-file.ts'
import type { Answered, Answers } from './rules/weighing.ts'
import { changeMeldcodeFile, refuseStale } from './store/meldcode-file.ts'
import { addStep, listHolders } from './store/meldcode-records.ts'

/**
 * Records a step: done, not needed or later, in whatever order. A later record takes the place of an earlier one and
 * never its history. Nothing is sent by deciding (N-MC-01, 02, 03).
 */
export const takeStep = useCase({
  name: 'signals.take-step',
  summary: 'Een stap van de meldcode vastleggen',
  action: 'change',
  purpose: 'child-safety',
  conceal: true,
  input: TakeStep,
  output: MeldcodeChanged,
  subject: ({ fileId }) => `meldcode/${fileId}`,
  may: (scene, { fileId }) => maySeeFile(scene, fileId),
  async run(scene, { fileId, version, pieces, acute, answers, ...ask }) {
    const { tx, municipality, actor, now, today } = scene
    const work = await loadMeldcodeFile(scene, fileId, 'lock')
    refuseStale(work.row, version)
    const file = { ...work.file, acute: acute ?? work.file.acute }
    const taken = orSay(scene, decideStep(file, { ...ask, answers: given(answers), by: actor, at: now }))
    const record = { ...taken, pieces: piecesOf(scene, pieces), ...(acute !== undefined && { acute }) }
    await addStep(tx, { municipality, file: fileId, nth: work.records.length + 1 }, record)
    const stand = standToKeep(work, file, [...work.records, record], today)
    const next = await changeMeldcodeFile(
      tx,
      { municipality, id: fileId },
      { change: { stand }, by: actor.name, at: now },
    )
    if (taken.decision?.toBeConfirmed) await askConfirmation(scene, work)
    return { id: fileId, version: next }
  },
})

/** Only the questions that were answered. */
function given(answers: TakeStep['answers']): Answers {
  const answered = Object.entries(answers ?? {}).filter((one): one is [string, Answered] => one[1] !== undefined)
  return Object.fromEntries(answered)
}

/** What was seen and heard, apart (N-MC-05); nothing need be written (N-RISK-02). */
function piecesOf(scene: Scene, pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.every(({ text }) => text.trim() === '')) return []
  return orSay(scene, decideContent([], { pieces, on: scene.today, municipality: scene.municipality })).pieces
}

/** In danger anybody decides at once; whoever finally decides in that organisation hears it and confirms (N-MC-01, N-MC-04). */
async function askConfirmation({ tx, municipality, actor, today, now, tell }: Scene, { row, file }: MeldcodeWork) {
  const roles = finalDeciders(MELDCODE_SETTINGS.deciders, { ...file, on: today })
  const of = { municipality, organisation: row.organisation }
  const holders = await listHolders(tx, of, { roles, today })
  const workers = holders.map(({ worker }) => worker).filter((worker) => worker !== actor.id)
  if (workers.length === 0) return
  tell(tx, {
    municipality,
    workers,
    kind: 'decision-to-confirm',
    href: `/app/meldcode/${row.id}`,
    facts: { number: row.number },
    factKey: `decision-to-confirm/${row.id}/${now.toISOString()}`,
  })
}

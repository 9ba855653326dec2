import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { holdHandover } from './answer-handover.ts'
import { Changed } from './contract/fields.ts'
import { WithdrawHandover } from './contract/handover.ts'
import { mayDo } from './may-open.ts'
import { withdrawHandover as withdraw } from './rules/handover.ts'
import { closeHandover, getOfferedTo } from './store/handover.ts'
import { addEvent } from './store/timeline.ts'

/** The sender takes an unanswered offer back, with a reason. */
export const withdrawHandover = useCase({
  name: 'dossiers.withdraw-handover',
  summary: 'Een aangeboden overdracht intrekken',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: WithdrawHandover,
  output: Changed,
  subject: ({ handoverId }) => `handover/${handoverId}`,
  async may(scene, { handoverId }) {
    return mayDo(scene, (await getOfferedTo(scene.tx, scene.municipality, handoverId)).dossier, { action: 'hand-over' })
  },
  async run(scene, { handoverId, reason, version }) {
    const { tx, actor, now, municipality } = scene
    const { change, kept } = await holdHandover(scene, { handoverId, version })
    const withdrawn = orRefuse(withdraw(kept.handover, { by: actor.id, at: now, reason }))
    if (withdrawn.state === 'offered') throw new Error('A withdrawal closes the offer.')
    const next = await closeHandover(tx, change.of, { handover: withdrawn, ...change.stamp })
    const event = { kind: 'handover-withdrawn', facts: { name: actor.name }, text: reason }
    await addEvent(tx, { municipality, dossier: change.dossier.id, ...event }, change.stamp)
    return { id: handoverId, version: next }
  },
})

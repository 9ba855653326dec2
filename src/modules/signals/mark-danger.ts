import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Handled, MarkDanger } from './contract/handling.ts'
import { handlingOf, keepHandling, settingsOf } from './handling.ts'
import { mayHandle } from './may-handle.ts'
import { markAcute } from './rules/handling.ts'
import { getSignalForUpdate } from './store/signals.ts'

/** Danger that shows itself later: the due moment can only come nearer. */
export const markDanger = useCase({
  name: 'signals.mark-danger',
  summary: 'Gevaar aangeven bij een signaal',
  action: 'change',
  purpose: 'child-safety',
  conceal: true,
  input: MarkDanger,
  output: Handled,
  subject: ({ signalId }) => `signal/${signalId}`,
  may: (scene, { signalId }) => mayHandle(scene, signalId),
  async run(scene, { signalId, reason, version }) {
    const signal = await getSignalForUpdate(scene.tx, scene.municipality, signalId)
    const ask = { by: scene.actor, at: scene.now, reason }
    const marked = orRefuse(markAcute(await handlingOf(scene, signal), ask, await settingsOf(scene)))
    return { id: signalId, version: await keepHandling(scene, { id: signalId, version }, marked) }
  },
})

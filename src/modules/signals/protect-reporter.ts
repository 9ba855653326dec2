import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Handled, ProtectReporter } from './contract/handling.ts'
import { mayHandle } from './may-handle.ts'
import { decideProtection } from './rules/source-view.ts'
import { addChange } from './store/changes.ts'
import { changeSignal } from './store/signals.ts'

/** Hides who gave a signal, or shows it again when the reporter agrees (N-MC-09). */
export const protectReporter = useCase({
  name: 'signals.protect-reporter',
  summary: 'De melder beschermen',
  action: 'change',
  purpose: 'child-safety',
  conceal: true,
  input: ProtectReporter,
  output: Handled,
  subject: ({ signalId }) => `signal/${signalId}`,
  may: (scene, { signalId }) => mayHandle(scene, signalId),
  async run({ tx, municipality, actor, now }, { signalId, version, ...ask }) {
    const decided = orRefuse(decideProtection({ ...ask, by: actor, at: now }))
    const by = { id: actor.id, name: actor.name, at: now }
    const set = { protected: decided.sourceProtected }
    const next = await changeSignal(tx, { municipality, id: signalId, version }, { set, by })
    const action = decided.sourceProtected ? 'protect' : 'unprotect'
    await addChange(tx, { municipality, signal: signalId, action, reason: decided.reason }, by)
    return { id: signalId, version: next }
  },
})

import { orRefuse, Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { addEvent, findOpenDossierOf, openFor } from '../dossiers/public.ts'
import { askerOf } from './asker.ts'
import { TakenUp, TakeUpSignal } from './contract/handling.ts'
import { handlingOf, keepHandling, settingsOf } from './handling.ts'
import { linkFamily } from './link-family.ts'
import { mayHandle } from './may-handle.ts'
import { decideHandling, refuseHandling } from './rules/handling.ts'
import { changeSignal, getSignalForUpdate, type Signal } from './store/signals.ts'

/** Takes the signal up for a household: adds it to the open dossier, or opens one with an eye and a director at once. */
export const takeUpSignal = useCase({
  name: 'signals.take-up-signal',
  summary: 'Een signaal oppakken voor een gezin',
  action: 'change',
  purpose: 'child-safety',
  conceal: true,
  input: TakeUpSignal,
  output: TakenUp,
  subject: ({ signalId }) => `signal/${signalId}`,
  may: (scene, { signalId }) => mayHandle(scene, signalId),
  async run(scene, { signalId, householdId, why, version }) {
    const { tx, municipality, actor, now } = scene
    const signal = await getSignalForUpdate(tx, municipality, signalId)
    if (signal.dossier) throw new Refused({ refused: 'signals/in-dossier-already' })
    const at = await takenByActor(scene, { ...signal, version })
    const dossier =
      (await findOpenDossierOf(tx, municipality, householdId)) ??
      (await openFor(scene, { household: householdId, why, watcher: actor.id }))
    await addEvent(
      tx,
      { municipality, dossier: dossier.id, kind: 'signal-taken-up', facts: { number: signal.number }, text: why },
      { by: actor.id, byName: actor.name, at: now },
    )
    const linked = await linkFamily(scene, {
      signal: { id: signalId, version: at, handler: null },
      household: householdId,
    })
    const by = { id: actor.id, name: actor.name, at: now }
    const set = { dossier: dossier.id }
    const next = await changeSignal(tx, { municipality, id: signalId, version: linked }, { set, by })
    return { id: signalId, version: next, dossierId: dossier.id }
  },
})

/** Whoever takes it up for a family handles it; a signal that is handled already stays with its handler. */
async function takenByActor(scene: Scene, signal: Signal): Promise<number> {
  const { now } = scene
  const by = await askerOf(scene)
  const handling = await handlingOf(scene, signal)
  if (handling.state === 'taken-up' || handling.state === 'weighing') {
    const refusal = refuseHandling(handling, { action: 'close', by })
    if (refusal) throw new Refused(refusal)
    return signal.version
  }
  const ask = { action: 'take-up', by, at: now } as const
  return keepHandling(scene, signal, orRefuse(decideHandling(handling, ask, await settingsOf(scene))))
}

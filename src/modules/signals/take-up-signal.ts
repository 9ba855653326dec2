import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { addEvent, findOpenDossierOf, openFor } from '../dossiers/public.ts'
import { grantAccess } from '../households/public.ts'
import { TakenUp, TakeUpSignal } from './contract.ts'
import { mayHandle } from './may-handle.ts'
import { changeSignal, getSignalForUpdate } from './store/signals.ts'

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
    const { tx, municipality, actor, now, touch } = scene
    const signal = await getSignalForUpdate(tx, municipality, signalId)
    touch(householdId)
    if (signal.state === 'closed') throw new Refused({ refused: 'signals/closed' })
    if (signal.state === 'taken-up') throw new Refused({ refused: 'signals/already-taken-up' })
    const open = await findOpenDossierOf(tx, municipality, householdId)
    const dossier = open ?? (await openFor(scene, { household: householdId, why, watcher: actor.id }))
    const stamp = { by: actor.id, byName: actor.name, at: now }
    await addEvent(
      tx,
      { municipality, dossier: dossier.id, kind: 'signal-taken-up', facts: { number: signal.number }, text: why },
      stamp,
    )
    await grantAccess(tx, {
      municipality,
      household: householdId,
      worker: actor.id,
      relation: 'handler',
      source: signalId,
      since: now,
    })
    const set = { state: 'taken-up' as const, handler: actor.id, household: householdId, dossier: dossier.id }
    const next = await changeSignal(tx, { municipality, id: signalId, version }, { set, by: actor.name, at: now })
    return { id: signalId, version: next, dossierId: dossier.id }
  },
})

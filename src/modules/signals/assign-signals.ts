import { hasRole } from '../../platform/actor.ts'
import { isRefusal } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { Assigned, AssignSignals } from './contract/handling.ts'
import { refuseOutsider } from './handle-signal.ts'
import { handlingOf, keepHandling, settingsOf } from './handling.ts'
import { followHandler } from './link-family.ts'
import { throughSeal } from './may-handle.ts'
import { decideHandling } from './rules/handling.ts'
import { getSignalForUpdate } from './store/signals.ts'
import { tellOfSignal } from './tell.ts'

/** The team lead gives several signals to somebody at once; for each the answer says whether it was done (D12). */
export const assignSignals = useCase({
  name: 'signals.assign-signals',
  summary: 'Signalen toewijzen aan een collega',
  action: 'change',
  purpose: 'child-safety',
  input: AssignSignals,
  output: Assigned,
  subject: () => 'signals/inbox',
  may: ({ actor }) => hasRole(actor, 'team-lead') && 'role/team-lead',
  async run(scene, { signalIds, worker }) {
    const results = []
    // In one order for everybody, so that two leads at once wait for each other and never for ever.
    for (const id of [...new Set(signalIds)].toSorted()) results.push(await assign(scene, { id, worker }))
    return { results }
  },
})

async function assign(
  scene: Scene,
  { id, worker }: { id: string; worker: string },
): Promise<Assigned['results'][number]> {
  const { actor, now } = scene
  const signal = await getSignalForUpdate(scene.tx, scene.municipality, id)
  const known = await throughSeal(scene, signal.household, actor.teams.includes(signal.team) && 'relation/team')
  if (!known) return { id, number: '', done: false, refused: 'signals/unknown' }
  await refuseOutsider(scene, { worker, team: signal.team })
  const ask = { action: 'assign', worker, by: actor, at: now } as const
  const outcome = decideHandling(await handlingOf(scene, signal), ask, await settingsOf(scene))
  if (isRefusal(outcome)) return { id, number: signal.number, done: false, refused: outcome.refused }
  await keepHandling(scene, signal, outcome)
  await followHandler(scene, { signal, handler: worker })
  tellOfSignal(scene, { signal, workers: [worker], kind: 'signal-assigned' })
  return { id, number: signal.number, done: true, refused: '' }
}

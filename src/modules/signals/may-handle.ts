import { hasRole } from '../../platform/actor.ts'
import type { Grant, Scene } from '../../platform/use-case.ts'
import { listSealedFrom } from '../dossiers/public.ts'
import { getSignal, type Signal } from './store/signals.ts'

/** Who handles signals, as far as roles go; the team decides the rest. */
export const HANDLERS = ['youth-consultant', 'team-lead', 'behavioural-scientist'] as const

/**
 * A signal is for the workers of its team, of the team it is offered to, and for who handles it; of a sealed family only
 * for those of them to whom it is open (L09). For others it does not exist.
 */
export async function mayHandle(scene: Scene, signalId: string): Promise<Grant> {
  const signal = await getSignal(scene.tx, scene.municipality, signalId)
  return throughSeal(scene, signal.household, handles(scene, signal))
}

/** As what a worker handles a signal, whatever seals its family. */
export function handles({ actor }: Scene, signal: Signal): Grant {
  if (actor.kind !== 'worker') return false
  if (signal.handler === actor.id) return 'relation/handler'
  if (!hasRole(actor, ...HANDLERS)) return false
  if (actor.teams.includes(signal.team)) return 'relation/team'
  return signal.offer !== null && actor.teams.includes(signal.offer.toTeam) && 'relation/asked-team'
}

/**
 * What the seal of this family leaves of what a worker may: nothing for who is not named in it, and in an emergency, for
 * who broke the glass, all of it, audited as such (L09, N-ID-04).
 */
export async function throughSeal(
  { tx, municipality, actor, now }: Scene,
  household: string | null,
  grant: Grant,
): Promise<Grant> {
  if (grant === false || household === null) return grant
  const [seal] = await listSealedFrom(tx, { municipality, worker: actor.id, households: [household], at: now })
  return seal ? seal.glass && 'emergency/break-glass' : grant
}

import { hasRole } from '../../platform/actor.ts'
import type { Grant, Scene } from '../../platform/use-case.ts'
import { findSeal } from '../households/public.ts'
import { getSignal } from './store/signals.ts'

/** Who handles signals, as far as roles go; the team decides the rest. */
export const HANDLERS = ['youth-consultant', 'team-lead', 'behavioural-scientist'] as const

/**
 * A signal is for the workers of its team, of the team it is offered to, and for who handles it; of a sealed family only
 * for those of them who are named in the seal (L09). For others it does not exist.
 */
export async function mayHandle({ tx, actor, municipality }: Scene, signalId: string): Promise<Grant> {
  const signal = await getSignal(tx, municipality, signalId)
  if (actor.kind !== 'worker') return false
  if (await isSealedFor({ tx, actor, municipality }, signal.household)) return false
  if (signal.handler === actor.id) return 'relation/handler'
  if (!hasRole(actor, ...HANDLERS)) return false
  if (actor.teams.includes(signal.team)) return 'relation/team'
  return signal.offer !== null && actor.teams.includes(signal.offer.toTeam) && 'relation/asked-team'
}

/** Is this family sealed, and is the asker not among those it is open to? */
export async function isSealedFor(
  { tx, municipality, actor }: Pick<Scene, 'tx' | 'municipality' | 'actor'>,
  household: string | null,
): Promise<boolean> {
  const seal = household === null ? undefined : await findSeal(tx, municipality, household)
  return seal !== undefined && !seal.workers.includes(actor.id)
}

import { hasRole } from '../../platform/actor.ts'
import type { Grant, Scene } from '../../platform/use-case.ts'
import { getSignal } from './store/signals.ts'

/** Who handles signals, as far as roles go; the team decides the rest. */
export const HANDLERS = ['youth-consultant', 'team-lead', 'behavioural-scientist'] as const

/** A signal is for the workers of its team, of the team it is offered to, and for who handles it; for others it does not exist. */
export async function mayHandle({ tx, actor, municipality }: Scene, signalId: string): Promise<Grant> {
  const signal = await getSignal(tx, municipality, signalId)
  if (actor.kind !== 'worker') return false
  if (signal.handler === actor.id) return 'relation/handler'
  if (!hasRole(actor, ...HANDLERS)) return false
  if (actor.teams.includes(signal.team)) return 'relation/team'
  return signal.offer !== null && actor.teams.includes(signal.offer.toTeam) && 'relation/asked-team'
}

import { hasRole } from '../../platform/actor.ts'
import type { Grant, Scene } from '../../platform/use-case.ts'
import { getSignal } from './store/signals.ts'

/** A signal is for the workers of its team and for who handles it; for others it does not exist. */
export async function mayHandle({ tx, actor, municipality }: Scene, signalId: string): Promise<Grant> {
  const signal = await getSignal(tx, municipality, signalId)
  if (signal.handler === actor.id) return 'relation/handler'
  const handles = hasRole(actor, 'youth-consultant', 'team-lead', 'behavioural-scientist')
  return handles && actor.teams.includes(signal.team) && 'relation/team'
}

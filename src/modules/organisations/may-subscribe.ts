import { type Actor, hasScope } from '../../platform/actor.ts'
import { mayManage } from './rules/rights.ts'

/** The administrator arranges subscriptions of all; a system with a key that opens this, those of its own organisation. */
export function maySubscribe(actor: Actor): 'role/functional-administrator' | 'key/subscribe' | false {
  if (hasScope(actor, 'subscribe')) return 'key/subscribe'
  return mayManage(actor)
}

/** Whose subscriptions somebody may see: a system's own organisation's only; undefined is everybody's. */
export function onlyOf(actor: Actor): string | undefined {
  return actor.kind === 'partner-system' ? actor.organisation : undefined
}

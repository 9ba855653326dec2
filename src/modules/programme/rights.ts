import { type Actor, hasRole } from '../../platform/actor.ts'
import type { Grant } from '../../platform/use-case.ts'
import { isStaff, type Role } from '../organisations/public.ts'

/** Everybody of the staff reads programmes: nothing in them is about a family. */
export function mayRead(actor: Actor): Grant {
  return isStaff(actor) && 'role/staff'
}

/** Policy officers write. */
export function mayWrite(actor: Actor): Grant {
  return actor.kind === 'worker' && hasRole(actor, 'policy-officer' satisfies Role) && 'role/policy-officer'
}

/** Everybody who works here can be the owner of an item, and is asked about it. */
export function mayAnswer(actor: Actor): Grant {
  return actor.kind === 'worker' && actor.roles.length > 0 && 'self'
}

/** Whoever answers for something, or is asked to, reads just that, also when working for a partner. */
export function mayReadOwn(actor: Actor, answers: readonly (string | null | undefined)[]): Grant {
  return mayRead(actor) || (mayAnswer(actor) !== false && answers.includes(actor.id) && 'relation/owner')
}

/** The owner tells how the own item stands; a policy officer does it for somebody else. */
export function mayTell(actor: Actor, owner: string | null | undefined): Grant {
  return mayWrite(actor) || (actor.kind === 'worker' && actor.id === owner && 'relation/owner')
}

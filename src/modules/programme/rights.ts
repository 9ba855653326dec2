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

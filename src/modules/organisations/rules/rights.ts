import { partnerRoles, type Role } from './kinds.ts'

type Asker = { kind: string; roles: readonly string[] }

const partnerLike: readonly string[] = partnerRoles

/** The functional administrator arranges organisations, teams, people, settings and keys; nobody else does. */
export function mayManage({ kind, roles }: Asker): 'role/functional-administrator' | false {
  return kind === 'worker' && roles.includes('functional-administrator' satisfies Role)
    ? 'role/functional-administrator'
    : false
}

/** Staff works in the system for the municipality, whoever employs them; a partner's worker has partner roles only. */
export function isStaff({ kind, roles }: Asker): boolean {
  return kind === 'worker' && roles.some((role) => !partnerLike.includes(role))
}

/** Everybody of the staff reads who is who. */
export function mayReadStaff(asker: Asker): 'role/staff' | false {
  return isStaff(asker) && 'role/staff'
}

/**
 * A worker of a partner reads too, but only what helps to reach somebody; each use case says what that is. Who lost the
 * last role reads nothing any more.
 */
export function mayRead(asker: Asker): 'role/staff' | 'role/partner' | false {
  if (asker.kind !== 'worker' || asker.roles.length === 0) return false
  return mayReadStaff(asker) || 'role/partner'
}

/** One's own absence; a team lead or functional administrator arranges it for somebody who cannot, for instance when ill. */
export function mayArrangeAbsence(
  asker: Asker & { id: string },
  worker: string | undefined,
): 'self' | 'role/team-lead' | 'role/functional-administrator' | false {
  if (asker.kind === 'worker' && asker.id === worker) return 'self'
  if (asker.kind === 'worker' && asker.roles.includes('team-lead' satisfies Role)) return 'role/team-lead'
  return mayManage(asker)
}

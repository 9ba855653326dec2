import type { Relation } from './access.ts'

export type SecrecyRefusal = 'households/address-not-secret' | 'households/no-address'

/** BRP secrecy 0 is none; every other indication (1–7) hides the address everywhere (L09). */
export function isSecret(secrecy: number): boolean {
  return secrecy !== 0
}

/** A mandate may give the right to who has it not by role: an organisation that goes along on a home visit. */
export const SEE_SECRET_ADDRESS = 'see-secret-address'

/** Who goes to the door or answers for who does. Own choice; a municipality widens it with a mandate. */
const SEEING_ROLES: readonly string[] = ['youth-consultant', 'team-lead', 'behavioural-scientist']

/** Working with the family now, or in an emergency; who got access on request got it for one purpose, and that is reading the file. */
const SEEING_RELATIONS: readonly Relation[] = ['watch', 'director', 'contact', 'involved', 'handler', 'break-glass']

/**
 * On what ground somebody may be told a secret address: working with the household, and the role or a mandate for it
 * (L09). Undefined is no. The typed reason comes on top of it.
 */
export function groundToSeeSecretAddress({
  relations,
  roles,
  mandate,
}: {
  relations: readonly Relation[]
  roles: readonly string[]
  /** The mandate for it that holds today, if there is one. */
  mandate: string | undefined
}): string | undefined {
  const relation = relations.find((one) => SEEING_RELATIONS.includes(one))
  if (relation === undefined) return undefined
  if (roles.some((role) => SEEING_ROLES.includes(role))) return `relation/${relation}`
  return mandate && `mandate/${mandate}`
}

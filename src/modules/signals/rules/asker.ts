/** Who asks a rule for something, as far as the rules of this module look. A worker who logged in fits. */
export type Asker = {
  kind: 'worker' | 'partner-system' | 'system' | 'public'
  id: string
  roles: readonly string[]
  /** Teams the asker works in today. */
  teams: readonly string[]
  /** Colleagues who are away today and for whom the asker stands in. */
  standsInFor?: readonly string[]
}

export function hasOneOf(asker: Pick<Asker, 'roles'>, roles: readonly string[]): boolean {
  return roles.some((role) => asker.roles.includes(role))
}

/** Where somebody stands: at home, in the own network that the family names, or as a professional (D01, S001-010). */
export type Ring = 'home' | 'own' | 'professional'
export const RINGS: readonly Ring[] = ['home', 'own', 'professional']

/** How much contact there is, as the child or the family says it. */
export type ContactStrength = 'strong' | 'normal' | 'weak' | 'strained' | 'unknown'

export type NetworkMember = {
  id: string
  name: string
  /** In words for the reader: "opa", "voetbaltrainer", "gezinscoach, De Brug". */
  role?: string
  ring: Ring
  strength: ContactStrength
  /** Directs the one plan; at most one, and it may be a parent. */
  director?: boolean
}

export type Network = { child: string; members: readonly NetworkMember[] }

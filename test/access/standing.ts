import type { Relation } from '../../src/modules/households/public.ts'
import type { Role } from '../../src/modules/organisations/public.ts'

/** One way somebody can stand towards a household, its dossier and the signal about it. */
export type Standing = {
  kind: 'worker' | 'partner-system' | 'public'
  role: Role | 'none'
  relation: Relation | 'none'
  /** Works in the team that received the signal. */
  sameTeam: boolean
  /** Came in for the municipality the file belongs to. */
  sameMunicipality: boolean
}

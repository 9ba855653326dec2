import type { Refusal } from '../../../platform/refusal.ts'

export type StructureRefusal =
  | 'organisations/part-of-a-part'
  | 'organisations/has-parts-itself'
  | 'organisations/still-in-use'
  | 'organisations/organisation-not-there-then'

/** A school belongs to its board, and a board to nobody: one step, so that everybody can see who is whose. */
export function refusePartOf(
  organisation: { id: string; parts: number },
  whole: { id: string; partOf: string | null } | undefined,
): Refusal<StructureRefusal> | undefined {
  if (!whole) return undefined
  if (whole.partOf !== null || whole.id === organisation.id)
    return { refused: 'organisations/part-of-a-part', pointer: '/partOf', status: 422 }
  if (organisation.parts > 0) return { refused: 'organisations/has-parts-itself', pointer: '/partOf', status: 422 }
  return undefined
}

/** What still counts on something after its last day, per kind. */
export type Uses = { workers: number; teams: number; parts: number; keys: number }

export function refuseInUse(uses: Partial<Uses>): Refusal<StructureRefusal> | undefined {
  const { workers = 0, teams = 0, parts = 0, keys = 0 } = uses
  if (workers + teams + parts + keys === 0) return undefined
  return { refused: 'organisations/still-in-use', facts: { workers, teams, parts, keys } }
}

import type { Hat } from './access.ts'
import { type AccessAction, accessRoles, accessTable, type Purpose, type Relation } from './access-table.ts'

/** Purposes somebody works for without saying so; the others are chosen on purpose and stand in the audit line. */
export const everydayPurposes = ['help', 'handover', 'advice', 'emergency'] as const satisfies readonly Purpose[]

/** The roles of an actor that count for access, as they are held. A role whose team is not known is held everywhere. */
export function hatsOf(actor: {
  kind: string
  roles: readonly string[]
  hats?: readonly { role: string; team?: string }[]
}): Hat[] {
  if (actor.kind !== 'worker') return []
  const worn = actor.hats ?? actor.roles.map((role): { role: string; team?: string } => ({ role }))
  return worn.flatMap(({ role, team }) => {
    const known = accessRoles.find((one) => one === role)
    return known ? [{ role: known, ...(team !== undefined && { team }) }] : []
  })
}

/** A relation that opens for these hats, and the team it may have been taken on for; the same decision as `decideAccess`. */
export type OpeningRelation = { relation: Exclude<Relation, 'none' | 'team'>; team?: string }

/**
 * The relations by which somebody may do this, for a list that must show exactly what one may open. A grant counts with
 * whatever purpose it was given for, as it does when the dossier is opened.
 */
export function openingRelations(hats: readonly Hat[], action: AccessAction): OpeningRelation[] {
  return accessTable.flatMap((rule) => {
    const { relation } = rule
    if (relation === 'none' || relation === 'team' || !rule.actions.includes(action)) return []
    if (relation !== 'granted' && !everydayPurposes.some((purpose) => rule.purposes.includes(purpose))) return []
    return hats
      .filter((hat) => rule.roles.includes(hat.role))
      .map((hat): OpeningRelation => ({ relation, ...(hat.team !== undefined && { team: hat.team }) }))
  })
}

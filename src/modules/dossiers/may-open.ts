import { isRefusal, Refused } from '../../platform/refusal.ts'
import type { Grant, Scene } from '../../platform/use-case.ts'
import { type Access, type AccessRefusal, decideAccess, type Hat, type RelationHeld } from './rules/access.ts'
import type { AccessAction, Purpose } from './rules/access-table.ts'
import { everydayPurposes, hatsOf } from './rules/standing.ts'
import { findStanding, type StandingFacts } from './store/standing.ts'

type Wish = { action: AccessAction; purpose?: Purpose | undefined }

/**
 * Whether the actor may do this with this dossier: role, relation and purpose together, as `rules/ACCESS.md` says (L01).
 * Without a purpose it is for everyday work; other purposes are named. Refuses with 404 what one may not know of.
 */
export async function mayDo(scene: Scene, dossierId: string, wish: Wish): Promise<Grant> {
  const facts = await findStandingOf(scene, dossierId)
  const hats = hatsOf(scene.actor)
  if (!facts || hats.length === 0) throw new Refused({ refused: 'dossiers/unknown', status: 404 })
  const relations = relationsHeld(facts, hats)
  const purposes = wish.purpose ? [wish.purpose] : [...everydayPurposes, ...grantedPurposes(relations)]
  let no: AccessRefusal | undefined
  for (const purpose of purposes) {
    const answer = decideAccess({
      worker: scene.actor.id,
      municipality: scene.municipality,
      hats,
      relations,
      dossier: { municipality: scene.municipality, ...(facts.sealedFor && { sealedFor: facts.sealedFor }) },
      action: wish.action,
      purpose,
    })
    if (!isRefusal(answer)) return sayGrant(answer, purpose)
    no = no === undefined || no === 'dossiers/not-yours' ? (answer.refused as AccessRefusal) : no
  }
  throw new Refused({ refused: no ?? 'dossiers/unknown', status: no === 'dossiers/unknown' ? 404 : 403 })
}

/** Reading the content of a dossier. */
export function mayOpen(scene: Scene, dossierId: string, purpose?: Purpose): Promise<Grant> {
  return mayDo(scene, dossierId, { action: 'read', purpose })
}

/** Knowing that there is a dossier, and who directs, keeps an eye and is called. */
export function mayKnow(scene: Scene, dossierId: string): Promise<Grant> {
  return mayDo(scene, dossierId, { action: 'know' })
}

/** Deciding about it together with the family: who keeps the eye or directs. */
export function mayDecide(scene: Scene, dossierId: string): Promise<Grant> {
  return mayDo(scene, dossierId, { action: 'hand-over' })
}

export function findStandingOf({ tx, actor, municipality, now, today }: Scene, dossier: string) {
  // The audit and the database know others than workers by a name, not by an id.
  if (actor.kind !== 'worker') return Promise.resolve(undefined)
  return findStanding(tx, { municipality, dossier, worker: actor.id, at: now, today })
}

function relationsHeld(facts: StandingFacts, hats: readonly Hat[]): RelationHeld[] {
  const held = facts.relations.map(
    ({ kind, team, purpose }): RelationHeld => ({ kind, ...(team && { team }), ...(purpose && { purpose }) }),
  )
  const teams = facts.teams.filter((team) => hats.some((hat) => hat.team === team))
  return [...held, ...teams.map((team): RelationHeld => ({ kind: 'team', team }))]
}

function grantedPurposes(relations: readonly RelationHeld[]): Purpose[] {
  return relations.flatMap(({ kind, purpose }) => (kind === 'granted' && purpose ? [purpose] : []))
}

/** What the audit line says it rests on. */
function sayGrant({ rule, relation }: Access, purpose: Purpose): string {
  if (purpose === 'emergency') return 'emergency/break-glass'
  if (relation === 'none') return `role/${rule}`
  return everydayPurposes.some((one) => one === purpose) ? `relation/${relation}` : `relation/${relation}/${purpose}`
}

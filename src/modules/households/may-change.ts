import { hasRole } from '../../platform/actor.ts'
import { Refused } from '../../platform/refusal.ts'
import type { Grant, Scene } from '../../platform/use-case.ts'
import { findMandate, listMandates } from '../organisations/public.ts'
import type { Relation } from './rules/access.ts'
import { groundToSeeSecretAddress, SEE_SECRET_ADDRESS } from './rules/secrecy.ts'
import { relationsTo } from './store/access.ts'
import { isOnFile } from './store/members.ts'
import { findMember, type PersonToChange } from './store/person-changes.ts'

const changing: readonly Relation[] = ['watch', 'director', 'contact', 'involved', 'handler']

/** Looks at the file: whoever has to do with the household. */
export async function mayLook(scene: Scene, householdId: string): Promise<Grant> {
  const [relation] = await relationsTo(scene, householdId)
  return relation !== undefined && `relation/${relation}`
}

/** Changes the file: staff who work with the household; who only came to look (request, break-glass) does not. */
export async function mayChange(scene: Scene, householdId: string): Promise<Grant> {
  if (!hasRole(scene.actor, 'youth-consultant', 'team-lead', 'behavioural-scientist', 'front-office', 'youth-worker'))
    return false
  const relation = (await relationsTo(scene, householdId)).find((one) => changing.includes(one))
  return relation !== undefined && `relation/${relation}`
}

/** Is told a secret address: works with the family, and has the role or a mandate for it (L09). */
export async function maySeeSecretAddress(scene: Scene, householdId: string): Promise<Grant> {
  const { tx, actor, municipality, today } = scene
  const relations = await relationsTo(scene, householdId)
  if (relations.length === 0) return false
  const mandates = await listMandates(tx, { municipality, day: today })
  const mandate = findMandate(mandates, {
    power: SEE_SECRET_ADDRESS,
    worker: actor.id,
    teams: actor.teams,
    organisation: actor.organisation ?? '',
    day: today,
  })
  return groundToSeeSecretAddress({ relations, roles: actor.roles, mandate: mandate?.id }) ?? false
}

/** A member of this household, now or before; refuses for anybody else. */
export async function getMember(
  { tx, municipality }: Scene,
  household: string,
  person: string,
): Promise<PersonToChange> {
  const found = await findMember(tx, { municipality, household, person })
  if (!found) throw new Refused({ refused: 'households/not-in-household', status: 404 })
  return found
}

/** Refuses when somebody who is named is not on file here. */
export async function mustBeOnFile({ tx, municipality }: Scene, person: string, pointer: string): Promise<void> {
  if (!(await isOnFile(tx, municipality, person)))
    throw new Refused({ refused: 'households/not-in-household', status: 422, pointer })
}

import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { type FamilyMember, FamilyPage, type FamilyRelation, ShowFamily } from './contract/family.ts'
import { mayChange, mayLook, maySeeSecretAddress } from './may-change.ts'
import { type AuthorityFact, authorityOn } from './rules/authority.ts'
import { isRegisteredElsewhere } from './rules/family.ts'
import { birthOf, derivedOnce, knownRelations } from './rules/family-picture.ts'
import { missingIdentity } from './rules/identity.ts'
import { displayName } from './rules/name.ts'
import {
  type AuthorityRow,
  authorityOver,
  type FamilyRow,
  familyMembers,
  findHousehold,
  type KinRow,
  kinOf,
  type NamedPerson,
  namesOf,
  staysOf,
} from './store/family.ts'
import { nameOf } from './store/persons.ts'

/** The whole family on one page: people, kin, network, authority with what is unclear, homes, second households (D01). */
export const showFamily = useCase({
  name: 'households.show-family',
  summary: 'De pagina van een gezin',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: ShowFamily,
  output: FamilyPage,
  subject: ({ householdId }) => `household/${householdId}`,
  may: (scene, { householdId }) => mayLook(scene, householdId),
  async run(scene, { householdId }) {
    const { tx, municipality, actor, now, today, touch } = scene
    const household = await findHousehold(tx, municipality, householdId)
    if (!household) throw new Refused({ refused: 'households/unknown', status: 404 })
    touch(householdId)
    const rows = await familyMembers(tx, { municipality, household: householdId, worker: actor.id, at: now })
    const ids = rows.map(({ id }) => id)
    const stays = await staysOf(tx, municipality, ids)
    const kin = await kinOf(tx, municipality, ids)
    const authority = await authorityOver(tx, municipality, ids)
    const others = [
      ...kin.flatMap(({ person, other }) => [person, other ?? []]),
      ...authority.map(({ holder }) => holder ?? []),
    ]
    const names = await namesOf(tx, municipality, [...new Set([...ids, ...others.flat()])])
    return {
      ...household,
      today,
      mayChange: (await mayChange(scene, householdId)) !== false,
      maySeeSecrets: (await maySeeSecretAddress(scene, householdId)) !== false,
      members: rows.map(toMember),
      stays,
      relations: [...kin.map((row) => keptRelation(row, names)), ...derived(kin, names, today)],
      authority: rows
        .filter(({ until, death }) => until === null && death === null)
        .map((row) => authorityFor(row, { authority, names, today })),
    }
  },
})

function toMember({
  given_names,
  prefix,
  family_name,
  name,
  source,
  hasAddress,
  completeBy,
  ...row
}: FamilyRow): FamilyMember {
  const identity = { ...row, given: given_names, family: family_name, hasAddress }
  const registered = isRegisteredElsewhere(source)
  return {
    ...row,
    name: displayName(nameOf({ given_names, prefix, family_name, name }), { unknown: '' }),
    given: given_names,
    prefix,
    family: family_name,
    registered,
    missing: row.death !== null || registered ? [] : missingIdentity(identity),
    completeBy,
    corrections: row.corrections.map(({ at, ...correction }) => ({ ...correction, at: new Date(at).toISOString() })),
  }
}

type Names = ReadonlyMap<string, NamedPerson>

function keptRelation({ endedByDeath: _, otherName, ...row }: KinRow, names: Names): FamilyRelation {
  return {
    ...row,
    personName: names.get(row.person)?.name ?? '',
    otherName: row.other === null ? (otherName ?? '') : (names.get(row.other)?.name ?? ''),
  }
}

function derived(kin: readonly KinRow[], names: Names, today: string): FamilyRelation[] {
  return derivedOnce(knownRelations(kin), today).map(({ person, kind, other }) => ({
    id: null,
    version: 0,
    person,
    personName: names.get(person)?.name ?? '',
    kind,
    other,
    otherName: names.get(other)?.name ?? '',
    since: null,
    until: null,
    source: 'derived',
    strength: null,
    contact: null,
  }))
}

function authorityFor(
  row: FamilyRow,
  { authority, names, today }: { authority: readonly AuthorityRow[]; names: Names; today: string },
) {
  const own = authority.filter(({ child }) => child === row.id)
  const facts = own.map(toFact)
  const answer = authorityOn(facts, birthOf(row), today)
  const holding = answer.state === 'of-age' ? [] : answer.holders
  const lines = own.filter((_, at) => holding.includes(facts[at] as AuthorityFact))
  return {
    child: row.id,
    state: answer.state,
    why: answer.state === 'unclear' ? [...answer.why] : [],
    holders: lines.map(({ child: _, holderName, ...line }) => ({
      ...line,
      holderName: line.holder === null ? (holderName ?? '') : (names.get(line.holder)?.name ?? ''),
    })),
  }
}

function toFact({ kind, holder, holderName, code, since, until, source }: AuthorityRow): AuthorityFact {
  return {
    kind: kind as AuthorityFact['kind'],
    ...(holder !== null && { holder }),
    ...(holderName !== null && { holderName }),
    ...(code !== null && { code }),
    ...(since !== null && { since: since as NonNullable<AuthorityFact['since']> }),
    ...(until !== null && { until: until as NonNullable<AuthorityFact['until']> }),
    source: source as AuthorityFact['source'],
  }
}

import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { displayName } from '../rules/name.ts'
import { type NamedRow, nameOf } from './persons.ts'

type Asked = { municipality: string; household: string; worker: string; at: Date }

export type FamilyRow = NamedRow & {
  id: string
  version: number
  birth: string
  expected: string | null
  death: string | null
  sex: 'male' | 'female' | 'unknown'
  since: string | null
  until: string | null
  hasBsn: boolean
  source: string
  secret: boolean
  address: string | null
  hasAddress: boolean
  completeBy: string | null
  otherHouseholds: { id: string; name: string; open: boolean }[]
  corrections: { id: string; field: string; value: string; why: string; at: string }[]
}

const said = sql.raw('households.address_line(s.street, s.number, s.letter, s.addition, s.postcode, s.place)')

/** Everybody who is or was in the household, with what is to be known at a glance. */
export async function familyMembers(tx: Tx, { municipality, household, worker, at }: Asked): Promise<FamilyRow[]> {
  const found = await sql<FamilyRow>`
    select p.id, p.version, p.given_names, p.prefix, p.family_name, p.name, p.birth, p.expected_birth as expected, p.death, p.sex,
      m.since, m.until, p.bsn_hash is not null as "hasBsn", p.source, p.complete_by as "completeBy",
      p.secrecy <> 0 or p.own_secrecy or coalesce(r.secret, false) as secret, r.address, coalesce(r.known, false) as "hasAddress",
      coalesce((select json_agg(json_build_object('id', h.id, 'name', h.name, 'open', exists (
          select from households.published_access x where x.municipality = h.municipality and x.household = h.id and x.worker = ${worker}::uuid
            and x.since <= ${at} and (x.until is null or x.until > ${at}))))
        from households.member o join households.household h on h.municipality = o.municipality and h.id = o.household
        where o.municipality = p.municipality and o.person = p.id and o.until is null and o.household <> m.household), '[]') as "otherHouseholds",
      coalesce((select json_agg(json_build_object('id', c.id, 'field', c.field, 'value', c.value, 'why', c.why, 'at', c.made_at) order by c.made_at)
        from households.correction c where c.municipality = p.municipality and c.person = p.id
          and (c.field <> 'address' or not (p.secrecy <> 0 or p.own_secrecy or coalesce(r.secret, false)))), '[]') as corrections
    from households.member m join households.person p on p.municipality = m.municipality and p.id = m.person
    left join lateral (select s.secret, ${said} as address,
        exists (select from households.residence q join households.address a on a.municipality = q.municipality and a.id = q.address
                where q.municipality = s.municipality and q.id = s.id and a.postcode <> '' and a.number <> '') as known
      from households.shown_residence s where s.municipality = p.municipality and s.person = p.id and s.until is null
      order by s.since desc limit 1) r on true
    where m.municipality = ${municipality} and m.household = ${household}
    order by m.until nulls first, coalesce(p.birth_from, p.expected_birth) nulls last, p.id`.execute(tx)
  return found.rows
}

export type StayRow = {
  id: string
  person: string
  since: string
  until: string | null
  kind: string
  source: string
  secret: boolean
  address: string | null
}

/** Where these people live and lived, the newest first; a secret address is not among what is read. */
export async function staysOf(tx: Tx, municipality: string, persons: readonly string[]): Promise<StayRow[]> {
  const found = await sql<StayRow>`
    select s.id, s.person, s.since, s.until, s.kind, s.source, s.secret, ${said} as address
    from households.shown_residence s
    where s.municipality = ${municipality} and s.person = any(${persons}::uuid[])
    order by s.since desc, s.until nulls first, s.id`.execute(tx)
  return found.rows
}

export type KinRow = {
  id: string
  version: number
  person: string
  kind: string
  other: string | null
  otherName: string | null
  since: string | null
  until: string | null
  endedByDeath: boolean
  source: string
  strength: string | null
  contact: string | null
}

/** The relations of these people, from whichever side they were written down. */
export async function kinOf(tx: Tx, municipality: string, persons: readonly string[]): Promise<KinRow[]> {
  const found = await sql<KinRow>`
    select id, version, person, kind, other, other_name as "otherName", since, until, ended_by_death as "endedByDeath", source, strength, contact
    from households.relation
    where municipality = ${municipality} and (person = any(${persons}::uuid[]) or other = any(${persons}::uuid[]))
    order by id`.execute(tx)
  return found.rows
}

export type AuthorityRow = {
  id: string
  version: number
  child: string
  kind: string
  holder: string | null
  holderName: string | null
  code: string | null
  since: string | null
  until: string | null
  source: string
}

export async function authorityOver(
  tx: Tx,
  municipality: string,
  children: readonly string[],
): Promise<AuthorityRow[]> {
  const found = await sql<AuthorityRow>`
    select id, version, child, kind, holder, holder_name as "holderName", code, since, until, source
    from households.authority where municipality = ${municipality} and child = any(${children}::uuid[]) order by id`.execute(
    tx,
  )
  return found.rows
}

export type NamedPerson = {
  id: string
  name: string
  birth: string
  expected: string | null
  death: string | null
  sex: 'male' | 'female' | 'unknown'
}

/** Who these people are, as far as a picture or a relation says it. */
export async function namesOf(
  tx: Tx,
  municipality: string,
  persons: readonly string[],
): Promise<Map<string, NamedPerson>> {
  const found = await sql<NamedRow & Omit<NamedPerson, 'name'>>`
    select id, given_names, prefix, family_name, name, birth, expected_birth as expected, death, sex
    from households.person where municipality = ${municipality} and id = any(${persons}::uuid[])`.execute(tx)
  return new Map(
    found.rows.map(({ given_names, prefix, family_name, name, ...row }) => [
      row.id,
      { ...row, name: displayName(nameOf({ given_names, prefix, family_name, name }), { unknown: '' }) },
    ]),
  )
}

/** The household itself; undefined when it does not exist behind this wall. */
export async function findHousehold(
  tx: Tx,
  municipality: string,
  id: string,
): Promise<{ id: string; name: string; version: number } | undefined> {
  const found = await sql<{ id: string; name: string; version: number }>`
    select id, name, version from households.household where municipality = ${municipality} and id = ${id}`.execute(tx)
  return found.rows[0]
}

/** The households in which these people are now, for a picture; only those the asker may open are named by it. */
export async function homesOf(
  tx: Tx,
  { municipality, worker, at }: Omit<Asked, 'household'>,
  persons: readonly string[],
): Promise<{ id: string; name: string; members: string[]; open: boolean }[]> {
  const found = await sql<{ id: string; name: string; members: string[]; open: boolean }>`
    select h.id, h.name, array_agg(m.person) as members, exists (
        select from households.published_access x where x.municipality = h.municipality and x.household = h.id and x.worker = ${worker}::uuid
          and x.since <= ${at} and (x.until is null or x.until > ${at})) as open
    from households.member m join households.household h on h.municipality = m.municipality and h.id = m.household
    where m.municipality = ${municipality} and m.person = any(${persons}::uuid[]) and m.until is null
    group by h.municipality, h.id order by h.id`.execute(tx)
  return found.rows
}

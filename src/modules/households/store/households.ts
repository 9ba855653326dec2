import { hot, type Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Relation } from '../rules/access.ts'
import { displayName } from '../rules/name.ts'
import type { HouseholdTables } from '../tables.ts'
import type { Asker } from './access.ts'
import { noteLookAlikes } from './look-alikes.ts'
import { type NamedRow, nameOf, type Stamp } from './persons.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

export type AddressToKeep = {
  street: string
  number: string
  letter: string
  addition: string
  postcode: string
  place: string
}

/** Adds a household of these people at one address, and gives the id. */
export async function addHousehold(
  tx: Tx,
  household: {
    municipality: string
    name: string
    persons: readonly string[]
    address?: AddressToKeep
    since?: string
  },
  { by, at }: Stamp,
): Promise<string> {
  const { municipality } = household
  const id = newId(at)
  await own(tx)
    .insertInto('households.household')
    .values({ municipality, id, name: household.name, changed_by: by, changed_at: at })
    .execute()
  await own(tx)
    .insertInto('households.member')
    .values(
      household.persons.map((person) => ({
        municipality,
        household: id,
        person,
        since: household.since ?? null,
        until: null,
      })),
    )
    .execute()
  if (household.address) {
    const address = await keepAddress(tx, municipality, { at, address: household.address })
    await own(tx)
      .insertInto('households.residence')
      .values(
        household.persons.map((person) => ({
          municipality,
          id: newId(at),
          person,
          address,
          since: '00000000',
          until: null,
          kind: 'home',
          registered_in: null,
        })),
      )
      .execute()
  }
  await noteLookAlikes(tx, municipality, household.persons)
  return id
}

/** The key by which an address stands once, whatever way it came in. */
export function keyOfAddress({ postcode, number, letter, addition, street, place }: AddressToKeep): string {
  return [postcode, number, letter, addition, street, place].join('|').toLowerCase()
}

export async function keepAddress(
  tx: Tx,
  municipality: string,
  { at, address }: { at: Date; address: AddressToKeep },
): Promise<string> {
  const key = keyOfAddress(address)
  const row = await own(tx)
    .insertInto('households.address')
    .values({ municipality, id: newId(at), country: '', key, ...address })
    .onConflict((clash) => clash.constraint('an_address_stands_once').doUpdateSet({ key }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

type MemberRow = NamedRow & {
  id: string
  birth: string
  expected: string | null
  sex: 'male' | 'female' | 'unknown'
  has_bsn: boolean
  secret: boolean
  /** Nothing when it is secret. */
  address: string | null
}

export type Member = Omit<MemberRow, keyof NamedRow | 'has_bsn'> & {
  name: string
  hasBsn: boolean
}

// The people with JSON built in SQL, so that a household is one question (bench: household page).
const PAGE = `h.id, h.name, h.version, coalesce((
    select json_agg(json_build_object('id', p.id, 'given_names', p.given_names, 'prefix', p.prefix, 'family_name', p.family_name, 'name', p.name,
             'birth', p.birth, 'expected', p.expected_birth, 'sex', p.sex, 'has_bsn', p.bsn_hash is not null,
             'secret', p.secrecy <> 0 or p.own_secrecy or coalesce(r.secret, false),
             'address', households.address_line(r.street, r.number, r.letter, r.addition, r.postcode, r.place))
           order by coalesce(p.birth_from, p.expected_birth) nulls last)
    from households.member m join households.person p on p.municipality = m.municipality and p.id = m.person
    left join lateral (select * from households.shown_residence s
      where s.municipality = p.municipality and s.person = p.id and s.until is null order by s.since desc limit 1) r on true
    where m.municipality = h.municipality and m.household = h.id and m.until is null), '[]') as members`

type HouseholdRow = { id: string; name: string; version: number; members: MemberRow[] }

export type Household = { id: string; name: string; version: number; members: Member[] }

/** The household with its people. Refuses when it does not exist behind this wall. */
export async function getHousehold(tx: Tx, municipality: string, id: string): Promise<Household> {
  const [row] = await hot<HouseholdRow>(tx, {
    name: 'household-page',
    text: `select ${PAGE} from households.household h where h.municipality = $1 and h.id = $2`,
    values: [municipality, id],
  })
  if (!row) throw new Refused({ refused: 'households/unknown', status: 404 })
  return { ...row, members: row.members.map(toMember) }
}

/** The same for who has to do with it at this moment, and as what; nothing for anybody else (bench: household page). */
export async function findHouseholdOf(
  { tx, actor, municipality, now }: Asker,
  id: string,
): Promise<(Household & { relation: Relation }) | undefined> {
  if (actor.kind !== 'worker') return undefined
  const [row] = await hot<HouseholdRow & { relation: Relation }>(tx, {
    name: 'household-page-of',
    text: `select mine.relation, ${PAGE} from households.household h
           cross join lateral (select min(x.relation) as relation from households.published_access x
             where x.municipality = $1 and x.household = $2 and x.worker = $3 and x.since <= $4 and (x.until is null or x.until > $4)) mine
           where h.municipality = $1 and h.id = $2 and mine.relation is not null`,
    values: [municipality, id, actor.id, now],
  })
  return row && { ...row, members: row.members.map(toMember) }
}

function toMember({ given_names, prefix, family_name, name, has_bsn, ...member }: MemberRow): Member {
  return {
    ...member,
    hasBsn: has_bsn,
    name: displayName(nameOf({ given_names, prefix, family_name, name }), { unknown: '' }),
  }
}

export async function findHouseholdName(tx: Tx, municipality: string, id: string): Promise<string | undefined> {
  const row = await own(tx)
    .selectFrom('households.household')
    .select('name')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name
}

import { createCipheriv, createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { hot, type Tx } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import type { Relation } from './rules/access.ts'
import { displayName, type PersonName } from './rules/name.ts'
import { sortKey } from './rules/name-search.ts'
import { soundsOf } from './rules/sounds.ts'
import type { HouseholdTables } from './tables.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

export type Stamp = { by: string; at: Date }

export type PersonToKeep = {
  municipality: string
  given: string
  prefix: string
  family: string
  birth: string
  expected?: string
  sex: 'male' | 'female' | 'unknown'
  bsn?: string
  secrecy?: number
  source: string
  sourceRef?: string
}

/** A BSN is kept sealed, and findable by a keyed hash only (N-BSN-01). */
export function sealBsn(bsn: string, secret: Buffer): { bsn_sealed: Buffer; bsn_hash: Buffer } {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secret, iv)
  const text = Buffer.concat([cipher.update(bsn, 'utf8'), cipher.final()])
  return {
    bsn_sealed: Buffer.concat([iv, cipher.getAuthTag(), text]),
    bsn_hash: createHmac('sha256', secret).update(`bsn:${bsn}`).digest(),
  }
}

/** Adds a person and gives the id. */
export async function addPerson(tx: Tx, person: PersonToKeep, how: Stamp & { secret: Buffer }): Promise<string> {
  const id = newId(how.at)
  const name = nameOf({ given_names: person.given, prefix: person.prefix, family_name: person.family })
  const known =
    person.birth !== '00000000' && !person.birth.includes('00', 4)
      ? `${person.birth.slice(0, 4)}-${person.birth.slice(4, 6)}-${person.birth.slice(6)}`
      : null
  await own(tx)
    .insertInto('households.person')
    .values({
      municipality: person.municipality,
      id,
      bsn_sealed: null,
      bsn_hash: null,
      ...(person.bsn && sealBsn(person.bsn, how.secret)),
      bsn_source: person.bsn ? person.source : null,
      bsn_checked_on: null,
      given_names: person.given,
      prefix: person.prefix,
      family_name: person.family,
      name_key: sortKey(name),
      sound_key: soundsOf(person.family),
      sex: person.sex,
      birth: person.birth,
      birth_from: known,
      birth_until: known,
      expected_birth: person.expected ?? null,
      death: null,
      secrecy: person.secrecy ?? 0,
      suspension: null,
      source: person.source,
      source_ref: person.sourceRef ?? null,
      merged_into: null,
      changed_by: how.by,
      changed_at: how.at,
    })
    .execute()
  return id
}

function nameOf(row: { given_names: string; prefix: string; family_name: string }): PersonName {
  return { given: row.given_names, ...(row.prefix && { prefix: row.prefix }), family: row.family_name, use: 'own' }
}

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
  return id
}

/** The key by which an address stands once, whatever way it came in. */
export function keyOfAddress({ postcode, number, letter, addition, street, place }: AddressToKeep): string {
  return [postcode, number, letter, addition, street, place].join('|').toLowerCase()
}

async function keepAddress(
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

type MemberRow = {
  id: string
  given_names: string
  prefix: string
  family_name: string
  birth: string
  expected: string | null
  sex: 'male' | 'female' | 'unknown'
  has_bsn: boolean
  secrecy: number
  address: string | null
}

export type Member = Omit<MemberRow, 'given_names' | 'prefix' | 'family_name' | 'has_bsn'> & {
  name: string
  hasBsn: boolean
}

/** The household with its people, in one question. Refuses when it does not exist behind this wall. */
export async function getHousehold(
  tx: Tx,
  municipality: string,
  id: string,
): Promise<{ id: string; name: string; version: number; members: Member[] }> {
  // One named statement with JSON built in SQL: the household page is a hot path (bench: household page).
  const [row] = await hot<{ id: string; name: string; version: number; members: MemberRow[] }>(tx, {
    name: 'household-page',
    text: `select h.id, h.name, h.version, coalesce((
             select json_agg(json_build_object('id', p.id, 'given_names', p.given_names, 'prefix', p.prefix, 'family_name', p.family_name,
                      'birth', p.birth, 'expected', p.expected_birth, 'sex', p.sex, 'has_bsn', p.bsn_hash is not null, 'secrecy', p.secrecy,
                      'address', (select concat_ws(' ', a.street, a.number || a.letter, nullif(a.addition, ''), a.postcode, a.place)
                                  from households.residence r join households.address a on a.municipality = r.municipality and a.id = r.address
                                  where r.municipality = p.municipality and r.person = p.id and r.until is null limit 1))
                    order by coalesce(p.birth_from, p.expected_birth) nulls last)
             from households.member m join households.person p on p.municipality = m.municipality and p.id = m.person
             where m.municipality = h.municipality and m.household = h.id and m.until is null), '[]') as members
           from households.household h where h.municipality = $1 and h.id = $2`,
    values: [municipality, id],
  })
  if (!row) throw new Refused({ refused: 'households/unknown', status: 404 })
  return { ...row, members: row.members.map(toMember) }
}

function toMember({ given_names, prefix, family_name, has_bsn, ...member }: MemberRow): Member {
  return {
    ...member,
    hasBsn: has_bsn,
    name: displayName(nameOf({ given_names, prefix, family_name }), { unknown: '' }),
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

export type AccessFact = {
  municipality: string
  household: string
  worker: string
  relation: Relation
  source: string
  since: Date
  until?: Date
  /** Access on request serves one purpose; a relation taken on for a team counts only there (ACCESS.md of dossiers). */
  purpose?: string
  team?: string
}

/** From `since` on this worker has to do with the household; `source` is the fact it comes from. */
export async function grantAccess(tx: Tx, fact: AccessFact): Promise<void> {
  await own(tx)
    .insertInto('households.access')
    .values({ until: null, ...fact })
    .onConflict((clash) =>
      clash
        .columns(['municipality', 'household', 'worker', 'relation', 'source'])
        .doUpdateSet({ until: fact.until ?? null }),
    )
    .execute()
}

/** The fact with this source has ended. */
export async function endAccess(
  tx: Tx,
  end: { municipality: string; household: string; source: string; relation: Relation; until: Date },
): Promise<void> {
  await own(tx)
    .updateTable('households.access')
    .set({ until: end.until })
    .where('municipality', '=', end.municipality)
    .where('household', '=', end.household)
    .where('source', '=', end.source)
    .where('relation', '=', end.relation)
    .where((row) => row.or([row('until', 'is', null), row('until', '>', end.until)]))
    .execute()
}

/** As what the actor has to do with a household at this moment; empty is nothing. Only a worker stands in a relation. */
export async function relationsTo({ tx, actor, municipality, now }: Asker, household: string): Promise<Relation[]> {
  if (actor.kind !== 'worker') return []
  const rows = await hot<{ relation: Relation }>(tx, {
    name: 'relations-to',
    text: `select distinct relation from households.published_access
           where municipality = $1 and household = $2 and worker = $3 and since <= $4 and (until is null or until > $4)`,
    values: [municipality, household, actor.id, now],
  })
  return rows.map(({ relation }) => relation)
}

type Asker = Pick<Scene, 'tx' | 'actor' | 'municipality' | 'now'>

export type FoundPerson = {
  id: string
  name: string
  birth: string
  secrecy: number
  place: string | null
  households: { id: string; name: string; open: boolean }[]
}

const MOST_FOUND = 25

/** People whose ordered name starts with this folded key. A range on the key, because row security forbids pattern indexes. */
export async function searchPersons(
  tx: Tx,
  who: { municipality: string; worker: string; at: Date },
  key: string,
): Promise<FoundPerson[]> {
  const rows = await sql<Omit<MemberRow, 'address'> & { place: string | null; households: FoundPerson['households'] }>`
    select p.id, p.given_names, p.prefix, p.family_name, p.birth, p.secrecy,
      (select a.place from households.residence r join households.address a on a.municipality = r.municipality and a.id = r.address
       where r.municipality = p.municipality and r.person = p.id and r.until is null limit 1) as place,
      coalesce((select json_agg(json_build_object('id', h.id, 'name', h.name, 'open', exists (
          select from households.published_access x where x.municipality = h.municipality and x.household = h.id and x.worker = ${who.worker}
            and x.since <= ${who.at} and (x.until is null or x.until > ${who.at}))))
        from households.member m join households.household h on h.municipality = m.municipality and h.id = m.household
        where m.municipality = p.municipality and m.person = p.id and m.until is null), '[]') as households
    from households.person p
    where p.municipality = ${who.municipality} and p.merged_into is null
      and p.name_key ~>=~ ${key} and p.name_key ~<~ ${`${key}\u{10ffff}`}
    order by p.name_key, p.id limit ${MOST_FOUND}`.execute(tx)
  return rows.rows.map(({ given_names, prefix, family_name, ...row }) => ({
    ...row,
    name: displayName(nameOf({ given_names, prefix, family_name }), { unknown: '' }),
  }))
}

import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { HouseholdTables } from '../tables.ts'
import { keepFindable } from './findable.ts'
import { noteLookAlikes } from './look-alikes.ts'
import { chunks } from './rows-at-once.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

type Person = HouseholdTables['households.person']
type Columns = Pick<
  Person,
  | 'given_names'
  | 'prefix'
  | 'family_name'
  | 'name_key'
  | 'sound_key'
  | 'sex'
  | 'birth'
  | 'birth_from'
  | 'birth_until'
  | 'expected_birth'
  | 'death'
  | 'secrecy'
  | 'suspension'
> & { name: string; registered_in: string | null }

/** A person as a source registered it, ready to keep. `ref` is the source's own mark; `hash` changes when anything did. */
export type RegisteredPerson = {
  ref: string
  hash: Buffer
  columns: Columns
  registered: string
  bsn: { bsn_sealed: Buffer; bsn_hash: Buffer } | undefined
  words: readonly string[]
  keys: readonly string[]
  stays: readonly Stay[]
}

export type Stay = {
  address: Omit<HouseholdTables['households.address'], 'municipality' | 'id'>
  since: string
  until: string | null
  kind: string
  registeredIn: string | null
}

/**
 * `ids`: whom each mark of the source is now; two marks are one person once somebody merged them (M03). `records`: the row
 * that holds what the source said under this mark.
 */
export type Kept = {
  ids: Map<string, string>
  records: Map<string, string>
  added: string[]
  changed: string[]
  same: number
}

export type How = { municipality: string; source: string; by: string; at: Date }

/** Keeps persons of one source: new ones are added, changed ones brought up to date, and those that are as they were left alone. */
export async function keepRegistered(tx: Tx, persons: readonly RegisteredPerson[], how: How): Promise<Kept> {
  const known = await knownBy(tx, persons, how)
  const added = persons.filter(({ ref }) => !known.has(ref))
  const changed = persons.filter(({ ref, hash }) => known.get(ref)?.hash?.equals(hash) === false)
  const fresh = added.map(({ ref }): [string, string] => [ref, newId(how.at)])
  const records = new Map([...[...known].map(([ref, { id }]): [string, string] => [ref, id]), ...fresh])
  const ids = new Map([...[...known].map(([ref, row]): [string, string] => [ref, row.into ?? row.id]), ...fresh])
  await addAll(tx, added, { ids, how })
  for (const person of changed) await bringUpToDate(tx, person, { id: records.get(person.ref) ?? '', how })
  const touched = [...added, ...changed]
  await forgetNames(
    tx,
    how,
    changed.flatMap(({ ref }) => records.get(ref) ?? []),
  )
  await keepFindable(
    tx,
    how.municipality,
    touched.map(({ ref, words, keys }) => ({ person: records.get(ref) ?? '', words, keys })),
  )
  await forgetStays(
    tx,
    how,
    changed.map(({ ref }) => ref),
  )
  await keepStays(tx, touched, { ids, how })
  await noteLookAlikes(
    tx,
    how.municipality,
    touched.flatMap(({ ref }) => records.get(ref) ?? []),
  )
  return {
    ids,
    records,
    added: added.map(({ ref }) => ref),
    changed: changed.map(({ ref }) => ref),
    same: persons.length - touched.length,
  }
}

async function knownBy(tx: Tx, persons: readonly RegisteredPerson[], { municipality, source }: How) {
  const rows = await own(tx)
    .selectFrom('households.person')
    .select(['id', 'source_ref', 'registered_hash', 'merged_into as into'])
    .where('municipality', '=', municipality)
    .where('source', '=', source)
    .where(sql<boolean>`source_ref = any(${persons.map(({ ref }) => ref)})`)
    .execute()
  return new Map(rows.map((row) => [row.source_ref ?? '', { id: row.id, hash: row.registered_hash, into: row.into }]))
}

type With = { ids: ReadonlyMap<string, string>; how: How }

async function addAll(tx: Tx, persons: readonly RegisteredPerson[], { ids, how }: With): Promise<void> {
  for (const chunk of chunks(persons)) {
    await own(tx)
      .insertInto('households.person')
      .values(
        chunk.map(({ ref, hash, columns, registered, bsn }) => ({
          municipality: how.municipality,
          id: ids.get(ref) ?? '',
          bsn_sealed: null,
          bsn_hash: null,
          ...bsn,
          bsn_source: bsn ? how.source : null,
          bsn_checked_on: null,
          ...columns,
          source: how.source,
          source_ref: ref,
          merged_into: null,
          registered,
          registered_hash: hash,
          changed_by: how.by,
          changed_at: how.at,
        })),
      )
      .execute()
  }
}

async function bringUpToDate(
  tx: Tx,
  { columns, registered, hash, bsn }: RegisteredPerson,
  { id, how }: { id: string; how: How },
): Promise<void> {
  await own(tx)
    .updateTable('households.person')
    .set((row) => ({
      ...columns,
      bsn_sealed: bsn?.bsn_sealed ?? null,
      bsn_hash: bsn?.bsn_hash ?? null,
      registered,
      registered_hash: hash,
      version: sql<number>`${row.ref('version')} + 1`,
      changed_by: how.by,
      changed_at: how.at,
    }))
    .where('municipality', '=', how.municipality)
    .where('id', '=', id)
    .execute()
}

async function forgetNames(tx: Tx, { municipality }: How, persons: readonly string[]): Promise<void> {
  if (persons.length === 0) return
  for (const table of ['households.name_word', 'households.likeness_key'] as const)
    await own(tx)
      .deleteFrom(table)
      .where('municipality', '=', municipality)
      .where(sql<boolean>`person = any(${persons}::uuid[])`)
      .execute()
}

/** Where somebody lives by our own knowledge stays; what the source said under these marks is said anew. */
async function forgetStays(tx: Tx, { municipality, source }: How, refs: readonly string[]): Promise<void> {
  if (refs.length === 0) return
  await own(tx)
    .deleteFrom('households.residence')
    .where('municipality', '=', municipality)
    .where('source', '=', source)
    .where(sql<boolean>`source_ref = any(${refs})`)
    .execute()
}

async function keepStays(tx: Tx, persons: readonly RegisteredPerson[], { ids, how }: With): Promise<void> {
  const addresses = await keepAddresses(
    tx,
    persons.flatMap(({ stays }) => stays.map(({ address }) => address)),
    how,
  )
  const rows = persons.flatMap(({ ref, stays }) =>
    stays.map(({ address, since, until, kind, registeredIn }) => ({
      municipality: how.municipality,
      id: newId(how.at),
      person: ids.get(ref) ?? '',
      address: addresses.get(address.key) ?? '',
      since,
      until,
      kind,
      registered_in: registeredIn,
      source: how.source,
      source_ref: ref,
    })),
  )
  // Two lists of one person may say the same home; it stands there once.
  for (const chunk of chunks(rows))
    await sql`insert into households.residence
        (municipality, id, person, address, since, until, kind, registered_in, source, source_ref)
      select distinct on (k.person, k.address, k.since, k.until, k.kind)
        k.municipality, k.id, k.person, k.address, k.since, k.until, k.kind, k.registered_in, k.source, k.source_ref
      from json_populate_recordset(null::households.residence, ${JSON.stringify(chunk)}::json) k
      where not exists (select from households.residence r where r.municipality = k.municipality and r.person = k.person
        and r.address = k.address and r.since = k.since and r.until is not distinct from k.until and r.kind = k.kind)`.execute(
      tx,
    )
}

/** Keeps every address once and gives the ids by key. */
export async function keepAddresses(
  tx: Tx,
  addresses: readonly Stay['address'][],
  { municipality, at }: Pick<How, 'municipality' | 'at'>,
): Promise<Map<string, string>> {
  const once = [...new Map(addresses.map((address) => [address.key, address])).values()]
  const ids = new Map<string, string>()
  for (const chunk of chunks(once)) {
    const rows = await own(tx)
      .insertInto('households.address')
      .values(chunk.map((address) => ({ municipality, id: newId(at), ...address })))
      .onConflict((clash) => clash.constraint('an_address_stands_once').doUpdateSet({ key: sql`excluded.key` }))
      .returning(['id', 'key'])
      .execute()
    for (const { id, key } of rows) ids.set(key, id)
  }
  return ids
}

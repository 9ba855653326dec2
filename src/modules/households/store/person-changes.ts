import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { Seen } from '../../../platform/stale.ts'
import { lookupKeys } from '../rules/doubles.ts'
import { nameWords, sortKey } from '../rules/name-search.ts'
import { type PartialDate, possibleDays } from '../rules/partial-date.ts'
import { soundsOf } from '../rules/sounds.ts'
import type { HouseholdTables } from '../tables.ts'
import { keepFindable } from './findable.ts'
import { nameOf, type Stamp, sealBsn } from './persons.ts'
import { openSealed } from './reseal.ts'
import { versioned } from './versioned.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

export type Where = { municipality: string; household: string; person: string }

/** What a change of one person looks at. */
export type PersonToChange = {
  id: string
  given: string
  prefix: string
  family: string
  birth: string
  expected: string | null
  death: string | null
  sex: 'male' | 'female' | 'unknown'
  secrecy: number
  source: string
  hasBsn: boolean
  hasAddress: boolean
  completeBy: string | null
  until: string | null
  since: string | null
}

/** Somebody who is or was a member of this household; undefined for anybody else. */
export async function findMember(
  tx: Tx,
  { municipality, household, person }: Where,
): Promise<PersonToChange | undefined> {
  const found = await sql<PersonToChange>`
    select p.id, p.given_names as given, p.prefix, p.family_name as family, p.birth, p.expected_birth as expected, p.death, p.sex,
      p.secrecy, p.source, p.bsn_hash is not null as "hasBsn", p.complete_by as "completeBy", m.until, m.since,
      exists (select from households.residence r join households.address a on a.municipality = r.municipality and a.id = r.address
              where r.municipality = p.municipality and r.person = p.id and r.until is null and a.postcode <> '' and a.number <> '') as "hasAddress"
    from households.member m join households.person p on p.municipality = m.municipality and p.id = m.person
    where m.municipality = ${municipality} and m.household = ${household} and m.person = ${person}`.execute(tx)
  return found.rows[0]
}

type Identity = Pick<PersonToChange, 'given' | 'prefix' | 'family' | 'birth' | 'sex'> & {
  bsn?: string
  completeBy: string | null
}

/** Writes who somebody is, and makes them findable under it; gives the new version or says who was first. */
export async function keepIdentity(
  tx: Tx,
  { given, prefix, family, birth, sex, bsn, completeBy }: Identity,
  { secret, by, at, ...seen }: Seen & Stamp & { secret: Buffer },
): Promise<number> {
  const name = nameOf({ given_names: given, prefix, family_name: family, name: null })
  const days = possibleDays(birth as PartialDate)
  const version = await changePerson(tx, seen, {
    given_names: given,
    prefix,
    family_name: family,
    name: null,
    name_key: sortKey(name),
    sound_key: soundsOf(family),
    sex,
    birth,
    birth_from: days?.first ?? null,
    birth_until: days?.last ?? null,
    complete_by: completeBy,
    ...(bsn && { ...sealBsn(bsn, secret), bsn_source: 'own-registration' }),
    ...{ by, at },
  })
  for (const table of ['households.name_word', 'households.likeness_key'] as const)
    await own(tx)
      .deleteFrom(table)
      .where('municipality', '=', seen.municipality)
      .where('person', '=', seen.id)
      .execute()
  await keepFindable(tx, seen.municipality, [{ person: seen.id, words: nameWords(name), keys: lookupKeys(name) }])
  return version
}

/** A person as the asker saw them, held until the transaction ends, and their changes. */
export const { hold: holdPerson, change: changePerson } = versioned('households.person', 'households/not-in-household')

/** Puts what we know better beside what a source registered. */
export async function addCorrection(
  tx: Tx,
  correction: { municipality: string; person: string; field: string; value: string; why: string },
  { by, at }: Stamp,
): Promise<string> {
  const id = newId(at)
  await own(tx)
    .insertInto('households.correction')
    .values({ ...correction, id, made_by: by, made_at: at })
    .execute()
  return id
}

/** Somebody died: they leave every household and address on that day. */
export async function endLife(
  tx: Tx,
  { municipality, person }: { municipality: string; person: string },
  died: string,
): Promise<void> {
  await own(tx)
    .updateTable('households.member')
    .set({ until: died })
    .where('municipality', '=', municipality)
    .where('person', '=', person)
    .where('until', 'is', null)
    .execute()
  await own(tx)
    .updateTable('households.residence')
    .set({ until: died.replaceAll('-', '') })
    .where('municipality', '=', municipality)
    .where('person', '=', person)
    .where('until', 'is', null)
    .execute()
}

/** Opens the sealed number of one person; undefined when there is none (N-BSN-01). */
export async function openBsn(
  tx: Tx,
  { municipality, person }: { municipality: string; person: string },
  secret: Buffer,
): Promise<string | undefined> {
  const row = await own(tx)
    .selectFrom('households.person')
    .select('bsn_sealed')
    .where('municipality', '=', municipality)
    .where('id', '=', person)
    .executeTakeFirst()
  const sealed = row?.bsn_sealed
  if (!sealed) return undefined
  return openSealed(sealed, secret)
}

import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { HouseholdTables } from '../tables.ts'
import { type AddressToKeep, keepAddress } from './households.ts'
import { noteLookAlikes } from './look-alikes.ts'
import type { Stamp } from './persons.ts'
import { versioned } from './versioned.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

type Household = { municipality: string; household: string }

const versionedHousehold = versioned('households.household', 'households/unknown')

/** The household changed: its version goes up. With `version` only if nobody was first. */
export async function touchHousehold(
  tx: Tx,
  { municipality, household }: Household,
  { version, ...stamp }: Stamp & { version?: number },
): Promise<number> {
  if (version !== undefined) return versionedHousehold.change(tx, { municipality, id: household, version }, stamp)
  const changed = await own(tx)
    .updateTable('households.household')
    .set({ version: sql`version + 1`, changed_by: stamp.by, changed_at: stamp.at })
    .where('municipality', '=', municipality)
    .where('id', '=', household)
    .returning('version')
    .executeTakeFirst()
  if (!changed) throw new Refused({ refused: 'households/unknown', status: 404 })
  return changed.version
}

/** Joins a household, again if need be; false when somebody is in it already. */
export async function joinHousehold(
  tx: Tx,
  { municipality, household }: Household,
  { person, since }: { person: string; since: string | null },
): Promise<boolean> {
  const joined = await own(tx)
    .insertInto('households.member')
    .values({ municipality, household, person, since, until: null })
    .onConflict((clash) =>
      clash
        .columns(['municipality', 'household', 'person'])
        .doUpdateSet({ since, until: null })
        .where('households.member.until', 'is not', null),
    )
    .returning('person')
    .executeTakeFirst()
  return joined !== undefined
}

export async function leaveHousehold(
  tx: Tx,
  { municipality, household }: Household,
  { person, until }: { person: string; until: string },
): Promise<void> {
  await own(tx)
    .updateTable('households.member')
    .set({ until })
    .where('municipality', '=', municipality)
    .where('household', '=', household)
    .where('person', '=', person)
    .execute()
}

/** Whether this person is on file here and not merged into another. */
export async function isOnFile(tx: Tx, municipality: string, person: string): Promise<boolean> {
  const row = await own(tx)
    .selectFrom('households.person')
    .select('id')
    .where('municipality', '=', municipality)
    .where('id', '=', person)
    .where('merged_into', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Who is in the household on this day. */
export async function membersNow(tx: Tx, { municipality, household }: Household): Promise<string[]> {
  const rows = await own(tx)
    .selectFrom('households.member')
    .select('person')
    .where('municipality', '=', municipality)
    .where('household', '=', household)
    .where('until', 'is', null)
    .execute()
  return rows.map(({ person }) => person)
}

type Moving = { municipality: string; persons: readonly string[]; address: AddressToKeep; since: string }

/** These people live at the new address from that day; where they lived until then is ended and kept. */
export async function moveTo(tx: Tx, { municipality, persons, address, since }: Moving, { at }: Stamp): Promise<void> {
  const digits = since.replaceAll('-', '')
  await sql`update households.residence set until = ${digits}
    where municipality = ${municipality} and person = any(${persons}::uuid[]) and until is null`.execute(tx)
  const kept = await keepAddress(tx, municipality, { at, address })
  await own(tx)
    .insertInto('households.residence')
    .values(
      persons.map((person) => ({
        municipality,
        id: newId(at),
        person,
        address: kept,
        since: digits,
        until: null,
        kind: 'home',
        registered_in: null,
      })),
    )
    .execute()
  await noteLookAlikes(tx, municipality, persons)
}

/** Somebody lives from that day where another one lives now, wherever that is; also when it is secret. */
export async function liveWith(
  tx: Tx,
  { municipality, person, other, since }: { municipality: string; person: string; other: string; since: string },
  at: Date,
): Promise<void> {
  await sql`insert into households.residence (municipality, id, person, address, since, kind)
    select municipality, ${newId(at)}::uuid, ${person}::uuid, address, ${since.replaceAll('-', '')}, kind from households.residence
    where municipality = ${municipality} and person = ${other} and until is null order by since desc limit 1`.execute(
    tx,
  )
}

/** The households somebody is in now, apart from this one. */
export async function householdsNow(
  tx: Tx,
  municipality: string,
  { person, but }: { person: string; but: string },
): Promise<string[]> {
  const rows = await own(tx)
    .selectFrom('households.member')
    .select('household')
    .where('municipality', '=', municipality)
    .where('person', '=', person)
    .where('household', '<>', but)
    .where('until', 'is', null)
    .execute()
  return rows.map(({ household }) => household)
}

/** The latest day on which one of these people came to live where they live now; nothing when nobody knows. */
export async function latestStart(
  tx: Tx,
  municipality: string,
  persons: readonly string[],
): Promise<string | undefined> {
  const found = await sql<{ since: string | null }>`
    select max(since) as since from households.residence
    where municipality = ${municipality} and person = any(${persons}::uuid[]) and until is null`.execute(tx)
  return found.rows[0]?.since ?? undefined
}

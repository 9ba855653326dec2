import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { HouseholdTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

/**
 * Where somebody lives, also when that is secret. Only the use case that asks for a reason and keeps it may call this;
 * every other answer reads `shown_residence` (L09).
 */
export async function secretHomeOf(
  tx: Tx,
  { municipality, person }: { municipality: string; person: string },
): Promise<{ address: string | null; since: string; secret: boolean } | undefined> {
  const found = await sql<{ address: string | null; since: string; secret: boolean }>`
    select households.address_line(a.street, a.number, a.letter, a.addition, a.postcode, a.place) as address, r.since, s.secret
    from households.residence r
    join households.address a on a.municipality = r.municipality and a.id = r.address
    join households.shown_residence s on s.municipality = r.municipality and s.id = r.id
    where r.municipality = ${municipality} and r.person = ${person} and r.until is null
    order by r.since desc limit 1`.execute(tx)
  return found.rows[0]
}

export async function keepSecretLook(
  tx: Tx,
  look: {
    municipality: string
    household: string
    person: string
    worker: string
    name: string
    why: string
    at: Date
  },
): Promise<void> {
  const { name, at, ...rest } = look
  await own(tx)
    .insertInto('households.secret_look')
    .values({ ...rest, id: newId(at), worker_name: name, looked_at: at })
    .execute()
}

/** Who looked at a secret address in this household, the latest first. */
export async function secretLooks(
  tx: Tx,
  { municipality, household }: { municipality: string; household: string },
): Promise<{ id: string; person: string; name: string; why: string; at: Date }[]> {
  return own(tx)
    .selectFrom('households.secret_look')
    .select(['id', 'person', 'worker_name as name', 'why', 'looked_at as at'])
    .where('municipality', '=', municipality)
    .where('household', '=', household)
    .orderBy('looked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

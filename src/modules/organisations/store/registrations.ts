import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { type OnDay, own, type Stamp, stamped, type Versioned } from './own.ts'
import { asSeen } from './stale.ts'

type Registration = { register: string; number: string; since: string; until: string; checkedOn: string }

export async function addRegistration(
  tx: Tx,
  { checkedOn, ...registration }: Registration & { municipality: string; id: string; worker: string },
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('organisations.registration')
    .values({ ...registration, checked_on: checkedOn, ...stamped(stamp) })
    .execute()
}

export async function listRegistrationsOf(tx: Tx, municipality: string, worker: string) {
  return own(tx)
    .selectFrom('organisations.registration')
    .select(['id', 'register', 'number', 'since', 'until', 'checked_on as checkedOn', 'version'])
    .where('municipality', '=', municipality)
    .where('worker', '=', worker)
    .where('until', '>=', sql<string>`since`)
    .orderBy('until', 'desc')
    .execute()
}

export async function holdRegistration(tx: Tx, { municipality, id, version }: Versioned) {
  const row = await own(tx)
    .selectFrom('organisations.registration')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return asSeen(tx, row, { municipality, version, unknown: 'organisations/unknown-registration' })
}

export async function changeRegistration(
  tx: Tx,
  { municipality, id, version }: Versioned,
  { by, at, checkedOn, ...set }: Registration & Stamp,
): Promise<number> {
  await own(tx)
    .updateTable('organisations.registration')
    .set({ ...set, checked_on: checkedOn, version: version + 1, ...stamped({ by, at }) })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
  return version + 1
}

export type RegisteredWorker = {
  worker: string
  name: string
  organisation: string
  roles: string[]
  registrations: { since: string; until: string }[]
}

/** Everybody who holds one of these roles on a day, with their registrations. */
export async function listToBeRegistered(
  tx: Tx,
  { municipality, day }: OnDay,
  roles: readonly string[],
): Promise<RegisteredWorker[]> {
  const { rows } = await sql<RegisteredWorker>`
    select w.id as worker, w.name, o.name as organisation, array_agg(distinct r.role) as roles,
      coalesce((select json_agg(json_build_object('since', g.since, 'until', g.until))
                from organisations.registration g
                where g.municipality = w.municipality and g.worker = w.id and g.until >= g.since), '[]') as registrations
    from organisations.worker w
    join organisations.organisation o on o.municipality = w.municipality and o.id = w.organisation
    join organisations.role_held r on r.municipality = w.municipality and r.worker = w.id and r.role = any(${[...roles]})
      and r.since <= ${day} and (r.until is null or r.until >= ${day})
    where w.municipality = ${municipality} and w.since <= ${day} and (w.until is null or w.until >= ${day})
    group by w.municipality, w.id, o.name
    order by w.name_key`.execute(tx)
  return rows
}

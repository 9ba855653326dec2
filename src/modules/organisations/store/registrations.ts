import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Seen } from '../../../platform/stale.ts'
import { type OnDay, own, type Stamp, stamped } from './own.ts'
import { versioned } from './stale.ts'

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

const registrations = versioned('organisations.registration', 'organisations/unknown-registration')
export const { hold: holdRegistration } = registrations

export function changeRegistration(tx: Tx, seen: Seen, { checkedOn, ...set }: Registration & Stamp): Promise<number> {
  return registrations.change(tx, seen, { ...set, checked_on: checkedOn })
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

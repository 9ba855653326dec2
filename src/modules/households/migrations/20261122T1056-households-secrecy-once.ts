import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

/**
 * The same view as before, but whether an address is secret is asked once per row: `offset 0` keeps the planner from
 * writing the question into each of the seven columns (bench: household page, person search).
 */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create or replace view households.shown_residence with (security_invoker) as
        select r.municipality, r.id, r.person, r.since, r.until, r.kind, r.source, r.registered_in, s.secret,
               case when not s.secret then a.street end as street, case when not s.secret then a.number end as number,
               case when not s.secret then a.letter end as letter, case when not s.secret then a.addition end as addition,
               case when not s.secret then a.postcode end as postcode, case when not s.secret then a.place end as place,
               case when not s.secret then a.country end as country
        from households.residence r
        join households.person p on p.municipality = r.municipality and p.id = r.person
        join households.address a on a.municipality = r.municipality and a.id = r.address
        cross join lateral (select p.secrecy <> 0 or p.own_secrecy or exists (
          select from households.residence o join households.person q on q.municipality = o.municipality and q.id = o.person
          where o.municipality = r.municipality and o.address = r.address and o.until is null and (q.secrecy <> 0 or q.own_secrecy)
        ) as secret offset 0) s`,
  ])
}

import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

/** The name and the colour of a municipality are dated settings; what it joined with holds as long as it set nothing. */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // Before the wall is known: the front door and the login show every municipality of the installation.
    sql`create function organisations.municipalities_on(day date) returns table (code text, name text, brand text)
      language sql stable security definer set search_path = pg_catalog as $$
        select m.code,
               coalesce(nullif(n.value #>> '{}', ''), m.name),
               coalesce(nullif(b.value #>> '{}', ''), m.brand)
        from organisations.municipality m
        left join lateral (select value from organisations.setting where municipality = m.code
            and key = 'organisations/municipality-name' and since <= day and not withdrawn order by since desc limit 1) n on true
        left join lateral (select value from organisations.setting where municipality = m.code
            and key = 'organisations/brand-colour' and since <= day and not withdrawn order by since desc limit 1) b on true $$`,
    sql`revoke all on function organisations.municipalities_on(date) from public`,
    sql`grant execute on function organisations.municipalities_on(date) to vangnet_app`,
    sql`create or replace function organisations.municipalities_of(login text, today date)
      returns table (code text, name text, brand text, worker uuid, "workerName" text)
      language sql stable security definer set search_path = pg_catalog as $$
        select m.code, m.name, m.brand, w.id, w.name from organisations.worker w
        join organisations.municipalities_on(today) m on m.code = w.municipality
        where w.subject = login and w.since <= today and (w.until is null or w.until >= today)
        order by m.name $$`,
  ])
}

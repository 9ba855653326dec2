import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

/** A role is held in a team or for the whole organisation; which of the two counts for access (S003-057). */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create view organisations.published_role with (security_invoker) as
        select municipality, worker, role, team, since, until from organisations.role_held`,
    sql`grant select on organisations.published_role to vangnet_app`,
    // Asked together with the session, before the wall is known.
    sql`create function organisations.hats_of(of_municipality text, of_worker uuid, today date) returns jsonb
      language sql stable security definer set search_path = pg_catalog as $$
        select coalesce(jsonb_agg(distinct jsonb_strip_nulls(jsonb_build_object('role', role, 'team', team))), '[]')
        from organisations.role_held
        where municipality = of_municipality and worker = of_worker and since <= today and (until is null or until >= today) $$`,
    sql`revoke all on function organisations.hats_of(text, uuid, date) from public`,
    sql`grant execute on function organisations.hats_of(text, uuid, date) to vangnet_app`,
  ])
}

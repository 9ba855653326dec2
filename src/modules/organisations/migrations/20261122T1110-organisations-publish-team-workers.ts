import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // Who is in a team, on the days on which both the role and the worker are there.
    sql`create view organisations.published_team_worker with (security_invoker) as
        select r.municipality, r.team, r.worker, greatest(r.since, w.since) as since, least(r.until, w.until) as until
        from organisations.role_held r
        join organisations.worker w on w.municipality = r.municipality and w.id = r.worker
        where r.team is not null`,
    sql`grant select on organisations.published_team_worker to vangnet_app`,
  ])
}

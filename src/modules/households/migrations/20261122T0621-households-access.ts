import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

/**
 * Who has to do with a household, and as what. Modules above write it in the transaction of the fact it comes from
 * (a watch, a direction, a granted request), so that one look-up answers every question about access, lists included.
 */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create table households.access (
      municipality text not null,
      household    uuid not null,
      worker       uuid not null,
      relation     text not null,
      source       uuid not null,
      since        timestamptz not null,
      until        timestamptz,
      primary key (municipality, household, worker, relation, source),
      foreign key (municipality, household) references households.household,
      foreign key (municipality, worker) references organisations.worker
    )`,
    sql`create index access_worker on households.access (municipality, worker, household)`,
    walled('households.access', 'select, insert, update'),

    // What other modules may join in SQL. The wall of the asker holds in them.
    sql`create view households.published_access with (security_invoker) as
        select municipality, household, worker, relation, since, until from households.access`,
    sql`create view households.published_household with (security_invoker) as
        select municipality, id, name from households.household`,
    sql`grant select on households.published_access, households.published_household to vangnet_app`,
  ])
}

import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

/**
 * A sealed household is open only to the workers it names, and to who breaks the glass (L09). The seal lies in the one
 * view everybody joins, so it holds in every list and search at once.
 */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`alter table households.access add purpose text, add team uuid`,
    sql`create table households.seal (
      municipality text not null,
      household    uuid not null,
      reason       text not null,
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, household),
      foreign key (municipality, household) references households.household
    )`,
    sql`create table households.seal_name (
      municipality text not null,
      household    uuid not null,
      worker       uuid not null,
      primary key (municipality, household, worker),
      foreign key (municipality, household) references households.seal on delete cascade,
      foreign key (municipality, worker) references organisations.worker
    )`,
    walled('households.seal', 'select, insert, update, delete'),
    walled('households.seal_name', 'select, insert, update, delete'),
    sql`create view households.published_seal with (security_invoker) as
        select municipality, household, worker from households.seal_name`,
    sql`create or replace view households.published_access with (security_invoker) as
        select municipality, household, worker, relation, since, until, purpose, team from households.access a
        where relation = 'break-glass'
           or not exists (select from households.seal s where s.municipality = a.municipality and s.household = a.household)
           or exists (select from households.seal_name n
                      where n.municipality = a.municipality and n.household = a.household and n.worker = a.worker)`,
    sql`grant select on households.published_seal to vangnet_app`,
  ])
}

import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

// Added to, never changed: what a budget, subsidy or indicator said before stays to be seen.
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create table programme.figure_change (
      municipality text not null,
      seq          bigint generated always as identity,
      programme    uuid not null,
      kind         text not null,
      about        uuid not null,
      name         text not null,
      deed         text not null,
      before       jsonb not null,
      after        jsonb not null,
      by           text not null,
      by_name      text not null,
      at           timestamptz not null,
      primary key (municipality, seq),
      foreign key (municipality, programme) references programme.programme
    )`,
    sql`create index figure_change_programme on programme.figure_change (municipality, programme, seq)`,
    sql`create index figure_change_about on programme.figure_change (municipality, about, seq)`,
    walled('programme.figure_change', 'select, insert'),
  ])
}

import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, schemaFor, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    schemaFor('plans'),
    sql`create table plans.plan (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      dossier      uuid not null,
      goes_well    text not null default '',
      started_at   timestamptz not null,
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, dossier) references dossiers.dossier,
      constraint one_plan_per_dossier unique (municipality, dossier)
    )`,
    walled('plans.plan', 'select, insert, update'),
    sql`create table plans.goal (
      municipality text not null,
      id           uuid not null,
      plan         uuid not null,
      text         text not null,
      whose_words  text not null,
      evaluate_on  date,
      added_at     timestamptz not null,
      added_by     text not null,
      primary key (municipality, id),
      foreign key (municipality, plan) references plans.plan
    )`,
    sql`create index goal_plan on plans.goal (municipality, plan)`,
    walled('plans.goal', 'select, insert, update'),
  ])
}

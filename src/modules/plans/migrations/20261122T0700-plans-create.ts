import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, schemaFor, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    schemaFor('plans'),
    // The plan is one whole that people agree on, so it is kept as one; what other questions need stands beside it.
    sql`create table plans.plan (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      dossier      uuid not null,
      household    uuid not null,
      state        text not null,
      evaluate_on  date,
      agreed_on    date,
      content      jsonb not null,
      version      integer not null,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, dossier) references dossiers.dossier,
      foreign key (municipality, household) references households.household
    )`,
    sql`create unique index one_plan_per_household on plans.plan (municipality, household) where state <> 'ended'`,
    sql`create index plan_dossier on plans.plan (municipality, dossier)`,
    sql`create index plan_evaluation on plans.plan (municipality, evaluate_on) where state <> 'ended' and evaluate_on is not null`,
    walled('plans.plan', 'select, insert, update'),

    // Every change leaves the whole as it was then: who, when, why. Versions are added, never changed.
    sql`create table plans.version (
      municipality text not null,
      plan         uuid not null,
      number       integer not null,
      kind         text not null,
      state        text not null,
      by           text not null,
      at           timestamptz not null,
      why          text not null default '',
      content      jsonb not null,
      primary key (municipality, plan, number),
      foreign key (municipality, plan) references plans.plan
    )`,
    walled('plans.version', 'select, insert'),

    // The plan a family may make itself: offered first (Jeugdwet 4.1.2).
    sql`create table plans.family_plan (
      municipality text not null,
      dossier      uuid not null,
      content      jsonb not null,
      version      integer not null,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, dossier),
      foreign key (municipality, dossier) references dossiers.dossier
    )`,
    walled('plans.family_plan', 'select, insert, update'),
  ])
}

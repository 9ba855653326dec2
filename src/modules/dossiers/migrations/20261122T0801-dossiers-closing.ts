import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // How a dossier ended: reason with its national ending code, and what each informant says of it, apart.
    sql`create table dossiers.closing (
      municipality text not null references organisations.municipality,
      dossier      uuid not null,
      reason       text not null,
      ending       text not null constraint ending_is_a_national_code check (ending in ('01', '02', '03', '04', '05')),
      explanation  text not null,
      family_told  jsonb not null,
      outcomes     jsonb not null default '[]',
      by           text not null,
      by_name      text not null,
      at           timestamptz not null,
      primary key (municipality, dossier),
      foreign key (municipality, dossier) references dossiers.dossier
    )`,
    walled('dossiers.closing', 'select, insert'),

    // A calendar address is a secret: only its hash is kept, and a new one ends the former.
    sql`create table dossiers.calendar_link (
      municipality text not null references organisations.municipality,
      worker       uuid not null,
      token_hash   bytea not null,
      version      integer not null default 1,
      made_at      timestamptz not null,
      primary key (municipality, worker),
      foreign key (municipality, worker) references organisations.worker,
      constraint a_calendar_address_is_one_workers unique (municipality, token_hash)
    )`,
    walled('dossiers.calendar_link', 'select, insert, update, delete'),

    sql`alter table dossiers.task add column late_told boolean not null default false`,
    sql`alter table dossiers.glass add column late_told boolean not null default false`,
    sql`alter table dossiers.access_request add column end_told boolean not null default false`,
    sql`alter table dossiers.consent add column end_told boolean not null default false`,
  ])
}

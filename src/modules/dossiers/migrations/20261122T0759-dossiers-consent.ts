import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // `by` is a person on file, or a name when who has authority is not on file.
    sql`create table dossiers.consent (
      municipality  text not null references organisations.municipality,
      id            uuid not null,
      dossier       uuid not null,
      by            text not null,
      by_name       text not null,
      about         uuid not null,
      answer        text not null constraint consent_is_yes_or_no check (answer in ('yes', 'no')),
      purpose       text not null,
      receiver      uuid not null,
      receiver_name text not null,
      data          text[] not null constraint consent_names_data check (cardinality(data) > 0),
      since         date not null,
      until         date not null constraint consent_ends_after_it_starts check (until >= since),
      how           text not null constraint consent_is_written_or_spoken check (how in ('written', 'spoken')),
      at            timestamptz not null,
      recorded_by   uuid not null,
      withdrawn_at  timestamptz,
      withdrawn_by  uuid,
      version       integer not null default 1,
      changed_by    text not null,
      changed_at    timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, dossier) references dossiers.dossier
    )`,
    sql`create index consent_dossier on dossiers.consent (municipality, dossier, at)`,
    sql`create index consent_until on dossiers.consent (municipality, until) where withdrawn_at is null and answer = 'yes'`,
    walled('dossiers.consent', 'select, insert, update'),

    sql`create table dossiers.consent_exception (
      municipality  text not null references organisations.municipality,
      id            uuid not null,
      dossier       uuid not null,
      person        uuid not null,
      code          text not null,
      waives        text not null,
      reason        text not null,
      order_number  text not null default '',
      second_reader uuid,
      by            uuid not null,
      by_name       text not null,
      day           date not null,
      at            timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, dossier) references dossiers.dossier,
      constraint nobody_reads_along_with_oneself check (second_reader <> by)
    )`,
    sql`create index consent_exception_dossier on dossiers.consent_exception (municipality, dossier)`,
    walled('dossiers.consent_exception', 'select, insert'),

    // What was shared stays as it was: rows are only added.
    sql`create table dossiers.share (
      municipality  text not null references organisations.municipality,
      id            uuid not null,
      dossier       uuid not null,
      about         uuid not null,
      receiver      uuid not null,
      receiver_name text not null,
      receiver_kind text not null,
      data          text[] not null,
      items         uuid[] not null default '{}',
      basis         text not null,
      purpose       text not null,
      why_needed    text not null,
      family_told   jsonb,
      order_number  text not null default '',
      conflict      jsonb,
      by            uuid not null,
      by_name       text not null,
      at            timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, dossier) references dossiers.dossier
    )`,
    sql`create index share_dossier on dossiers.share (municipality, dossier, at)`,
    walled('dossiers.share', 'select, insert'),
  ])
}

import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create table dossiers.access_request (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      dossier      uuid not null,
      asker        uuid not null,
      purpose      text not null,
      reason       text not null,
      until        date not null,
      handler      uuid not null,
      asked_at     timestamptz not null,
      state        text not null default 'asked' constraint a_request_has_a_state check (state in ('asked', 'granted', 'refused')),
      answered_at  timestamptz,
      answered_by  uuid,
      why          text not null default '',
      ended_at     timestamptz,
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, dossier) references dossiers.dossier,
      foreign key (municipality, asker) references organisations.worker,
      foreign key (municipality, handler) references organisations.worker,
      constraint nobody_answers_oneself check (answered_by <> asker)
    )`,
    sql`create unique index one_open_request_at_a_time on dossiers.access_request (municipality, dossier, asker) where state = 'asked'`,
    sql`create index access_request_dossier on dossiers.access_request (municipality, dossier)`,
    sql`create index access_request_handler on dossiers.access_request (municipality, handler) where state = 'asked'`,
    sql`create index access_request_asker on dossiers.access_request (municipality, asker)`,
    walled('dossiers.access_request', 'select, insert, update'),

    sql`create table dossiers.glass (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      dossier      uuid not null,
      by           uuid not null,
      reason       text not null constraint glass_has_a_reason check (reason <> ''),
      since        timestamptz not null,
      until        timestamptz not null,
      review_due   date not null,
      reviewed_by  uuid,
      reviewed_at  timestamptz,
      outcome      text,
      text         text not null default '',
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, dossier) references dossiers.dossier,
      foreign key (municipality, by) references organisations.worker,
      constraint glass_closes_again check (until > since),
      constraint nobody_reviews_oneself check (reviewed_by <> by)
    )`,
    sql`create index glass_dossier on dossiers.glass (municipality, dossier)`,
    sql`create index glass_to_review on dossiers.glass (municipality, review_due) where reviewed_at is null`,
    walled('dossiers.glass', 'select, insert, update'),
  ])
}

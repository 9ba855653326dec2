import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, schemaFor, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    schemaFor('desk'),
    sql`create table desk.draft (
      municipality text not null,
      worker       uuid not null,
      key          text not null,
      content      jsonb not null,
      version      integer not null default 1,
      saved_at     timestamptz not null,
      ends_at      timestamptz not null,
      primary key (municipality, worker, key),
      foreign key (municipality, worker) references organisations.worker
    )`,
    sql`create index draft_ends on desk.draft (ends_at)`,
    walled('desk.draft', 'select, insert, update, delete'),

    sql`create table desk.view (
      municipality text not null,
      id           uuid not null,
      worker       uuid not null,
      team         uuid,
      screen       text not null,
      name         text not null,
      query        text not null,
      version      integer not null default 1,
      primary key (municipality, id),
      foreign key (municipality, worker) references organisations.worker,
      foreign key (municipality, team) references organisations.team,
      constraint a_view_has_its_own_name unique (municipality, worker, screen, name)
    )`,
    sql`create index view_team on desk.view (municipality, team) where team is not null`,
    walled('desk.view', 'select, insert, update, delete'),

    sql`create table desk.notice (
      municipality text not null,
      id           uuid not null,
      worker       uuid not null,
      kind         text not null,
      href         text not null,
      facts        jsonb not null default '{}',
      fact_key     text not null,
      at           timestamptz not null,
      read_at      timestamptz,
      mailed_at    timestamptz,
      version      integer not null default 1,
      primary key (municipality, id),
      foreign key (municipality, worker) references organisations.worker,
      constraint nobody_is_told_twice unique (municipality, worker, fact_key)
    )`,
    sql`create index notice_worker on desk.notice (municipality, worker, at desc)`,
    sql`create index notice_unread on desk.notice (municipality, worker) where read_at is null`,
    walled('desk.notice', 'select, insert, update'),

    sql`create table desk.choice (
      municipality text not null,
      worker       uuid not null,
      choices      jsonb not null,
      version      integer not null default 1,
      primary key (municipality, worker),
      foreign key (municipality, worker) references organisations.worker
    )`,
    walled('desk.choice', 'select, insert, update'),

    // Mail that leaves the house is a row first; a job sends it.
    sql`create table desk.mail (
      municipality text not null,
      id           uuid not null,
      recipient    text not null,
      subject      text not null,
      body         text not null,
      made_at      timestamptz not null,
      sent_at      timestamptz,
      primary key (municipality, id)
    )`,
    sql`create index mail_unsent on desk.mail (municipality, made_at) where sent_at is null`,
    walled('desk.mail', 'select, insert, update'),
  ])
}

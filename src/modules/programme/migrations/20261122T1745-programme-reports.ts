import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [...drafts, ...published])
}

const drafts = [
  sql`create table programme.report (
    municipality text not null,
    id           uuid not null,
    programme    uuid not null,
    title        text not null,
    audience     text not null,
    language     text not null,
    from_day     date not null,
    until_day    date not null,
    moments      uuid[] not null,
    items        uuid[] not null,
    blocks       text[] not null,
    foreword     text not null default '',
    version      integer not null default 1,
    changed_by   text not null,
    changed_at   timestamptz not null,
    primary key (municipality, id),
    foreign key (municipality, programme) references programme.programme,
    constraint a_report_ends_after_it_begins check (until_day >= from_day)
  )`,
  sql`create index report_programme on programme.report (municipality, programme)`,
  walled('programme.report', 'select, insert, update'),
]

// Whole and on its own: the text as it reads and what it was made from, as they were. It points to no part of the tree, so
// that nothing that happens to the tree can reach it; the app may not even ask to change it.
const published = [
  sql`create table programme.published_report (
    municipality text not null,
    id           uuid not null,
    report       uuid not null,
    programme    uuid not null,
    title        text not null,
    audience     text not null,
    language     text not null,
    from_day     date not null,
    until_day    date not null,
    on_day       date not null,
    document     text not null,
    material     text not null,
    hash         text not null,
    at           timestamptz not null,
    by_name      text not null,
    primary key (municipality, id),
    foreign key (municipality, report) references programme.report,
    foreign key (municipality, programme) references programme.programme,
    constraint a_report_is_published_once unique (municipality, report)
  )`,
  sql`create index published_report_programme on programme.published_report (municipality, programme, audience, at)`,
  walled('programme.published_report', 'select, insert'),
]

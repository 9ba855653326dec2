import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create table organisations.training (
      municipality text not null,
      id           uuid not null,
      worker       uuid not null,
      subject      text not null,
      name         text not null,
      done_on      date not null,
      until        date,
      version      integer not null default 1,
      changed_by   text not null,
      changed_at   timestamptz not null,
      primary key (municipality, id),
      constraint training_ends_after_it_was_done check (until is null or until >= done_on - 1),
      foreign key (municipality, worker) references organisations.worker
    )`,
    sql`create index training_worker on organisations.training (municipality, worker)`,
    walled('organisations.training', 'select, insert, update'),

    // Somebody went over who may do what, on a day; what stood there then stays to be seen (N-ID-01).
    sql`create table organisations.rights_review (
      municipality text not null references organisations.municipality,
      id           uuid not null,
      on_day       date not null,
      by_worker    uuid not null,
      roles        uuid[] not null,
      workers      integer not null,
      note         text not null default '',
      at           timestamptz not null,
      primary key (municipality, id),
      foreign key (municipality, by_worker) references organisations.worker
    )`,
    sql`create index rights_review_day on organisations.rights_review (municipality, on_day)`,
    walled('organisations.rights_review', 'select, insert'),
  ])
}

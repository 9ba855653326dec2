import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder, walled } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [...words, ...replacing, ...withdrawals])
}

const words = [
  sql`alter table programme.report add column introductions jsonb not null default '[]'`,
  // Of the report that this one is to replace.
  sql`alter table programme.report add column replaces uuid`,
]

const replacing = [
  sql`alter table programme.published_report add column replaces uuid,
    add foreign key (municipality, replaces) references programme.published_report,
    add constraint a_report_is_corrected_once unique (municipality, replaces)`,
  sql`alter table programme.report add foreign key (municipality, replaces) references programme.published_report`,
]

// Beside the report, that itself never changes: who withdrew it, when and why. Withdrawing is not undone.
const withdrawals = [
  sql`create table programme.report_withdrawal (
    municipality text not null,
    published    uuid not null,
    reason       text not null,
    by           text not null,
    by_name      text not null,
    at           timestamptz not null,
    constraint a_report_is_withdrawn_once primary key (municipality, published),
    foreign key (municipality, published) references programme.published_report,
    constraint a_withdrawal_has_a_reason check (reason <> '')
  )`,
  walled('programme.report_withdrawal', 'select, insert'),
]

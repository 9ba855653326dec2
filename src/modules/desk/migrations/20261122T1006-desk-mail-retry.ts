import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`alter table desk.mail
      add column worker uuid,
      add column attempts integer not null default 0,
      add column next_at timestamptz,
      add column failed_at timestamptz,
      add column problem text not null default '',
      add foreign key (municipality, worker) references organisations.worker,
      add constraint mail_is_sent_or_failed check (sent_at is null or failed_at is null)`,
    sql`drop index desk.mail_unsent`,
    sql`create index mail_unsent on desk.mail (municipality, made_at) where sent_at is null and failed_at is null`,
    sql`create index mail_failed on desk.mail (municipality, worker, failed_at) where failed_at is not null`,
    sql`create index notice_old_unread on desk.notice (municipality, at) where read_at is null`,
  ])
}

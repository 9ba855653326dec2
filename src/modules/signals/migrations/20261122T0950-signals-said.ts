import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

/** What a reporter was told stays as it was told, also when a municipality words its sentences anew (M19). */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [sql`alter table signals.feedback add column said jsonb not null default '[]'`])
}

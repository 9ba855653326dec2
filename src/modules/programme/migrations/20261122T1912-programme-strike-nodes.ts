import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

/** What was made by mistake is no part of a tree any more; the row and its history stay, so that a look at either says what it was. */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [sql`alter table programme.node add struck boolean not null default false`])
}

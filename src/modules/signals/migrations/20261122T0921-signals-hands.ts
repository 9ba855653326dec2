import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

/** What somebody has in hand is asked for by lists, by who lets that person leave, and by the job that looks for orphans. */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create index signal_in_hands on signals.signal (municipality, handler, due_at) where state <> 'closed'`,
    sql`drop index signals.signal_handler`,
  ])
}

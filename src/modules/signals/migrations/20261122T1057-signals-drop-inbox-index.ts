import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'

/** Lists ask for what is not closed (`signal_in_hand`); this one held a part of it and only cost writing. */
export async function up(tx: Tx): Promise<void> {
  await sql`drop index signals.signal_inbox`.execute(tx)
}

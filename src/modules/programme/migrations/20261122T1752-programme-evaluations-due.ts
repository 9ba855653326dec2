import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

/** Every morning is asked what is to be evaluated soon: that list stays short, whatever was evaluated before. */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create index evaluation_due on programme.evaluation (municipality, on_day) where held_on is null`,
  ])
}

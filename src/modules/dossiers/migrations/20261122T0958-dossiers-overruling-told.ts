import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // On which mandate it rested, in words of that day, and who heard of it by a message or has to be told in person.
    sql`alter table dossiers.overruling
      add column mandate_source text not null default '',
      add column told jsonb not null default '[]'`,
  ])
}

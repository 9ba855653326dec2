import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // An emergency does not last: its last day; and whether the parents know, when help goes without them.
    sql`alter table dossiers.consent_exception
      add column until date,
      add column parents_told jsonb,
      add constraint an_exception_ends_after_it_began check (until is null or until >= day)`,
  ])
}

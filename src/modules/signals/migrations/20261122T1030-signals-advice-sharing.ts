import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

/** Why an adviser outside was told whom it is about, and its line in the sharing ledger of the dossier (N-SHR-01). */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`alter table signals.meldcode_advice
        add column sharing jsonb,
        add column share uuid,
        add constraint a_ledger_line_has_its_reason check (share is null or sharing is not null)`,
  ])
}

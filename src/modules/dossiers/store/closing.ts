import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Closing } from '../rules/closing.ts'
import type { DossierTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

export async function keepClosing(tx: Tx, municipality: string, closing: Closing & { byName: string }): Promise<void> {
  await own(tx)
    .insertInto('dossiers.closing')
    .values({
      municipality,
      dossier: closing.dossier,
      reason: closing.reason,
      ending: closing.ending,
      explanation: closing.explanation,
      family_told: JSON.stringify(closing.familyTold),
      outcomes: JSON.stringify(closing.outcomes),
      accepted_by: closing.acceptedBy ?? null,
      by: closing.by,
      by_name: closing.byName,
      at: closing.at,
    })
    .execute()
}

/** What was still to do is not to do any more; it says so. */
export async function endTasksOfDossier(
  tx: Tx,
  { municipality, dossier }: { municipality: string; dossier: string },
  { byName, at }: { byName: string; at: Date },
): Promise<void> {
  await own(tx)
    .updateTable('dossiers.task')
    .set((row) => ({
      done_at: at,
      done_by: byName,
      outcome: 'dossier-closed',
      version: sql<number>`${row.ref('version')} + 1`,
      changed_by: byName,
      changed_at: at,
    }))
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .where('done_at', 'is', null)
    .execute()
}

/** The last dossier of a household that was closed: a new one follows it (promise 7). */
export async function findLastClosedOf(tx: Tx, municipality: string, household: string): Promise<string | undefined> {
  const row = await own(tx)
    .selectFrom('dossiers.dossier')
    .select('id')
    .where('municipality', '=', municipality)
    .where('household', '=', household)
    .where('closed_at', 'is not', null)
    .orderBy('closed_at', 'desc')
    .executeTakeFirst()
  return row?.id
}

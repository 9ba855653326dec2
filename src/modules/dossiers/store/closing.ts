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

import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'

/**
 * Of these households, those whose seal is closed to this worker (L09): sealed, not named on the seal, no glass broken.
 * A list in SQL asks the same with `dossiers.published_unsealed(municipality, household, worker, moment)`.
 */
export async function listSealedFrom(
  tx: Tx,
  ask: { municipality: string; worker: string; households: readonly string[]; at: Date },
): Promise<ReadonlySet<string>> {
  if (ask.households.length === 0) return new Set()
  const { rows } = await sql<{ household: string }>`
    select household from unnest(${[...new Set(ask.households)]}::uuid[]) as household
    where not dossiers.published_unsealed(${ask.municipality}, household, ${ask.worker}, ${ask.at})`.execute(tx)
  return new Set(rows.map(({ household }) => household))
}

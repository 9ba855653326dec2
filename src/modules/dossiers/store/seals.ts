import { hot, type Tx } from '../../../platform/database.ts'

export type SealedFrom = { household: string; glass: boolean }

/**
 * Of these households, those whose seal does not name this worker (L09); `glass`: the worker broke it and sees them all the
 * same, for as long as that lasts (N-ID-04). A list in SQL asks `dossiers.published_sealed_from(municipality, worker, moment)`.
 */
export function listSealedFrom(
  tx: Tx,
  ask: { municipality: string; worker: string; households: readonly string[]; at: Date },
): Promise<SealedFrom[]> {
  if (ask.households.length === 0) return Promise.resolve([])
  return hot<SealedFrom>(tx, {
    name: 'dossiers-sealed-from',
    text: `select distinct household, glass from dossiers.published_sealed_from($1, $2, $3) where household = any($4::uuid[])`,
    values: [ask.municipality, ask.worker, ask.at, [...ask.households]],
  })
}

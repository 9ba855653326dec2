import type { Tx } from '../../../platform/database.ts'
import type { HouseholdTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

export type Seal = { reason: string; workers: string[]; by: string; at: Date; version: number }

/** The seal of a household, if it has one: why, and for whom it is open (L09). */
export async function findSeal(tx: Tx, municipality: string, household: string): Promise<Seal | undefined> {
  const seal = await own(tx)
    .selectFrom('households.seal')
    .select(['reason', 'version', 'changed_by as by', 'changed_at as at'])
    .where('municipality', '=', municipality)
    .where('household', '=', household)
    .executeTakeFirst()
  if (!seal) return undefined
  const names = await own(tx)
    .selectFrom('households.seal_name')
    .select('worker')
    .where('municipality', '=', municipality)
    .where('household', '=', household)
    .execute()
  return { ...seal, workers: names.map(({ worker }) => worker) }
}

/** From now on only these workers have to do with the household; named before and not any more is out at once. */
export async function sealHousehold(
  tx: Tx,
  seal: { municipality: string; household: string; reason: string; workers: readonly string[] },
  { by, at }: { by: string; at: Date },
): Promise<void> {
  const { municipality, household, reason } = seal
  await own(tx)
    .insertInto('households.seal')
    .values({ municipality, household, reason, changed_by: by, changed_at: at })
    .onConflict((clash) =>
      clash.columns(['municipality', 'household']).doUpdateSet((row) => ({
        reason,
        changed_by: by,
        changed_at: at,
        version: row(row.ref('households.seal.version'), '+', 1),
      })),
    )
    .execute()
  await own(tx)
    .deleteFrom('households.seal_name')
    .where('municipality', '=', municipality)
    .where('household', '=', household)
    .execute()
  await own(tx)
    .insertInto('households.seal_name')
    .values(seal.workers.map((worker) => ({ municipality, household, worker })))
    .execute()
}

export async function liftSeal(tx: Tx, municipality: string, household: string): Promise<void> {
  await own(tx)
    .deleteFrom('households.seal')
    .where('municipality', '=', municipality)
    .where('household', '=', household)
    .execute()
}

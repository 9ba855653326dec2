import type { Tx } from '../../../platform/database.ts'
import type { Overruling } from '../rules/powers.ts'
import type { DossierTables } from '../tables.ts'

/** Takes down that the director decided over somebody's head. It is never changed afterwards. */
export async function addOverruling(
  tx: Tx,
  kept: { municipality: string; id: string; dossier: string; over: string; overruling: Overruling },
): Promise<void> {
  const { overruling, ...row } = kept
  const { power, mandate, by, at, decision, reason, theirView } = overruling
  await tx
    .withTables<DossierTables>()
    .insertInto('dossiers.overruling')
    .values({ ...row, power, mandate, by, at, decision, reason, their_view: theirView })
    .execute()
}

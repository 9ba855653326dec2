import { inTransaction, type Tx } from '../../platform/database.ts'
import type { Deps } from '../../platform/use-case.ts'
import { listMunicipalities } from './store/identity.ts'

/** Does the work of a job behind the wall of every municipality in turn, each in a transaction of its own. */
export async function forEachMunicipality(
  deps: Deps,
  work: (tx: Tx, municipality: string) => Promise<void>,
): Promise<void> {
  const municipalities = await inTransaction(deps.db, { municipality: undefined }, listMunicipalities)
  for (const { code } of municipalities) await inTransaction(deps.db, { municipality: code }, (tx) => work(tx, code))
}

import { type Db, inTransaction } from '../../platform/database.ts'
import type { Deps } from '../../platform/use-case.ts'
import { loadOrganisations } from './organisations.ts'

/** Demo data, once, on an empty installation. */
export async function loadDemo({ owner, deps }: { owner: Db; deps: Deps }): Promise<void> {
  await inTransaction(owner, { municipality: undefined }, (tx) => loadOrganisations(tx, { by: 'demo', at: deps.now() }))
}

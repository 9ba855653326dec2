import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

/** Who stands in for whom is asked for every worker who is away; without this the whole history is read. */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create index watch_instead_of on dossiers.watch (municipality, instead_of) where instead_of is not null`,
    sql`create index watch_open on dossiers.watch (municipality, worker, until, since) include (dossier)`,
  ])
}

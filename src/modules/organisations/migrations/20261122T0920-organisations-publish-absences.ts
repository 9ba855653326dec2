import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

/** Who stands in for whom on which days: the lists of other modules show a deputy the work of who is away. */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create view organisations.published_absence with (security_invoker) as
        select municipality, worker, deputy, since, until from organisations.absence`,
    sql`grant select on organisations.published_absence to vangnet_app`,
  ])
}

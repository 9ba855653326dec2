import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

/** Which kind an organisation has: other modules ask it to know whose rules hold there. */
export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    sql`create view organisations.published_organisation with (security_invoker) as
        select municipality, id, kind, name from organisations.organisation`,
    sql`grant select on organisations.published_organisation to vangnet_app`,
  ])
}

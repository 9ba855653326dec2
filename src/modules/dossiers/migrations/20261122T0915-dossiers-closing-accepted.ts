import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // Who took a family over that went to another municipality; nobody is let go without a name.
    sql`alter table dossiers.closing add column accepted_by text`,
    // Whether a household is open to a worker as far as its seal goes (L09): there is no seal, he is named on it, or he
    // broke the glass. Other modules ask it in their own lists.
    sql`create function dossiers.published_unsealed(in_municipality text, of_household uuid, for_worker uuid, at_moment timestamptz)
      returns boolean language sql stable
      return not exists (select from households.published_seal s
                         where s.municipality = in_municipality and s.household = of_household)
          or exists (select from households.published_seal s
                     where s.municipality = in_municipality and s.household = of_household and s.worker = for_worker)
          or exists (select from households.published_access a
                     where a.municipality = in_municipality and a.household = of_household and a.worker = for_worker
                       and a.relation = 'break-glass' and a.since <= at_moment
                       and (a.until is null or a.until > at_moment))`,
    sql`grant execute on function dossiers.published_unsealed to vangnet_app`,
  ])
}

import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { inOrder } from '../../../platform/migrate.ts'

export async function up(tx: Tx): Promise<void> {
  await inOrder(tx, [
    // The households whose seal does not name a worker (L09), and whether he broke the glass and sees them all the same
    // (N-ID-04). A set, because the planner takes it into the question that joins it; a yes or no is called for each row.
    sql`create function dossiers.published_sealed_from(in_municipality text, for_worker uuid, at_moment timestamptz)
      returns table (household uuid, glass boolean) language sql stable
      begin atomic
        select s.household, exists (
          select from households.published_access a
          where a.municipality = in_municipality and a.household = s.household and a.worker = for_worker
            and a.relation = 'break-glass' and a.since <= at_moment and (a.until is null or a.until > at_moment))
        from households.published_seal s
        where s.municipality = in_municipality and not exists (
          select from households.published_seal n
          where n.municipality = in_municipality and n.household = s.household and n.worker = for_worker);
      end`,
    sql`grant execute on function dossiers.published_sealed_from to vangnet_app`,
    sql`drop function dossiers.published_unsealed`,
  ])
}

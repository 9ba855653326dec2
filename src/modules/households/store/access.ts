import { hot, type Tx } from '../../../platform/database.ts'
import type { Scene } from '../../../platform/use-case.ts'
import type { Relation } from '../rules/access.ts'
import type { HouseholdTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

export type AccessFact = {
  municipality: string
  household: string
  worker: string
  relation: Relation
  source: string
  since: Date
  until?: Date
  /** Access on request serves one purpose; a relation taken on for a team counts only there (ACCESS.md of dossiers). */
  purpose?: string
  team?: string
}

/** From `since` on this worker has to do with the household; `source` is the fact it comes from. */
export async function grantAccess(tx: Tx, fact: AccessFact): Promise<void> {
  await own(tx)
    .insertInto('households.access')
    .values({ until: null, ...fact })
    .onConflict((clash) =>
      clash
        .columns(['municipality', 'household', 'worker', 'relation', 'source'])
        .doUpdateSet({ until: fact.until ?? null }),
    )
    .execute()
}

/** The fact with this source has ended. */
export async function endAccess(
  tx: Tx,
  end: { municipality: string; household: string; source: string; relation: Relation; until: Date },
): Promise<void> {
  await own(tx)
    .updateTable('households.access')
    .set({ until: end.until })
    .where('municipality', '=', end.municipality)
    .where('household', '=', end.household)
    .where('source', '=', end.source)
    .where('relation', '=', end.relation)
    .where((row) => row.or([row('until', 'is', null), row('until', '>', end.until)]))
    .execute()
}

/** As what the actor has to do with a household at this moment; empty is nothing. Only a worker stands in a relation. */
export async function relationsTo({ tx, actor, municipality, now }: Asker, household: string): Promise<Relation[]> {
  if (actor.kind !== 'worker') return []
  const rows = await hot<{ relation: Relation }>(tx, {
    name: 'relations-to',
    text: `select distinct relation from households.published_access
           where municipality = $1 and household = $2 and worker = $3 and since <= $4 and (until is null or until > $4)`,
    values: [municipality, household, actor.id, now],
  })
  return rows.map(({ relation }) => relation)
}

/** Who asks, as far as it decides what they have to do with a household. */
export type Asker = Pick<Scene, 'tx' | 'actor' | 'municipality' | 'now'>

import type { Tx } from '../../../platform/database.ts'
import type { Refused } from '../../../platform/refusal.ts'
import { staleOrGone, unknownVersion } from '../../../platform/stale.ts'
import type { FamilyPlanFile } from '../rules/family-group-plan.ts'
import type { PlanTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<PlanTables>()

/** What happened with the family group plan of a dossier; version 0 when nothing happened yet. */
export async function loadFamilyPlan(
  tx: Tx,
  municipality: string,
  dossier: string,
): Promise<{ file: FamilyPlanFile; version: number }> {
  const row = await own(tx)
    .selectFrom('plans.family_plan')
    .select(['content', 'version'])
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .executeTakeFirst()
  return row ? { file: row.content, version: row.version } : { file: { offers: [] }, version: 0 }
}

/** Keeps the next state over the version that was read; refuses if somebody was quicker. */
export async function saveFamilyPlan(
  tx: Tx,
  of: { municipality: string; dossier: string; byName: string; at: Date },
  next: { file: FamilyPlanFile; version: number },
): Promise<number> {
  const { municipality, dossier, byName, at } = of
  const now = { content: JSON.stringify(next.file), version: next.version + 1, changed_by: byName, changed_at: at }
  const kept =
    next.version === 0
      ? await own(tx)
          .insertInto('plans.family_plan')
          .values({ municipality, dossier, ...now })
          .onConflict((clash) => clash.columns(['municipality', 'dossier']).doNothing())
          .returning('version')
          .executeTakeFirst()
      : await own(tx)
          .updateTable('plans.family_plan')
          .set(now)
          .where('municipality', '=', municipality)
          .where('dossier', '=', dossier)
          .where('version', '=', next.version)
          .returning('version')
          .executeTakeFirst()
  if (kept) return kept.version
  throw await staleFamilyPlan(tx, { municipality, dossier })
}

/** Why the file cannot be changed as the asker saw it: who was quicker, and when. */
export async function staleFamilyPlan(
  tx: Tx,
  { municipality, dossier }: { municipality: string; dossier: string },
): Promise<Refused> {
  const row = await own(tx)
    .selectFrom('plans.family_plan')
    .select(['changed_by', 'changed_at'])
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .executeTakeFirst()
  return row ? staleOrGone(row, 'plans/none-yet') : unknownVersion()
}

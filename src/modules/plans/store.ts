import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import type { PlanTables } from './tables.ts'

const own = (tx: Tx) => tx.withTables<PlanTables>()

export type Plan = { id: string; goesWell: string; version: number }
export type Goal = { id: string; text: string; whoseWords: string; evaluationDate: string | null }
type Stamp = { by: string; at: Date }

export async function addPlan(
  tx: Tx,
  plan: { municipality: string; dossier: string; goesWell: string },
  { by, at }: Stamp,
): Promise<string> {
  const id = newId(at)
  await own(tx)
    .insertInto('plans.plan')
    .values({
      municipality: plan.municipality,
      id,
      dossier: plan.dossier,
      goes_well: plan.goesWell,
      started_at: at,
      changed_by: by,
      changed_at: at,
    })
    .execute()
  return id
}

export async function getPlanOf(tx: Tx, municipality: string, dossier: string): Promise<Plan> {
  const row = await own(tx)
    .selectFrom('plans.plan')
    .select(['id', 'goes_well as goesWell', 'version'])
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'plans/none-yet', status: 404 })
  return row
}

/** Adds a goal and gives its id and the plan's new version. */
export async function addGoal(
  tx: Tx,
  goal: { municipality: string; plan: string; text: string; whoseWords: string; evaluateOn?: string },
  { by, at }: Stamp,
): Promise<{ id: string; version: number }> {
  const id = newId(at)
  await own(tx)
    .insertInto('plans.goal')
    .values({
      municipality: goal.municipality,
      id,
      plan: goal.plan,
      text: goal.text,
      whose_words: goal.whoseWords,
      evaluate_on: goal.evaluateOn ?? null,
      added_at: at,
      added_by: by,
    })
    .execute()
  const { version } = await own(tx)
    .updateTable('plans.plan')
    .set((row) => ({ version: sql<number>`${row.ref('version')} + 1`, changed_by: by, changed_at: at }))
    .where('municipality', '=', goal.municipality)
    .where('id', '=', goal.plan)
    .returning('version')
    .executeTakeFirstOrThrow()
  return { id, version }
}

export async function listGoals(tx: Tx, municipality: string, plan: string): Promise<Goal[]> {
  return own(tx)
    .selectFrom('plans.goal')
    .select(['id', 'text', 'whose_words as whoseWords', 'evaluate_on as evaluationDate'])
    .where('municipality', '=', municipality)
    .where('plan', '=', plan)
    .orderBy('added_at')
    .execute()
}

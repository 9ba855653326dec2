import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import { staleOrGone } from '../../../platform/stale.ts'
import type { Changed, Plan, Version } from '../rules/plan.ts'
import type { PlanTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<PlanTables>()

/** The newest plan of a dossier, or undefined when there is none yet. */
export async function findPlan(tx: Tx, municipality: string, dossier: string): Promise<Plan | undefined> {
  const row = await own(tx)
    .selectFrom('plans.plan')
    .select('content')
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row?.content
}

export async function getPlan(tx: Tx, municipality: string, dossier: string): Promise<Plan> {
  const plan = await findPlan(tx, municipality, dossier)
  if (!plan) throw new Refused({ refused: 'plans/none-yet', status: 404 })
  return plan
}

/** The same, holding its row until the transaction ends; with `version` it refuses if somebody was quicker. */
export async function getPlanForUpdate(
  tx: Tx,
  municipality: string,
  { dossier, version }: { dossier: string; version: number | undefined },
): Promise<Plan> {
  const row = await own(tx)
    .selectFrom('plans.plan')
    .select(['content', 'version', 'changed_by', 'changed_at'])
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .orderBy('id', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'plans/none-yet', status: 404 })
  if (version !== undefined && version !== row.version) throw staleOrGone(row, 'plans/none-yet')
  return row.content
}

/** Keeps a decision on a plan: the plan as it is now, and the version that says who, when and why. */
export async function savePlan(
  tx: Tx,
  of: { municipality: string; dossier: string; byName: string },
  { plan, version }: Changed,
): Promise<void> {
  const { municipality, dossier, byName } = of
  const content = JSON.stringify(plan)
  const now = {
    state: plan.state,
    evaluate_on: plan.evaluateOn ?? null,
    content,
    version: plan.version,
    changed_by: byName,
    changed_at: version.at,
  }
  if (version.number === 1)
    await own(tx)
      .insertInto('plans.plan')
      .values({ municipality, id: plan.id, dossier, household: plan.household, agreed_on: null, ...now })
      .execute()
  else
    await own(tx)
      .updateTable('plans.plan')
      .set({ ...now, ...(version.kind === 'agreed' && { agreed_on: version.at.toISOString().slice(0, 10) }) })
      .where('municipality', '=', municipality)
      .where('id', '=', plan.id)
      .execute()
  await own(tx)
    .insertInto('plans.version')
    .values({
      municipality,
      plan: plan.id,
      number: version.number,
      kind: version.kind,
      state: version.state,
      by: byName,
      at: version.at,
      why: version.why ?? '',
      content,
    })
    .execute()
}

export async function listPlansOfHousehold(
  tx: Tx,
  municipality: string,
  household: string,
): Promise<Pick<Plan, 'household' | 'state'>[]> {
  return own(tx)
    .selectFrom('plans.plan')
    .select(['household', 'state'])
    .where('municipality', '=', municipality)
    .where('household', '=', household)
    .execute()
}

/** The first day on which this plan was agreed on, if it was. */
export async function findAgreedOn(tx: Tx, municipality: string, plan: string): Promise<string | undefined> {
  const row = await own(tx)
    .selectFrom('plans.plan')
    .select('agreed_on')
    .where('municipality', '=', municipality)
    .where('id', '=', plan)
    .executeTakeFirst()
  return row?.agreed_on ?? undefined
}

export async function listVersions(
  tx: Tx,
  municipality: string,
  plan: string,
): Promise<(Version & { byName: string })[]> {
  const rows = await own(tx)
    .selectFrom('plans.version')
    .select(['number', 'kind', 'state', 'by', 'at', 'why'])
    .where('municipality', '=', municipality)
    .where('plan', '=', plan)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, byName: row.by }))
}

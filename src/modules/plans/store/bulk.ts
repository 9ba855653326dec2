import { addMany } from '../../../platform/bulk.ts'
import type { Tx } from '../../../platform/database.ts'
import type { FamilyPlanFile } from '../rules/family-group-plan.ts'
import type { Changed } from '../rules/plan.ts'
import type { PlanTables } from '../tables.ts'

/** A plan as the rules made it, change by change, with what became of the offer to the family. */
export type PlanInBulk = {
  dossier: string
  byName: string
  at: Date
  family: FamilyPlanFile
  /** From the start to the last change; empty when the family was only offered to make its own. */
  changes: readonly Changed[]
}

/** Adds many plans with all their versions; each is as `savePlan` would have left it. */
export async function addPlans(tx: Tx, municipality: string, plans: readonly PlanInBulk[]): Promise<void> {
  await addMany<PlanTables['plans.family_plan'], 'content'>(
    tx,
    'plans.family_plan',
    plans.map(({ dossier, byName, at, family }) => ({
      municipality,
      dossier,
      content: family,
      version: family.offers.length + family.offers.filter(({ answer }) => answer).length + (family.skip ? 1 : 0),
      changed_by: byName,
      changed_at: at,
    })),
  )
  await addMany<PlanTables['plans.plan'], 'content'>(tx, 'plans.plan', plans.flatMap(planRow(municipality)))
  await addMany<PlanTables['plans.version'], 'content'>(
    tx,
    'plans.version',
    plans.flatMap(({ byName, changes }) =>
      changes.map(({ plan, version: { number, kind, state, at, why } }) => ({
        municipality,
        plan: plan.id,
        number,
        kind,
        state,
        by: byName,
        at,
        why: why ?? '',
        content: plan,
      })),
    ),
  )
}

function planRow(municipality: string) {
  return ({ dossier, byName, changes }: PlanInBulk) => {
    const last = changes.at(-1)
    if (!last) return []
    const agreed = changes.findLast(({ version }) => version.kind === 'agreed')
    const { plan, version } = last
    return [
      {
        municipality,
        id: plan.id,
        dossier,
        household: plan.household,
        state: plan.state,
        evaluate_on: plan.evaluateOn ?? null,
        agreed_on: agreed?.version.at.toISOString().slice(0, 10) ?? null,
        content: plan,
        version: plan.version,
        changed_by: byName,
        changed_at: version.at,
      },
    ]
  }
}

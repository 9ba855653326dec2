import type { ColumnType } from 'kysely'
import type { FamilyPlanFile } from './rules/family-group-plan.ts'
import type { ChangeKind, Plan, PlanState } from './rules/plan.ts'

type Json<T> = ColumnType<T, string, string>
type Changed = { version: number; changed_by: string; changed_at: Date }

/** Row types of schema `plans`. */
export type PlanTables = {
  'plans.plan': Changed & {
    municipality: string
    id: string
    dossier: string
    household: string
    state: PlanState
    evaluate_on: string | null
    agreed_on: string | null
    content: Json<Plan>
  }
  'plans.version': {
    municipality: string
    plan: string
    number: number
    kind: ChangeKind
    state: PlanState
    by: string
    at: Date
    why: string
    content: Json<Plan>
  }
  'plans.family_plan': Changed & { municipality: string; dossier: string; content: Json<FamilyPlanFile> }
}

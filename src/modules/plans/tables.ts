import type { ColumnType } from 'kysely'

/** Row types of schema `plans`. */
export type PlanTables = {
  'plans.plan': {
    municipality: string
    id: string
    dossier: string
    goes_well: string
    started_at: Date
    version: ColumnType<number, number | undefined, number>
    changed_by: string
    changed_at: Date
  }
  'plans.goal': {
    municipality: string
    id: string
    plan: string
    text: string
    whose_words: string
    evaluate_on: string | null
    added_at: Date
    added_by: string
  }
}

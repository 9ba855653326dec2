import type { FamilyPlanRefusal } from './family-group-plan.ts'
import type { PlanRefusal } from './plan.ts'

/** Every "no" the rules of this module can say; the words have a sentence for each. */
export type PlansRefusal = PlanRefusal | FamilyPlanRefusal

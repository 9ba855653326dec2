import type { MomentRefusal } from './moments.ts'
import type { PlanningRefusal } from './planning.ts'
import type { StatusRefusal } from './statuses.ts'

/** Every "no" about how items are planned, told about, linked and evaluated. */
export type FollowRefusal = PlanningRefusal | StatusRefusal | MomentRefusal

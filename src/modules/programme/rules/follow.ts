import type { LinkRefusal } from './links.ts'
import type { MomentRefusal } from './moments.ts'
import type { PilotRefusal } from './pilots.ts'
import type { PlanningRefusal } from './planning.ts'
import type { StatusRefusal } from './statuses.ts'
import type { StepRefusal } from './steps.ts'

/** Every "no" about how items are planned, told about, linked and evaluated. */
export type FollowRefusal = PlanningRefusal | StatusRefusal | MomentRefusal | LinkRefusal | PilotRefusal | StepRefusal

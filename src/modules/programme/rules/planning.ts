import type { Refusal } from '../../../platform/refusal.ts'
import { type PeriodRefusal, plan, writePeriod } from './periods.ts'

/** `baseline` is the planning as it was adopted; it is written once. */
export const planningSorts = ['baseline', 'current'] as const
export type PlanningSort = (typeof planningSorts)[number]

export type PlanningRefusal =
  | PeriodRefusal
  | 'programme/no-planning-here'
  | 'programme/baseline-stands'
  | 'programme/baseline-empty'
  | 'programme/adopted-in-the-future'
  | 'constraint/the_first_planning_stays'

type Ask = { sort: PlanningSort; periods: readonly string[] }

/** The periods as they are kept, in their order. A first planning says something, and is never written over (S002-003). */
export function decidePlanning(
  { baseline }: { baseline: readonly string[] | null },
  { sort, periods }: Ask,
): string[] | Refusal<PlanningRefusal> {
  if (sort === 'baseline' && baseline !== null) return { refused: 'programme/baseline-stands', pointer: '/sort' }
  if (sort === 'baseline' && periods.length === 0)
    return { refused: 'programme/baseline-empty', pointer: '/periods', status: 422 }
  const read = plan(periods)
  return 'refused' in read ? read : read.map(writePeriod)
}

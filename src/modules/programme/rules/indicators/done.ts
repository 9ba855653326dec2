import type { Refusal } from '../../../../platform/refusal.ts'
import { type Measurement, valid } from './indicators.ts'

/** How it stands with the goal an indicator measures: people decide, with the figure beside it. */
export const goals = ['open', 'done', 'dropped'] as const
export type Goal = (typeof goals)[number]

export type DoneRefusal =
  | 'programme/done-without-indicator'
  | 'programme/done-without-value'
  | 'programme/goal-without-reason'

/** An indicator of a goal with what was measured. */
export type Measured = { name: string; measured: readonly Measurement[] }

/**
 * Why a goal cannot be called done: a goal is done when each of its indicators has a value that was measured, with where it
 * comes from (N-FIG-05, Jeugdwet 2.2). Whether the target was met is for people to say; the figure stands beside it.
 */
export function refuseDone(indicators: readonly Measured[]): Refusal<DoneRefusal> | undefined {
  if (indicators.length === 0) return { refused: 'programme/done-without-indicator', status: 409 }
  const bare = indicators.find(({ measured }) => !valid(measured).some(({ source }) => source.trim() !== ''))
  return bare && { refused: 'programme/done-without-value', facts: { indicator: bare.name }, status: 409 }
}

/** A goal is closed with why, and called done only when it was measured. */
export function refuseGoal(goal: Goal, why: string, indicator: Measured): Refusal<DoneRefusal> | undefined {
  if (goal !== 'open' && why.trim() === '')
    return { refused: 'programme/goal-without-reason', pointer: '/why', status: 422 }
  return goal === 'done' ? refuseDone([indicator]) : undefined
}

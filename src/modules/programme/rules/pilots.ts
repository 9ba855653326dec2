import type { Refusal } from '../../../platform/refusal.ts'
import { reports, type Shape } from './kinds.ts'

/** A moment to look back, or to decide what comes after a pilot. */
export const evaluationSorts = ['evaluation', 'decision'] as const
export type EvaluationSort = (typeof evaluationSorts)[number]

/** What can be decided (S002-009: continued, stopped or new ones; S002-118: extended). */
export const decisions = ['embed', 'adjust', 'extend', 'stop'] as const
export type Decision = (typeof decisions)[number]

export type PilotRefusal =
  | 'programme/unknown-evaluation'
  | 'programme/no-evaluation-here'
  | 'programme/decision-needs-pilot'
  | 'programme/evaluation-held'
  | 'programme/held-in-the-future'
  | 'programme/decision-missing'
  | 'programme/nothing-to-decide'
  | 'programme/extend-until-when'
  | 'programme/only-extending-has-a-day'

/** Items and pilots are evaluated; only a pilot is decided on. */
export function refuseEvaluation(shape: Shape, sort: EvaluationSort): Refusal<PilotRefusal> | undefined {
  if (!reports(shape)) return { refused: 'programme/no-evaluation-here' }
  if (sort === 'decision' && shape !== 'pilot')
    return { refused: 'programme/decision-needs-pilot', pointer: '/sort', status: 422 }
  return undefined
}

type Outcome = { heldOn: string; decision: Decision | null; runsUntil: string | null }

/** What came out, on a day that was; a decision moment gives a decision, and extending says until when. */
export function refuseOutcome(
  sort: EvaluationSort,
  { heldOn, decision, runsUntil }: Outcome,
  today: string,
): Refusal<PilotRefusal> | undefined {
  const no = (refused: PilotRefusal, pointer: string): Refusal<PilotRefusal> => ({ refused, pointer, status: 422 })
  if (heldOn > today) return no('programme/held-in-the-future', '/heldOn')
  if (sort === 'decision' && decision === null) return no('programme/decision-missing', '/decision')
  if (sort === 'evaluation' && decision !== null) return no('programme/nothing-to-decide', '/decision')
  if (decision === 'extend' && (runsUntil === null || runsUntil <= heldOn))
    return no('programme/extend-until-when', '/runsUntil')
  if (decision !== 'extend' && runsUntil !== null) return no('programme/only-extending-has-a-day', '/runsUntil')
  return undefined
}

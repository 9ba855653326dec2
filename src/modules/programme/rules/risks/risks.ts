import type { Refusal } from '../../../../platform/refusal.ts'

type Day = string

/** How likely it is, and how much harm it would do: the two sides of the matrix (seed 004, chapter 4). */
export const sizes = ['small', 'medium', 'large'] as const
export type Size = (typeof sizes)[number]

/** A cell of the matrix. */
export type Cell = { chance: Size; effect: Size }

/** Why a risk is no longer looked at: it cannot happen any more, or it did happen. */
export const riskEndings = ['gone', 'occurred'] as const
export type RiskEnding = (typeof riskEndings)[number]

export type Risk = Cell & {
  id: string
  text: string
  owner: string | null
  reviewOn: Day | null
  ended: { on: Day; how: RiskEnding; why: string } | null
  /** From the first to the last; never rewritten. */
  history: readonly RiskEntry[]
}

/** Something that happened to a risk. Each says where it lay afterwards, so that its way over the matrix can be told. */
export const riskDeeds = ['entered', 'moved', 'reviewed', 'reworded', 'handed-over', 'ended', 'reopened'] as const
export type RiskEntry = Cell & { deed: (typeof riskDeeds)[number]; why: string; by: string; at: Date }

export type Change = { by: string; at: Date; why: string }

export type RisksRefusal =
  | 'programme/risk-ended'
  | 'programme/risk-not-ended'
  | 'programme/risk-lies-there'
  | 'programme/risk-without-reason'
  | 'programme/review-not-later'

type Answer = Risk | Refusal<RisksRefusal>

/** A new risk, with where it lies from the start. */
export function enterRisk(risk: Omit<Risk, 'ended' | 'history'>, change: Change): Risk {
  return withEntry({ ...risk, ended: null, history: [] }, 'entered', change)
}

/** Moves a risk to another cell, always with why. Where it lay before stays to be seen. */
export function moveRisk(risk: Risk, to: Cell, change: Change): Answer {
  if (risk.ended) return { refused: 'programme/risk-ended' }
  if (risk.chance === to.chance && risk.effect === to.effect)
    return { refused: 'programme/risk-lies-there', pointer: '/chance', status: 422 }
  if (change.why.trim() === '') return { refused: 'programme/risk-without-reason', pointer: '/why', status: 422 }
  return withEntry({ ...risk, chance: to.chance, effect: to.effect }, 'moved', change)
}

/** Somebody looked at it, and says when the next time is. */
export function reviewRisk(risk: Risk, next: { reviewOn: Day; today: Day }, change: Change): Answer {
  if (risk.ended) return { refused: 'programme/risk-ended' }
  if (next.reviewOn <= next.today) return { refused: 'programme/review-not-later', pointer: '/reviewOn', status: 422 }
  return withEntry({ ...risk, reviewOn: next.reviewOn }, 'reviewed', change)
}

/** Another wording or owner; it lies where it lay. */
export function rewordRisk(risk: Risk, set: Pick<Risk, 'text' | 'owner' | 'reviewOn'>, change: Change): Answer {
  if (risk.ended) return { refused: 'programme/risk-ended' }
  return withEntry({ ...risk, ...set }, 'reworded', change)
}

/** Somebody else answers for it from now on; who leaves leaves no risk behind. */
export function handOverRisk(risk: Risk, owner: string, change: Change): Answer {
  if (risk.ended) return { refused: 'programme/risk-ended' }
  return withEntry({ ...risk, owner }, 'handed-over', change)
}

export function endRisk(risk: Risk, ask: { on: Day; how: RiskEnding }, change: Change): Answer {
  if (risk.ended) return { refused: 'programme/risk-ended' }
  if (change.why.trim() === '') return { refused: 'programme/risk-without-reason', pointer: '/why', status: 422 }
  return withEntry({ ...risk, ended: { ...ask, why: change.why } }, 'ended', change)
}

/** It can happen (again) after all. */
export function reopenRisk(risk: Risk, change: Change): Answer {
  if (!risk.ended) return { refused: 'programme/risk-not-ended' }
  if (change.why.trim() === '') return { refused: 'programme/risk-without-reason', pointer: '/why', status: 422 }
  return withEntry({ ...risk, ended: null }, 'reopened', change)
}

function withEntry(risk: Risk, deed: RiskEntry['deed'], { by, at, why }: Change): Risk {
  const { chance, effect } = risk
  return { ...risk, history: [...risk.history, { deed, chance, effect, why, by, at }] }
}

/** Late from the day after the day of review, as long as the risk counts. */
export function reviewIsLate({ reviewOn, ended }: { reviewOn: Day | null; ended: boolean }, today: Day): boolean {
  return !ended && reviewOn !== null && reviewOn < today
}

import { daysFrom, earlierOf, isBefore } from './date-ranges.ts'
import { findInForce } from './dated.ts'
import { type WaitingClock, waitingReferences } from './law.ts'
import { plainEndOfTerm } from './term.ts'

/** `ended` is the first real talk, contact or help; an acquaintance before a waiting list does not end the waiting. */
export type Waiting = { clock: WaitingClock; since: Temporal.PlainDate; ended?: Temporal.PlainDate }

export type Waited = {
  /** Calendar days waited, up to today or the end. */
  days: number
  /** Full weeks in those days. */
  weeks: number
  /** Last day within the reference, where the clock has one. */
  referenceDate?: Temporal.PlainDate
  /** True once the waiting lasts, or lasted, longer than the reference. */
  beyondReference: boolean
}

/** How long a child waits or waited, beside the reference of that time (N-TERM-11). A figure, not a legal term. */
export function waitedOn(waiting: Waiting, today: Temporal.PlainDate): Waited {
  const end = waiting.ended ? earlierOf(waiting.ended, today) : today
  const days = Math.max(0, daysFrom(waiting.since, end))
  const reference = findInForce(waitingReferences[waiting.clock], waiting.since)
  const waited = { days, weeks: Math.floor(days / 7) }
  if (!reference) return { ...waited, beyondReference: false }
  const referenceDate = plainEndOfTerm(waiting.since, reference.length)
  return { ...waited, referenceDate, beyondReference: isBefore(referenceDate, end) }
}

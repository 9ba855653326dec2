import type { Refusal } from '../../../platform/refusal.ts'

/** A day in the Netherlands, yyyy-mm-dd. */
export type Day = string

/** Something that holds from its first day up to and including its last; without a last day it holds on. */
export type Dated = { since: Day; until: Day | null }

/** Something dated holds on a day from its first up to and including its last. */
export function holdsOn(dated: Dated, day: Day): boolean {
  return dated.since <= day && (dated.until === null || dated.until >= day)
}

export function overlap(one: Dated, other: Dated): boolean {
  return (other.until === null || one.since <= other.until) && (one.until === null || other.since <= one.until)
}

/** Holds `outer` on every day on which `inner` does? */
export function covers(outer: Dated, inner: Dated): boolean {
  return outer.since <= inner.since && (outer.until === null || (inner.until !== null && inner.until <= outer.until))
}

export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

export const dayBefore = (day: Day): Day => addDays(day, -1)

/** Of two days the one that comes last. */
export function laterDay(one: Day, other: Day): Day {
  return [one, other].sort().at(-1) ?? one
}

/** The earlier of two last days, of which one may not exist. */
export function earlierEnd(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

/** Something that never held: its last day lies before its first. Kept, because it was decided once. */
export function neverHeld(dated: Dated): boolean {
  return dated.until !== null && dated.until < dated.since
}

export type DatedRefusal =
  | 'organisations/ends-in-the-past'
  | 'organisations/ends-before-it-begins'
  | 'organisations/already-ended'
  | 'organisations/starts-in-the-past'

/**
 * Ending something dated. What was so until yesterday stays so: the last day is yesterday at the earliest, which means
 * "from now on no longer". Something that has not begun can be called off by a last day before its first.
 */
export function refuseEnd(row: Dated, ask: { until: Day; today: Day }): Refusal<DatedRefusal> | undefined {
  const yesterday = dayBefore(ask.today)
  if (row.until !== null && row.until < yesterday)
    return { refused: 'organisations/already-ended', facts: { until: row.until } }
  if (ask.until < yesterday)
    return { refused: 'organisations/ends-in-the-past', facts: { earliest: yesterday }, pointer: '/until', status: 422 }
  if (ask.until < dayBefore(row.since))
    return {
      refused: 'organisations/ends-before-it-begins',
      facts: { since: row.since },
      pointer: '/until',
      status: 422,
    }
  return undefined
}

/** What gives rights or moves work begins today or later: nobody can have had a right afterwards. */
export function refuseStart(
  since: Day,
  { today, pointer = '/since' }: { today: Day; pointer?: string },
): Refusal<DatedRefusal> | undefined {
  if (since >= today) return undefined
  return { refused: 'organisations/starts-in-the-past', facts: { earliest: today }, pointer, status: 422 }
}

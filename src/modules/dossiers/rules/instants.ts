import type { Day } from './day.ts'

/** The first instant after a Dutch day: what holds up to and including the day ends there. */
export function dayEnds(day: Day): Date {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Europe/Amsterdam')
  return new Date(next.epochMilliseconds)
}

/** The first instant of a Dutch day. */
export function dayStarts(day: Day): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime('Europe/Amsterdam').epochMilliseconds)
}

import { covers, type DateRange, daysFrom, isBefore, laterOf } from './date-ranges.ts'
import { findInForce } from './dated.ts'
import { dutchCalendar, type HolidayCalendar } from './holidays.ts'
import { termsAct } from './law.ts'
import { checkLength, type DayLength, type HourLength, type TermLength } from './term-length.ts'
import { addWorkingDays, isWorkingDay, nthDayAfter } from './working-days.ts'

type Extension = 'none' | 'to-working-day' | 'to-working-day-with-minimum'

/** Which promise of the Algemene termijnenwet this length falls under; working days look after themselves. */
function extensionOf(length: DayLength, act: (typeof termsAct)[number] | undefined): Extension {
  if (!act) return 'none'
  if (length.days !== undefined) {
    if (length.days > act.longest.days) return 'none'
    return length.days < act.minimum.fromDays ? 'to-working-day' : 'to-working-day-with-minimum'
  }
  if (length.weeks !== undefined) return length.weeks > act.longest.weeks ? 'none' : 'to-working-day-with-minimum'
  if (length.months !== undefined) return length.months > act.longest.months ? 'none' : 'to-working-day-with-minimum'
  return 'none'
}

/**
 * Moves the end of a span later by the paused days in it, so that as many days count as before.
 * The start itself is not counted; `pauses` must be merged and in order.
 */
export function pushBehind(
  span: { start: Temporal.PlainDate; end: Temporal.PlainDate },
  pauses: readonly DateRange[],
): Temporal.PlainDate {
  const first = span.start.add({ days: 1 })
  let end = span.end
  for (const pause of pauses) {
    const from = laterOf(pause.from, first)
    if (isBefore(end, from)) break
    end = end.add({ days: Math.max(0, daysFrom(from, pause.until)) })
  }
  return end
}

/**
 * The last day of a term set by law: a late act on this day is still in time (N-TERM-03).
 *
 * The start is the day of the event (receipt, sending) and is not counted. An end on a Saturday, Sunday or holiday moves
 * to the next working day, and a term of at least three days holds at least two working days. Not so for terms in years,
 * of more than 90 days, 12 weeks or 3 months; those end where they end. Months end on the day with the same number, or on
 * the last day of a shorter month. Hours run from moment to moment, in real hours, and are never extended.
 *
 * Only for terms of a law or general administrative order; for terms of local policy use `plainEndOfTerm`.
 * Throws a RangeError for a length that is not a whole number of one unit.
 */
export function endOfTerm(start: Temporal.PlainDate, length: DayLength, calendar?: HolidayCalendar): Temporal.PlainDate
export function endOfTerm(start: Temporal.Instant, length: HourLength): Temporal.Instant
export function endOfTerm(
  start: Temporal.PlainDate | Temporal.Instant,
  length: TermLength,
  calendar: HolidayCalendar = dutchCalendar,
): Temporal.PlainDate | Temporal.Instant {
  checkLength(length)
  if (length.hours === undefined) {
    if (start instanceof Temporal.Instant) throw new RangeError('A term in days starts on a day')
    return endOfPausedTerm(start, length, { pauses: [], calendar })
  }
  if (start instanceof Temporal.PlainDate) throw new RangeError('A term in hours starts at a moment')
  return start.add({ hours: length.hours })
}

/**
 * As `endOfTerm`, for a term that stands still on the given days (merged, in order): a paused day is not a day of the
 * term, so it is not counted and the term cannot end on it (N-TERM-02).
 */
export function endOfPausedTerm(
  start: Temporal.PlainDate,
  length: DayLength,
  { pauses, calendar }: { pauses: readonly DateRange[]; calendar: HolidayCalendar },
): Temporal.PlainDate {
  checkLength(length)
  const works = (day: Temporal.PlainDate) => isWorkingDay(day, calendar) && !covers(pauses, day)
  if (length.workingDays !== undefined) return nthDayAfter(start, length.workingDays, works)

  const end = pushBehind({ start, end: start.add(length) }, pauses)
  const act = findInForce(termsAct, start)
  const extension = extensionOf(length, act)
  if (!act || extension === 'none') return end
  const working = works(end) ? end : nthDayAfter(end, 1, works)
  if (extension === 'to-working-day') return working
  return laterOf(working, nthDayAfter(start, act.minimum.workingDays, works))
}

/** The last day of a term that is not set by law: agreed or local policy. Counted alike, never extended. */
export function plainEndOfTerm(
  start: Temporal.PlainDate,
  length: DayLength,
  calendar: HolidayCalendar = dutchCalendar,
): Temporal.PlainDate {
  checkLength(length)
  if (length.workingDays !== undefined) return addWorkingDays(start, length.workingDays, calendar)
  return start.add(length)
}

/** The day a term before an event: at the latest then something must have been done. Counting back is never extended (N-TERM-03). */
export function countBack(
  event: Temporal.PlainDate,
  length: DayLength,
  calendar: HolidayCalendar = dutchCalendar,
): Temporal.PlainDate {
  checkLength(length)
  if (length.workingDays !== undefined) return addWorkingDays(event, -length.workingDays, calendar)
  return event.subtract(length)
}

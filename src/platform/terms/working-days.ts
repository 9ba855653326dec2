import { isBefore } from './date-ranges.ts'
import { dutchCalendar, type HolidayCalendar, isHoliday } from './holidays.ts'

/** Not a Saturday, Sunday or holiday in the sense of the Algemene termijnenwet (N-TERM-03). */
export function isWorkingDay(date: Temporal.PlainDate, calendar: HolidayCalendar = dutchCalendar): boolean {
  return date.dayOfWeek < 6 && !isHoliday(date, calendar)
}

/** The day itself when it is a working day, otherwise the first working day after it. */
export function workingDayOnOrAfter(
  date: Temporal.PlainDate,
  calendar: HolidayCalendar = dutchCalendar,
): Temporal.PlainDate {
  return isWorkingDay(date, calendar) ? date : nextWorkingDay(date, calendar)
}

/** The first working day after the given day; never that day itself. */
export function nextWorkingDay(
  date: Temporal.PlainDate,
  calendar: HolidayCalendar = dutchCalendar,
): Temporal.PlainDate {
  return addWorkingDays(date, 1, calendar)
}

/** The n-th day after the start that counts; the start is not counted. Negative goes backwards, 0 is the start. */
export function nthDayAfter(
  start: Temporal.PlainDate,
  n: number,
  counts: (day: Temporal.PlainDate) => boolean,
): Temporal.PlainDate {
  const step = { days: Math.sign(n) }
  let day = start
  for (let left = Math.abs(n); left > 0; ) {
    day = day.add(step)
    if (counts(day)) left -= 1
  }
  return day
}

/**
 * The n-th working day after the start; the start itself is not counted. Negative counts backwards, 0 is the start,
 * working day or not. Throws a RangeError unless n is whole.
 */
export function addWorkingDays(
  start: Temporal.PlainDate,
  n: number,
  calendar: HolidayCalendar = dutchCalendar,
): Temporal.PlainDate {
  if (!Number.isInteger(n)) throw new RangeError(`Working days come whole: ${n}`)
  return nthDayAfter(start, n, (day) => isWorkingDay(day, calendar))
}

/**
 * Working days after the first date up to and including the second, as a term counts them: the first is not counted.
 * Negative when the second lies earlier. For a working day w after a: addWorkingDays(a, workingDaysBetween(a, w)) is w.
 */
export function workingDaysBetween(
  first: Temporal.PlainDate,
  second: Temporal.PlainDate,
  calendar: HolidayCalendar = dutchCalendar,
): number {
  if (isBefore(second, first)) {
    const back = workingDaysBetween(second, first, calendar)
    return back === 0 ? 0 : -back
  }
  let count = 0
  for (let day = first; isBefore(day, second); ) {
    day = day.add({ days: 1 })
    if (isWorkingDay(day, calendar)) count += 1
  }
  return count
}

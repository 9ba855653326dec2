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
  let count = countUpTo(second, calendar) - countUpTo(first, calendar)
  for (let year = first.year; year < second.year; year += 1) count += countsOf(year, calendar).at(-1) ?? 0
  return count
}

/** Working days of its year up to and including this day. */
function countUpTo(date: Temporal.PlainDate, calendar: HolidayCalendar): number {
  return countsOf(date.year, calendar)[date.dayOfYear] ?? 0
}

// A year is counted once per calendar: an inbox asks the age of every signal in it.
const remembered = new WeakMap<HolidayCalendar, Map<number, readonly number[]>>()

/** How many working days there were on each day of a year, from 0 before the first to all of them on the last. */
function countsOf(year: number, calendar: HolidayCalendar): readonly number[] {
  const years = remembered.get(calendar) ?? new Map<number, readonly number[]>()
  remembered.set(calendar, years)
  const known = years.get(year)
  if (known) return known
  const counts = [0]
  let day = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  for (let left = day.daysInYear; left > 0; left -= 1) {
    counts.push((counts.at(-1) ?? 0) + (isWorkingDay(day, calendar) ? 1 : 0))
    day = day.add({ days: 1 })
  }
  years.set(year, counts)
  return counts
}

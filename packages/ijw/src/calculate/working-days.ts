import { addDays, isDay, weekdayOf } from './days.ts'

/** Which days are worked on. Whoever counts a term brings the calendar that holds for him. */
export type WorkingDays = { isWorkingDay(day: string): boolean }

/** Monday to Friday, without the given days 'YYYY-MM-DD'. No holiday is built in. */
export function plainWorkingDays(holidays: readonly string[]): WorkingDays {
  const free = new Set(holidays)
  return { isWorkingDay: (day) => weekdayOf(day) <= 5 && !free.has(day) }
}

/** A calendar in which nothing is worked for so long is a mistake, and must not keep us counting for ever. */
const LONGEST_REST = 366

/**
 * The day that is the working day of that number after a day; that day itself does not count. An empty text when the day is
 * none, or when the calendar has no working day for a year.
 */
export function workingDaysAfter(day: string, count: number, calendar: WorkingDays): string {
  let at = isDay(day) ? day : ''
  let left = count
  let rest = 0
  while (at !== '' && left > 0) {
    at = addDays(at, 1)
    const worked = calendar.isWorkingDay(at)
    left -= worked ? 1 : 0
    rest = worked ? 0 : rest + 1
    if (rest > LONGEST_REST) return ''
  }
  return at
}

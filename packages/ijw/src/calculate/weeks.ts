import { addDays, dayNumber, dayOf, weekdayOf } from './days.ts'
import type { Period } from './periods.ts'

/** A week by ISO 8601: it begins on Monday, and week 1 is the week of 4 January. `year` is the year its Thursday lies in. */
export type Week = { readonly year: number; readonly week: number }

/** The week a day lies in (Weeknummer berekenen). */
export function weekOf(day: string): Week {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const year = Number(thursday.slice(0, 4))
  const daysIntoYear = dayNumber(thursday) - dayNumber(`${thursday.slice(0, 4)}-01-01`)
  return { year, week: Math.floor(daysIntoYear / 7) + 1 }
}

/** How many weeks a year has: 52 or 53. */
export function weeksInYear(year: number): number {
  // 28 December always lies in the last week.
  return weekOf(`${String(year).padStart(4, '0')}-12-28`).week
}

/** The number of calendar weeks a period touches, broken ones included (IV077, efforts). */
export function weeksTouched(period: Period): number {
  return count(mondayOnOrBefore(dayNumber(period.Begindatum)), mondayOnOrBefore(dayNumber(period.Einddatum)))
}

/** The number of weeks that lie in a period from Monday to Sunday (Weeknummer berekenen, whole weeks). */
export function wholeWeeks(period: Period): number {
  // The first Monday on or after the begin, and the last one of which the Sunday still lies in the period.
  return count(mondayOnOrBefore(dayNumber(period.Begindatum) + 6), mondayOnOrBefore(dayNumber(period.Einddatum) - 6))
}

/** The number of Sundays in a period (IV076 and IV077, output). */
export function sundaysIn(period: Period): number {
  // A Sunday is the day before a Monday, so the Mondays of one day later are counted.
  const first = mondayOnOrBefore(dayNumber(period.Begindatum)) + 7
  return count(first, mondayOnOrBefore(dayNumber(period.Einddatum) + 1))
}

/** The last Sunday of a period, or `undefined` when it has none. */
export function lastSundayOf(period: Period): string | undefined {
  const sunday = dayOf(mondayOnOrBefore(dayNumber(period.Einddatum) + 1) - 1)
  return sunday >= period.Begindatum ? sunday : undefined
}

function mondayOnOrBefore(number: number): number {
  // 1970-01-05 was a Monday.
  return number - ((((number - 4) % 7) + 7) % 7)
}

/** From one Monday to another, how many there are, both included. */
function count(firstMonday: number, lastMonday: number): number {
  return Math.max(0, (lastMonday - firstMonday) / 7 + 1) || 0
}

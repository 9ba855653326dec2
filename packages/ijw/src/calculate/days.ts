/**
 * Days without a clock or a time zone. A day is written 'YYYY-MM-DD'; to count, it becomes the number of days since
 * 1970-01-01 in the calendar that we use now. What is no real day becomes NaN, and a count with it stays NaN: nothing throws.
 */

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/
const DAYS_IN_WEEK = 7
const DAYS_IN_FOUR_CENTURIES = 146_097
const DAYS_FROM_MARCH_0000_TO_1970 = 719_468

/** Is this a day that exists, written 'YYYY-MM-DD'? */
export function isDay(text: string): boolean {
  return !Number.isNaN(dayNumber(text))
}

/** Days since 1970-01-01 (which is 0); NaN for what is no day. */
export function dayNumber(day: string): number {
  const [, year = Number.NaN, month = Number.NaN, date = Number.NaN] = WRITTEN.exec(day)?.map(Number) ?? []
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return Number.NaN
  return count(year, month, date)
}

/** The day with that number; an empty text when the number is none, or lies outside the years 0000 to 9999. */
export function dayOf(number: number): string {
  const shifted = number + DAYS_FROM_MARCH_0000_TO_1970
  const era = Math.floor(shifted / DAYS_IN_FOUR_CENTURIES)
  const inEra = shifted - era * DAYS_IN_FOUR_CENTURIES
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - daysBefore(years)
  const marchMonth = Math.floor((5 * inYear + 2) / 153)
  const date = inYear - monthStart(marchMonth) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = era * 400 + years + (month <= 2 ? 1 : 0)
  return year >= 0 && year <= 9999 ? `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` : ''
}

/** So many days later; earlier when negative. */
export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days)
}

/** The day of the week, as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return weekdayOfNumber(dayNumber(day))
}

/** The day of the week of a day number; 1970-01-01 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  const fromMonday = (number + 3) % DAYS_IN_WEEK
  return (fromMonday < 0 ? fromMonday + DAYS_IN_WEEK : fromMonday) + 1
}

/** The earlier of two days, or of two months. */
export function earlierOf(one: string, other: string): string {
  if (other < one) return other
  return one
}

/** The later of two days, or of two months. */
export function laterOf(one: string, other: string): string {
  if (other > one) return other
  return one
}

/** The calendar month of a day, written 'YYYY-MM'. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** The first day of a month 'YYYY-MM'. */
export function firstDayOf(month: string): string {
  return `${month}-01`
}

/** The last day of a month 'YYYY-MM'; an empty text for what is no month. */
export function lastDayOf(month: string): string {
  const first = firstDayOf(month)
  if (!isDay(first)) return ''
  return `${month}-${padded(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))), 2)}`
}

/** The months from one to the other, both included; none when the last comes before the first. */
export function monthsFrom(first: string, last: string): string[] {
  const from = monthNumber(first)
  const length = Math.max(0, monthNumber(last) - from + 1)
  return Array.from({ length: Number.isNaN(length) ? 0 : length }, (_, at) => monthAt(from + at))
}

function monthNumber(month: string): number {
  return isDay(firstDayOf(month)) ? Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 : Number.NaN
}

function monthAt(number: number): string {
  return `${padded(Math.floor(number / 12), 4)}-${padded((number % 12) + 1, 2)}`
}

function count(year: number, month: number, date: number): number {
  const fromMarch = month <= 2 ? year - 1 : year
  const era = Math.floor(fromMarch / 400)
  const years = fromMarch - era * 400
  const inYear = monthStart(month > 2 ? month - 3 : month + 9) + date - 1
  return era * DAYS_IN_FOUR_CENTURIES + daysBefore(years) + inYear - DAYS_FROM_MARCH_0000_TO_1970
}

/** The days of so many years, counted from a 1 March that begins four centuries. */
function daysBefore(years: number): number {
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100)
}

/** The days before a month, with March as 0; 153 is the length of five months in a row, from March or from August. */
function monthStart(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function padded(number: number, long: number): string {
  return String(number).padStart(long, '0')
}

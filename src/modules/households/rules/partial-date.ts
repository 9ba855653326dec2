import type { Refusal } from '../../../platform/refusal.ts'

/** A day of the calendar, `2019-02-14`. */
export type Day = string

/**
 * A date as the Dutch registration of persons keeps it: eight digits, with zeros for what nobody knows.
 * `19950200` is some day in February 1995, `00000000` is wholly unknown, `19660013` (it occurs) a 13th of some month.
 * It is kept as it is and never filled in.
 */
export type PartialDate = string & { readonly kept: 'as registered' }

export type PartialDateRefusal = 'households/impossible-date'

/** Before, after or the same day for certain; `unknown` when the known parts leave room for more than one answer. */
export type Order = 'before' | 'same' | 'after' | 'unknown'

export type DateWords = {
  months: readonly string[]
  full: string
  dayUnknown: string
  monthUnknown: string
  dayAndMonthUnknown: string
  unknown: string
}

/** Takes a date of the registration as it stands, or says that no calendar has such a date. */
export function readPartialDate(text: string): PartialDate | Refusal<PartialDateRefusal> {
  return isPartialDate(text) ? text : { refused: 'households/impossible-date', status: 422 }
}

export function isPartialDate(text: string): text is PartialDate {
  if (!/^\d{8}$/.test(text)) return false
  const { year, month, day } = partsOf(text)
  if (year === 0) return month === 0 && day === 0
  if (month === 0) return day <= 31
  return month <= 12 && day <= daysInMonth(year, month)
}

/** The same day, in the form of the registration. */
export function toPartialDate(day: Day): PartialDate {
  return day.replaceAll('-', '') as PartialDate
}

export function isComplete(date: PartialDate): boolean {
  const { month, day } = partsOf(date)
  return month > 0 && day > 0
}

/** The first and last day it can have been; nothing at all when even the year is unknown. */
export function possibleDays(date: PartialDate): { first: Day; last: Day } | undefined {
  const { year, month, day } = partsOf(date)
  if (year === 0) return undefined
  if (month === 0) return { first: toDay(year, 1, day || 1), last: toDay(year, 12, day || 31) }
  if (day === 0) return { first: toDay(year, month, 1), last: toDay(year, month, daysInMonth(year, month)) }
  return { first: toDay(year, month, day), last: toDay(year, month, day) }
}

export function comparePartialDates(one: PartialDate, other: PartialDate): Order {
  const a = possibleDays(one)
  const b = possibleDays(other)
  if (!a || !b) return 'unknown'
  if (a.last < b.first) return 'before'
  if (a.first > b.last) return 'after'
  return isComplete(one) && isComplete(other) ? 'same' : 'unknown'
}

/** Whether both can be the same day; an unknown date contradicts nothing. */
export function mayBeSameDay(one: PartialDate, other: PartialDate): boolean {
  const order = comparePartialDates(one, other)
  return order === 'same' || order === 'unknown'
}

/** "14 februari 2019", "februari 1995 (dag onbekend)": the words are handed in, so the rule speaks every language. */
export function describePartialDate(date: PartialDate, words: DateWords): string {
  const { year, month, day } = partsOf(date)
  if (year === 0) return words.unknown
  return formOf({ month, day }, words)
    .replace('{day}', String(day))
    .replace('{month}', words.months[month - 1] ?? '')
    .replace('{year}', String(year))
}

function formOf({ month, day }: { month: number; day: number }, words: DateWords): string {
  if (month === 0) return day === 0 ? words.dayAndMonthUnknown : words.monthUnknown
  return day === 0 ? words.dayUnknown : words.full
}

/**
 * The day that lies so many months later (or earlier, when negative). A day the month does not have becomes the first of
 * the next month: who is born on 29 February grows a year older on 1 March, as the BRP interface reckons too.
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(toPartialDate(day))
  const count = year * 12 + (month - 1) + months
  const y = Math.floor(count / 12)
  const m = (count % 12) + 1
  if (dayOfMonth <= daysInMonth(y, m)) return toDay(y, m, dayOfMonth)
  return toDay(y, m + 1, 1)
}

function partsOf(date: string): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(4, 6)), day: Number(date.slice(6, 8)) }
}

function toDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

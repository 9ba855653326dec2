import { type Dated, findInForce } from './dated.ts'
import { type DecreedDay, decreedDays, type RoyalDay, royalDays } from './law.ts'

export const HOLIDAY_NAMES = [
  'new-year',
  'good-friday',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'ascension',
  'whit-monday',
  'christmas',
  'second-christmas',
  'decreed',
] as const
export type HolidayName = (typeof HOLIDAY_NAMES)[number]
export type Holiday = { date: Temporal.PlainDate; name: HolidayName }

/** What differs from year to year by decree; plain data, so an administrator can add days without a release. */
export type HolidayCalendar = { royalDays: readonly Dated<RoyalDay>[]; decreedDays: readonly DecreedDay[] }

/** The calendar as we ship it. */
export const dutchCalendar: HolidayCalendar = { royalDays, decreedDays }

/** Easter Sunday in the Gregorian calendar, by the computus of Meeus, Jones and Butcher; any year from 1583. */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const dayOfYear = epact + weekday - 7 * late + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(dayOfYear / 31), day: (dayOfYear % 31) + 1 })
}

function royalDayOf(year: number, calendar: HolidayCalendar): Temporal.PlainDate[] {
  const rule = findInForce(calendar.royalDays, Temporal.PlainDate.from({ year, month: 1, day: 1 }))
  if (!rule) return []
  const date = Temporal.PlainDate.from({ year, month: rule.month, day: rule.day })
  return [date.dayOfWeek === 7 ? date.subtract({ days: 1 }) : date]
}

/**
 * The days of a year that the Algemene termijnenwet treats as public holidays, in order (N-TERM-03).
 * 5 May counts every year, and Good Friday counts, whatever shops and collective agreements say.
 * Two holidays on one day give two entries. Easter and Whit Sunday are Sundays already and are not listed.
 */
export function holidaysOf(year: number, calendar: HolidayCalendar = dutchCalendar): Holiday[] {
  const easter = easterSunday(year)
  const on = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day })
  const holidays: Holiday[] = [
    { date: on(1, 1), name: 'new-year' },
    { date: easter.subtract({ days: 2 }), name: 'good-friday' },
    { date: easter.add({ days: 1 }), name: 'easter-monday' },
    ...royalDayOf(year, calendar).map((date): Holiday => ({ date, name: 'kings-day' })),
    { date: on(5, 5), name: 'liberation-day' },
    { date: easter.add({ days: 39 }), name: 'ascension' },
    { date: easter.add({ days: 50 }), name: 'whit-monday' },
    { date: on(12, 25), name: 'christmas' },
    { date: on(12, 26), name: 'second-christmas' },
    ...calendar.decreedDays
      .map(({ date }): Holiday => ({ date: Temporal.PlainDate.from(date), name: 'decreed' }))
      .filter(({ date }) => date.year === year),
  ]
  return holidays.toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date))
}

// A year is worked out once per calendar: lists of fifty terms ask for the same days thousands of times.
const remembered = new WeakMap<HolidayCalendar, Map<number, ReadonlySet<number>>>()

function holidaysByDayOfYear(year: number, calendar: HolidayCalendar): ReadonlySet<number> {
  const years = remembered.get(calendar) ?? new Map<number, ReadonlySet<number>>()
  remembered.set(calendar, years)
  const days = years.get(year) ?? new Set(holidaysOf(year, calendar).map(({ date }) => date.dayOfYear))
  years.set(year, days)
  return days
}

export function isHoliday(date: Temporal.PlainDate, calendar: HolidayCalendar = dutchCalendar): boolean {
  return holidaysByDayOfYear(date.year, calendar).has(date.dayOfYear)
}

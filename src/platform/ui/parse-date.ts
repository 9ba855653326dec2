import type { Language } from '../words.ts'

/** A typed date as it was understood: ISO `jjjj-mm-dd`, or what is wrong with it. */
export type ReadDate = { iso: string } | { fault: 'empty' | 'unreadable' | 'impossible' }

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'febr', 'februari', 'february'],
  ['mrt', 'maart', 'mar', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augustus', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]

/** A year in two digits lies at most this many years ahead; further ahead it was last century. */
const YEARS_AHEAD = 10

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  return MONTHS.findIndex((names) => names.includes(text)) + 1
}

function yearOf(text: string, today: string): number {
  if (text.length === 4) return Number(text)
  const year = Math.floor(Number(today.slice(0, 4)) / 100) * 100 + Number(text)
  return year > Number(today.slice(0, 4)) + YEARS_AHEAD ? year - 100 : year
}

function split(text: string): { day: string; month: string; year: string } | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return { day: iso[3] ?? '', month: iso[2] ?? '', year: iso[1] ?? '' }
  const plain = /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  const parted = plain ?? /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]+)\.?[\s./-]+(\d{4}|\d{2})$/.exec(text)
  return parted ? { day: parted[1] ?? '', month: parted[2] ?? '', year: parted[3] ?? '' } : undefined
}

/**
 * Reads a date the way people type it: `3-11-2026`, `3/11/26`, `3.11.2026`, `03112026`, `3 nov 2026`, `2026-11-03`.
 * The day comes before the month. `today` (ISO) only settles the century of a year in two digits.
 */
export function parseDate(typed: string, today: string): ReadDate {
  const text = typed.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  if (text === '') return { fault: 'empty' }
  const parts = split(text)
  const month = parts ? monthOf(parts.month) : 0
  if (!parts || (month === 0 && !/^\d+$/.test(parts.month))) return { fault: 'unreadable' }
  const [day, year] = [Number(parts.day), yearOf(parts.year, today)]
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  const real = month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!real || year < 1880) return { fault: 'impossible' }
  return { iso: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }
}

/** An ISO date as it stands in a field: `3-11-2026`. */
export function typedDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return `${day}-${month}-${year}`
}

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** An ISO date in words: "3 november 2026". */
export function sayDate(iso: string, language: Language): string {
  const date = new Date(`${iso.slice(0, 10)}T12:00:00Z`)
  return date.toLocaleDateString(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}

/** The time of day of an instant, as the Netherlands has it: "10:42". */
export function sayTime(instant: string | Date, language: Language): string {
  return new Date(instant).toLocaleTimeString(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  })
}

/** The day of an instant, as the Netherlands has it: "3 november 2026". */
export function sayDay(instant: string | Date, language: Language): string {
  return new Date(instant).toLocaleDateString(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  })
}

type Day = string

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const LONG = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
/** A cell with a day may carry a time, which says nothing of the day. */
const TIME = /[t ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$/
/** Nothing was counted before the first of them. */
const FIRST_YEAR = 1900

/**
 * Reads a whole day as people and machines write it: `31-12-2025`, `31/12/2025`, `31.12.2025`, `31 december 2025`, `2025-12-31`.
 * The day comes before the month. A year alone, a year in two digits and a day that is none are refused, never guessed.
 */
export function readDay(typed: string): Day | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ').replace(TIME, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return asDay(iso[1], iso[2], iso[3])
  const dutch = /^(\d{1,2})(?:[-/.]| )(\d{1,2}|[a-z]+\.?)(?:[-/.]| )(\d{4})$/.exec(text)
  return dutch ? asDay(dutch[3], monthOf(dutch[2] ?? ''), dutch[1]) : undefined
}

function monthOf(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text
  const name = text.replace(/\.$/, '')
  const at = Math.max(MONTHS.indexOf(name), LONG.indexOf(name))
  return at < 0 ? undefined : String(at + 1)
}

function asDay(year: string | undefined, month: string | undefined, day: string | undefined): Day | undefined {
  if (month === undefined || Number(year) < FIRST_YEAR) return undefined
  try {
    const parts = { year: Number(year), month: Number(month), day: Number(day) }
    return Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

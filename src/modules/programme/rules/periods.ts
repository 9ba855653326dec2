import type { Refusal } from '../../../platform/refusal.ts'

/**
 * A stretch of a plan: a quarter `2022-Q1` or half a year `2023-H1` (S002-011: quarters in the first year, half years after it).
 */
export type Period = { year: number; sort: 'quarter' | 'half'; number: number }

const FORM = /^(\d{4})-(?:Q([1-4])|H([12]))$/

export type PeriodRefusal = 'programme/period-form' | 'programme/periods-overlap'

/** Reads `2022-Q1` and `2023-H2`; undefined when it is neither. */
export function readPeriod(text: string): Period | undefined {
  const [, year, quarter, half] = FORM.exec(text) ?? []
  if (year === undefined) return undefined
  return quarter === undefined
    ? { year: Number(year), sort: 'half', number: Number(half) }
    : { year: Number(year), sort: 'quarter', number: Number(quarter) }
}

export function writePeriod({ year, sort, number }: Period): string {
  return `${String(year).padStart(4, '0')}-${sort === 'quarter' ? 'Q' : 'H'}${number}`
}

const MONTHS = { quarter: 3, half: 6 } as const

/** The first and the last day of a period, as yyyy-mm-dd. */
export function daysOf({ year, sort, number }: Period): { from: string; until: string } {
  const months = MONTHS[sort]
  const from = Temporal.PlainDate.from({ year, month: (number - 1) * months + 1, day: 1 })
  return { from: from.toString(), until: from.add({ months }).subtract({ days: 1 }).toString() }
}

/** The quarters a period is made of, counted from the year 0: what order and overlap go by. */
function quartersOf({ year, sort, number }: Period): { first: number; last: number } {
  const length = sort === 'quarter' ? 1 : 2
  const first = year * 4 + (number - 1) * length
  return { first, last: first + length - 1 }
}

/** Earlier first; of two that begin together the shorter one. */
export function compare(one: Period, other: Period): number {
  const [a, b] = [quartersOf(one), quartersOf(other)]
  return a.first - b.first || a.last - b.last
}

export function overlap(one: Period, other: Period): boolean {
  const [a, b] = [quartersOf(one), quartersOf(other)]
  return a.first <= b.last && b.first <= a.last
}

/** The periods in their order; refuses what is no period, and two that share a quarter: that would count a quarter twice. */
export function plan(texts: readonly string[]): Period[] | Refusal<PeriodRefusal> {
  const read = texts.map(readPeriod)
  const wrong = read.indexOf(undefined)
  if (wrong >= 0) return { refused: 'programme/period-form', pointer: `/periods/${wrong}`, status: 422 }
  const periods = read.flatMap((period) => (period ? [period] : []))
  for (const [at, period] of periods.entries())
    if (periods.slice(0, at).some((earlier) => overlap(earlier, period)))
      return {
        refused: 'programme/periods-overlap',
        facts: { period: writePeriod(period) },
        pointer: `/periods/${at}`,
        status: 422,
      }
  return periods.toSorted(compare)
}

/** Periods that follow each other at once taken together, each run as its first and its last; in their order. */
export function runsOf(periods: readonly Period[]): { first: Period; last: Period }[] {
  const runs: { first: Period; last: Period }[] = []
  for (const period of periods.toSorted(compare)) {
    const run = runs.at(-1)
    if (run && quartersOf(run.last).last + 1 === quartersOf(period).first) run.last = period
    else runs.push({ first: period, last: period })
  }
  return runs
}

/** The first and last day of all periods together; undefined of none. */
export function spanOf(periods: readonly Period[]): { from: string; until: string } | undefined {
  const [first] = periods.toSorted(compare)
  if (!first) return undefined
  const lasts = periods.map((period) => daysOf(period).until).toSorted()
  return { from: daysOf(first).from, until: lasts.at(-1) ?? daysOf(first).until }
}

/** How much later the end of today's plan lies than that of the first one, in quarters; negative is earlier. */
export function slipOf(baseline: readonly Period[], current: readonly Period[]): number {
  const lastOf = (periods: readonly Period[]) => Math.max(...periods.map((period) => quartersOf(period).last))
  return baseline.length === 0 || current.length === 0 ? 0 : lastOf(current) - lastOf(baseline)
}

/**
 * The columns of a board over these periods: half years where no quarter is planned in that half, else its two quarters.
 * Every period of the list falls on one column or on two.
 */
export function columnsOf(periods: readonly Period[]): Period[] {
  if (periods.length === 0) return []
  const ends = periods.map(quartersOf)
  const first = Math.floor(Math.min(...ends.map((one) => one.first)) / 2)
  const last = Math.floor(Math.max(...ends.map((one) => one.last)) / 2)
  const halves = Array.from({ length: last - first + 1 }, (_, at): Period => {
    const half = first + at
    return { year: Math.floor(half / 2), sort: 'half', number: (half % 2) + 1 }
  })
  return halves.flatMap((half) => {
    const inQuarters = periods.some((period) => period.sort === 'quarter' && overlap(period, half))
    if (!inQuarters) return [half]
    const quarter = (half.number - 1) * 2
    return [1, 2].map((number): Period => ({ year: half.year, sort: 'quarter', number: quarter + number }))
  })
}

import type { Refusal } from '../../../../platform/refusal.ts'
import { daysOf, readPeriod } from '../periods.ts'
import type { Shown } from './small-numbers.ts'

type Day = string

/** Over how long a figure of another module is counted. */
export const figurePeriods = ['quarter', 'half', 'year'] as const
export type FigurePeriod = (typeof figurePeriods)[number]

/** The figure of another module an indicator takes its values from. */
export type Tie = { code: string; every: FigurePeriod }

export type FigureRefusal =
  | 'programme/unknown-figure'
  | 'programme/figure-other-unit'
  | 'programme/no-figure'
  | 'programme/figure-period-form'
  | 'programme/figure-other-period'
  | 'programme/figure-period-not-over'
  | 'programme/figure-too-small'
  | 'programme/figure-nothing-counted'

/** `2025-Q1`, `2025-H1` or `2025`, with its first and last day; undefined when it is none. */
export function readFigurePeriod(text: string): { sort: FigurePeriod; from: Day; until: Day } | undefined {
  if (/^\d{4}$/.test(text)) return { sort: 'year', from: `${text}-01-01`, until: `${text}-12-31` }
  const period = readPeriod(text)
  return period && { sort: period.sort, ...daysOf(period) }
}

/** The last periods that are over, the latest first. */
export function endedPeriods(every: FigurePeriod, { today, count }: { today: Day; count: number }): string[] {
  const names = { quarter: ['-Q4', '-Q3', '-Q2', '-Q1'], half: ['-H2', '-H1'], year: [''] }[every]
  const year = Number(today.slice(0, 4))
  const years = Array.from({ length: count + 1 }, (_, back) => String(year - back).padStart(4, '0'))
  const all = years.flatMap((one) => names.map((name) => `${one}${name}`))
  return all.filter((text) => (readFigurePeriod(text)?.until ?? today) < today).slice(0, count)
}

/** An indicator is tied to a figure that counts in the same unit: otherwise its values would mean two things. */
export function refuseTie(
  figure: { unit: { nl: string; en: string } } | undefined,
  unit: string,
): Refusal<FigureRefusal> | undefined {
  if (!figure) return { refused: 'programme/unknown-figure', pointer: '/figure', status: 422 }
  const same = [figure.unit.nl, figure.unit.en].some((one) => one === unit.trim().toLowerCase())
  if (same) return undefined
  return {
    refused: 'programme/figure-other-unit',
    facts: { unit, figure: figure.unit.nl },
    pointer: '/figure',
    status: 422,
  }
}

/** The days of the period a value is taken over, or why it cannot be. */
export function daysToTake(
  tie: Tie | null,
  { period, today }: { period: string; today: Day },
): { from: Day; until: Day } | Refusal<FigureRefusal> {
  if (!tie) return { refused: 'programme/no-figure', status: 409 }
  const read = readFigurePeriod(period)
  if (!read) return { refused: 'programme/figure-period-form', pointer: '/period', status: 422 }
  if (read.sort !== tie.every) return { refused: 'programme/figure-other-period', pointer: '/period', status: 422 }
  if (read.until >= today) return { refused: 'programme/figure-period-not-over', pointer: '/period', status: 422 }
  return { from: read.from, until: read.until }
}

/** The value that may be shown, or why none may. */
export function valueToTake(shown: Shown, hideBelow: number): number | Refusal<FigureRefusal> {
  if ('value' in shown) return shown.value
  return shown.hidden === 'too-small'
    ? { refused: 'programme/figure-too-small', facts: { hideBelow }, status: 409 }
    : { refused: 'programme/figure-nothing-counted', status: 409 }
}

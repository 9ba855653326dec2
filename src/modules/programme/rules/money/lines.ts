import type { Refusal } from '../../../../platform/refusal.ts'
import { type Cents, type Exact, productOf, split, type Year } from './amounts.ts'

/** Money that is there once, or every year (seed 004, chapter 5). */
export const natures = ['incidental', 'structural'] as const
export type Nature = (typeof natures)[number]

/** What a unit costs, how many it takes, and how often that is a year: € 65, 4 (hours), 52 (weeks). */
export type Reckoning = { unit: string; price: Cents; quantity: Exact; times: Exact }

/** Who pays which part of a line together with others, as weights: 1 and 1, or 60 and 40. */
export type Share = { payer: string; weight: number }

/** One row of a budget: an effort with what it costs. */
export type BudgetLine = {
  id: string
  effort: string
  nature: Nature
  /** The first year. Only money that is there once may have none: its year was not said. */
  from: Year | null
  /** The last year; a structural line without one goes on. */
  until: Year | null
  reckoning: Reckoning | null
  /** The amount as somebody stated it: once, or a year. It holds over the reckoning; a difference is a finding. */
  stated: Cents | null
  /** Whether it comes on top of what was decided, or nobody can tell from the document. */
  onTop: 'sure' | 'unsure'
  source: string | null
  shares: readonly Share[]
}

export type LinesRefusal =
  | 'programme/line-without-year'
  | 'programme/line-ends-before-it-begins'
  | 'programme/amount-too-large'
  | 'programme/share-twice'

/** A line says from which year it runs when it returns every year, and its reckoning stays within what can be counted. */
export function refuseLine(
  line: Pick<BudgetLine, 'nature' | 'from' | 'until' | 'reckoning' | 'shares'>,
): Refusal<LinesRefusal> | undefined {
  const { nature, from, until, reckoning, shares } = line
  if (from === null && (nature === 'structural' || until !== null))
    return { refused: 'programme/line-without-year', pointer: '/from', status: 422 }
  if (from !== null && until !== null && until < from)
    return { refused: 'programme/line-ends-before-it-begins', pointer: '/until', status: 422 }
  if (reckoning && reckonedAmount(reckoning) === undefined)
    return { refused: 'programme/amount-too-large', pointer: '/reckoning', status: 422 }
  if (new Set(shares.map(({ payer }) => payer)).size < shares.length)
    return { refused: 'programme/share-twice', pointer: '/shares', status: 422 }
  return undefined
}

export function reckonedAmount({ price, quantity, times }: Reckoning): Cents | undefined {
  return productOf(price, [quantity, times])
}

/** What a line costs, once or a year. Null when the document does not say. */
export function amountOf({ stated, reckoning }: Pick<BudgetLine, 'stated' | 'reckoning'>): Cents | null {
  if (stated !== null) return stated
  return reckoning ? (reckonedAmount(reckoning) ?? null) : null
}

/**
 * What a line costs in a year, in cents. Money that is there once is divided over its years; the parts add up to the whole.
 * `null` asks what has no year.
 */
export function amountIn(line: BudgetLine, year: Year | null): Cents {
  const amount = amountOf(line) ?? 0
  if (year === null || line.from === null) return line.from === year ? amount : 0
  if (line.nature === 'structural') return runsIn(line, year) ? amount : 0
  const last = line.until ?? line.from
  if (year < line.from || year > last) return 0
  return split(amount, Array<number>(last - line.from + 1).fill(1))[year - line.from] ?? 0
}

/** Whether something with a first and a last year is there in a year; without a last year it goes on. */
export function runsIn({ from, until }: { from: Year | null; until: Year | null }, year: Year): boolean {
  return from !== null && from <= year && (until === null || year <= until)
}

/** A line's money in a year by who pays it; what was not divided is paid together. */
export function sharesIn(line: BudgetLine, year: Year | null): { payer: string | null; cents: Cents }[] {
  const amount = amountIn(line, year)
  if (line.shares.length === 0) return [{ payer: null, cents: amount }]
  const parts = split(
    amount,
    line.shares.map(({ weight }) => weight),
  )
  return line.shares.map(({ payer }, at) => ({ payer, cents: parts[at] ?? 0 }))
}

import { type Cents, sumOf, type Year } from './amounts.ts'
import { type Booking, standings } from './bookings.ts'
import { amountIn, amountOf, type BudgetLine, type Nature, reckonedAmount, runsIn } from './lines.ts'
import type { Source } from './sources.ts'
import { yearsOf } from './totals.ts'

/** A total as it stands in a document: of all lines or of one nature, over all or in one year. */
export type StatedTotal = { id: string; nature: Nature | null; year: Year | null; cents: Cents }

/** Where the tables do not add up, or say less than one would need. Differences: what is stated less what we count. */
export type Finding =
  | { finding: 'stated-total'; total: string; stated: Cents; counted: Cents; difference: Cents }
  | { finding: 'stated-amount'; line: string; stated: Cents; counted: Cents; difference: Cents }
  | { finding: 'no-amount'; line: string }
  | { finding: 'no-year'; line: string }
  | { finding: 'no-source'; line: string }
  | { finding: 'source-short'; source: string; year: Year | null; cover: Cents; asked: Cents; difference: Cents }
  | { finding: 'overspent'; line: string; year: Year; difference: Cents }
  | { finding: 'overcommitted'; line: string; year: Year; difference: Cents }

export type Books = {
  lines: readonly BudgetLine[]
  sources: readonly Source[]
  totals: readonly StatedTotal[]
  bookings: readonly Booking[]
}

/** Everything in the books that does not add up. */
export function findingsIn(books: Books): Finding[] {
  return [
    ...books.totals.flatMap((total) => misstated(total, books.lines)),
    ...books.lines.flatMap(findingsOfLine),
    ...books.sources.flatMap((source) => overdrawn(source, books)),
    ...overruns(books),
  ]
}

/**
 * The sum a stated total speaks of. Without a year: what is there once, and of what returns every year the amount a year, of
 * every line once.
 */
export function sumFor({ nature, year }: Pick<StatedTotal, 'nature' | 'year'>, lines: readonly BudgetLine[]): Cents {
  const meant = lines.filter((line) => nature === null || line.nature === nature)
  return sumOf(meant.map((line) => (year === null ? (amountOf(line) ?? 0) : amountIn(line, year))))
}

function misstated(total: StatedTotal, lines: readonly BudgetLine[]): Finding[] {
  const counted = sumFor(total, lines)
  const difference = total.cents - counted
  return difference === 0
    ? []
    : [{ finding: 'stated-total', total: total.id, stated: total.cents, counted, difference }]
}

function findingsOfLine(line: BudgetLine): Finding[] {
  const { id, stated, reckoning, from, source } = line
  const counted = reckoning ? reckonedAmount(reckoning) : undefined
  const differs = stated !== null && counted !== undefined && stated !== counted
  return [
    ...(differs
      ? [{ finding: 'stated-amount', line: id, stated, counted, difference: stated - counted } as const]
      : []),
    ...(amountOf(line) === null ? [{ finding: 'no-amount', line: id } as const] : []),
    ...(from === null ? [{ finding: 'no-year', line: id } as const] : []),
    ...(source === null ? [{ finding: 'no-source', line: id } as const] : []),
  ]
}

/** A source of which the lines ask more than it gives. Money that is there once is weighed as a whole, the other by year. */
function overdrawn(source: Source, { lines }: Books): Finding[] {
  const asking = lines.filter((line) => line.source === source.id)
  if (source.nature === 'incidental') {
    const bounded = asking.filter(({ nature, until }) => nature === 'incidental' || until !== null)
    const asked = sumOf(bounded.map(wholeOf))
    return short({ source, year: null, cover: source.cents, asked })
  }
  return yearsOf([...asking, source]).flatMap((year) =>
    short({
      source,
      year,
      cover: runsIn(source, year) ? source.cents : 0,
      asked: sumOf(asking.map((line) => amountIn(line, year))),
    }),
  )
}

function wholeOf(line: BudgetLine): Cents {
  const years =
    line.nature === 'structural' && line.from !== null && line.until !== null ? line.until - line.from + 1 : 1
  return (amountOf(line) ?? 0) * years
}

function short(found: { source: Source; year: Year | null; cover: Cents; asked: Cents }): Finding[] {
  const { source, ...rest } = found
  const difference = found.cover - found.asked
  return difference >= 0 ? [] : [{ finding: 'source-short', source: source.id, ...rest, difference }]
}

function overruns({ lines, bookings }: Books): Finding[] {
  const years = [...new Set(bookings.map(({ year }) => year))]
  return standings(lines, years, bookings).flatMap(({ line, year, budgeted, committed, spent }): Finding[] => {
    if (year === null) return []
    return [
      ...(spent > budgeted ? [{ finding: 'overspent', line, year, difference: budgeted - spent } as const] : []),
      ...(committed > budgeted
        ? [{ finding: 'overcommitted', line, year, difference: budgeted - committed } as const]
        : []),
    ]
  })
}

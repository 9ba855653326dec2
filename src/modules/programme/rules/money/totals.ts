import { type Cents, sumOf, type Year } from './amounts.ts'
import { amountIn, type BudgetLine, type Nature, natures, sharesIn } from './lines.ts'

/** What stands in a year, by nature; `year` is null for money whose year was not said. */
export type YearTotal = { year: Year | null } & Record<Nature, Cents> & { all: Cents }

export type PartTotal = { part: string | null; cents: Cents; years: { year: Year | null; cents: Cents }[] }

/** The years to show: from the first to the last year that anything names. */
export function yearsOf(
  dated: readonly { from: Year | null; until: Year | null; nature: Nature | 'unsure' }[],
): Year[] {
  const named = dated.flatMap(({ from, until }) => [from, until].filter((year) => year !== null))
  if (named.length === 0) return []
  const [first, last] = [Math.min(...named), Math.max(...named)]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** Those years, and those in which something was promised or paid: what returns every year names no later ones. */
export function yearsWith(dated: Parameters<typeof yearsOf>[0], bookings: readonly { year: Year }[]): Year[] {
  const booked = bookings.map(({ year }) => ({ from: year, until: null, nature: 'structural' as const }))
  return yearsOf([...dated, ...booked])
}

/** The years, and last the place of what has no year, when there is any. */
function places(lines: readonly BudgetLine[], years: readonly Year[]): (Year | null)[] {
  return lines.some(({ from }) => from === null) ? [...years, null] : [...years]
}

/** Totals of the given years. What has no year stands apart and is never put in a year. */
export function totalsByYear(lines: readonly BudgetLine[], years: readonly Year[]): YearTotal[] {
  return places(lines, years).map((year) => {
    const [incidental = 0, structural = 0] = natures.map((nature) =>
      sumOf(lines.filter((line) => line.nature === nature).map((line) => amountIn(line, year))),
    )
    return { year, incidental, structural, all: sumOf([incidental, structural]) }
  })
}

/** The same money by source; `part` is null for lines that have no source yet. */
export function totalsBySource(lines: readonly BudgetLine[], years: readonly Year[]): PartTotal[] {
  return byPart(lines, years, (line, year) => [{ part: line.source, cents: amountIn(line, year) }])
}

/** The same money by who pays; `part` is null for what is paid together. */
export function totalsByPayer(lines: readonly BudgetLine[], years: readonly Year[]): PartTotal[] {
  return byPart(lines, years, (line, year) => sharesIn(line, year).map(({ payer, cents }) => ({ part: payer, cents })))
}

type Parts = (line: BudgetLine, year: Year | null) => { part: string | null; cents: Cents }[]

function byPart(lines: readonly BudgetLine[], years: readonly Year[], partsOf: Parts): PartTotal[] {
  const at = places(lines, years)
  const found = lines.flatMap((line) => at.flatMap((year) => partsOf(line, year).map((part) => ({ ...part, year }))))
  return [...Map.groupBy(found, ({ part }) => part)].map(([part, amounts]) => ({
    part,
    cents: sumOf(amounts.map(({ cents }) => cents)),
    years: at.map((year) => ({
      year,
      cents: sumOf(amounts.filter((one) => one.year === year).map(({ cents }) => cents)),
    })),
  }))
}

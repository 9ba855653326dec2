import { count, fill, type Language } from '../../../platform/words.ts'
import type { Balance, Doubt, Reading, Stretch } from '../rules/money/balance.ts'
import type { Finding } from '../rules/money/findings.ts'
import { breakEvenShare } from '../rules/money/savings.ts'
import { type Comparison, compareUnitCost } from '../rules/money/unit-cost.ts'
import { euros } from './euros.ts'
import { moneyEn } from './money.en.ts'
import { type MoneyWords, moneyNl } from './money.nl.ts'

const catalogues: Record<Language, MoneyWords> = { nl: moneyNl, en: moneyEn }

/** What the money comes to, in sentences made of the facts: first what is open, then how it stands in each reading. */
export function sayReadings(readings: readonly Reading[], language: Language): string[] {
  const words = catalogues[language]
  const doubts = readings[0]?.takes.map(({ doubt }) => fill(words.doubts[doubt.doubt], factsOf(doubt, language))) ?? []
  return [...doubts, ...readings.flatMap((reading) => sayReading(reading, language))]
}

/** How a reading takes what is open: "A erbij komt en B structureel is"; empty when nothing is open. */
export function sayConditions({ takes }: Pick<Reading, 'takes'>, language: Language): string {
  const words = catalogues[language]
  return takes
    .map(({ doubt, holds }) => fill(words.takes[doubt.doubt][holds ? 'yes' : 'no'], factsOf(doubt, language)))
    .join(words.and)
}

/** One reading: what returns every year by its stretches of years, then what is there once. */
export function sayReading({ takes, structural, incidental }: Reading, language: Language): string[] {
  const words = catalogues[language]
  const conditions = sayConditions({ takes }, language)
  const yearly = conditions === '' ? words.structural : words.structuralIf
  const once = conditions === '' ? words.incidental : words.incidentalIf
  const said = (balance: Balance, sentences: MoneyWords['structural'], when: string) =>
    fill(sentences[turnOf(balance)], { ...amounts(balance, language), when, conditions })
  return [
    ...structural.map((stretch) => said(stretch, yearly, whenOf(stretch, words))),
    ...(incidental.cost === 0 && incidental.cover === 0 ? [] : [said(incidental, once, '')]),
  ]
}

function turnOf({ balance }: Balance): 'short' | 'left' | 'even' {
  if (balance === 0) return 'even'
  return balance < 0 ? 'short' : 'left'
}

function amounts({ cost, cover, balance }: Balance, language: Language) {
  return { cost: euros(cost, language), cover: euros(cover, language), amount: euros(Math.abs(balance), language) }
}

function whenOf({ from, until }: Stretch, { when }: MoneyWords): string {
  if (until === null) return fill(when.on, { from })
  return until === from ? fill(when.year, { from }) : fill(when.years, { from, until })
}

function factsOf(doubt: Doubt, language: Language): Record<string, string> {
  return doubt.doubt === 'on-top'
    ? { effort: doubt.effort }
    : { amount: euros(doubt.cents, language), payer: doubt.payer }
}

/** What a place costs together and apart, what that saves, and from how many places on together is cheaper. */
export function sayUnitCost(comparison: Comparison, language: Language): string[] {
  const { unitCost: words } = catalogues[language]
  const { perPlace, saves, cheaperFrom } = compareUnitCost(comparison)
  const { low, high } = comparison.apart
  const said = (cents: number) => euros(Math.abs(cents), language)
  const difference =
    saves.low >= 0
      ? fill(words.saves, { least: said(saves.low), most: said(saves.high) })
      : saves.high <= 0
        ? fill(words.costs, { least: said(saves.high), most: said(saves.low) })
        : fill(words.depends, { least: said(saves.low), most: said(saves.high) })
  const from = (price: number, places: number | null) =>
    places === null
      ? fill(words.neverCheaper, { low: said(price) })
      : fill(words.cheaperFrom, { low: said(price), count: count(words.places, places) })
  return [
    fill(words.place, { perPlace: said(perPlace), low: said(low), high: said(high) }),
    difference,
    from(low, cheaperFrom.atLow),
    ...(high === low ? [] : [from(high, cheaperFrom.atHigh)]),
  ]
}

/** From which share of avoided help on a group pays for itself, at the cheapest and at the dearest help apart. */
export function sayBreakEven(comparison: Comparison, language: Language): string[] {
  const { breakEven: words } = catalogues[language]
  return [...new Set([comparison.apart.low, comparison.apart.high])].map((price) => {
    const share = breakEvenShare(comparison, price)
    return fill(share === null ? words.never : words.from, { price: euros(price, language), share: share ?? 0 })
  })
}

/** Where the tables do not add up. `nameOf` gives how a line or source is called. */
export function sayFinding(finding: Finding, nameOf: (id: string) => string, language: Language): string {
  const words = catalogues[language]
  const id = 'line' in finding ? finding.line : 'source' in finding ? finding.source : undefined
  const year = 'year' in finding ? finding.year : null
  const amountsIn = Object.entries(finding).flatMap(([key, value]) =>
    typeof value === 'number' && key !== 'year' ? [[key, euros(Math.abs(value), language)] as const] : [],
  )
  return fill(words.findings[finding.finding], {
    ...Object.fromEntries(amountsIn),
    ...(id !== undefined && { name: nameOf(id) }),
    year: finding.finding === 'source-short' ? whenAsked(year, words) : String(year),
  })
}

function whenAsked(year: number | null, { inYear, inAll }: MoneyWords): string {
  return year === null ? inAll : fill(inYear, { year })
}

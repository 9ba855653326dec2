import { fill, type Language } from '../../../platform/words.ts'
import type { Cents, Year } from '../rules/money/amounts.ts'
import { type Booking, standings } from '../rules/money/bookings.ts'
import type { Source } from '../rules/money/sources.ts'
import { yearsWith } from '../rules/money/totals.ts'
import type { LineFound } from '../store/money.ts'
import { moneySheetEn } from '../words/money-sheet.en.ts'
import { type MoneySheetWords, moneySheetNl } from '../words/money-sheet.nl.ts'

export type Books = {
  lines: readonly LineFound[]
  sources: readonly (Source & { note: string })[]
  bookings: readonly Booking[]
}

type Row = (string | number)[]

/** Euros with cents as a number to reckon with: nearest to it that a spreadsheet can hold, and it shows the same cents. */
const inEuros = (cents: Cents) => cents / 100

/** Every budget line in every year it has money, and every cover: a row each, amounts in euros. */
export function moneyRows(
  { lines, sources, bookings }: Books,
  language: Language,
): { words: MoneySheetWords; rows: Row[] } {
  const words = language === 'nl' ? moneySheetNl : moneySheetEn
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]))
  const all = standings(lines, yearsWith([...lines, ...sources], bookings), bookings)
  const costs = lines.flatMap((line): Row[] => {
    const [first, rest] = columnsOf(line, words)
    const last = [nameOf.get(line.source ?? '') ?? '', payersOf(line, words), ...rest]
    const own = all.filter((standing) => standing.line === line.id)
    // A line without an amount is in no year, and still has its row.
    if (own.length === 0) return [[...first.slice(0, 4), line.from ?? '', ...first.slice(4), '', '', '', '', ...last]]
    return own.map(({ year, budgeted, committed, spent, left }) => [
      ...first.slice(0, 4),
      year ?? '',
      ...first.slice(4),
      ...[budgeted, committed, spent, left].map(inEuros),
      ...last,
    ])
  })
  return { words, rows: [...costs, ...sources.map((source) => coverRow(source, words))] }
}

/** What stands in every row of a line: before its amounts, and after them. */
function columnsOf(line: LineFound, words: MoneySheetWords): [first: Row, rest: Row] {
  const { reckoning, effort, nodeName, nature, onTop, note } = line
  const unit = reckoning
    ? [reckoning.unit, inEuros(reckoning.price), Number(reckoning.quantity), Number(reckoning.times)]
    : ['', '', '', '']
  return [
    [words.cost, effort, nodeName ?? '', words.natures[nature], ...unit],
    [words[onTop], note],
  ]
}

function payersOf({ shares }: LineFound, { together }: MoneySheetWords): string {
  return shares.length === 0 ? together : shares.map(({ payer, weight }) => `${payer} (${weight})`).join(', ')
}

function coverRow({ name, payer, nature, cents, from, until, note }: Books['sources'][number], words: MoneySheetWords) {
  const kind = words.natures[nature]
  const years = yearsText({ from, until, goesOn: nature !== 'incidental' }, words)
  const sure = nature === 'unsure' ? words.unsure : words.sure
  return [words.cover, name, '', kind, years, '', '', '', '', inEuros(cents), '', '', '', '', payer, sure, note]
}

type Years = { from: Year | null; until: Year | null; goesOn: boolean }

function yearsText({ from, until, goesOn }: Years, words: MoneySheetWords): Year | string {
  if (from === null) return ''
  if (until === null) return goesOn ? fill(words.onwards, { from }) : from
  return until === from ? from : fill(words.until, { from, until })
}

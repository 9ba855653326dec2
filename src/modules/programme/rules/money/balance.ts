import { type Cents, sumOf, type Year } from './amounts.ts'
import { amountIn, amountOf, type BudgetLine } from './lines.ts'
import { incidentalCover, type Source, structuralCoverIn } from './sources.ts'

/** Something the documents leave open, and that changes the outcome. */
export type Doubt =
  /** Does this line come on top of what was decided? */
  | { doubt: 'on-top'; line: string; effort: string }
  /** Does this money return every year? */
  | { doubt: 'structural'; source: string; name: string; payer: string; cents: Cents }

export type Balance = { cost: Cents; cover: Cents; balance: Cents }

/** Years that follow one another and in which nothing changes; without `until` it goes on. */
export type Stretch = Balance & { from: Year; until: Year | null }

/** How the money stands when the doubts are taken this way. */
export type Reading = {
  takes: { doubt: Doubt; holds: boolean }[]
  /** What is there once: against all that is asked once. */
  incidental: Balance
  /** What returns every year: against what is asked every year. */
  structural: Stretch[]
}

/** With more doubts than this nobody reads all combinations: then the worst and the best are shown. */
const MOST_DOUBTS = 3

export function doubtsIn(lines: readonly BudgetLine[], sources: readonly Source[]): Doubt[] {
  return [
    ...lines
      .filter(({ onTop }) => onTop === 'unsure')
      .map(({ id, effort }): Doubt => ({ doubt: 'on-top', line: id, effort })),
    ...sources
      .filter(({ nature }) => nature === 'unsure')
      .map(({ id, name, payer, cents }): Doubt => ({ doubt: 'structural', source: id, name, payer, cents })),
  ]
}

/**
 * Whether what was promised covers what is asked, in every way the doubts can be taken; without a doubt there is one reading.
 * What is asked every year is only covered by what is given every year, what is asked once by what is given once.
 */
export function readingsOf(lines: readonly BudgetLine[], sources: readonly Source[]): Reading[] {
  const doubts = doubtsIn(lines, sources)
  return waysToTake(doubts).map((takes) => readingWith(takes, lines, sources))
}

/** All ways, the one in which every doubt holds first; or the worst and the best. */
function waysToTake(doubts: readonly Doubt[]): Reading['takes'][] {
  if (doubts.length > MOST_DOUBTS)
    return [true, false].map((worst) => doubts.map((doubt) => ({ doubt, holds: (doubt.doubt === 'on-top') === worst })))
  return doubts.reduceRight<Reading['takes'][]>(
    (ways, doubt) => [true, false].flatMap((holds) => ways.map((way) => [{ doubt, holds }, ...way])),
    [[]],
  )
}

function readingWith(takes: Reading['takes'], lines: readonly BudgetLine[], sources: readonly Source[]): Reading {
  const leftOut = takes.flatMap(({ doubt, holds }) => (doubt.doubt === 'on-top' && !holds ? [doubt.line] : []))
  const taken = takes.flatMap(({ doubt, holds }) => (doubt.doubt === 'structural' && holds ? [doubt.source] : []))
  const counted = lines.filter(({ id }) => !leftOut.includes(id))
  const isTaken = ({ id }: Source) => taken.includes(id)
  const once = counted.filter(({ nature }) => nature === 'incidental')
  return {
    takes,
    incidental: balanceOf(
      sumOf(once.map((line) => amountOf(line) ?? 0)),
      sumOf(sources.map((source) => incidentalCover(source, isTaken(source)))),
    ),
    structural: stretchesOf(counted, sources, isTaken),
  }
}

function stretchesOf(
  lines: readonly BudgetLine[],
  sources: readonly Source[],
  isTaken: (source: Source) => boolean,
): Stretch[] {
  const yearly = lines.filter(({ nature }) => nature === 'structural')
  const turns = turningYears([...yearly, ...sources.filter((source) => structuralIn(source, isTaken))])
  const stretches = turns.map((from, at): Stretch => {
    const next = turns[at + 1]
    return {
      from,
      until: next === undefined ? null : next - 1,
      ...balanceOf(
        sumOf(yearly.map((line) => amountIn(line, from))),
        sumOf(sources.map((source) => structuralCoverIn(source, from, isTaken(source)))),
      ),
    }
  })
  return joined(stretches).filter(({ cost, cover }) => cost !== 0 || cover !== 0)
}

const structuralIn = (source: Source, isTaken: (source: Source) => boolean) =>
  source.nature === 'structural' || (source.nature === 'unsure' && isTaken(source))

/** The years in which something begins or has just ended. */
function turningYears(dated: readonly { from: Year | null; until: Year | null }[]): Year[] {
  const turns = dated.flatMap(({ from, until }) => [
    ...(from === null ? [] : [from]),
    ...(until === null ? [] : [until + 1]),
  ])
  return [...new Set(turns)].toSorted((a, b) => a - b)
}

/** Where nothing changed after all, one stretch is left. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const told: Stretch[] = []
  for (const stretch of stretches) {
    const last = told.at(-1)
    if (last && last.cost === stretch.cost && last.cover === stretch.cover) last.until = stretch.until
    else told.push({ ...stretch })
  }
  return told
}

function balanceOf(cost: Cents, cover: Cents): Balance {
  return { cost, cover, balance: cover - cost }
}

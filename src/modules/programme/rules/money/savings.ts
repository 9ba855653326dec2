import type { Refusal } from '../../../../platform/refusal.ts'
import { type Cents, MOST_CENTS, rounded, sumOf, type Year } from './amounts.ts'
import { runsIn } from './lines.ts'
import { type Comparison, type Range, type RangeRefusal, refuseRange } from './unit-cost.ts'

/**
 * How a yearly saving is reckoned: so many groups, each with places; of those who come, so many in a hundred would otherwise
 * have had the dearer help apart. That share is an assumption and decides the outcome, so it stands there.
 */
export type SavingReckoning = Comparison & { groups: number; otherwise: number }

/** A saving that is expected, with why. It stays an estimate until results are written down (S004-034). */
export type Saving = {
  id: string
  what: string
  from: Year
  until: Year | null
  /** A year; null when the reckoning says it. */
  expected: Range | null
  reckoning: SavingReckoning | null
  reasoning: string
  assumptions: readonly string[]
}

/** What was really saved in a year, with how one knows. */
export type SavingResult = { saving: string; year: Year; cents: Cents; how: string }

export type SavingsRefusal =
  | RangeRefusal
  | 'programme/saving-without-reasoning'
  | 'programme/saving-without-assumption'
  | 'programme/saving-without-amount'
  | 'programme/saving-ends-before-it-begins'
  | 'programme/saving-too-large'
  | 'programme/saving-not-in-that-year'

/** Nobody can weigh an expected saving without the reasoning and what it takes for granted. */
export function refuseSaving(saving: Omit<Saving, 'id' | 'what'>): Refusal<SavingsRefusal> | undefined {
  const { from, until, expected, reckoning, reasoning, assumptions } = saving
  if (reasoning.trim() === '')
    return { refused: 'programme/saving-without-reasoning', pointer: '/reasoning', status: 422 }
  if (!assumptions.some((one) => one.trim() !== ''))
    return { refused: 'programme/saving-without-assumption', pointer: '/assumptions', status: 422 }
  if (!expected && !reckoning) return { refused: 'programme/saving-without-amount', pointer: '/expected', status: 422 }
  if (until !== null && until < from)
    return { refused: 'programme/saving-ends-before-it-begins', pointer: '/until', status: 422 }
  const upsideDown = expected
    ? refuseRange(expected, '/expected/high')
    : reckoning && refuseRange(reckoning.apart, '/reckoning/apart/high')
  if (upsideDown) return upsideDown
  if (reckoning && exceeds(reckonSaving(reckoning)))
    return { refused: 'programme/saving-too-large', pointer: '/reckoning', status: 422 }
  return undefined
}

const exceeds = ({ low, high }: Range) => Math.max(Math.abs(low), Math.abs(high)) > MOST_CENTS

/** What is saved a year: the help that is not needed, less what the groups cost. Below nothing it costs more than it saves. */
export function reckonSaving({ cost, places, apart, groups, otherwise }: SavingReckoning): Range {
  const avoided = (price: Cents) =>
    Number(rounded(BigInt(price) * BigInt(places) * BigInt(groups) * BigInt(otherwise), 100n))
  return { low: avoided(apart.low) - cost * groups, high: avoided(apart.high) - cost * groups }
}

/**
 * How many in a hundred must otherwise have had the dearer help before the groups pay for themselves, rounded up; more than
 * a hundred is never.
 */
export function breakEvenShare({ cost, places }: Comparison, price: Cents): number | null {
  if (price === 0) return null
  const all = BigInt(price) * BigInt(places)
  const share = Number((BigInt(cost) * 100n + all - 1n) / all)
  return share > 100 ? null : share
}

/** What a saving is expected to give a year. A stated range holds over the reckoning, as with budget lines. */
export function expectedOf({ expected, reckoning }: Pick<Saving, 'expected' | 'reckoning'>): Range {
  if (expected) return expected
  return reckoning ? reckonSaving(reckoning) : { low: 0, high: 0 }
}

/** A result belongs to a year in which the saving was expected, and says how one knows. */
export function refuseResult(saving: Pick<Saving, 'from' | 'until'>, year: Year): Refusal<SavingsRefusal> | undefined {
  return runsIn(saving, year)
    ? undefined
    : { refused: 'programme/saving-not-in-that-year', pointer: '/year', status: 422 }
}

export type SavingsYear = {
  year: Year
  expected: Range
  realised: Cents
  /** Savings that were expected in this year and of which nobody wrote down a result; only once the year is over. */
  unmeasured: string[]
}

/** The years to show: from the first in which a saving runs to the last that one names, and at least this year. */
export function savingYears(savings: readonly Saving[], thisYear: Year): Year[] {
  if (savings.length === 0) return []
  const first = Math.min(...savings.map(({ from }) => from))
  const last = Math.max(first, thisYear, ...savings.map(({ from, until }) => until ?? from))
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/**
 * By year what was expected and what came of it. What nobody measured is not counted as nothing: once the year is over, it is
 * named.
 */
export function savingsByYear(
  savings: readonly Saving[],
  results: readonly SavingResult[],
  { years, thisYear }: { years: readonly Year[]; thisYear: Year },
): SavingsYear[] {
  return years.map((year) => {
    const running = savings.filter((saving) => runsIn(saving, year))
    const known = results.filter((result) => result.year === year && running.some(({ id }) => id === result.saving))
    const silent = running.filter(({ id }) => !known.some(({ saving }) => saving === id))
    return {
      year,
      expected: together(running),
      realised: sumOf(known.map(({ cents }) => cents)),
      unmeasured: year < thisYear ? silent.map(({ id }) => id) : [],
    }
  })
}

/** By package of measures what is expected of this year, and what all its years gave so far. */
export function savingsByTrack(
  savings: readonly (Saving & { track: string })[],
  results: readonly SavingResult[],
  thisYear: Year,
): { track: string; expected: Range; realised: Cents }[] {
  return [...Map.groupBy(savings, ({ track }) => track)].map(([track, meant]) => ({
    track,
    expected: together(meant.filter((saving) => runsIn(saving, thisYear))),
    realised: sumOf(results.filter(({ saving }) => meant.some(({ id }) => id === saving)).map(({ cents }) => cents)),
  }))
}

function together(savings: readonly Saving[]): Range {
  const expected = savings.map(expectedOf)
  return { low: sumOf(expected.map(({ low }) => low)), high: sumOf(expected.map(({ high }) => high)) }
}

import type { Refusal } from '../../../../platform/refusal.ts'

type Day = string

/** Which way is better. */
export const wishes = ['up', 'down', 'keep'] as const
export type Wish = (typeof wishes)[number]

/** Values are decimal numbers with at most three places; they are counted in thousandths, so that 0.1 + 0.2 is 0.3. */
export const MOST_VALUE = 1_000_000_000
const PER_ONE = 1_000

export function inThousandths(value: number): number {
  return Math.round(value * PER_ONE)
}

export function differenceOf(later: number, earlier: number): number {
  return (inThousandths(later) - inThousandths(earlier)) / PER_ONE
}

export type Valued = { value: number; on: Day }

/** A figure that says whether things go the right way: what is counted, where it comes from, and where one wants to be. */
export type Indicator = { wish: Wish; target: { value: number; by: Day } | null; baseline: Valued | null }

/** Where a value comes from. */
export const origins = ['typed', 'imported', 'module'] as const
export type Origin = (typeof origins)[number]

/** How far a value can be trusted (J07). */
export const qualities = ['complete', 'partial', 'estimate'] as const
export type Quality = (typeof qualities)[number]

/** A value as it was measured on a day, and who says so. A wrong one is struck out and stays to be seen. */
export type Measurement = Valued & { source: string; struck: boolean }

/** From this day on the figure was counted otherwise: nothing from before is compared with what comes after (S004-012). */
export type Break = { on: Day; why: string }

export type IndicatorsRefusal =
  | 'programme/target-not-after-baseline'
  | 'programme/definition-asks-break'
  | 'programme/measured-in-the-future'
  | 'programme/measured-that-day'
  | 'programme/measured-without-source'
  | 'programme/already-struck'
  | 'programme/break-twice'
  | 'programme/break-without-reason'

export function refuseIndicator({ target, baseline }: Indicator): Refusal<IndicatorsRefusal> | undefined {
  if (target && baseline && target.by <= baseline.on)
    return { refused: 'programme/target-not-after-baseline', pointer: '/target/by', status: 422 }
  return undefined
}

/** What a figure means: these three together. */
export type Meaning = { definition: string; unit: string; source: string }

export function meansOtherwise(now: Meaning, then: Meaning): boolean {
  return now.definition !== then.definition || now.unit !== then.unit || now.source !== then.source
}

/** Once something was measured, another meaning cuts the trend: say from which day it holds. */
export function refuseOtherMeaning(
  { now, then, measured }: { now: Meaning; then: Meaning; measured: readonly Measurement[] },
  given: Break | undefined,
): Refusal<IndicatorsRefusal> | undefined {
  if (given || !meansOtherwise(now, then) || valid(measured).length === 0) return undefined
  return { refused: 'programme/definition-asks-break', pointer: '/breakOn', status: 422 }
}

/** A value is of today or earlier, says where it comes from, and is the only one of its day. */
export function refuseMeasurement(
  measurement: Omit<Measurement, 'struck'>,
  { earlier, today }: { earlier: readonly Measurement[]; today: Day },
): Refusal<IndicatorsRefusal> | undefined {
  const { on, source } = measurement
  if (on > today) return { refused: 'programme/measured-in-the-future', pointer: '/on', status: 422 }
  if (source.trim() === '') return { refused: 'programme/measured-without-source', pointer: '/source', status: 422 }
  if (valid(earlier).some((one) => one.on === on))
    return { refused: 'programme/measured-that-day', pointer: '/on', status: 409 }
  return undefined
}

export function refuseBreak(given: Break, earlier: readonly Break[]): Refusal<IndicatorsRefusal> | undefined {
  if (given.why.trim() === '') return { refused: 'programme/break-without-reason', pointer: '/why', status: 422 }
  if (earlier.some(({ on }) => on === given.on))
    return { refused: 'programme/break-twice', pointer: '/on', status: 409 }
  return undefined
}

/** What still counts, oldest first. */
export function valid<M extends Measurement>(measured: readonly M[]): M[] {
  return measured.filter(({ struck }) => !struck).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

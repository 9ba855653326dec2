import {
  type Break,
  differenceOf,
  type Indicator,
  inThousandths,
  type Measurement,
  type Valued,
  valid,
  type Wish,
} from './indicators.ts'

/** Values that may be compared with one another: no break lies between them. */
export type Segment<M> = { points: M[]; since: Break | null }

/** Which way it goes; without two comparable values nobody can tell, and it says why. */
export const directions = ['better', 'worse', 'same', 'nothing-measured', 'one-value', 'broken'] as const
export type Direction = (typeof directions)[number]

export type Trend<M> = {
  segments: Segment<M>[]
  latest: M | null
  /** The latest against the value before it, when these two may be compared. */
  change: number | null
  direction: Direction
  /** The latest against the baseline, when these two may be compared. */
  sinceBaseline: number | null
  /** Which part of the way from baseline to target is behind us, in whole percents, rounded down; below nothing one went back. */
  progress: number | null
  onTarget: boolean | null
}

/** A day falls on the far side of a break that begins on it. */
function breaksBetween(breaks: readonly Break[], one: string, other: string): boolean {
  const [first, last] = one < other ? [one, other] : [other, one]
  return breaks.some(({ on }) => first < on && on <= last)
}

/** What the values say, without comparing across a break. Struck values are left out. */
export function trendOf<M extends Measurement>(
  indicator: Indicator,
  measured: readonly M[],
  breaks: readonly Break[],
): Trend<M> {
  const points = valid(measured)
  const latest = points.at(-1) ?? null
  const former = points.at(-2)
  const comparable = (value: Valued | null | undefined): value is Valued =>
    latest !== null && value !== null && value !== undefined && !breaksBetween(breaks, value.on, latest.on)
  const change = latest && comparable(former) ? differenceOf(latest.value, former.value) : null
  const { baseline, target, wish } = indicator
  const fromBaseline = latest && comparable(baseline) ? baseline : null
  return {
    segments: segmentsOf(points, breaks),
    latest,
    change,
    direction: directionOf({ change, count: points.length, wish, target: target?.value ?? null, latest, former }),
    sinceBaseline: latest && fromBaseline ? differenceOf(latest.value, fromBaseline.value) : null,
    progress: latest && fromBaseline && target ? progressOf(latest.value, fromBaseline.value, target.value) : null,
    onTarget: latest && target ? meets(latest.value, target.value, wish) : null,
  }
}

function segmentsOf<M extends Measurement>(points: readonly M[], breaks: readonly Break[]): Segment<M>[] {
  const cuts = breaks.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const starts: (Break | null)[] = [null, ...cuts]
  return starts
    .map((since, at) => {
      const next = starts[at + 1]
      const isIn = ({ on }: M) => (since === null || on >= since.on) && (!next || on < next.on)
      return { since, points: points.filter(isIn) }
    })
    .filter((segment) => segment.points.length > 0)
}

type Weighed = {
  change: number | null
  count: number
  wish: Wish
  target: number | null
  latest: Valued | null
  former: Valued | undefined
}

/** Wishing to keep a figure where it is, coming nearer to the target (or staying, without one) is better. */
function directionOf({ change, count, wish, target, latest, former }: Weighed): Direction {
  if (count === 0) return 'nothing-measured'
  if (count === 1) return 'one-value'
  if (change === null || !latest || !former) return 'broken'
  if (change === 0) return 'same'
  if (wish !== 'keep') return (wish === 'up') === change > 0 ? 'better' : 'worse'
  if (target === null) return 'worse'
  const nearer = Math.abs(differenceOf(latest.value, target)) - Math.abs(differenceOf(former.value, target))
  return nearer === 0 ? 'same' : nearer < 0 ? 'better' : 'worse'
}

function progressOf(latest: number, baseline: number, target: number): number | null {
  const way = inThousandths(target) - inThousandths(baseline)
  if (way === 0) return null
  return Math.floor(((inThousandths(latest) - inThousandths(baseline)) * 100) / way) || 0
}

export function meets(value: number, target: number, wish: Wish): boolean {
  const over = inThousandths(value) - inThousandths(target)
  if (wish === 'up') return over >= 0
  return wish === 'down' ? over <= 0 : over === 0
}

type Day = string
type Valued = { on: Day; value: number }

/** What is drawn: values that may be joined, where the trend breaks, and where it began and should go. */
export type Drawable = {
  segments: readonly { points: readonly Valued[] }[]
  breaks: readonly { on: Day }[]
  baseline: Valued | null
  target: { value: number; by: Day } | null
}

export type Box = { width: number; height: number; left: number }
type At = { x: number; y: number }

export type Laid = {
  plot: { left: number; right: number; top: number; bottom: number }
  /** One line for each segment; a segment of one value has no line, only its dot. */
  lines: readonly (readonly At[])[]
  dots: readonly (At & Valued)[]
  baseline: At | null
  target: (At & { value: number }) | null
  /** `said`: there is room for a word beside it. */
  breaks: readonly { on: Day; x: number; said: boolean }[]
  heights: readonly { y: number; value: number }[]
  days: readonly { x: number; on: Day; anchor: 'start' | 'middle' | 'end' }[]
  /** Where the scale begins when that is not 0. */
  cut: number | null
}

const TOP = 26
const BOTTOM = 30
const RIGHT = 18
/** How wide the name of a day is with the room around it, and how far apart breaks are when each has its word, in pixels. */
const DAY_WIDTH = 76
const BREAK_WIDTH = 52
/** A break stays so far from a value, in pixels. */
const CLEAR = 10
const STEPS_UP = 4
/** Half a year to both sides when there is only one day. */
const ALONE = 183
/** Values that differ less than this part of the largest would lie flat on a scale that begins at 0. */
const FLAT = 0.2

/** Where everything stands in a picture of so many pixels. Pure: the same values give the same picture. */
export function layTrend(drawable: Drawable, { width, height, left }: Box): Laid | undefined {
  const { segments, breaks, baseline, target } = drawable
  const points = segments.flatMap((segment) => segment.points)
  if (points.length === 0) return undefined
  const goal = target && { on: target.by, value: target.value }
  const all = [...points, ...(baseline ? [baseline] : []), ...(goal ? [goal] : [])]
  const plot = { left, right: width - RIGHT, top: TOP, bottom: height - BOTTOM }
  const scale = scaleOf(all.map(({ value }) => value))
  const y = between(scale.from, scale.until, { low: plot.bottom, high: plot.top })
  const days = spread([...all, ...breaks].map(({ on }) => dayNumber(on)))
  const across = between(days.from, days.until, { low: plot.left + 8, high: plot.right - 8 })
  const x = (on: Day) => across(dayNumber(on))
  const at = ({ on, value }: Valued): At => ({ x: x(on), y: y(value) })
  return {
    plot,
    lines: segments.map((segment) => segment.points.map(at)).filter((line) => line.length > 1),
    dots: points.map((point) => ({ ...point, ...at(point) })),
    baseline: baseline && at(baseline),
    target: goal && { ...at(goal), value: goal.value },
    breaks: saidBreaks(breaks.map(({ on }) => ({ on, x: besideBreak(on, { points, x }) }))),
    heights: scale.steps.map((value) => ({ y: y(value), value })),
    days: namedDays(points, { goal, x, plot }),
    cut: scale.from > 0 ? scale.from : null,
  }
}

const dayNumber = (on: Day) => Math.round(Date.parse(`${on}T00:00:00Z`) / 86_400_000)

function between(from: number, until: number, { low, high }: { low: number; high: number }): (value: number) => number {
  return (value) => low + ((value - from) / (until - from)) * (high - low)
}

function spread(numbers: readonly number[]): { from: number; until: number } {
  const [from, until] = [Math.min(...numbers), Math.max(...numbers)]
  return from === until ? { from: from - ALONE, until: until + ALONE } : { from, until }
}

/** A scale in round steps. It begins at 0, unless the values would then lie flat: then it says where it begins. */
function scaleOf(values: readonly number[]): { from: number; until: number; steps: number[] } {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const largest = Math.max(Math.abs(least), Math.abs(most))
  const flat = least > 0 && most - least > 0 && most - least < largest * FLAT
  const [from, until] = [flat ? least : Math.min(0, least), Math.max(most, flat ? most : 0)]
  const step = roundStep((until - from || 1) / STEPS_UP)
  const [first, last] = [Math.floor(from / step), Math.max(Math.ceil(until / step), Math.floor(from / step) + 1)]
  const steps = Array.from({ length: last - first + 1 }, (_, number) => rounded((first + number) * step))
  return { from: rounded(first * step), until: rounded(last * step), steps }
}

const rounded = (value: number) => Number(value.toPrecision(12))

/** 1, 2 or 5 with noughts, at least so large; never finer than values are kept. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= least) ?? least
  return Math.max(rounded(step), 0.001)
}

/** A break that begins the day after a value stands clear of that value, on the side it belongs to. */
function besideBreak(on: Day, { points, x }: { points: readonly Valued[]; x: (on: Day) => number }): number {
  const before = points.findLast((point) => point.on < on)
  const after = points.find((point) => point.on >= on)
  const earliest = before ? x(before.on) + CLEAR : Number.NEGATIVE_INFINITY
  const latest = after ? x(after.on) - CLEAR : Number.POSITIVE_INFINITY
  return earliest <= latest ? Math.min(Math.max(x(on), earliest), latest) : (earliest + latest) / 2
}

function saidBreaks(breaks: readonly { on: Day; x: number }[]): Laid['breaks'] {
  let last = Number.NEGATIVE_INFINITY
  return breaks
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map((one) => {
      const said = one.x - last >= BREAK_WIDTH
      if (said) last = one.x
      return { ...one, said }
    })
}

type Naming = { goal: Valued | null; x: (on: Day) => number; plot: Laid['plot'] }

/** Days stand at the values themselves, so that nobody reads one a year off: the latest, the goal, the first, then what fits. */
function namedDays(points: readonly Valued[], { goal, x, plot }: Naming): Laid['days'] {
  const inOrder = points.map(({ on }) => on)
  const [first, ...others] = inOrder
  const wished = [inOrder.at(-1), goal?.on, first, ...others.toReversed()].flatMap((on) => on ?? [])
  const named: (Laid['days'][number] & { from: number })[] = []
  for (const on of wished) {
    const place = x(on)
    const half = DAY_WIDTH / 2
    const anchor = place > plot.right - half ? 'end' : place < plot.left + half ? 'start' : 'middle'
    const from = place - { start: 0, middle: half, end: DAY_WIDTH }[anchor]
    if (named.every((one) => Math.abs(one.from - from) >= DAY_WIDTH)) named.push({ x: place, on, anchor, from })
  }
  return named.map(({ from: _, ...day }) => day)
}

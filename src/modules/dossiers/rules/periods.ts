/** A half-open stretch of time `[from, until)`; without `until` it runs on. */
export type Period = { from: Date; until?: Date }

/** A period as whoever starts it knows it: the rest, without its borders. */
type Bare<P extends Period> = Omit<P, 'from' | 'until'>

export function holdsAt(period: Period, at: Date): boolean {
  return period.from <= at && (period.until === undefined || at < period.until)
}

export function overlaps(one: Period, other: Period): boolean {
  const startsInTime = other.until === undefined || one.from < other.until
  const endsInTime = one.until === undefined || other.from < one.until
  return startsInTime && endsInTime
}

export function periodAt<P extends Period>(line: readonly P[], at: Date): P | undefined {
  return line.find((period) => holdsAt(period, at))
}

/** The same period with other borders; an open end leaves the property out. */
function between<P extends Period>(period: P, from: Date, until: Date | undefined): P {
  const { until: _, ...rest } = period
  return { ...rest, from, ...(until && { until }) } as P
}

/**
 * Changes what holds inside `within` and leaves the rest as it was. Periods that cross a border are cut there,
 * so the line keeps covering exactly the same instants: no gap and no overlap can come from a change.
 */
export function rewrite<P extends Period>(line: readonly P[], within: Period, change: (period: P) => Bare<P>): P[] {
  return line.flatMap((period): P[] => {
    if (!overlaps(period, within)) return [period]
    const from = latest(period.from, within.from)
    const until = earliest(period.until, within.until)
    const middle = between({ ...change(between(period, from, until)), from } as P, from, until)
    const before = period.from < from ? [between(period, period.from, from)] : []
    const after =
      until && (period.until === undefined || until < period.until) ? [between(period, until, period.until)] : []
    return [...before, middle, ...after]
  })
}

/** What is left of the line when it stops at `at`. */
export function endAt<P extends Period>(line: readonly P[], at: Date): P[] {
  return line.filter((p) => p.from < at).map((p) => between(p, p.from, earliest(p.until, at)))
}

/** One new period from `at` on, in place of everything that was to come. */
export function replaceFrom<P extends Period>(line: readonly P[], next: P): P[] {
  return [...endAt(line, next.from), next]
}

function latest(one: Date, other: Date): Date {
  return other > one ? other : one
}

function earliest(one: Date | undefined, other: Date | undefined): Date | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one < other ? one : other
}

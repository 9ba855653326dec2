/** A half-open range of days: `from` belongs to it, `until` is the first day that does not. */
export type DateRange = { from: Temporal.PlainDate; until: Temporal.PlainDate }

export function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0
}

export function laterOf(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return isBefore(one, other) ? other : one
}

export function earlierOf(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return isBefore(one, other) ? one : other
}

/** Calendar days from the first day to the second; negative when the second lies earlier. */
export function daysFrom(first: Temporal.PlainDate, second: Temporal.PlainDate): number {
  return first.until(second, { largestUnit: 'days' }).days
}

/** The same days in as few ranges as possible, in order; empty and reversed ranges vanish. */
export function mergeRanges(ranges: readonly DateRange[]): DateRange[] {
  const filled = ranges.filter((range) => isBefore(range.from, range.until))
  const merged: DateRange[] = []
  for (const range of filled.toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from))) {
    const last = merged.at(-1)
    if (last && !isBefore(last.until, range.from)) last.until = laterOf(last.until, range.until)
    else merged.push({ ...range })
  }
  return merged
}

export function covers(ranges: readonly DateRange[], day: Temporal.PlainDate): boolean {
  return ranges.some((range) => !isBefore(day, range.from) && isBefore(day, range.until))
}

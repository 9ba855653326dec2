import { dayNumber, earlierOf, firstDayOf, lastDayOf, laterOf, monthOf, monthsFrom } from './days.ts'

/** Two days with all that lies between, both included: what the standard calls a `GeslotenPeriode`. */
export type Period = { readonly Begindatum: string; readonly Einddatum: string }

/** How long an allocation runs; without an end it runs on. A `ToegewezenProduct` is one. */
export type Run = { readonly Ingangsdatum: string; readonly Einddatum?: string }

/** The number of days in a period; 0 when its end comes before its begin. */
export function daysIn(period: Period): number {
  return Math.max(0, dayNumber(period.Einddatum) - dayNumber(period.Begindatum) + 1) || 0
}

/** Does the day lie in the period? Days compare as they are written. */
export function holds(period: Period, day: string): boolean {
  return period.Begindatum <= day && day <= period.Einddatum
}

/** Does the second lie wholly within the first? */
export function encloses(outer: Period, inner: Period): boolean {
  return outer.Begindatum <= inner.Begindatum && inner.Einddatum <= outer.Einddatum
}

/** What two periods have in common, or `undefined` when they share no day. */
export function overlap(one: Period, other: Period): Period | undefined {
  const Begindatum = laterOf(one.Begindatum, other.Begindatum)
  const Einddatum = earlierOf(one.Einddatum, other.Einddatum)
  return Begindatum <= Einddatum ? { Begindatum, Einddatum } : undefined
}

/** The whole calendar month 'YYYY-MM': the only shape a `DeclaratiePeriode` may have (IV089, CS340). */
export function claimPeriod(month: string): Period {
  return { Begindatum: firstDayOf(month), Einddatum: lastDayOf(month) }
}

/** Is the period exactly one whole calendar month (CS340)? */
export function isWholeMonth(period: Period): boolean {
  const month = claimPeriod(monthOf(period.Begindatum))
  return period.Begindatum === month.Begindatum && period.Einddatum === month.Einddatum
}

/**
 * The `ProductPeriode` of an allocation in a calendar month 'YYYY-MM' (IV089, TR387, TR388): the month, cut off where the
 * allocation begins or ends in it. When help really began or stopped plays no part. `undefined` when the allocation
 * does not run in that month.
 */
export function productPeriod(run: Run, month: string): Period | undefined {
  const whole = claimPeriod(month)
  return overlap(whole, { Begindatum: run.Ingangsdatum, Einddatum: run.Einddatum ?? whole.Einddatum })
}

/**
 * All product periods of an allocation, one for each calendar month it runs in (IV089, IV090): as many performances as
 * there are months, also when they are claimed together afterwards. With `until` no further than that month 'YYYY-MM'; an
 * allocation that has no end needs it.
 */
export function productPeriods(run: Run, until?: string): readonly Period[] {
  const end = run.Einddatum === undefined ? until : monthOf(run.Einddatum)
  if (end === undefined) return []
  const last = earlierOf(end, until ?? end)
  return monthsFrom(monthOf(run.Ingangsdatum), last).flatMap((month) => productPeriod(run, month) ?? [])
}

/**
 * The product period in which a whole trajectory in euros is claimed when its result is known only at the end (IV089): the
 * last one of the allocation. `undefined` without an end.
 */
export function lastProductPeriod(run: Run): Period | undefined {
  return run.Einddatum === undefined ? undefined : productPeriod(run, monthOf(run.Einddatum))
}

/**
 * May a claim be sent with this `DeclaratiePeriode`, after claims with those (IV090, TR318)? Only a whole month, and none
 * before the latest that was sent; the same month once more is allowed, a month may be skipped.
 */
export function mayClaimIn(period: Period, sent: readonly Period[]): boolean {
  return isWholeMonth(period) && sent.every((earlier) => earlier.Begindatum <= period.Begindatum)
}

/** May a performance with this `ProductPeriode` be in a claim over that `DeclaratiePeriode` (TR319): not of a later month. */
export function mayBeClaimedIn(product: Period, claim: Period): boolean {
  return product.Einddatum <= claim.Einddatum
}

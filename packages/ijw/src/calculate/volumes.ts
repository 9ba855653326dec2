import type { Infer } from '../model/kinds.ts'
import type { Parts } from '../model/parts.ts'
import { monthOf, monthsFrom } from './days.ts'
import { daysIn, holds, overlap, type Period, type Run } from './periods.ts'
import { lastSundayOf, sundaysIn, weeksTouched } from './weeks.ts'

/** So much of a unit. Euros (83) are counted in eurocents (IV024, IV042). */
export type Volume = { readonly Volume: number; readonly Eenheid: Unit }
/** The size of an allocation: so much of a unit per day, week, month, or in all. */
export type Size = Infer<Parts['Omvang']>
export type Unit = Size['Eenheid']
/** What counts of an allocation. A `ToegewezenProduct` is one. */
export type Allocated = Run & { readonly Omvang?: Size }

/**
 * How help is paid for: by effort (`inspanning`) or by result (`output`). The unit tells (list of allocation variants):
 * pieces of output (82) and euros (83) are results, all other units efforts.
 */
export type Variant = 'effort' | 'output'

export function variantOf(unit: Unit): Variant {
  return unit === '82' || unit === '83' ? 'output' : 'effort'
}

/**
 * The most that may be claimed on an allocation within a product period (TR321; IV076, IV077, IV078):
 * - per day: the volume for every day of the period that is allocated;
 * - per week, effort: for every calendar week the period touches, broken weeks counted whole;
 * - per week, output: for every Sunday in the period, and once more in the period with the last Sunday of an allocation
 *   that does not end on one;
 * - per month: for every calendar month the period touches, a broken month counted whole;
 * - in all: the whole volume.
 *
 * In the unit of the allocation. 0 when the period lies outside the allocation; `undefined` without an `Omvang`, which sets
 * no limit. For a broken month of output the standard leaves the amount to the contract (IV078); the whole month's volume
 * is then the most that the standard itself can hold anybody to.
 */
export function volumeWithin(allocated: Allocated, period: Period): Volume | undefined {
  const size = allocated.Omvang
  if (size === undefined) return undefined
  const run = { Begindatum: allocated.Ingangsdatum, Einddatum: allocated.Einddatum ?? period.Einddatum }
  const counted = overlap(run, period)
  const times = counted === undefined ? 0 : timesIn(size, counted) + brokenWeekIn(allocated, counted)
  return { Volume: times * size.Volume, Eenheid: size.Eenheid }
}

/**
 * The most that may be claimed on an allocation over its whole run (TR322; IV076, IV077, IV078), counted as in
 * `volumeWithin` but once: a week that lies in two months counts once here. `undefined` without an `Omvang`, and for an
 * allocation without an end unless its volume is a total: then there is no limit to hold the sum to.
 */
export function volumeOverRun(allocated: Allocated): Volume | undefined {
  const size = allocated.Omvang
  if (size === undefined) return undefined
  if (size.Frequentie === '6') return { Volume: size.Volume, Eenheid: size.Eenheid }
  if (allocated.Einddatum === undefined) return undefined
  return volumeWithin(allocated, { Begindatum: allocated.Ingangsdatum, Einddatum: allocated.Einddatum })
}

/**
 * Does so much fit within that ceiling? Hours and minutes are compared exactly, 60 minutes to the hour (TR341);
 * `undefined` when the units cannot be compared.
 */
export function fitsWithin(claimed: Volume, ceiling: Volume): boolean | undefined {
  if (claimed.Eenheid === ceiling.Eenheid) return claimed.Volume <= ceiling.Volume
  const [minutes, most] = [minutesOf(claimed), minutesOf(ceiling)]
  return minutes === undefined || most === undefined ? undefined : minutes <= most
}

/** A volume in minutes: of minutes (01) and hours (04) only, `undefined` for other units. */
export function minutesOf({ Volume, Eenheid }: Volume): number | undefined {
  if (Eenheid === '01') return Volume
  return Eenheid === '04' ? Volume * MINUTES_IN_HOUR : undefined
}

export const MINUTES_IN_HOUR = 60

function timesIn(size: Size, period: Period): number {
  switch (size.Frequentie) {
    case '1':
      return daysIn(period)
    case '2':
      return variantOf(size.Eenheid) === 'effort' ? weeksTouched(period) : sundaysIn(period)
    case '4':
      return monthsFrom(monthOf(period.Begindatum), monthOf(period.Einddatum)).length
    case '6':
      return 1
  }
}

/**
 * The broken last week of an output that is allocated per week counts in the product period in which the last Sunday of
 * the allocation lies (IV076, IV077). An allocation without any Sunday has that week in the period in which it ends: the
 * instructions do not say, and its one broken week must count somewhere.
 */
function brokenWeekIn(allocated: Allocated, period: Period): number {
  const { Ingangsdatum, Einddatum, Omvang } = allocated
  if (Einddatum === undefined || Omvang?.Frequentie !== '2' || variantOf(Omvang.Eenheid) === 'effort') return 0
  const last = lastSundayOf({ Begindatum: Ingangsdatum, Einddatum })
  return last !== Einddatum && holds(period, last ?? Einddatum) ? 1 : 0
}

import type { Refusal } from '../../../../platform/refusal.ts'
import { type Cents, rounded } from './amounts.ts'

/** What one thing costs for several together, against what the same costs each apart: a group of eight children, say. */
export type Comparison = { cost: Cents; places: number; apart: Range }

export type Range = { low: Cents; high: Cents }

export type UnitCost = {
  /** A place, when all are taken. */
  perPlace: Cents
  /** What a place saves against the cheapest and the dearest way apart; below nothing it costs more. */
  saves: Range
  /** From how many places together is cheaper, at the dearest and at the cheapest way apart. Null: never within the places. */
  cheaperFrom: { atHigh: number | null; atLow: number | null }
}

export type RangeRefusal = 'programme/range-upside-down'

export function refuseRange({ low, high }: Range, pointer: string): Refusal<RangeRefusal> | undefined {
  return high < low ? { refused: 'programme/range-upside-down', pointer, status: 422 } : undefined
}

/** Places are one or more. The price of a place is rounded to the cent, half up. */
export function compareUnitCost({ cost, places, apart }: Comparison): UnitCost {
  const perPlace = Number(rounded(BigInt(cost), BigInt(places)))
  const from = (price: Cents) => {
    const needed = price === 0 ? Number.POSITIVE_INFINITY : Math.floor(cost / price) + 1
    return needed <= places ? needed : null
  }
  return {
    perPlace,
    saves: { low: apart.low - perPlace, high: apart.high - perPlace },
    cheaperFrom: { atHigh: from(apart.high), atLow: from(apart.low) },
  }
}

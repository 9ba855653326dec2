import type { Infer } from '../model/kinds.ts'
import type { Parts } from '../model/parts.ts'
import { MINUTES_IN_HOUR, type Unit } from './volumes.ts'

/** An amount in whole eurocents, with whether it is claimed (D) or given back (C). */
export type Amount = Infer<Parts['BedragMetDC']>
/** As an amount, for a whole claim. */
export type Total = Infer<Parts['TotaalBedragMetDC']>

/** What a performance is claimed with. `ProductTarief` is absent for euros (83): there is no tariff then (IV042). */
export type Tariffed = { readonly GeleverdVolume: number; readonly Eenheid: Unit; readonly ProductTarief?: number }

/**
 * A fraction as a whole number, rounded by arithmetic: half and more up (IV081). Exact for any size, which is why it
 * counts with BigInt; the denominator is at least 1 and the numerator no less than 0.
 */
export function rounded(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator)
}

/**
 * The `ProductTarief` per minute, in eurocents, when the contract has one per hour (IV081). For showing, not for counting.
 * NaN, which equals nothing, for what is no whole number of cents.
 */
export function tariffPerMinute(hourTariff: number): number {
  if (!Number.isInteger(hourTariff)) return Number.NaN
  return Number(rounded(BigInt(hourTariff), BigInt(MINUTES_IN_HOUR)))
}

/**
 * The `IngediendBedrag` that belongs to a performance, in eurocents (TR346, CS339, IV081):
 * - euros (83): the volume is the amount;
 * - minutes with a tariff per hour in the contract (`hourTariff`): that tariff times the minutes, divided by 60, and only
 *   then rounded;
 * - otherwise volume times tariff.
 * `undefined` when there is neither a tariff nor euros, or when a number is not a whole one.
 */
export function amountOf(performance: Tariffed, hourTariff?: number): number | undefined {
  const { GeleverdVolume, Eenheid, ProductTarief } = performance
  if (Eenheid === '83') return GeleverdVolume
  const perHour = Eenheid === '01' && hourTariff !== undefined
  const tariff = perHour ? hourTariff : ProductTarief
  if (tariff === undefined || !Number.isInteger(tariff) || !Number.isInteger(GeleverdVolume)) return undefined
  const product = BigInt(GeleverdVolume) * BigInt(tariff)
  return Number(perHour ? rounded(product, BigInt(MINUTES_IN_HOUR)) : product)
}

/**
 * The `TotaalIngediendBedrag` of performances: debits added up, credits taken off (IV086). The amount is never negative;
 * the sign says which way it goes, and nothing left over is a debit of 0.
 */
export function totalOf(performances: readonly { readonly IngediendBedrag: Amount }[]): Total {
  let cents = 0
  for (const { IngediendBedrag } of performances) cents += signed(IngediendBedrag)
  return asTotal(cents)
}

/** What is granted of a claim: its total, less the rejected performances (TR342, IV087). */
export function grantedOf(claimed: Total, rejected: readonly { readonly IngediendBedrag: Amount }[]): Total {
  return asTotal(signedTotal(claimed) - signedTotal(totalOf(rejected)))
}

/** The total in eurocents, below 0 when it is a credit. */
export function signedTotal(total: Total): number {
  return total.DebetCredit === 'C' ? -total.TotaalBedrag : total.TotaalBedrag
}

/** The amount in eurocents, below 0 when it is a credit. */
export function signed(amount: Amount): number {
  return amount.DebetCredit === 'C' ? -amount.Bedrag : amount.Bedrag
}

function asTotal(cents: number): Total {
  return { TotaalBedrag: Math.abs(cents), DebetCredit: cents < 0 ? 'C' : 'D' }
}

import type { Infer } from '../model/kinds.ts'
import type { claimedClients } from '../model/messages.ts'
import { dayNumber, monthOf } from './days.ts'
import { type Period, productPeriod, type Run } from './periods.ts'
import { MINUTES_IN_HOUR, minutesOf, type Unit, type Volume } from './volumes.ts'

/** What was delivered on a day: minutes, or pieces, or half-days; whatever the allocation counts. */
export type Delivery = { readonly day: string; readonly amount: number }

/** A `Prestatie`, as far as its volume goes. */
export type Performed = {
  readonly GeleverdVolume: number
  readonly Eenheid: Unit
  readonly IngediendBedrag: Performance['IngediendBedrag']
}
export type Performance = Infer<
  ReturnType<typeof claimedClients>['fields']['Client']
>[number]['Prestaties']['Prestatie'][number]

/**
 * What was delivered, added up per product period of the allocation (IV076 efforts, IV084, IV089): the day of delivery
 * decides in which period it is claimed, also in a week that lies in two months. Deliveries outside the allocation cannot
 * be claimed on it and stay out.
 */
export function deliveredPerPeriod(
  run: Run,
  deliveries: readonly Delivery[],
): readonly { readonly ProductPeriode: Period; readonly amount: number }[] {
  const amounts = new Map<string, number>()
  for (const { day, amount } of deliveries) {
    const within = run.Ingangsdatum <= day && (run.Einddatum === undefined || day <= run.Einddatum)
    if (within) amounts.set(monthOf(day), (amounts.get(monthOf(day)) ?? 0) + amount)
  }
  return [...amounts]
    .sort(([one], [other]) => dayNumber(`${one}-01`) - dayNumber(`${other}-01`))
    .flatMap(([month, amount]) => {
      const ProductPeriode = productPeriod(run, month)
      return ProductPeriode === undefined ? [] : [{ ProductPeriode, amount }]
    })
}

/**
 * The whole hours to claim for so many minutes in a product period (IV079): rounded to the nearest hour, half an hour up,
 * and at least one. The minutes are added up first; only the sum is rounded. Nothing delivered is nothing to claim.
 */
export function hoursToClaim(minutes: number): number {
  if (minutes <= 0) return 0
  return Math.max(1, Math.floor((minutes + MINUTES_IN_HOUR / 2) / MINUTES_IN_HOUR))
}

/**
 * The volume of performances together, credits taken off (TR322). Minutes and hours together come out in minutes;
 * `undefined` when the performances are in units that cannot be added up, or when there are none.
 */
export function volumeOf(performances: readonly Performed[]): Volume | undefined {
  const [first] = performances
  if (first === undefined) return undefined
  const oneUnit = performances.every(({ Eenheid }) => Eenheid === first.Eenheid)
  let sum = 0
  for (const { GeleverdVolume, Eenheid, IngediendBedrag } of performances) {
    const amount = oneUnit ? GeleverdVolume : minutesOf({ Volume: GeleverdVolume, Eenheid })
    if (amount === undefined) return undefined
    sum += IngediendBedrag.DebetCredit === 'C' ? -amount : amount
  }
  return { Volume: sum, Eenheid: oneUnit ? first.Eenheid : '01' }
}

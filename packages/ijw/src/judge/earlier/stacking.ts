import type { MessageOf } from '../../model/contents.ts'
import { into, type Place } from '../place.ts'
import type { Before, EarlierRule } from './before.ts'
import { changedIn, requestIn, unchangedIn } from './changes.ts'
import type { Allocation } from './earlier.ts'

/**
 * Judged are the periods as they are asked for: of an unchanged product its allocation's, of a changed one from the wished
 * begin. Two new products are left to TR410, which needs no earlier message.
 */
const TR361: EarlierRule<'317'> = {
  id: 'TR361',
  level: 3,
  messages: ['317'],
  code: '9361',
  says: 'Hetzelfde product staat vaker in het verzoek, voor perioden die elkaar overlappen.',
  todo: 'De aanbieder vraagt een product voor iedere periode maar één keer.',
  check: (message, before) => {
    const wishes = wishesIn(message, before)
    return wishes
      .filter((wish, turn) =>
        wishes.slice(0, turn).some((sooner) => !(sooner.fresh && wish.fresh) && stacks(sooner, wish)),
      )
      .map(({ at }) => ({ at }))
  },
}

type Wish = {
  readonly at: Place<unknown>
  readonly product: Allocation['Product']
  readonly from: string
  readonly until: string | undefined
  readonly fresh: boolean
}

function wishesIn(message: MessageOf<'317'>, before: Before): readonly Wish[] {
  const allocationOf = (number: number) => before.allocation(number, message.body.Client.Bsn)
  const unchanged = unchangedIn(message).flatMap((at) => {
    const of = allocationOf(at.value.ToewijzingNummer)
    return of === undefined
      ? []
      : [{ at, product: of.Product, from: of.Ingangsdatum, until: of.Einddatum, fresh: false }]
  })
  const changed = changedIn(message).flatMap((at) => {
    const of = allocationOf(at.value.ToewijzingNummer)
    const { GewensteIngangsdatum, Einddatum } = at.value
    return of === undefined
      ? []
      : [{ at, product: of.Product, from: GewensteIngangsdatum, until: Einddatum, fresh: false }]
  })
  const fresh = requestIn(message)
    .flatMap((request) => into(request, 'NieuweProducten'))
    .flatMap((list) => into(list, 'NieuwProduct'))
    .map((at) => {
      const { Product, GewensteIngangsdatum, Einddatum } = at.value
      return { at, product: Product, from: GewensteIngangsdatum, until: Einddatum, fresh: true }
    })
  return [...unchanged, ...changed, ...fresh]
}

/** A product without a code stands for its whole category, and no product at all for every product. */
function stacks(one: Wish, other: Wish): boolean {
  const overlap = (one.until ?? other.from) >= other.from && (other.until ?? one.from) >= one.from
  if (!overlap) return false
  if (one.product === undefined || other.product === undefined) return true
  if (one.product.Categorie !== other.product.Categorie) return false
  const whole = one.product.Code === undefined || other.product.Code === undefined
  return whole || one.product.Code === other.product.Code
}

export const STACKING_RULES = [TR361]

import { isWithdrawn } from '../../calculate/changes.ts'
import type { MessageOf } from '../../model/contents.ts'
import { type Stackable, stacked } from '../inside/stacking.ts'
import { into, type Place } from '../place.ts'
import type { Before, EarlierRule } from './before.ts'
import { changedIn, requestIn, unchangedIn } from './changes.ts'

/**
 * Judged are the periods as they are asked for: of an unchanged product its allocation's, of a changed one from the wished
 * begin. An allocation that was removed does not count (OP347): that it is named is found by TR350 and TR351. Two new products
 * that overlap break TR410 first, which needs no earlier message.
 */
const TR361: EarlierRule<'317'> = {
  id: 'TR361',
  level: 3,
  messages: ['317'],
  code: '9361',
  says: 'Hetzelfde product staat vaker in het verzoek, voor perioden die elkaar overlappen.',
  todo: 'De aanbieder vraagt een product voor iedere periode maar één keer.',
  check: (message, before) => stacked(wishesIn(message, before)),
}

function wishesIn(message: MessageOf<'317'>, before: Before): readonly Stackable[] {
  const { Bsn } = message.body.Client
  const unchanged = unchangedIn(message).flatMap((at) => {
    const of = before.allocation(at.value.ToewijzingNummer, Bsn)
    return of === undefined || isWithdrawn(of) ? [] : wish(at, of.Product, of.Ingangsdatum, of.Einddatum)
  })
  const changed = changedIn(message).flatMap((at) => {
    const of = before.allocation(at.value.ToewijzingNummer, Bsn)
    return of === undefined || isWithdrawn(of)
      ? []
      : wish(at, of.Product, at.value.GewensteIngangsdatum, at.value.Einddatum)
  })
  const fresh = requestIn(message)
    .flatMap((request) => into(request, 'NieuweProducten'))
    .flatMap((list) => into(list, 'NieuwProduct'))
    .flatMap((at) => wish(at, at.value.Product, at.value.GewensteIngangsdatum, at.value.Einddatum))
  return [...unchanged, ...changed, ...fresh]
}

function wish(at: Place<unknown>, product: Stackable['product'], from: string, until: string | undefined): Stackable[] {
  return [{ at, from, ...(product !== undefined && { product }), ...(until !== undefined && { until }) }]
}

export const STACKING_RULES = [TR361]

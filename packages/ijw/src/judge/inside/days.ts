import { spokenDay } from '../../spoken.ts'
import { isBefore } from '../dates.ts'
import { into, type Place, whole } from '../place.ts'
import { contacts } from './addresses.ts'
import { among, type InsideRule, inside, sentOn } from './among.ts'
import { asks, wanted } from './wanted.ts'

type Ending = { readonly from?: string; readonly end: readonly Place<string>[] }

/** Whatever begins and may end: the help of every message, and in a 301 the time that somebody stays somewhere. */
const endings = among({
  '301': (body): Ending[] => [
    ...contacts(body)
      .flatMap((contact) => into(contact, 'Periode'))
      .map((period) => ({
        ...(period.value.Begindatum !== undefined && { from: period.value.Begindatum }),
        end: into(period, 'Einddatum'),
      })),
    ...wanted.of['301'](body),
  ],
  '315': (body): Ending[] => wanted.of['315'](body),
  '317': (body): Ending[] => wanted.of['317'](body),
})

/** Rules about which day comes first. */
export const DAY_RULES: readonly InsideRule[] = [
  inside({
    id: 'CS003',
    messages: endings.messages,
    says: 'De einddatum ligt vóór de begindatum.',
    todo: 'De afzender verbetert de begin- of einddatum en stuurt het bericht opnieuw.',
    *check(message) {
      for (const { from, end } of endings.in(message))
        for (const at of end)
          if (from !== undefined && isBefore(at.value, from)) yield { at, says: endsTooEarly(at.value, from) }
    },
  }),
  inside({
    id: 'TR018',
    messages: ['307'],
    says: 'De levering eindigt eerder dan zij begint.',
    todo: 'De aanbieder verbetert de begin- of einddatum en stuurt het bericht opnieuw.',
    *check(message) {
      const lists = into(whole(message), 'Client').flatMap((client) => into(client, 'StopProducten'))
      for (const stop of lists.flatMap((list) => into(list, 'StopProduct')))
        for (const at of into(stop, 'Einddatum'))
          if (isBefore(at.value, stop.value.Begindatum))
            yield { at, says: endsTooEarly(at.value, stop.value.Begindatum) }
    },
  }),
  inside({
    // Only new products: a change over the whole term begins on the day its allocation began (TR357, TR373, IV092).
    id: 'TR380',
    messages: ['317'],
    says: 'Een nieuw product kan pas ingaan na de dag waarop het verzoek is verstuurd.',
    todo: 'De aanbieder kiest een latere ingangsdatum en stuurt het verzoek opnieuw.',
    *check(message) {
      const sent = sentOn(message)
      const products = asks(whole(message))
        .flatMap((ask) => into(ask, 'NieuweProducten'))
        .flatMap((list) => into(list, 'NieuwProduct'))
      for (const at of products.flatMap((product) => into(product, 'GewensteIngangsdatum')))
        if (!isBefore(sent, at.value))
          yield {
            at,
            says: `De gewenste ingangsdatum (${spokenDay(at.value)}) ligt niet na de dag van verzenden (${spokenDay(sent)}).`,
          }
    },
  }),
]

/** The sentence for an end before its begin. */
export function endsTooEarly(end: string, begin: string): string {
  return `De einddatum (${spokenDay(end)}) ligt vóór de begindatum (${spokenDay(begin)}).`
}

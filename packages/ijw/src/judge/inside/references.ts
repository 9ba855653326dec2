import { numbered, spokenPeriod } from '../../spoken.ts'
import { into, type Place } from '../place.ts'
import { among, type InsideRule, inside } from './among.ts'
import { performances } from './claimed.ts'

const DEBIT = 'D'
const CREDIT = 'C'

const lines = among({ '323': performances.of['323'] })
const requests = among({
  '315': (body) =>
    into(body, 'Client')
      .flatMap((client) => into(client, 'AangevraagdeProducten'))
      .flatMap((list) => into(list, 'AangevraagdProduct'))
      .flatMap((product) => into(product, 'ReferentieAanbieder')),
})
const TODO = 'De aanbieder geeft elke regel een eigen nummer en stuurt het bericht opnieuw.'

/** Rules about numbers that tell one line from another, and about lines that take back another. */
export const REFERENCE_RULES: readonly InsideRule[] = [
  inside({
    id: 'CD060',
    messages: performances.messages,
    says: 'Een creditregel noemt de regel die hij terugneemt; een debetregel noemt er geen.',
    todo: 'De afzender vult bij credit het vorige referentienummer in, laat het bij debet weg en stuurt het bericht opnieuw.',
    *check(message) {
      for (const line of performances.in(message)) {
        const credit = line.value.IngediendBedrag.DebetCredit === CREDIT
        for (const reference of into(line, 'ProductReferentie')) {
          const previous = into(reference, 'VorigReferentieNummer')
          if (credit && previous.length === 0)
            yield {
              at: reference,
              says: 'Deze creditregel noemt niet welke regel hij terugneemt: het vorige referentienummer ontbreekt.',
            }
          if (!credit)
            for (const at of previous)
              yield {
                at,
                says: 'Een debetregel neemt niets terug: het vorige referentienummer hoort er niet te staan.',
              }
        }
      }
    },
  }),
  inside({
    id: 'TR315',
    messages: lines.messages,
    says: 'Dezelfde regel wordt twee keer teruggenomen: het vorige referentienummer staat al bij een andere regel.',
    todo: 'De aanbieder haalt een van de creditregels weg en stuurt de declaratie opnieuw.',
    *check(message) {
      yield* doubled(lines.in(message).flatMap((line) => into(line, 'ProductReferentie').flatMap(previousOf)))
    },
  }),
  inside({
    id: 'TR316',
    messages: lines.messages,
    says: 'Deze creditregel neemt een regel uit dezelfde declaratie terug: dat kan alleen in een volgende declaratie.',
    todo: 'De aanbieder haalt beide regels weg, of neemt de regel later terug, en stuurt de declaratie opnieuw.',
    *check(message) {
      const references = lines.in(message).flatMap((line) => into(line, 'ProductReferentie'))
      const here = new Set(references.map(({ value }) => value.ReferentieNummer))
      for (const at of references.flatMap(previousOf)) if (here.has(at.value)) yield { at }
    },
  }),
  inside({
    id: 'TR383',
    messages: requests.messages,
    says: 'De referentie van de aanbieder is al gebruikt voor een ander aangevraagd product in dit bericht.',
    todo: TODO,
    *check(message) {
      yield* doubled(requests.in(message))
    },
  }),
  inside({
    // The rule names no client: an allocation number belongs to one client already.
    id: 'TR416',
    messages: lines.messages,
    says: 'Hetzelfde product is twee keer gedeclareerd voor dezelfde toewijzing en periode.',
    todo: 'De aanbieder voegt de regels samen tot één regel en stuurt de declaratie opnieuw.',
    *check(message) {
      const first = new Map<string, string>()
      for (const at of lines.in(message)) {
        const { ToewijzingNummer, ProductCategorie, ProductCode, ProductPeriode, IngediendBedrag } = at.value
        if (IngediendBedrag.DebetCredit !== DEBIT) continue
        const { Begindatum, Einddatum } = ProductPeriode
        const same = JSON.stringify([ToewijzingNummer, ProductCategorie, ProductCode, Begindatum, Einddatum])
        const earlier = first.get(same)
        if (earlier === undefined) first.set(same, at.path)
        else
          yield {
            at,
            says: `Product ${ProductCode} is voor toewijzing ${ToewijzingNummer} en ${spokenPeriod(Begindatum, Einddatum)} al gedeclareerd in ${numbered(earlier)}.`,
          }
      }
    },
  }),
]

function previousOf(reference: Place<{ readonly VorigReferentieNummer?: string }>): Place<string>[] {
  return into(reference, 'VorigReferentieNummer')
}

/** Every one that says what another said before it. */
function* doubled(all: readonly Place<string>[]) {
  const first = new Map<string, string>()
  for (const at of all) {
    const earlier = first.get(at.value)
    if (earlier === undefined) first.set(at.value, at.path)
    else yield { at, says: `Dit nummer staat al in ${numbered(earlier)}.` }
  }
}

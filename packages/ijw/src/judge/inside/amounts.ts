import { type Amount, signed, signedTotal, type Total } from '../../calculate/amounts.ts'
import { spokenEuros } from '../../spoken.ts'
import { into, type Place } from '../place.ts'
import { among, type InsideRule, inside } from './among.ts'
import { performances } from './claimed.ts'

const EUROS = '83'
const CREDIT = 'C'
/** Nothing to say of it (0200), or granted in full (8001): with any other code the whole claim is refused (IV087). */
const NOT_REFUSED: readonly string[] = ['0200', '8001']

type Signed = { readonly at: readonly Place<string>[]; readonly cents: number }

const claims = among({ '323': (body) => into(body, 'Declaratie') })
const answers = among({ '325': (body) => into(body, 'DeclaratieAntwoord') })
const lines = among({ '323': performances.of['323'] })
/** Every amount that says whether it is a debit or a credit. */
const amounts = among({
  '323': (body): Signed[] => [
    ...into(body, 'Declaratie').flatMap((claim) => into(claim, 'TotaalIngediendBedrag').map(total)),
    ...performances.of['323'](body).flatMap((line) => into(line, 'IngediendBedrag').map(amount)),
  ],
  '325': (body): Signed[] => [
    ...into(body, 'DeclaratieAntwoord').flatMap((answer) =>
      [...into(answer, 'TotaalIngediendBedrag'), ...into(answer, 'TotaalToegekendBedrag')].map(total),
    ),
    ...performances.of['325'](body).flatMap((line) => into(line, 'IngediendBedrag').map(amount)),
  ],
})

/**
 * Rules about money. Amounts are whole eurocents. A total has at most twelve digits and a line eight, so even the sum of
 * ten million lines is far below 2^53: adding them as numbers is exact.
 */
export const AMOUNT_RULES: readonly InsideRule[] = [
  inside({
    id: 'TR358',
    messages: claims.messages,
    says: 'Het totaal van de declaratie is niet de som van de regels.',
    todo: 'De aanbieder telt de debetregels op, trekt de creditregels eraf en stuurt de declaratie opnieuw met het juiste totaal.',
    *check(message) {
      const sum = sumOf(performances.in(message))
      for (const at of claims.in(message).flatMap((claim) => into(claim, 'TotaalIngediendBedrag'))) {
        const claimed = signedTotal(at.value)
        if (claimed !== sum)
          yield {
            at,
            says: `Het totaal van de declaratie is ${spokenEuros(claimed)}, maar de regels samen zijn ${spokenEuros(sum)}.`,
          }
      }
    },
  }),
  inside({
    id: 'TR342',
    messages: answers.messages,
    says: 'Het verschil tussen ingediend en toegekend is niet de som van de afgewezen regels.',
    todo: 'De gemeente neemt alleen de afgewezen regels op, rekent het toegekende bedrag na en stuurt het antwoord opnieuw.',
    *check(message) {
      const refused = sumOf(performances.in(message))
      for (const answer of answers.in(message)) {
        const { TotaalIngediendBedrag, TotaalToegekendBedrag, RetourCodes } = answer.value
        const granted = signedTotal(TotaalToegekendBedrag)
        const difference = signedTotal(TotaalIngediendBedrag) - granted
        const wholly = !RetourCodes.RetourCode.every((code) => NOT_REFUSED.includes(code))
        for (const at of into(answer, 'TotaalToegekendBedrag'))
          if (wholly && granted !== 0)
            yield {
              at,
              says: `De hele declaratie is afgewezen, maar er is ${spokenEuros(granted)} toegekend: dat moet € 0,00 zijn.`,
            }
          else if (!wholly && difference !== refused)
            yield {
              at,
              says: `Er is ${spokenEuros(difference)} minder toegekend dan ingediend, maar de afgewezen regels samen zijn ${spokenEuros(refused)}.`,
            }
      }
    },
  }),
  inside({
    id: 'CS325',
    messages: amounts.messages,
    says: 'Een bedrag van € 0,00 is altijd debet (D).',
    todo: 'De afzender verandert credit in debet en stuurt het bericht opnieuw.',
    *check(message) {
      for (const { at, cents } of amounts.in(message))
        for (const sign of at) if (cents === 0 && sign.value === CREDIT) yield { at: sign }
    },
  }),
  inside({
    id: 'CS339',
    messages: lines.messages,
    says: 'Bij de eenheid euro’s is het geleverde volume hetzelfde als het ingediende bedrag, in eurocenten.',
    todo: 'De aanbieder maakt volume en bedrag gelijk en stuurt de declaratie opnieuw.',
    *check(message) {
      for (const line of lines.in(message)) {
        const { Eenheid, GeleverdVolume, IngediendBedrag } = line.value
        if (Eenheid === EUROS && IngediendBedrag.Bedrag !== GeleverdVolume)
          for (const at of into(line, 'IngediendBedrag'))
            yield {
              at,
              says: `Het bedrag is ${spokenEuros(IngediendBedrag.Bedrag)}, maar het geleverde volume in euro’s is ${spokenEuros(GeleverdVolume)}.`,
            }
      }
    },
  }),
  inside({
    id: 'CD087',
    messages: lines.messages,
    says: 'Het tarief hoort bij elke eenheid behalve euro’s (83).',
    todo: 'De aanbieder vult het tarief in, of laat het bij euro’s weg, en stuurt de declaratie opnieuw.',
    *check(message) {
      for (const line of lines.in(message)) {
        const { Eenheid, ProductTarief } = line.value
        if (Eenheid !== EUROS && ProductTarief === undefined)
          yield { at: line, says: 'Het tarief ontbreekt: dat hoort bij elke eenheid behalve euro’s (83).' }
        if (Eenheid === EUROS)
          for (const at of into(line, 'ProductTarief'))
            yield { at, says: 'Bij de eenheid euro’s (83) hoort geen tarief te staan.' }
      }
    },
  }),
]

function sumOf(all: Iterable<Place<{ readonly IngediendBedrag: Amount }>>): number {
  let cents = 0
  for (const { value } of all) cents += signed(value.IngediendBedrag)
  return cents
}

function total(place: Place<Total>): Signed {
  return { at: into(place, 'DebetCredit'), cents: place.value.TotaalBedrag }
}

function amount(place: Place<Amount>): Signed {
  return { at: into(place, 'DebetCredit'), cents: place.value.Bedrag }
}

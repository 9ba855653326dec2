import type { MessageOf } from '../../model/contents.ts'
import { into } from '../place.ts'
import type { Breach } from '../rule.ts'
import { type Before, type EarlierRule, isCredit } from './before.ts'
import type { AllocatedProduct } from './earlier.ts'
import { sameProduct } from './keys.ts'
import { allocatedIn, type Line } from './lines.ts'

/**
 * The same number with another client, provider or product is another allocated product. A change of what may change
 * (OP033x1, IV066: end, budget, total) keeps its number. A begin may not change: with a reason of change that breaks a business
 * rule and not this one; without a reason it is no change but a next allocation under a used number (IV066, IV099).
 */
const TR332: EarlierRule<'301'> = {
  id: 'TR332',
  level: 3,
  messages: ['301'],
  code: '9332',
  says: 'Het toewijzingsnummer is al gebruikt voor een andere toewijzing van deze gemeente.',
  todo: 'De gemeente geeft de toewijzing een nummer dat zij nog niet heeft gebruikt en stuurt haar opnieuw.',
  check: (message, { numbered, parties }) =>
    allocatedIn(message)
      .filter(({ value, bsn }) =>
        numbered(value.ToewijzingNummer).some(({ Bsn, Aanbieder, Product, Ingangsdatum }) => {
          const begunAnew = value.RedenWijziging === undefined && Ingangsdatum !== value.Ingangsdatum
          return Bsn !== bsn || Aanbieder !== parties.provider || !sameProduct(Product, value.Product) || begunAnew
        }),
      )
      .flatMap((line) => into(line, 'ToewijzingNummer'))
      .map((at) => ({ at })),
}

/**
 * Whether an allocation without a reference answers a request cannot be seen, except beside one that does: a change is
 * granted as a whole, so all products in the message take over its reference (IV093, IV097), unless they bore it before: a
 * product bears it the first time only.
 */
const TR379: EarlierRule<'301'> = {
  id: 'TR379',
  level: 3,
  messages: ['301'],
  code: '9379',
  says: 'De referentie hoort niet bij een verzoek van de aanbieder dat met deze toewijzing wordt ingewilligd.',
  todo: 'De gemeente neemt de referentie over uit het verzoek dat zij inwilligt, en laat haar leeg als er geen verzoek was.',
  *check(message, before): Iterable<Breach> {
    const lines = allocatedIn(message)
    const granted = lines
      .filter((line) => refersTo(before, line, '317') && !isSentBefore(before, line))
      .flatMap(({ value }) => before.request(value.ReferentieAanbieder ?? '') ?? [])
    for (const line of lines) {
      if (line.value.ReferentieAanbieder === undefined) {
        const left = granted.some(({ allocated }) => !allocated.includes(line.value.ToewijzingNummer))
        if (left) yield { at: line, says: LEFT_OUT }
        continue
      }
      for (const at of into(line, 'ReferentieAanbieder')) {
        if (!refersTo(before, line)) yield { at, says: UNKNOWN }
        else if (isSentBefore(before, line) && !isRepeated(before, line)) yield { at, says: AGAIN }
      }
    }
  },
}

const UNKNOWN = 'Er is geen verzoek van de aanbieder voor deze cliënt met deze referentie.'
const AGAIN =
  'Deze toewijzing is al eerder met deze referentie gestuurd; een wijziging daarna is niet op dat verzoek en heeft geen referentie.'
const LEFT_OUT =
  'Dit bericht willigt een verzoek om wijziging in; dan krijgt iedere toewijzing de referentie van dat verzoek.'

const TR385: EarlierRule<'301'> = {
  id: 'TR385',
  level: 3,
  messages: ['301'],
  code: '9385',
  says: 'Deze toewijzing kan niet worden verwijderd: er zijn prestaties op goedgekeurd die niet zijn gecrediteerd.',
  todo: 'De gemeente vraagt de aanbieder de goedgekeurde prestaties te crediteren, en verwijdert daarna de toewijzing.',
  check: (message, before) =>
    allocatedIn(message)
      .filter(({ value }) => value.RedenWijziging === '13' && hasGranted(message, before, value.ToewijzingNummer))
      .flatMap((line) => into(line, 'RedenWijziging'))
      .map((at) => ({ at })),
}

/** Does the line bear the reference of a request (of that kind) for the same client? */
function refersTo(before: Before, { value, bsn }: Line<AllocatedProduct>, kind?: '315' | '317'): boolean {
  if (value.ReferentieAanbieder === undefined) return false
  const asked = before.request(value.ReferentieAanbieder)?.asked
  return asked !== undefined && asked.Bsn === bsn && (kind === undefined || asked.in === kind)
}

/** The reference is filled only the first time that the product is sent after the request (toelichting of TR379). */
function isSentBefore(before: Before, { value }: Line<AllocatedProduct>): boolean {
  const { ReferentieAanbieder, ToewijzingNummer } = value
  if (ReferentieAanbieder === undefined) return false
  return before.request(ReferentieAanbieder)?.allocated.includes(ToewijzingNummer) ?? false
}

/** Is this the very version that is known already, sent once more because the provider asked for it (IV013)? */
function isRepeated(before: Before, { value, bsn }: Line<AllocatedProduct>): boolean {
  const known = before.allocation(value.ToewijzingNummer, bsn)
  return known?.Toewijzingsdatum === value.Toewijzingsdatum && known.Toewijzingstijd === value.Toewijzingstijd
}

function hasGranted(message: MessageOf<'301'>, before: Before, number: number): boolean {
  const { Bsn } = message.body.Client
  return before
    .claimedOn(number)
    .filter((each) => each.Bsn === Bsn && each.state === 'granted' && !isCredit(each))
    .some((each) => before.creditsOf(each.ProductReferentie.ReferentieNummer).length === 0)
}

export const ALLOCATION_RULES = [TR332, TR379, TR385]

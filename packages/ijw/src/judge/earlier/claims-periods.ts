import { firstDayOf, lastDayOf, monthOf } from '../../calculate/days.ts'
import { mayBeClaimedIn } from '../../calculate/periods.ts'
import { spokenDay } from '../../spoken.ts'
import { isBefore } from '../dates.ts'
import { into, whole } from '../place.ts'
import type { EarlierRule } from './before.ts'
import { type ClaimedOn, heldToAllocations } from './claims-allocation.ts'
import { claimedIn } from './lines.ts'

const TR307: EarlierRule<'323'> = {
  id: 'TR307',
  level: 3,
  messages: ['323'],
  code: '9307',
  says: 'De productperiode begint voordat de toewijzing ingaat.',
  todo: 'De aanbieder declareert alleen wat binnen de toewijzing valt.',
  check: (message, before) =>
    heldToAllocations(message, before)
      .filter(({ line, of }) => isBefore(line.value.ProductPeriode.Begindatum, of.Ingangsdatum))
      .flatMap((claimed) => beginOf(claimed, `De toewijzing gaat pas in op ${spokenDay(claimed.of.Ingangsdatum)}.`)),
}

const TR308: EarlierRule<'323'> = {
  id: 'TR308',
  level: 3,
  messages: ['323'],
  code: '9308',
  says: 'De productperiode eindigt nadat de toewijzing is afgelopen.',
  todo: 'De aanbieder declareert alleen wat binnen de toewijzing valt.',
  check: (message, before) =>
    heldToAllocations(message, before).flatMap((claimed) => {
      const { Einddatum } = claimed.of
      const ended = Einddatum !== undefined && isBefore(Einddatum, claimed.line.value.ProductPeriode.Einddatum)
      return ended ? endOf(claimed, `De toewijzing is afgelopen op ${spokenDay(Einddatum)}.`) : []
    }),
}

/**
 * Only a period before the latest that was claimed is refused. The rule asks for the next month when help was delivered in
 * every month, but the same month may be claimed again and a month may be skipped and claimed later (IV090, OP284): that
 * help was delivered in a skipped month is no proof that it had to be claimed then.
 */
const TR318: EarlierRule<'323'> = {
  id: 'TR318',
  level: 3,
  messages: ['323'],
  code: '8214',
  says: 'De declaratieperiode sluit niet aan: zij ligt voor de laatst gedeclareerde maand, of slaat een maand met hulp over.',
  todo: 'De aanbieder declareert over de laatst gedeclareerde maand of de volgende maand met hulp; de prestaties zelf mogen ouder zijn.',
  check: (message, { facts: { lastClaimPeriod } }) => {
    const { Begindatum } = message.body.Declaratie.DeclaratiePeriode
    if (lastClaimPeriod === undefined || !isBefore(Begindatum, lastClaimPeriod.Begindatum)) return []
    const says = `Er is al gedeclareerd over de maand die begint op ${spokenDay(lastClaimPeriod.Begindatum)}; een eerdere maand kan daarna niet meer.`
    return into(whole(message), 'Declaratie')
      .flatMap((claim) => into(claim, 'DeclaratiePeriode'))
      .map((at) => ({ at, says }))
  },
}

const TR319: EarlierRule<'323'> = {
  id: 'TR319',
  level: 3,
  messages: ['323'],
  code: '9319',
  says: 'De productperiode ligt na de maand waarover wordt gedeclareerd.',
  todo: 'De aanbieder declareert deze prestatie in de declaratie over haar eigen maand, of later.',
  check: (message) =>
    claimedIn(message)
      .filter(({ value }) => !mayBeClaimedIn(value.ProductPeriode, message.body.Declaratie.DeclaratiePeriode))
      .flatMap((line) => into(line, 'ProductPeriode'))
      .map((at) => ({ at })),
}

const TR387: EarlierRule<'323'> = {
  id: 'TR387',
  level: 3,
  messages: ['323'],
  code: '9387',
  says: 'De productperiode begint niet op de eerste dag van de maand, of op de dag waarop de toewijzing in die maand ingaat.',
  todo: 'De aanbieder laat de productperiode daar beginnen; wanneer de hulp werkelijk begon, telt hier niet.',
  check: (message, before) =>
    heldToAllocations(message, before).flatMap((claimed) => {
      const { Begindatum } = claimed.line.value.ProductPeriode
      const month = monthOf(Begindatum)
      const { Ingangsdatum } = claimed.of
      const begin = monthOf(Ingangsdatum) === month ? Ingangsdatum : firstDayOf(month)
      return Begindatum === begin ? [] : beginOf(claimed, `De productperiode moet beginnen op ${spokenDay(begin)}.`)
    }),
}

const TR388: EarlierRule<'323'> = {
  id: 'TR388',
  level: 3,
  messages: ['323'],
  code: '9388',
  says: 'De productperiode eindigt niet op de laatste dag van de maand, of op de dag waarop de toewijzing in die maand afloopt.',
  todo: 'De aanbieder laat de productperiode daar eindigen; wanneer de hulp werkelijk stopte, telt hier niet.',
  check: (message, before) =>
    heldToAllocations(message, before).flatMap((claimed) => {
      const { Begindatum, Einddatum } = claimed.line.value.ProductPeriode
      const month = monthOf(Begindatum)
      const ends = claimed.of.Einddatum
      const end = ends !== undefined && monthOf(ends) === month ? ends : lastDayOf(month)
      return Einddatum === end ? [] : endOf(claimed, `De productperiode moet eindigen op ${spokenDay(end)}.`)
    }),
}

function beginOf({ line }: ClaimedOn, says: string) {
  return into(line, 'ProductPeriode')
    .flatMap((period) => into(period, 'Begindatum'))
    .map((at) => ({ at, says }))
}

function endOf({ line }: ClaimedOn, says: string) {
  return into(line, 'ProductPeriode')
    .flatMap((period) => into(period, 'Einddatum'))
    .map((at) => ({ at, says }))
}

/** Over which days a claim and its performances are. */
export const CLAIM_PERIOD_RULES = [TR307, TR308, TR318, TR319, TR387, TR388]

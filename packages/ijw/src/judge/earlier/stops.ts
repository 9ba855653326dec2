import type { MessageOf } from '../../model/contents.ts'
import { into } from '../place.ts'
import { spokenDay } from '../spoken.ts'
import type { Before, EarlierRule } from './before.ts'
import type { Stop, StoppedProduct } from './earlier.ts'
import { broughtBy, type Line, stoppedIn, takenBackBy } from './lines.ts'
import { onSame, sameStart, sameStop } from './same.ts'

const FOR_NOW = '20'

const TR382: EarlierRule<'307'> = {
  id: 'TR382',
  level: 3,
  messages: ['307'],
  code: '9069',
  says: 'Er is geen start bekend met dezelfde toewijzing, hetzelfde product en dezelfde begindatum.',
  todo: 'De aanbieder neemt toewijzingsnummer, product en begindatum precies over uit het startbericht, of stuurt eerst de start.',
  check: (message, { facts }) =>
    broughtBy(stoppedIn(message))
      .filter(({ value }) => !facts.starts.some((start) => sameStart(start, value)))
      .map((at) => ({ at })),
}

const TR413: EarlierRule<'307'> = {
  id: 'TR413',
  level: 3,
  messages: ['307'],
  code: '9413',
  says: 'Deze levering is al tijdelijk gestopt en kan niet nog eens tijdelijk stoppen.',
  todo: 'De aanbieder meldt eerst dat de levering weer is gestart, of meldt de definitieve stop.',
  check: (message, before) =>
    stopsInTurn(message, before)
      .filter(({ at, earlier }) => at.value.RedenBeeindiging === FOR_NOW && earlier.some(isForNow))
      .flatMap(({ at }) => into(at, 'RedenBeeindiging'))
      .map((at) => ({ at })),
}

const TR414: EarlierRule<'307'> = {
  id: 'TR414',
  level: 3,
  messages: ['307'],
  code: '9414',
  says: 'De levering stopt eerder dan in het stopbericht dat al is ontvangen.',
  todo: 'De aanbieder geeft een einddatum op die niet voor die van de eerdere stop ligt, of verwijdert de eerdere stop.',
  check: (message, before) =>
    stopsInTurn(message, before).flatMap(({ at, earlier }) => {
      const later = earlier.find(({ Einddatum }) => Einddatum > at.value.Einddatum)
      if (later === undefined) return []
      const says = `De levering is al gemeld als gestopt op ${spokenDay(later.Einddatum)}; een volgende stop kan niet eerder zijn.`
      return into(at, 'Einddatum').map((place) => ({ at: place, says }))
    }),
}

const TR415: EarlierRule<'307'> = {
  id: 'TR415',
  level: 3,
  messages: ['307'],
  code: '9415',
  says: 'Deze levering is al definitief gestopt.',
  todo: 'De aanbieder laat deze stop weg; is de eerdere stop fout, dan verwijdert hij die eerst.',
  check: (message, before) =>
    stopsInTurn(message, before)
      .filter(({ earlier }) => !earlier.every(isForNow))
      .map(({ at }) => ({ at })),
}

type InTurn = { readonly at: Line<StoppedProduct>; readonly earlier: readonly Omit<Stop, 'Bsn'>[] }

/**
 * The stops that a message brings, each with the stops of the same delivery (same allocation and begin) that came before
 * it: earlier messages, without what this message takes back (IV008), and the stops before it in the message.
 */
function stopsInTurn(message: MessageOf<'307'>, { facts }: Before): readonly InTurn[] {
  const lines = stoppedIn(message)
  const removed = takenBackBy(lines)
  const standing = facts.stops.filter((stop) => !removed.some(({ value }) => sameStop(value, stop)))
  const brought = broughtBy(lines)
  return brought.map((at, turn) => {
    const sooner = [...standing, ...brought.slice(0, turn).map(({ value }) => value)]
    const earlier = sooner.filter((stop) => onSame(stop, at.value) && stop.Begindatum === at.value.Begindatum)
    return { at, earlier }
  })
}

function isForNow({ RedenBeeindiging }: Omit<Stop, 'Bsn'>): boolean {
  return RedenBeeindiging === FOR_NOW
}

export const STOP_RULES = [TR382, TR413, TR414, TR415]

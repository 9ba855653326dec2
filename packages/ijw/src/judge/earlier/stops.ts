import type { MessageOf } from '../../model/contents.ts'
import { spokenDay } from '../../spoken.ts'
import { isBefore } from '../dates.ts'
import { into } from '../place.ts'
import type { Before, EarlierRule } from './before.ts'
import type { Stop, StoppedProduct } from './earlier.ts'
import { helpKey, startKey, stopKey } from './keys.ts'
import { broughtBy, type Line, stoppedIn, takenBackBy } from './lines.ts'

const FOR_NOW = '20'

const TR382: EarlierRule<'307'> = {
  id: 'TR382',
  level: 3,
  messages: ['307'],
  code: '9069',
  says: 'Er is geen start bekend met dezelfde toewijzing, hetzelfde product en dezelfde begindatum.',
  todo: 'De aanbieder neemt toewijzingsnummer, product en begindatum precies over uit het startbericht, of stuurt eerst de start.',
  check: (message, { facts }) => {
    const started = new Set(facts.starts.map(startKey))
    return broughtBy(stoppedIn(message))
      .filter(({ value }) => !started.has(startKey(value)))
      .map((at) => ({ at }))
  },
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
      .filter(({ at, earlier }) => at.value.RedenBeeindiging === FOR_NOW && earlier.forNow)
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
    stopsInTurn(message, before).flatMap(({ at, earlier: { last } }) => {
      if (last === undefined || !isBefore(at.value.Einddatum, last)) return []
      const says = `De levering is al gemeld als gestopt op ${spokenDay(last)}; een volgende stop kan niet eerder zijn.`
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
      .filter(({ earlier }) => earlier.forGood)
      .map(({ at }) => ({ at })),
}

/** The stops that a delivery has had so far: was there one for now, one for good, and which day was the last. */
type Stopped = { readonly forNow: boolean; readonly forGood: boolean; readonly last?: string }
type InTurn = { readonly at: Line<StoppedProduct>; readonly earlier: Stopped }

/**
 * The stops that a message brings, each with how often the same delivery (same allocation and begin) was stopped before:
 * in earlier messages, without what this message takes back (IV008), and sooner in the message itself. Sooner is the stop that
 * ends first, and a pause goes before an end on the same day: the order in which they are written says nothing (OP080).
 */
function stopsInTurn(message: MessageOf<'307'>, { facts }: Before): readonly InTurn[] {
  const lines = stoppedIn(message)
  const removed = new Set(takenBackBy(lines).map(({ value }) => stopKey(value)))
  const stopped = new Map<string, Stopped>()
  const count = (stop: Omit<Stop, 'Bsn'>): Stopped => {
    const key = `${helpKey(stop)}\n${stop.Begindatum}`
    const { forNow, forGood, last } = stopped.get(key) ?? { forNow: false, forGood: false }
    const temporary = stop.RedenBeeindiging === FOR_NOW
    stopped.set(key, {
      forNow: forNow || temporary,
      forGood: forGood || !temporary,
      last: last !== undefined && isBefore(stop.Einddatum, last) ? last : stop.Einddatum,
    })
    return { forNow, forGood, ...(last !== undefined && { last }) }
  }
  for (const stop of facts.stops) if (!removed.has(stopKey(stop))) count(stop)
  return broughtBy(lines)
    .toSorted((one, other) => inTime(one.value, other.value))
    .map((at) => ({ at, earlier: count(at.value) }))
}

function inTime(one: StoppedProduct, other: StoppedProduct): number {
  if (one.Einddatum !== other.Einddatum) return isBefore(one.Einddatum, other.Einddatum) ? -1 : 1
  return Number(other.RedenBeeindiging === FOR_NOW) - Number(one.RedenBeeindiging === FOR_NOW)
}

export const STOP_RULES = [TR382, TR413, TR414, TR415]

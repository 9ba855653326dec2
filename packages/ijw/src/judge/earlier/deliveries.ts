import type { MessageOf } from '../../model/contents.ts'
import { into } from '../place.ts'
import type { Before, EarlierRule } from './before.ts'
import type { StartedProduct, StoppedProduct } from './earlier.ts'
import { startKey, stopKey } from './keys.ts'
import { broughtBy, type Delivery, oneOf, startedIn, stoppedIn, takenBackBy } from './lines.ts'

const TR019: EarlierRule<'305' | '307'> = {
  id: 'TR019',
  level: 3,
  messages: ['305', '307'],
  code: '9019',
  says: 'Er is geen toewijzing met dit nummer voor deze cliënt bij deze aanbieder.',
  todo: 'De aanbieder neemt het nummer over uit de toewijzing, of vraagt de gemeente om de toewijzing te sturen.',
  // Without a number the provider works by task, and then there is no allocation to be found (IV096).
  check: (message, before) =>
    broughtBy(deliveriesIn(message))
      .filter(({ value: { ToewijzingNummer } }) => ToewijzingNummer !== undefined)
      .filter(({ value, bsn }) => before.allocation(value.ToewijzingNummer, bsn) === undefined)
      .flatMap((line) => into(line, 'ToewijzingNummer'))
      .map((at) => ({ at })),
}

/**
 * What was sent and then taken back is not there to be taken back again: IV008 has the class removed, so a second removal
 * finds nothing.
 */
const TR063: EarlierRule<'305' | '307'> = {
  id: 'TR063',
  level: 3,
  messages: ['305', '307'],
  code: '9063',
  says: 'Deze melding moet worden verwijderd, maar er is geen eerdere melding met dezelfde gegevens.',
  todo: 'De aanbieder neemt de gegevens van de te verwijderen melding precies over, of laat deze verwijdering weg.',
  check: (message, before) => {
    const earlier = earlierKeys(message, before)
    return takenBackBy(deliveriesIn(message))
      .filter(({ value }) => !earlier.has(keyOf(value)))
      .map((at) => ({ at }))
  },
}

const TR074: EarlierRule<'305' | '307'> = {
  id: 'TR074',
  level: 3,
  messages: ['305', '307'],
  code: '9074',
  says: 'Deze melding is al eerder ontvangen.',
  todo: 'De aanbieder laat de dubbele melding weg; is de eerdere melding fout, dan verwijdert hij die eerst.',
  check: (message, before) => {
    const lines = deliveriesIn(message)
    const earlier = earlierKeys(message, before)
    for (const { value } of takenBackBy(lines)) earlier.delete(keyOf(value))
    return lines
      .filter(({ value }) => value.StatusAanlevering === '1' && earlier.has(keyOf(value)))
      .map((at) => ({ at }))
  },
}

function deliveriesIn(message: MessageOf<'305' | '307'>): readonly Delivery[] {
  const judged = oneOf(message)
  return judged.number === '305' ? startedIn(judged) : stoppedIn(judged)
}

/** The logical keys of what was delivered before: the starts for a start, the stops for a stop. */
function earlierKeys({ number }: MessageOf<'305' | '307'>, { facts }: Before): Set<string> {
  return new Set(number === '305' ? facts.starts.map(startKey) : facts.stops.map(stopKey))
}

function keyOf(product: StartedProduct | StoppedProduct): string {
  return 'RedenBeeindiging' in product ? stopKey(product) : startKey(product)
}

/** Starts and stops alike. */
export const DELIVERY_RULES = [TR019, TR063, TR074]

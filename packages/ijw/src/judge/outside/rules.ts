import { amountOf, tariffPerMinute } from '../../calculate/amounts.ts'
import { MINUTES_IN_HOUR } from '../../calculate/volumes.ts'
import type { Message, MessageNumber } from '../../model/contents.ts'
import { spokenDay, spokenEuros } from '../../spoken.ts'
import { isBefore } from '../dates.ts'
import { isCredit } from '../earlier/before.ts'
import type { ClaimedPerformance, Parties } from '../earlier/earlier.ts'
import { claimedIn } from '../earlier/lines.ts'
import { into, whole } from '../place.ts'
import type { Rule } from '../rule.ts'
import type { Agreement, Outside } from './outside.ts'
import { codedIn, daysOf, municipalitiesIn } from './places.ts'

/** What rules of level 4 look things up in. */
export type Beside = {
  readonly outside: Outside
  readonly today: string
  readonly parties: Parties
  /** When the allocations that the message is about began, as far as that is known from earlier messages. */
  readonly begun: readonly string[]
}

const EVERY_ANSWERED = ['301', '305', '307', '315', '317', '319', '323', '325'] as const

const TR135: Rule<(typeof EVERY_ANSWERED)[number], Beside> = {
  id: 'TR135',
  level: 4,
  messages: EVERY_ANSWERED,
  code: '8848',
  says: 'De dagtekening van het bericht ligt in de toekomst.',
  todo: 'De afzender dagtekent het bericht met de dag waarop hij het maakt en stuurt het opnieuw.',
  check: (message, { today }) =>
    into(whole(message), 'Header')
      .flatMap((header) => into(header, 'BerichtIdentificatie'))
      .flatMap((identification) => into(identification, 'Dagtekening'))
      .filter(({ value }) => isBefore(today, value))
      .map((at) => ({ at, says: `De dagtekening ligt in de toekomst: ${spokenDay(at.value)}.` })),
}

/**
 * A code may be one of the day on which the allocation begins, or is wished to begin, so that a municipality that has been
 * merged can still be named; or one of the day of the message. For messages that name no such day, as a claim, it is looked up
 * in earlier messages.
 */
const TR378: Rule<(typeof EVERY_ANSWERED)[number], Beside> = {
  id: 'TR378',
  level: 4,
  messages: EVERY_ANSWERED,
  code: 'S300',
  says: 'Deze gemeentecode bestaat niet, of niet op de dagen waar het bericht over gaat.',
  todo: 'De afzender kiest een gemeentecode uit de lijst van het CBS die geldt op de ingangsdatum.',
  check(message, { outside, begun }) {
    const days = daysOf(message as Message, begun)
    return municipalitiesIn(message as Message)
      .filter(({ value }) => !days.some((day) => outside.isMunicipality?.(value, day) ?? true))
      .map((at) => ({
        at,
        says: `De gemeentecode ${at.value} bestaat niet (meer) op de dagen waar dit bericht over gaat.`,
      }))
  },
}

const TR381: Rule<'301' | '305' | '307' | '315' | '317' | '323', Beside> = {
  id: 'TR381',
  level: 4,
  messages: ['301', '305', '307', '315', '317', '323'],
  code: 'S329',
  says: 'De productcode past niet bij de productcategorie.',
  todo: 'De afzender kiest een productcode uit de afgesproken productcodelijst die bij de categorie hoort.',
  check: (message, { outside, parties }) =>
    codedIn(message as Message)
      .filter(({ product, day }) => !(outside.fitsCategory?.(product, day, parties) ?? true))
      .map(({ at, product }) => ({
        at,
        says: `De productcode ${product.Code} past niet bij de productcategorie ${product.Categorie}.`,
      })),
}

/**
 * Minutes may be paid for by the hour, and then the amount follows from the tariff per hour (IV081). When the contract
 * does not tell that tariff, any is believed that is rounded to the tariff per minute that is claimed.
 */
const TR346: Rule<'323', Beside> = {
  id: 'TR346',
  level: 4,
  messages: ['323'],
  code: '9346',
  says: 'Het bedrag is niet het volume maal het tarief.',
  todo: 'De aanbieder rekent het bedrag opnieuw uit: volume maal tarief, of uurtarief maal minuten gedeeld door 60.',
  check: (message, beside) =>
    claimedIn(message)
      .filter(({ value }) => value.Eenheid !== '83' && value.ProductTarief !== undefined)
      .flatMap((line) => {
        const amounts = amountsFor(line.value, beside)
        if (amounts.includes(line.value.IngediendBedrag.Bedrag)) return []
        const says = `Bij dit volume en tarief hoort een bedrag van ${amounts.map(spokenEuros).join(' of ')}.`
        return into(line, 'IngediendBedrag').map((at) => ({ at, says }))
      }),
}

/** The amounts that a performance may be claimed for: one, or one for each tariff that the contract allows. */
function amountsFor(performance: ClaimedPerformance, { outside, parties }: Beside): readonly number[] {
  const product = { Categorie: performance.ProductCategorie, Code: performance.ProductCode }
  const contract = outside.agreements?.(product, performance.ProductPeriode.Begindatum, parties) ?? []
  // A credit repeats what was granted (IV091), perhaps before the tariff was changed: the contract of now does not bind it.
  const agreed = isCredit(performance) ? [] : contract.filter(({ Eenheid }) => isFor(performance, Eenheid))
  const perHour = performance.Eenheid === '01' ? agreed.filter(({ Eenheid }) => Eenheid === '04') : []
  const perUnit = perHour.length === 0 || agreed.some(({ Eenheid }) => Eenheid === performance.Eenheid)
  const amounts = [
    ...(perUnit ? [amountOf(performance)] : []),
    ...perHour.map(({ tariff }) => amountOf(performance, tariff)),
    ...(agreed.length === 0 ? [amountByHour(performance)] : []),
  ]
  return [...new Set(amounts)].filter((amount) => amount !== undefined)
}

/** Does a tariff for this unit say what the performance costs? Minutes may be paid for by the hour. */
function isFor({ Eenheid }: ClaimedPerformance, unit: Agreement['Eenheid']): boolean {
  return Eenheid === unit || (Eenheid === '01' && unit === '04')
}

/**
 * The claimed amount of minutes, when there is a whole tariff per hour that gives it and that is rounded to the claimed
 * tariff per minute; `undefined` when there is none.
 */
function amountByHour(performance: ClaimedPerformance): number | undefined {
  const { Eenheid, GeleverdVolume, IngediendBedrag, ProductTarief } = performance
  if (Eenheid !== '01' || GeleverdVolume === 0 || ProductTarief === undefined) return undefined
  // The lowest tariff per hour that is rounded to this tariff per minute, and the lowest that gives at least this amount.
  const lowest = Math.max(0, ProductTarief * MINUTES_IN_HOUR - MINUTES_IN_HOUR / 2)
  const enough = Math.ceil((IngediendBedrag.Bedrag - 0.5) * (MINUTES_IN_HOUR / GeleverdVolume))
  const tariff = Math.max(lowest, enough)
  const amount = amountOf(performance, tariff)
  return tariffPerMinute(tariff) === ProductTarief && amount === IngediendBedrag.Bedrag ? amount : undefined
}

/** The four technical rules of level 4 (TR135, TR346, TR378, TR381), which need the day, a list or the contract. */
export const OUTSIDE_RULES: readonly Rule<MessageNumber, Beside>[] = [TR135, TR346, TR378, TR381]

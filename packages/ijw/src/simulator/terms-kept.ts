import {
  type AllocationReceived,
  answerDue,
  type Due,
  isMissed,
  replyDue,
  residenceDue,
  startDue,
  stopDue,
} from '../calculate/terms.ts'
import type { WorkingDays } from '../calculate/working-days.ts'
import type { MessageOf } from '../model/contents.ts'
import type { Delivery } from './delivery.ts'

/** A term that was not kept: by which message (its place in the log), until when it was due, and when it came, if it came. */
export type Missed = {
  readonly about: number
  readonly due: Due
  readonly came?: string
}

type Accepted<N extends '301' | '305' | '307' | '315' | '317' | '319'> = {
  readonly at: number
  readonly delivery: Delivery
  readonly message: MessageOf<N>
}

/**
 * Which terms were missed in a log (OP090, OP090x4, OP271, OP272, OP274, OP346, OP359). What is still open counts as missed
 * when the last day it could be done lies before `until`.
 */
export function missedTerms(
  log: readonly Delivery[],
  { calendar, until }: { calendar: WorkingDays; until: string },
): readonly Missed[] {
  const missed: Missed[] = []
  const look = (about: number, due: Due | undefined, came: string | undefined): void => {
    if (due !== undefined && isMissed(due, came ?? until))
      missed.push({ about, due, ...(came !== undefined && { came }) })
  }
  for (const [at, delivery] of log.entries()) {
    // What could not be read is never answered, nor does anybody wait for an answer to an answer.
    if (delivery.message === undefined || delivery.silent !== undefined) continue
    look(at, replyDue(delivery.message.number, delivery.day, calendar), answerTo(log, at)?.day)
  }
  for (const started of accepted(log, '305'))
    for (const due of startsDue(log, started, calendar)) look(started.at, due, started.delivery.day)
  for (const stopped of accepted(log, '307'))
    for (const due of stopsDue(log, stopped, calendar)) look(stopped.at, due, stopped.delivery.day)
  for (const requested of [...accepted(log, '315'), ...accepted(log, '317')])
    for (const { due, came } of decisionsDue(log, requested, calendar)) look(requested.at, due, came)
  return missed.toSorted((one, other) => one.about - other.about)
}

function answerTo(log: readonly Delivery[], at: number): Delivery | undefined {
  return log.find((delivery) => delivery.answers === at)
}

/** What was told and not refused. */
function accepted<N extends '301' | '305' | '307' | '315' | '317' | '319'>(
  log: readonly Delivery[],
  number: N,
): Accepted<N>[] {
  return log.flatMap((delivery, at) => {
    const { message, findings } = delivery
    return message?.number === number && findings.length === 0
      ? [{ at, delivery, message: message as MessageOf<N> }]
      : []
  })
}

function startsDue(log: readonly Delivery[], { at, message }: Accepted<'305'>, calendar: WorkingDays): Due[] {
  return message.body.Client.StartProducten.StartProduct.filter(
    ({ StatusAanlevering }) => StatusAanlevering === '1',
  ).map(({ Begindatum, ToewijzingNummer }) =>
    startDue(Begindatum, calendar, allocationBefore(log, at, ToewijzingNummer)),
  )
}

/** How the help of a start was first allocated. */
function allocationBefore(
  log: readonly Delivery[],
  before: number,
  number: number | undefined,
): AllocationReceived | undefined {
  for (const { at, delivery, message } of accepted(log, '301')) {
    const product = message.body.Client.ToegewezenProducten.ToegewezenProduct.find(
      ({ ToewijzingNummer }) => ToewijzingNummer === number,
    )
    if (at < before && product !== undefined) return { ...product, received: delivery.day }
  }
  return undefined
}

function stopsDue(log: readonly Delivery[], stopped: Accepted<'307'>, calendar: WorkingDays): Due[] {
  const paused = new Set(
    accepted(log, '307')
      .filter(({ at }) => at < stopped.at)
      .flatMap(({ message }) => message.body.Client.StopProducten.StopProduct)
      .filter(({ RedenBeeindiging }) => RedenBeeindiging === '20')
      .map(keyOf),
  )
  const { StopProduct } = stopped.message.body.Client.StopProducten
  // A stop that corrects an earlier one was already told in time or not (IV008).
  const corrected = new Set(StopProduct.filter(({ StatusAanlevering }) => StatusAanlevering === '3').map(keyOf))
  return StopProduct.filter((stop) => stop.StatusAanlevering === '1' && !corrected.has(keyOf(stop))).map((stop) => {
    const { known } = stopped.delivery
    return stopDue(stop.Einddatum, calendar, paused.has(keyOf(stop)) ? known : undefined)
  })
}

function keyOf(about: { readonly ToewijzingNummer?: number; readonly Begindatum: string }): string {
  return `${about.ToewijzingNummer} ${about.Begindatum}`
}

/** Each request is decided or put under investigation first, and decided in the end. */
function decisionsDue(
  log: readonly Delivery[],
  { at, delivery, message }: Accepted<'315'> | Accepted<'317'>,
  calendar: WorkingDays,
): { due: Due; came: string | undefined }[] {
  const request = {
    number: message.number,
    received: delivery.day,
    dated: message.body.Header.BerichtIdentificatie.Dagtekening,
  }
  return referencesOf(message).flatMap((reference) => {
    const [first, second] = responses(log, reference).filter((response) => response.at > at)
    const dues = [{ due: answerDue({ ...request, underInvestigation: false }, calendar), came: first?.day }]
    if (first?.answer === '2')
      dues.push({ due: answerDue({ ...request, underInvestigation: true }, calendar), came: second?.day })
    const refusal = [first, second].find((response) => response?.residence)
    if (refusal !== undefined) dues.push({ due: residenceDue(request.received, calendar), came: refusal.day })
    return dues
  })
}

function referencesOf(message: MessageOf<'315'> | MessageOf<'317'>): readonly string[] {
  return message.number === '317'
    ? [message.body.Client.Verzoek.ReferentieAanbieder]
    : message.body.Client.AangevraagdeProducten.AangevraagdProduct.map((product) => product.ReferentieAanbieder)
}

/** What the municipality sent with a reference, in order. */
function responses(log: readonly Delivery[], reference: string) {
  const answers = accepted(log, '319')
    .filter(({ message }) => message.body.Antwoord.ReferentieAanbieder === reference)
    .map(({ at, delivery, message }) => ({
      at,
      day: delivery.day,
      answer: message.body.Antwoord.VerzoekAntwoord,
      residence: message.body.Antwoord.RedenAfwijzingVerzoek === '8',
    }))
  const allocations = accepted(log, '301')
    .filter(({ message }) =>
      message.body.Client.ToegewezenProducten.ToegewezenProduct.some(
        (product) => product.ReferentieAanbieder === reference,
      ),
    )
    .map(({ at, delivery }) => ({ at, day: delivery.day, answer: undefined, residence: false }))
  return [...answers, ...allocations].toSorted((one, other) => one.at - other.at)
}

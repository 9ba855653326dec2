import type { Refusal } from '../../../platform/refusal.ts'

/** What a partner's system can be told: that something is so, and where to read it; never what it is about (M05). */
export const eventKinds = ['feedback-given', 'handling-changed', 'trial'] as const
export type EventKind = (typeof eventKinds)[number]

/** A trial is asked for by hand, for one subscription; the others one subscribes to. */
export const subscribableKinds = ['feedback-given', 'handling-changed'] as const
export type SubscribableKind = (typeof subscribableKinds)[number]

/** The type of an event in reverse domain name notation, by domain (NL GOV profile for CloudEvents). */
export const eventTypes: Readonly<Record<EventKind, string>> = {
  'feedback-given': 'nl.jeugdsignalen.terugkoppeling-gegeven',
  'handling-changed': 'nl.jeugdsignalen.behandeling-gewijzigd',
  trial: 'nl.jeugdsignalen.proefbericht',
}

/** What a key of a partner's system opens. */
export const keyScopes = ['give-signals', 'read-feedback', 'subscribe'] as const
export type KeyScope = (typeof keyScopes)[number]

export type EventsRefusal =
  | 'organisations/address-not-https'
  | 'organisations/address-not-allowed'
  | 'organisations/subscription-ended'
  | 'organisations/delivery-arrived'

const NAME = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/**
 * Where an event may go: over https, to a name on the list of this municipality, at the usual port and without a password
 * in the address. That the name does not lead inside somebody's own network is looked at when something is sent.
 */
export function refuseAddress(url: string, allowed: readonly string[]): Refusal<EventsRefusal> | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined
  const plain = address && address.username === '' && address.password === '' && address.port === ''
  if (address?.protocol !== 'https:' || !plain || !NAME.test(address.hostname))
    return { refused: 'organisations/address-not-https', pointer: '/address', status: 422 }
  if (allowed.includes(address.hostname)) return undefined
  return {
    refused: 'organisations/address-not-allowed',
    facts: { host: address.hostname },
    pointer: '/address',
    status: 422,
  }
}

export type EventFact = { id: string; kind: EventKind; subject: string; at: Date }

/** The message itself: attributes of CloudEvents 1.0 and no data; what happened is read at `dataref`, with the key. */
export type CloudEvent = {
  specversion: '1.0'
  id: string
  source: string
  type: string
  subject: string
  time: string
  dataref: string
}

/** How this installation is named as a source: the municipality by its OIN where it gave one, else by its code. */
export function sourceOf({ municipality, oin }: { municipality: string; oin: string }): string {
  return oin === '' ? `urn:nld:gemeente:${municipality}:systeem:vangnet` : `urn:nld:oin:${oin}:systeem:vangnet`
}

export function cloudEvent(fact: EventFact, where: { source: string; baseUrl: string }): CloudEvent {
  const { id, kind, subject, at } = fact
  return {
    specversion: '1.0',
    id,
    source: where.source,
    type: eventTypes[kind],
    subject,
    time: at.toISOString(),
    dataref: `${where.baseUrl}/api/v1/own-signals?signal=${subject}`,
  }
}

export const deliveryStates = ['waiting', 'delivered', 'failed'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** How often is tried; with pauses from half a minute to four hours that is most of a day (own choice). */
export const MOST_ATTEMPTS = 12

/**
 * What an answer means. Any 2xx is delivered. 410 says that nobody lives there any more: then it is not tried again. The
 * last attempt that fails leaves it failed.
 */
export function afterAttempt(answer: { status: number } | { error: string }, attempts: number): DeliveryState {
  if ('status' in answer && answer.status >= 200 && answer.status < 300) return 'delivered'
  if ('status' in answer && answer.status === 410) return 'failed'
  return attempts >= MOST_ATTEMPTS ? 'failed' : 'waiting'
}

import { z } from 'zod'
import { deliveryStates, eventKinds, eventTypes, subscribableKinds } from '../rules/events.ts'
import type { Setting } from '../rules/settings.ts'
import { Version } from './fields.ts'

/** To which machines of partners messages may go (M05). Empty: to none. */
export const eventHosts: Setting<string[]> = {
  key: 'organisations/event-hosts',
  schema: z.array(z.string().trim().toLowerCase().max(253)).max(200),
  shipped: [{ value: [], from: '2015-01-01', source: 'M05; zonder lijst gaat er niets naar buiten', certainty: 'U' }],
}

/** How the municipality is named in messages to systems: its OIN, twenty digits. */
export const eventOin: Setting<string> = {
  key: 'organisations/event-oin',
  schema: z.union([z.literal(''), z.string().regex(/^\d{20}$/)]),
  shipped: [{ value: '', from: '2015-01-01', source: 'NL GOV-profiel voor CloudEvents, source', certainty: 'V' }],
}

/** A message as it is sent: CloudEvents 1.0 by the NL GOV profile, without data. */
export const SentEvent = z.strictObject({
  specversion: z.literal('1.0'),
  id: z.uuid(),
  source: z.string().regex(/^urn:nld:/),
  type: z.enum(eventKinds.map((kind) => eventTypes[kind])),
  /** The id of the signal; of a trial the id of the subscription. */
  subject: z.uuid(),
  /** When it was written down here. */
  time: z.iso.datetime(),
  /** Where to read what happened, with a key that opens reading. */
  dataref: z.url(),
})

export const Subscribe = z.strictObject({
  /** Whose system; a system with a key subscribes its own organisation and leaves this out. */
  organisation: z.uuid().optional(),
  address: z.string().trim().min(1).max(500),
  kinds: z.array(z.enum(subscribableKinds)).min(1).max(subscribableKinds.length),
})
export const ListSubscriptions = z.strictObject({ organisation: z.uuid().optional() })
export const SubscriptionRow = z.object({
  id: z.uuid(),
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  address: z.string(),
  kinds: z.array(z.enum(subscribableKinds)),
  madeAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  lastDelivered: z.iso.datetime().nullable(),
  waiting: z.int(),
  failed: z.int(),
  version: z.int(),
})
export type SubscriptionRow = z.infer<typeof SubscriptionRow>
export const SubscriptionList = z.object({ subscriptions: z.array(SubscriptionRow), hosts: z.array(z.string()) })
export type SubscriptionList = z.infer<typeof SubscriptionList>

const one = { subscriptionId: z.uuid(), version: Version }
/** Makes the secret with which messages are signed, or another one in its place. Asked by PUT: an answer to POST is kept. */
export const IssueSigningSecret = z.strictObject(one)
export const SigningSecret = z.object({ id: z.uuid(), secret: z.string(), version: z.int() })
export const EndSubscription = z.strictObject(one)
export const SubscriptionEnded = z.object({ id: z.uuid(), endedAt: z.iso.datetime(), version: z.int() })
export const TrySubscription = z.strictObject({ subscriptionId: z.uuid() })

export const ListDeliveries = z.strictObject({
  state: z.enum(deliveryStates).optional(),
  subscription: z.uuid().optional(),
})
export const DeliveryRow = z.object({
  id: z.uuid(),
  subscription: z.uuid(),
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  address: z.string(),
  kind: z.enum(eventKinds),
  at: z.iso.datetime(),
  state: z.enum(deliveryStates),
  attempts: z.int(),
  triedAt: z.iso.datetime().nullable(),
  /** The status of the answer, or the code of what went wrong on the way. */
  result: z.string(),
  version: z.int(),
})
export type DeliveryRow = z.infer<typeof DeliveryRow>
export const DeliveryList = z.object({ deliveries: z.array(DeliveryRow) })
export type DeliveryList = z.infer<typeof DeliveryList>
export const DeliverAgain = z.strictObject({ deliveryId: z.uuid(), version: Version })

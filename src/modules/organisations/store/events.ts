import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Seen } from '../../../platform/stale.ts'
import { staleOrGone } from '../../../platform/stale.ts'
import type { DeliveryState, EventFact, EventKind } from '../rules/events.ts'
import { own, type Place, type Stamp, stamped } from './own.ts'
import { versioned } from './stale.ts'

type NewSubscription = { municipality: string; id: string; organisation: string; address: string; kinds: string[] }

export async function addSubscription(tx: Tx, subscription: NewSubscription, stamp: Stamp): Promise<void> {
  await own(tx)
    .insertInto('organisations.event_subscription')
    .values({ ...subscription, round: 0, made_at: stamp.at, ended_at: null, ...stamped(stamp) })
    .execute()
}

export type SubscriptionFound = {
  id: string
  organisation: string
  organisationName: string
  address: string
  kinds: string[]
  madeAt: Date
  endedAt: Date | null
  lastDelivered: Date | null
  waiting: number
  failed: number
  version: number
}

/** Subscriptions with how their messages fare; those of one organisation, or all. */
export async function listSubscriptions(
  tx: Tx,
  municipality: string,
  organisation: string | undefined,
): Promise<SubscriptionFound[]> {
  const { rows } = await sql<SubscriptionFound>`
    select s.id, s.organisation, o.name as "organisationName", s.address, s.kinds, s.made_at as "madeAt",
      s.ended_at as "endedAt", s.version, d.waiting, d.failed, d.last as "lastDelivered"
    from organisations.event_subscription s
    join organisations.organisation o on o.municipality = s.municipality and o.id = s.organisation
    join lateral (
      select count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'failed')::int as failed,
        max(tried_at) filter (where state = 'delivered') as last
      from organisations.event_delivery e where e.municipality = s.municipality and e.subscription = s.id) d on true
    where s.municipality = ${municipality} and (${organisation ?? null}::uuid is null or s.organisation = ${organisation ?? null})
    order by s.ended_at is not null, o.name_key, s.made_at`.execute(tx)
  return rows
}

/** A subscription as the asker saw it; of another organisation than `organisation` it does not exist. */
export async function holdSubscription(tx: Tx, seen: Seen, organisation: string | undefined) {
  const row = await findSubscription(tx, seen)
  if (!row || (organisation !== undefined && row.organisation !== organisation))
    throw new Refused({ refused: 'organisations/unknown-subscription', status: 404 })
  return subscriptions.hold(tx, seen)
}

export async function findSubscription(tx: Tx, { municipality, id }: Place) {
  return own(tx)
    .selectFrom('organisations.event_subscription')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
}

const subscriptions = versioned('organisations.event_subscription', 'organisations/unknown-subscription')
export const { change: changeSubscription } = subscriptions

/** Running subscriptions of an organisation to a kind of event. */
export async function listListeners(
  tx: Tx,
  { municipality, organisation, kind }: { municipality: string; organisation: string; kind: EventKind },
): Promise<string[]> {
  const rows = await own(tx)
    .selectFrom('organisations.event_subscription')
    .select('id')
    .where('municipality', '=', municipality)
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`${kind} = any(kinds)`)
    .execute()
  return rows.map(({ id }) => id)
}

/** Puts an event ready for a subscription; undefined when it was told already. */
export async function addDelivery(
  tx: Tx,
  { municipality, subscription, event }: { municipality: string; subscription: string; event: EventFact },
): Promise<string | undefined> {
  const row = await own(tx)
    .insertInto('organisations.event_delivery')
    .values({
      municipality,
      id: newId(event.at),
      subscription,
      event: event.id,
      kind: event.kind,
      subject: event.subject,
      at: event.at,
      tried_at: null,
    })
    .onConflict((clash) => clash.constraint('an_event_is_told_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export type DeliveryToSend = {
  state: DeliveryState
  attempts: number
  event: EventFact
  subscription: { id: string; address: string; round: number; organisation: string; ended: boolean }
}

export async function findDelivery(tx: Tx, { municipality, id }: Place): Promise<DeliveryToSend | undefined> {
  const row = await own(tx)
    .selectFrom('organisations.event_delivery as d')
    .innerJoin('organisations.event_subscription as s', (join) =>
      join.onRef('s.municipality', '=', 'd.municipality').onRef('s.id', '=', 'd.subscription'),
    )
    .select(['d.state', 'd.attempts', 'd.event', 'd.kind', 'd.subject', 'd.at'])
    .select(['s.id as subscription', 's.address', 's.round', 's.organisation', 's.ended_at'])
    .where('d.municipality', '=', municipality)
    .where('d.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { state, attempts, event, kind, subject, at } = row
  return {
    state,
    attempts,
    event: { id: event, kind, subject, at },
    subscription: {
      id: row.subscription,
      address: row.address,
      round: row.round,
      organisation: row.organisation,
      ended: row.ended_at !== null,
    },
  }
}

export async function keepAttempt(
  tx: Tx,
  { municipality, id }: Place,
  attempt: { state: DeliveryState; attempts: number; result: string; at: Date },
): Promise<void> {
  const { at, ...set } = attempt
  await own(tx)
    .updateTable('organisations.event_delivery')
    .set({ ...set, tried_at: at, version: sql<number>`version + 1` })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

/** Begins a delivery anew, as the asker saw it. */
export async function beginAgain(tx: Tx, { municipality, id, version }: Seen): Promise<DeliveryState> {
  const row = await own(tx)
    .selectFrom('organisations.event_delivery')
    .select(['state', 'version', 'at', 'tried_at'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'organisations/unknown-delivery', status: 404 })
  if (row.version !== version)
    throw staleOrGone({ changed_by: 'Vangnet', changed_at: row.tried_at ?? row.at }, 'organisations/unknown-delivery')
  if (row.state === 'delivered') return row.state
  await own(tx)
    .updateTable('organisations.event_delivery')
    .set({ state: 'waiting', attempts: 0, version: version + 1 })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
  return row.state
}

const MOST_SHOWN = 200

export async function listDeliveries(
  tx: Tx,
  municipality: string,
  filter: { state?: DeliveryState | undefined; subscription?: string | undefined },
) {
  let question = own(tx)
    .selectFrom('organisations.event_delivery as d')
    .innerJoin('organisations.event_subscription as s', (join) =>
      join.onRef('s.municipality', '=', 'd.municipality').onRef('s.id', '=', 'd.subscription'),
    )
    .innerJoin('organisations.organisation as o', (join) =>
      join.onRef('o.municipality', '=', 's.municipality').onRef('o.id', '=', 's.organisation'),
    )
    .select(['d.id', 'd.subscription', 'd.kind', 'd.at', 'd.state', 'd.attempts', 'd.tried_at as triedAt', 'd.result'])
    .select(['d.version', 's.address', 's.organisation', 'o.name as organisationName'])
    .where('d.municipality', '=', municipality)
    .orderBy('d.at', 'desc')
    .limit(MOST_SHOWN)
  if (filter.state) question = question.where('d.state', '=', filter.state)
  if (filter.subscription) question = question.where('d.subscription', '=', filter.subscription)
  return question.execute()
}

/** What arrived long ago is not kept: it says nothing any more. */
export async function dropArrived(tx: Tx, municipality: string, before: Date): Promise<void> {
  await own(tx)
    .deleteFrom('organisations.event_delivery')
    .where('municipality', '=', municipality)
    .where('state', '=', 'delivered')
    .where('at', '<', before)
    .execute()
}

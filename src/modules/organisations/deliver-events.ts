import { z } from 'zod'
import { inTransaction } from '../../platform/database.ts'
import type { HouseJob, JobHouse } from '../../platform/job-house.ts'
import { type Post, signed } from '../../platform/outgoing.ts'
import { dutchDate } from '../../platform/use-case.ts'
import { eventHosts, eventOin } from './contract/events.ts'
import { forEachMunicipality } from './for-each-municipality.ts'
import { afterAttempt, cloudEvent, MOST_ATTEMPTS, refuseAddress, sourceOf, subscribableKinds } from './rules/events.ts'
import { signingSecret } from './signing-secret.ts'
import {
  addDelivery,
  type DeliveryToSend,
  dropArrived,
  findDelivery,
  keepAttempt,
  listListeners,
} from './store/events.ts'
import { findOrganisationName } from './store/organisations.ts'
import { settingOn } from './store/settings.ts'
import { listWorkers } from './store/workers.ts'

/** What another module leaves when something happened that a partner's system may hear: ids only. */
const Publish = z.object({
  municipality: z.string(),
  organisation: z.uuid(),
  kind: z.enum(subscribableKinds),
  /** Names what happened for good: told twice under one id, it arrives once. */
  id: z.uuid(),
  subject: z.uuid(),
  at: z.coerce.date(),
})

const Deliver = z.object({ municipality: z.string(), delivery: z.uuid() })

const KEPT_DAYS = 90
const DAY = 86_400_000

/** Telling systems of partners: each subscription gets a row and a job of its own, so that one deaf system holds up no other. */
export const eventJobs = (post: Post): readonly HouseJob[] => [
  { name: 'organisations.publish', run: publish },
  {
    name: 'organisations.deliver',
    again: { times: MOST_ATTEMPTS - 1, firstPauseSeconds: 30, longestPauseSeconds: 4 * 3_600 },
    sideBySide: true,
    run: ({ deps }, data) => deliver({ deps, post }, data),
  },
  {
    name: 'organisations.drop-arrived',
    schedule: '25 3 * * *',
    run: ({ deps }) =>
      forEachMunicipality(deps, (tx, municipality) =>
        dropArrived(tx, municipality, new Date(deps.now().getTime() - KEPT_DAYS * DAY)),
      ),
  },
]

async function publish({ deps }: JobHouse, data: Record<string, unknown>): Promise<void> {
  const { municipality, organisation, ...event } = Publish.parse(data)
  await inTransaction(deps.db, { municipality }, async (tx) => {
    for (const subscription of await listListeners(tx, { municipality, organisation, kind: event.kind })) {
      const delivery = await addDelivery(tx, { municipality, subscription, event })
      if (delivery) await deps.jobs.add(tx, 'organisations.deliver', { municipality, delivery })
    }
  })
}

type Prepared = { delivery: DeliveryToSend; source: string; hosts: readonly string[] }

type House = { deps: JobHouse['deps']; post: Post }

async function deliver(house: House, data: Record<string, unknown>): Promise<void> {
  const { municipality, delivery: id } = Deliver.parse(data)
  const { deps } = house
  const prepared = await inTransaction(deps.db, { municipality }, async (tx): Promise<Prepared | undefined> => {
    const day = { municipality, day: dutchDate(deps.now()) }
    const delivery = await findDelivery(tx, { municipality, id })
    if (delivery?.state !== 'waiting') return undefined
    const source = sourceOf({ municipality, oin: await settingOn(tx, eventOin, day) })
    return { delivery, source, hosts: await settingOn(tx, eventHosts, day) }
  })
  if (!prepared) return
  const answer = await attempt(house, { municipality, ...prepared })
  const attempts = prepared.delivery.attempts + 1
  const state = 'final' in answer ? 'failed' : afterAttempt(answer, attempts)
  const result = 'status' in answer ? String(answer.status) : answer.error
  await inTransaction(deps.db, { municipality }, async (tx) => {
    await keepAttempt(tx, { municipality, id }, { state, attempts, result, at: deps.now() })
    if (state === 'failed') await tellAdministrators(house, { municipality, id, delivery: prepared.delivery, tx })
  })
  if (state === 'waiting') throw new NotDelivered(result)
}

/** Makes the queue try again later; the row says why. */
class NotDelivered extends Error {}

type Answer = { status: number } | { error: string } | { error: string; final: true }

/** One attempt, outside any transaction: a slow receiver holds no row. */
async function attempt(
  { deps, post }: House,
  { municipality, delivery, source, hosts }: Prepared & { municipality: string },
): Promise<Answer> {
  const { event, subscription } = delivery
  if (subscription.ended) return { error: 'ENDED', final: true }
  // The list may have become shorter since somebody subscribed.
  if (refuseAddress(subscription.address, hosts)) return { error: 'NOT_ALLOWED', final: true }
  const body = JSON.stringify(cloudEvent(event, { source, baseUrl: deps.settings.baseUrl }))
  const secret = signingSecret(deps.settings, { municipality, ...subscription })
  const headers = {
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'user-agent': 'Vangnet',
    ...signed({ id: event.id, at: deps.now(), body }, secret),
  }
  try {
    return { status: await post({ url: subscription.address, headers, body }) }
  } catch (error) {
    const { code, name } = error as { code?: unknown; name: string }
    return { error: typeof code === 'string' ? code : name }
  }
}

async function tellAdministrators(
  { deps }: House,
  { municipality, id, delivery, tx }: { municipality: string; id: string; delivery: DeliveryToSend } & Transacting,
): Promise<void> {
  const workers = (await listWorkers(tx, { municipality, today: dutchDate(deps.now()) }))
    .filter(({ roles }) => roles.includes('functional-administrator'))
    .map((worker) => worker.id)
  if (workers.length === 0) return
  const name = (await findOrganisationName(tx, municipality, delivery.subscription.organisation)) ?? ''
  deps.tell(tx, {
    municipality,
    workers,
    kind: 'delivery-failed',
    href: '/app/beheer/sleutels',
    facts: { name },
    factKey: `delivery-failed/${id}/${deps.now().toISOString().slice(0, 10)}`,
  })
}

type Transacting = { tx: Parameters<typeof keepAttempt>[0] }

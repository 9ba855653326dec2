import type { TestHouse } from '../house.ts'
import { type Ids, made } from './made.ts'

const since = '2026-03-02'

/** What an administrator arranges: one of everything. */
export async function arrangements(house: TestHouse): Promise<Ids> {
  const lotte = await house.as('lotte-beheer')
  const add = async (path: string, body: object) => made(await lotte.post(path, body)).id
  const organisation = await add('/organisations', { name: 'School van de toets', kind: 'school', since })
  const emptyOrganisation = await add('/organisations', { name: 'Lege school', kind: 'school', since })
  const at = `/organisations/${organisation}`
  const address = { street: 'Straat', number: '1', postcode: '7741AB', place: 'Coevorden' }
  const location = await add(`${at}/locations`, { name: 'Gebouw', ...address, since })
  const key = await add(`${at}/keys`, { label: 'Systeem', since, until: '2026-06-01' })
  const area = await add('/areas', { name: 'Gebied van de toets', postcodes: ['9999'], since })
  const [ownTeam, oldTeam] = [
    await add('/teams', { name: 'Team A', kind: 'youth', organisation, since }),
    await add('/teams', { name: 'Team B', kind: 'youth', organisation, since }),
  ]
  const [colleague, deputyWorker] = [
    await add('/workers', { name: 'Collega', organisation, subject: 'collega', since }),
    await add('/workers', { name: 'Vervanger', organisation, subject: 'vervanger', since }),
  ]
  const to = `/workers/${colleague}`
  const role = await add(`${to}/roles`, { role: 'partner', since })
  await add(`/workers/${deputyWorker}/roles`, { role: 'partner', since })
  const away = { since: '2026-04-01', until: '2026-04-08' }
  const absence = await add(`${to}/absences`, { deputy: deputyWorker, ...away })
  const deputy = await add(`${to}/deputies`, { deputy: deputyWorker, since })
  const checked = { since, until: '2027-01-01', checkedOn: '2026-02-01' }
  const registration = await add(`${to}/registrations`, { register: 'SKJ', number: '100000009', ...checked })
  const training = await add(`${to}/trainings`, { subject: 'meldcode', doneOn: since })
  const mandate = await add('/mandates', {
    holder: { kind: 'worker', id: colleague },
    powers: ['decide-on-help'],
    givenBy: 'College',
    source: 'Besluit',
    since,
  })
  const sanne = (await (await house.as('sanne-bakker')).get('/me')).body.worker.id
  await add('/mandates', {
    holder: { kind: 'worker', id: sanne },
    powers: ['set-term'],
    givenBy: 'College',
    source: 'Besluit',
    since,
  })
  made(await lotte.put('/settings/organisations/key-days', 0, { value: 300, since: '2026-06-01', source: 'Besluit' }))
  const told = await messagesOf(house, { organisation, add })
  return {
    ...told,
    organisation,
    emptyOrganisation,
    location,
    key,
    area,
    ownTeam,
    oldTeam,
    colleague,
    deputyWorker,
    role,
    absence,
    deputy,
    registration,
    training,
    mandate,
  }
}

/** A system of a partner that is told of news, and a message to it that failed. */
async function messagesOf(
  house: TestHouse,
  { organisation, add }: { organisation: string; add: (path: string, body: object) => Promise<string> },
): Promise<Ids> {
  const lotte = await house.as('lotte-beheer')
  const hosts = { value: ['systeem.nl'], since, source: 'Afspraak' }
  made(await lotte.put('/settings/organisations/event-hosts', 0, hosts))
  const wish = { organisation, address: 'https://systeem.nl/nieuws', kinds: ['feedback-given'] }
  const subscription = await add('/event-subscriptions', wish)
  const { rows } = await house.owner.pool.query<{ id: string }>(
    `insert into organisations.event_delivery (municipality, id, subscription, event, kind, subject, at, state, attempts, tried_at)
     values ('0109', gen_random_uuid(), $1, gen_random_uuid(), 'feedback-given', gen_random_uuid(), $2, 'failed', 9, $2) returning id`,
    [subscription, house.clock.now],
  )
  return { subscription, delivery: rows[0]?.id ?? '' }
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { feedback, practice, wish } from '../../../test/practice.ts'
import { eventJobs } from './deliver-events.ts'
import { fieldOf, refusalOf } from './given.ts'
import { MOST_ATTEMPTS } from './rules/events.ts'

test('[M05] one event told twice arrives once, and a subscription to something else hears nothing', async () => {
  const { house, lotte, gp, sent, work, give } = await practice()
  await lotte.post('/event-subscriptions', { organisation: gp, ...wish, kinds: ['feedback-given'] })
  await lotte.post('/event-subscriptions', {
    organisation: gp,
    ...wish,
    address: `${wish.address}/2`,
    kinds: ['handling-changed'],
  })
  const subject = await give()
  const fact = {
    municipality: '0109',
    organisation: gp,
    kind: 'feedback-given',
    id: '0195f000-0000-7000-8000-000000000001',
    subject,
    at: '2026-03-02T09:00:00Z',
  }
  const [publish] = eventJobs(async () => 204)
  for (let twice = 0; twice < 2; twice += 1)
    await publish?.run({ deps: house.deps, send: async () => {}, auditHeadFile: '' }, fact)
  await work('organisations.deliver')
  assert.deepEqual(
    sent.map(({ url }) => url),
    [wish.address],
  )
})

test('[M05] what does not arrive is tried again; after the last attempt the administrator hears it and can send it anew', async () => {
  const { house, lotte, sanne, gp, sent, answers, work, give } = await practice()
  await lotte.post('/event-subscriptions', { organisation: gp, ...wish })
  await sanne.post(`/signals/${await give()}/feedback`, feedback)
  await work('organisations.publish')
  const again = async () => {
    const { rows } = await house.owner.pool.query('select id from organisations.event_delivery')
    for (const { id } of rows)
      await house.owner.pool.query(
        "insert into jobs.job (name, data) select 'organisations.deliver', jsonb_build_object('municipality', '0109', 'delivery', $1::text)",
        [id],
      )
  }
  answers.next = 500
  assert.equal(await work('organisations.deliver'), 1, 'the queue must try again')
  answers.next = Object.assign(new Error('Geweigerd'), { code: 'ECONNREFUSED' })
  for (let attempt = 2; attempt <= MOST_ATTEMPTS; attempt += 1) {
    await again()
    assert.equal(await work('organisations.deliver'), attempt === MOST_ATTEMPTS ? 0 : 1, `attempt ${attempt}`)
  }
  const failed = (await lotte.get('/event-deliveries?state=failed')).body.deliveries
  assert.equal(failed.length, 1)
  assert.deepEqual([failed[0].attempts, failed[0].result], [MOST_ATTEMPTS, 'ECONNREFUSED'])
  assert.equal((await lotte.get('/event-subscriptions')).body.subscriptions[0].failed, 1)
  const notice = (await lotte.get('/notices')).body.notices.find(
    (one: { kind: string }) => one.kind === 'delivery-failed',
  )
  assert.match(notice.facts.name, /^Huisartsenpraktijk/)

  answers.next = 200
  assert.equal((await lotte.put(`/event-deliveries/${failed[0].id}/attempts`, failed[0].version - 1)).status, 412)
  assert.equal((await lotte.put(`/event-deliveries/${failed[0].id}/attempts`, failed[0].version)).status, 200)
  await work('organisations.deliver')
  assert.equal(sent.length, MOST_ATTEMPTS + 1)
  const [arrived] = (await lotte.get('/event-deliveries')).body.deliveries
  assert.equal(arrived.state, 'delivered')
  const sentTwice = await lotte.put(`/event-deliveries/${arrived.id}/attempts`, arrived.version)
  assert.equal(refusalOf(sentTwice), 'organisations/delivery-arrived')
})

test('[M05] a receiver that says it is gone is not tried again', async () => {
  const { lotte, sanne, gp, answers, work, give } = await practice()
  await lotte.post('/event-subscriptions', { organisation: gp, ...wish })
  await sanne.post(`/signals/${await give()}/feedback`, feedback)
  await work('organisations.publish')
  answers.next = 410
  assert.equal(await work('organisations.deliver'), 0)
  assert.equal((await lotte.get('/event-deliveries')).body.deliveries[0].state, 'failed')
})

test('[M05] an address that is not on the list of the municipality, or not on it any more, gets nothing', async () => {
  const { lotte, sanne, gp, sent, work, give } = await practice()
  const elsewhere = await lotte.post('/event-subscriptions', {
    organisation: gp,
    ...wish,
    address: 'https://elders.example/',
  })
  assert.deepEqual([refusalOf(elsewhere), fieldOf(elsewhere)], ['organisations/address-not-allowed', '/address'])
  assert.match(elsewhere.body.detail, /elders\.example/)
  const inside = await lotte.post('/event-subscriptions', { organisation: gp, ...wish, address: 'https://127.0.0.1/' })
  assert.equal(refusalOf(inside), 'organisations/address-not-https')

  await lotte.post('/event-subscriptions', { organisation: gp, ...wish })
  await sanne.post(`/signals/${await give()}/feedback`, feedback)
  await work('organisations.publish')
  await lotte.put('/settings/organisations/event-hosts', 1, {
    value: [],
    since: '2026-03-02',
    source: 'Afspraak voorbij',
  })
  await work('organisations.deliver')
  assert.equal(sent.length, 0)
  assert.equal((await lotte.get('/event-deliveries')).body.deliveries[0].result, 'NOT_ALLOWED')
})

test('[M05] an ended subscription gets nothing, also not what waited; an address has one subscription at a time', async () => {
  const { lotte, sanne, gp, sent, work, give } = await practice()
  const { body } = await lotte.post('/event-subscriptions', { organisation: gp, ...wish })
  const twice = await lotte.post('/event-subscriptions', { organisation: gp, ...wish })
  assert.equal(refusalOf(twice), 'constraint/an_address_is_told_once')
  await sanne.post(`/signals/${await give()}/feedback`, feedback)
  await work('organisations.publish')
  assert.equal((await lotte.put(`/event-subscriptions/${body.id}/end`, 7)).status, 412)
  assert.equal((await lotte.put(`/event-subscriptions/${body.id}/end`, 1)).status, 200)
  assert.equal(
    refusalOf(await lotte.put(`/event-subscriptions/${body.id}/secret`, 2)),
    'organisations/subscription-ended',
  )
  await work('organisations.deliver')
  assert.equal(sent.length, 0)
  assert.equal((await lotte.post('/event-subscriptions', { organisation: gp, ...wish })).status, 201)
})

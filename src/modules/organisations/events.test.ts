import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { feedback, practice, wish } from '../../../test/practice.ts'
import { idOf } from './given.ts'

test('[M05 A06] a system hears that feedback is ready, reads it with its key, and the message names nobody', async () => {
  const { lotte, sanne, gp, sent, work, give, bySystem } = await practice()
  const subscribed = await lotte.post('/event-subscriptions', { organisation: gp, ...wish })
  assert.equal(subscribed.status, 201, JSON.stringify(subscribed.body))
  const { secret } = (await lotte.put(`/event-subscriptions/${subscribed.body.id}/secret`, 1)).body
  const signal = await give()
  const given = await sanne.post(`/signals/${signal}/feedback`, feedback)
  assert.equal(given.status, 201, JSON.stringify(given.body))
  assert.equal(await work('organisations.publish'), 0)
  assert.equal(await work('organisations.deliver'), 0)

  const [message, ...more] = sent
  assert.ok(message && more.length === 0)
  assert.equal(message.url, wish.address)
  assert.match(message.headers['content-type'] ?? '', /^application\/cloudevents\+json/)
  const event = JSON.parse(message.body)
  assert.deepEqual(event, {
    specversion: '1.0',
    id: given.body.id,
    source: 'urn:nld:gemeente:0109:systeem:vangnet',
    type: 'nl.jeugdsignalen.terugkoppeling-gegeven',
    subject: signal,
    time: '2026-03-02T09:00:00.000Z',
    dataref: `http://127.0.0.1:8080/api/v1/own-signals?signal=${signal}`,
  })

  const { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signature } = message.headers
  const expected = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`${id}.${seconds}.${message.body}`)
    .digest('base64')
  assert.equal(signature, `v1,${expected}`)

  const read = (await bySystem('GET', `/own-signals?signal=${signal}`)).json()
  assert.deepEqual([read.signals.length, read.signals[0].feedback[0].sentences], [1, ['taken-up']])
})

test('[M05] that a signal is closed is told; what the team does in between is not', async () => {
  const { lotte, sanne, gp, sent, work, give } = await practice()
  await lotte.post('/event-subscriptions', { organisation: gp, ...wish })
  const signal = await give()
  const handle = async (body: object) => {
    const { version } = (await sanne.get(`/signals/${signal}`)).body
    const answer = await sanne.put(`/signals/${signal}/handling`, version, body)
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
  }
  await handle({ action: 'take-up' })
  await handle({ action: 'weigh' })
  await work('organisations.publish')
  assert.equal(await work('organisations.deliver'), 0)
  assert.equal(sent.length, 0)
  await handle({ action: 'close', outcome: 'no-concern', reason: 'Thuis gaat het goed.' })
  await work('organisations.publish')
  await work('organisations.deliver')
  assert.equal(JSON.parse(sent[0]?.body ?? '{}').type, 'nl.jeugdsignalen.behandeling-gewijzigd')
  assert.doesNotMatch(sent[0]?.body ?? '', /goed|no-concern/)
})

test('[M05 N-MC-09] what a person of the partner gave is not told to the systems of the partner', async () => {
  const { house, lotte, sanne, sent, work } = await practice()
  const school = await idOf(lotte, 'organisations', 'Basisschool')
  await lotte.post('/event-subscriptions', { organisation: school, ...wish })
  const joris = await house.as('joris-linde')
  const { body } = await joris.post('/signals', { pieces: [{ nature: 'observation', text: 'Zorg' }], postcode: '7741' })
  assert.equal((await sanne.post(`/signals/${body.id}/feedback`, { ...feedback, channel: 'account' })).status, 201)
  await work('organisations.publish')
  await work('organisations.deliver')
  assert.equal(sent.length, 0)
})

test('[M05] a system arranges its own subscriptions with its key, and sees nobody else’s', async () => {
  const { lotte, sent, work, bySystem } = await practice()
  const school = await idOf(lotte, 'organisations', 'Basisschool')
  const other = await lotte.post('/event-subscriptions', { organisation: school, ...wish })
  const made = await bySystem('POST', '/event-subscriptions', wish)
  assert.equal(made.statusCode, 201, made.body)
  const { id } = made.json()
  const listed = (await bySystem('GET', '/event-subscriptions')).json().subscriptions
  assert.deepEqual(
    listed.map((one: { id: string }) => one.id),
    [id],
  )
  assert.match((await bySystem('PUT', `/event-subscriptions/${id}/secret`, {}, 1)).json().secret, /^whsec_/)
  assert.equal((await bySystem('PUT', `/event-subscriptions/${other.body.id}/secret`, {}, 1)).statusCode, 404)
  assert.equal((await bySystem('POST', `/event-subscriptions/${other.body.id}/trials`)).statusCode, 404)
  assert.equal((await bySystem('POST', '/event-subscriptions', { ...wish, organisation: school })).statusCode, 404)
  assert.equal((await bySystem('GET', '/event-deliveries')).statusCode, 403)

  assert.equal((await bySystem('POST', `/event-subscriptions/${id}/trials`)).statusCode, 201)
  await work('organisations.deliver')
  assert.equal(JSON.parse(sent[0]?.body ?? '{}').type, 'nl.jeugdsignalen.proefbericht')
  assert.equal((await bySystem('PUT', `/event-subscriptions/${id}/end`, {}, 2)).statusCode, 200)
  assert.equal((await bySystem('POST', `/event-subscriptions/${id}/trials`)).statusCode, 409)
})

test('[L10 M05] a key opens what it was made for and nothing else', async () => {
  const { bySystem, give } = await practice(['give-signals'])
  await give()
  assert.equal((await bySystem('GET', '/own-signals')).statusCode, 403)
  assert.equal((await bySystem('POST', '/event-subscriptions', wish)).statusCode, 403)
  const reader = await practice(['read-feedback'])
  assert.equal((await reader.bySystem('GET', '/own-signals')).statusCode, 200)
  const report = { pieces: [{ nature: 'observation', text: 'Zorg' }] }
  assert.equal((await reader.bySystem('POST', '/signals', report)).statusCode, 403)
})

test('[M05] the secret that signs stands in no table and in no kept answer', async () => {
  const { house, lotte, gp } = await practice()
  const { body } = await lotte.post('/event-subscriptions', { organisation: gp, ...wish })
  const first = (await lotte.put(`/event-subscriptions/${body.id}/secret`, 1)).body.secret
  const second = (await lotte.put(`/event-subscriptions/${body.id}/secret`, 2)).body.secret
  assert.notEqual(first, second)
  for (const table of ['organisations.event_subscription', 'platform.idempotency', 'audit.line']) {
    const found = await house.owner.pool.query(`select 1 from ${table} t where to_jsonb(t)::text like $1`, [
      `%${second.slice(6, 40)}%`,
    ])
    assert.equal(found.rowCount, 0, table)
  }
})

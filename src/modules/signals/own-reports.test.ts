import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { toldIn } from '../../../test/told.ts'

const worry = { pieces: [{ nature: 'observation', text: 'Vaso is veel thuis.' }], postcode: '7741AB' }

test('[A06] a worker with a worry of their own hears back in the own account, with a message, and has no link', async () => {
  const house = await openHouse()
  const [bert, sanne] = [await house.as('bert-front'), await house.as('sanne-bakker')]
  const { id } = (await bert.post('/signals', { ...worry, ownWorry: true })).body
  const page = (await sanne.get(`/signals/${id}`)).body
  assert.equal(page.reporter.name, 'Bert Kuiper')
  const taken = await sanne.put(`/signals/${id}/handling`, 1, { action: 'take-up' })
  assert.equal(taken.status, 200)
  const desk = (await sanne.get(`/signals/${id}/feedback-desk`)).body
  assert.deepEqual([desk.reads, desk.link, desk.channels], ['account', '', ['account']])
  await sanne.post(`/signals/${id}/feedback`, { sentences: ['taken-up'], channel: 'account' })
  const told = await toldIn(house, 'feedback-given')
  assert.deepEqual(
    told.map(({ href }) => href),
    ['/app/mijn-signalen'],
  )
  const [mine] = (await bert.get('/own-signals')).body.signals
  assert.deepEqual([mine.noted, mine.link, mine.feedback.length], [false, '', 1])
  assert.equal((await bert.post(`/own-signals/${id}/answers`, { satisfied: false })).status, 201)
})

test('[A06] what a worker writes down for a caller is answered by the link, which only that worker can hand over again', async () => {
  const house = await openHouse()
  const [bert, sanne] = [await house.as('bert-front'), await house.as('sanne-bakker')]
  const { id } = (await bert.post('/signals', { ...worry, reporter: { name: 'Mevrouw De Boer' } })).body
  const [noted] = (await bert.get('/own-signals')).body.signals
  assert.equal(noted.noted, true)
  await sanne.post(`/signals/${id}/feedback`, { sentences: ['taken-up'], channel: 'link' })
  const seen = (await bert.get('/own-signals')).body.signals[0]
  assert.equal(seen.feedback[0].readAt, null, 'who wrote it down is not the reporter')
  assert.equal((await bert.post(`/own-signals/${id}/answers`, { satisfied: true })).status, 404)
  assert.equal((await house.inject({ url: new URL(noted.link).pathname })).statusCode, 200)
  assert.deepEqual((await (await house.as('ria-timmer')).get('/own-signals')).body.signals, [])
  house.clock.now = new Date('2026-10-02T09:00:00Z')
  const later = await house.as('bert-front')
  assert.equal((await later.get('/own-signals')).body.signals[0].link, '', 'a link that ended is not handed over')
})

test('[A06 N-ACC-07] whoever is worried in person is not anonymous, and an unknown field is refused', async () => {
  const house = await openHouse()
  const bert = await house.as('bert-front')
  const hidden = await bert.post('/signals', { ...worry, ownWorry: true, anonymous: true })
  assert.equal(hidden.status, 422)
  assert.equal((await bert.post('/signals', { ...worry, ownWorry: 'ja' })).status, 400)
})

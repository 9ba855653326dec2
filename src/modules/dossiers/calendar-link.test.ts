import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { givenDossier } from './given.ts'

test('[D12 M15] a calendar behind a secret address has days and no names, and ends when it is made anew or taken back', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const { dossier, number } = await givenDossier(sanne)
  await sanne.post('/tasks', { dossierId: dossier, title: 'Moeder Olympia bellen', due: '2026-03-05' })
  const made = await sanne.post('/calendar-link')
  assert.equal(made.status, 201, JSON.stringify(made.body))
  const url = new URL(made.body.address).pathname
  const feed = await house.inject({ url })
  assert.equal(feed.statusCode, 200, feed.body)
  assert.match(String(feed.headers['content-type']), /text\/calendar/)
  assert.match(feed.body, /DTSTART;VALUE=DATE:20260305/)
  for (const secret of ['Olympia', number, 'bellen']) assert.equal(feed.body.includes(secret), false, secret)

  const anew = new URL((await sanne.post('/calendar-link')).body.address).pathname
  assert.equal((await house.inject({ url })).statusCode, 404, 'the former one ended')
  assert.equal((await house.inject({ url: anew })).statusCode, 200)
  assert.equal((await sanne.del('/calendar-link', 1)).status, 200)
  assert.equal((await house.inject({ url: anew })).statusCode, 404)
  assert.equal((await house.inject({ url: '/agenda/0109-kort.ics' })).statusCode, 404)
  assert.equal((await house.nobody.post('/calendar-link')).status, 401)
})

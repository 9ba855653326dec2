import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { toldIn } from '../../../test/told.ts'
import { givenDossier, workerId } from './given.ts'

test('[L03] a colleague asks with a reason, the team lead grants until a day, and it ends by itself', async () => {
  const house = await openHouse()
  const { dossier, number } = await givenDossier(await house.as('sanne-bakker'))
  const mo = await house.as('mo-el-amrani')
  assert.equal((await mo.get(`/dossiers/${dossier}`)).status, 403, 'the team knows of it, and may not read')

  const ask = { dossier: number, purpose: 'help', reason: 'Ik neem waar', until: '2026-03-06' }
  const asked = await mo.post('/access-requests', ask)
  assert.equal(asked.status, 201, JSON.stringify(asked.body))
  assert.deepEqual(Object.keys(asked.body).sort(), ['id', 'version'], 'the answer names nobody')
  assert.equal((await mo.post('/access-requests', ask)).status, 409, 'one open question at a time')

  const ria = await house.as('ria-timmer')
  assert.deepEqual((await toldIn(house, 'access-asked'))[0]?.workers, [await workerId(house, 'ria-timmer')])
  const [waiting] = (await ria.get('/access-requests')).body.requests
  assert.equal(waiting.asker.name, 'Mo El Amrani')
  const granted = await ria.put(`/access-requests/${asked.body.id}/answer`, 1, { grant: true, until: '2026-03-04' })
  assert.equal(granted.status, 200, JSON.stringify(granted.body))

  assert.equal((await mo.get(`/dossiers/${dossier}`)).status, 200)
  assert.deepEqual(
    (await mo.get('/dossiers')).body.dossiers.map(({ relations }: { relations: string[] }) => relations.join()),
    ['granted'],
  )
  house.clock.now = new Date('2026-03-04T22:59:00Z')
  assert.equal(
    (await (await house.as('mo-el-amrani')).get(`/dossiers/${dossier}`)).status,
    200,
    'to the end of its day',
  )
  house.clock.now = new Date('2026-03-04T23:01:00Z')
  const after = await house.as('mo-el-amrani')
  assert.equal((await after.get(`/dossiers/${dossier}`)).status, 403, 'it ended by itself')
  assert.deepEqual((await after.get('/dossiers')).body.dossiers, [])
})

test('[L03] nobody answers an own request, a refusal says why, and an answer is given once', async () => {
  const house = await openHouse()
  const { dossier } = await givenDossier(await house.as('sanne-bakker'))
  const ria = await house.as('ria-timmer')
  const own = await ria.post('/access-requests', { dossier, purpose: 'advice', reason: 'Overleg', until: '2026-03-06' })
  assert.equal(own.status, 201, JSON.stringify(own.body))
  assert.equal((await ria.put(`/access-requests/${own.body.id}/answer`, 1, { grant: true })).status, 404)

  const sanne = await house.as('sanne-bakker')
  const bare = await sanne.put(`/access-requests/${own.body.id}/answer`, 1, { grant: false })
  assert.equal(bare.status, 409)
  assert.equal(bare.body.errors?.[0]?.pointer ?? bare.body.pointer, '/why', JSON.stringify(bare.body))
  const [one, two] = await Promise.all([
    sanne.put(`/access-requests/${own.body.id}/answer`, 1, { grant: false, why: 'Niet nodig' }),
    sanne.put(`/access-requests/${own.body.id}/answer`, 1, { grant: false, why: 'Niet nodig' }),
  ])
  assert.deepEqual([one, two].filter(({ status }) => status === 200).length, 1, 'two answers at once: one counts')
})

test('[L03] a request is short, has an end to come and is not for everybody', async () => {
  const house = await openHouse()
  const { dossier } = await givenDossier(await house.as('sanne-bakker'))
  const mo = await house.as('mo-el-amrani')
  const ask = { dossier, purpose: 'help', reason: 'Ik neem waar', until: '2026-03-06' }
  for (const [field, value] of [
    ['reason', ''],
    ['until', '2026-13-01'],
    ['purpose', 'emergency'],
    ['dossier', 'nummer'],
    ['extra', 1],
  ] as const)
    assert.equal((await mo.post('/access-requests', { ...ask, [field]: value })).status, 400, field)
  assert.equal((await mo.post('/access-requests', { ...ask, until: '2026-03-01' })).status, 409)
  assert.equal((await mo.post('/access-requests', { ...ask, until: '2026-06-01' })).status, 409)
  assert.equal((await (await house.as('anja-beleid')).post('/access-requests', ask)).status, 403)
  assert.equal((await (await house.as('henk-emmen')).post('/access-requests', ask)).status, 404)
})

test('[L09] a sealed dossier is gone from every list and search for whoever is not named, and opens again', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const { dossier, household, number } = await givenDossier(sanne)
  const ria = await house.as('ria-timmer')
  const sanneId = await workerId(house, 'sanne-bakker')
  const mo = await workerId(house, 'mo-el-amrani')
  const seal = { reason: 'Gezin van een collega', workerIds: [mo] }
  assert.equal((await ria.put(`/dossiers/${dossier}/seal`, 0, seal)).status, 409, 'the eye must be named')
  assert.equal((await sanne.put(`/dossiers/${dossier}/seal`, 0, seal)).status, 403, 'not by who works with the family')
  const sealed = await ria.put(`/dossiers/${dossier}/seal`, 0, { ...seal, workerIds: [sanneId] })
  assert.equal(sealed.status, 200, JSON.stringify(sealed.body))

  assert.equal((await sanne.get(`/dossiers/${dossier}`)).status, 200)
  for (const persona of ['ria-timmer', 'mo-el-amrani', 'karin-de-wit']) {
    const other = await house.as(persona)
    assert.equal((await other.get(`/dossiers/${dossier}`)).status, 404, persona)
    assert.equal((await other.get(`/households/${household}`)).status, 404, persona)
    assert.deepEqual((await other.get(`/search?q=${number}`)).body.hits, [], persona)
  }
  const fatima = await house.as('fatima-yildiz')
  assert.equal((await fatima.del(`/dossiers/${dossier}/seal`, 7)).status, 412)
  assert.equal((await fatima.del(`/dossiers/${dossier}/seal`, 1)).status, 200)
  assert.equal((await (await house.as('mo-el-amrani')).get(`/dossiers/${dossier}`)).status, 403)
})

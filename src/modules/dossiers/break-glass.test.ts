import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { toldIn } from '../../../test/told.ts'
import { givenDossier, workerId } from './given.ts'

const reason = 'Kind is weggelopen, politie belt'

test('[N-ID-04 L03] emergency access lasts sixty minutes, is told at once and stands in the audit as such', async () => {
  const house = await openHouse()
  const { dossier } = await givenDossier(await house.as('sanne-bakker'))
  const mo = await house.as('mo-el-amrani')
  const broken = await mo.post('/break-glass', { dossier, reason })
  assert.equal(broken.status, 201, JSON.stringify(broken.body))
  assert.equal(broken.body.until, '2026-03-02T10:00:00.000Z')
  assert.equal((await mo.get(`/dossiers/${dossier}`)).status, 200)

  const [told] = await toldIn(house, 'break-glass-used')
  const hear = [await workerId(house, 'fatima-yildiz'), await workerId(house, 'ria-timmer')]
  assert.deepEqual([...(told?.workers ?? [])].sort(), hear.sort(), 'attention officer and team lead')

  const lines = await house.owner.pool.query(
    "select use_case, granted_by from audit.line where granted_by = 'emergency/break-glass' order by at, use_case",
  )
  assert.deepEqual(lines.rows.map((line) => line.use_case).sort(), ['dossiers.break-glass', 'dossiers.show-dossier'])

  house.clock.now = new Date('2026-03-02T09:59:59Z')
  const still = await house.as('mo-el-amrani')
  assert.equal((await still.get(`/dossiers/${dossier}`)).status, 200)
  house.clock.now = new Date('2026-03-02T10:00:00Z')
  assert.equal((await still.get(`/dossiers/${dossier}`)).status, 403, 'closed again by itself')
})

test('[N-ID-04] every emergency access is judged by somebody else, in words, and once', async () => {
  const house = await openHouse()
  const { dossier, number } = await givenDossier(await house.as('sanne-bakker'))
  const mo = await house.as('mo-el-amrani')
  const { id } = (await mo.post('/break-glass', { dossier, reason })).body

  const fatima = await house.as('fatima-yildiz')
  const [open] = (await fatima.get('/break-glass')).body.glasses
  assert.deepEqual(
    [open.id, open.dossier.number, open.by, open.reviewDue, open.late],
    [id, number, 'Mo El Amrani', '2026-03-09', false],
  )
  const review = { outcome: 'justified', text: 'De politie belde, er was haast.' }
  assert.equal((await mo.put(`/break-glass/${id}/review`, 1, review)).status, 403, 'not by who did it')
  assert.equal((await fatima.put(`/break-glass/${id}/review`, 1, { ...review, text: '' })).status, 409)
  assert.equal((await fatima.put(`/break-glass/${id}/review`, 1, { ...review, outcome: 'fine' })).status, 400)
  house.clock.now = new Date('2026-03-10T09:00:00Z')
  const later = await house.as('peter-privacy')
  assert.equal((await later.get('/break-glass')).body.glasses[0].late, true)
  assert.equal((await later.put(`/break-glass/${id}/review`, 1, review)).status, 200)
  assert.deepEqual((await later.get('/break-glass')).body.glasses, [])
  assert.equal((await later.put(`/break-glass/${id}/review`, 2, review)).status, 409)
})

test('[N-ID-04 L09] breaking a sealed dossier is told to the data protection officer too', async () => {
  const house = await openHouse()
  const { dossier } = await givenDossier(await house.as('sanne-bakker'))
  const workerIds = [await workerId(house, 'sanne-bakker')]
  await (await house.as('ria-timmer')).put(`/dossiers/${dossier}/seal`, 0, { reason: 'Collega', workerIds })
  const mo = await house.as('mo-el-amrani')
  assert.equal((await mo.get(`/dossiers/${dossier}`)).status, 404)
  assert.equal((await mo.post('/break-glass', { dossier, reason })).status, 201)
  assert.equal((await mo.get(`/dossiers/${dossier}`)).status, 200)
  const [told] = await toldIn(house, 'break-glass-used')
  assert.ok(told?.workers.includes(await workerId(house, 'peter-privacy')))
})

test('[N-ID-04] emergency access asks a reason, a role that saves and a dossier that exists', async () => {
  const house = await openHouse()
  const { dossier } = await givenDossier(await house.as('sanne-bakker'))
  const mo = await house.as('mo-el-amrani')
  assert.equal((await mo.post('/break-glass', { dossier, reason: '' })).status, 400)
  assert.equal((await mo.post('/break-glass', { dossier: '2019-00001', reason })).status, 404)
  assert.equal((await (await house.as('anja-beleid')).post('/break-glass', { dossier, reason })).status, 403)
  assert.equal((await (await house.as('henk-emmen')).post('/break-glass', { dossier, reason })).status, 404)
})

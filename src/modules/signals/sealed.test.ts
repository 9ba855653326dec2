import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Visitor } from '../../../test/house.ts'
import { givenOpenDossier } from '../dossiers/given.ts'

type LinkedSignal = { id: string; number: string; file: string }

/** A signal about this family, with a meldcode file on it. */
async function givenLinkedSignal(sanne: Visitor, household: string): Promise<LinkedSignal> {
  const given = await sanne.post('/signals', { pieces: [{ nature: 'observation', text: 'Zorg' }], postcode: '7741AB' })
  const { id, number } = given.body
  const page = await sanne.get(`/signals/${id}`)
  const linked = await sanne.put(`/signals/${id}/family`, page.body.version, { householdId: household })
  assert.equal(linked.status, 200, JSON.stringify(linked.body))
  const file = await sanne.post('/meldcode-files', { signalId: id })
  assert.equal(file.status, 201)
  return { id, number, file: file.body.id }
}

/** Where this visitor comes across the signal. */
async function seen(by: Visitor, { id, number, file }: LinkedSignal) {
  const inbox = (await by.get('/signals')).body.signals.some((one: { id: string }) => one.id === id)
  const work = (await by.get('/work')).body.rows.some((one: { number: string }) => one.number === number)
  const found = JSON.stringify((await by.get(`/search?q=${number}`)).body).includes(id)
  const files = JSON.stringify((await by.get('/meldcode-files')).body).includes(file)
  return { inbox, work, found, files, page: (await by.get(`/signals/${id}`)).status }
}

const everywhere = { inbox: true, work: true, found: true, files: true, page: 200 }
const nowhere = { inbox: false, work: false, found: false, files: false, page: 404 }

test('[L09 A07] signals about a sealed family are in no list, search or page for whoever is not named', async () => {
  const { house, sanne, mo, ria, dossier, household, workerOf } = await givenOpenDossier()
  const signal = await givenLinkedSignal(sanne, household)
  assert.deepEqual(await seen(mo, signal), everywhere)
  const seal = { reason: 'Gezin van een collega', workerIds: [workerOf('Sanne Bakker')] }
  assert.equal((await ria.put(`/dossiers/${dossier}/seal`, 0, seal)).status, 200)
  for (const outside of [mo, ria]) assert.deepEqual(await seen(outside, signal), nowhere)
  assert.equal((await mo.get(`/meldcode-files/${signal.file}`)).status, 404)
  assert.deepEqual(await seen(sanne, signal), everywhere)
  const fatima = await house.as('fatima-yildiz')
  assert.equal((await fatima.get(`/meldcode-files/${signal.file}`)).status, 404, 'not for an overseer either')
})

test('[N-ID-04 L09] who broke the glass sees the signals about a sealed family for those sixty minutes, audited as an emergency', async () => {
  const { house, sanne, mo, ria, dossier, household, workerOf } = await givenOpenDossier()
  const { id, number, file } = await givenLinkedSignal(sanne, household)
  const seal = { reason: 'Gezin van een collega', workerIds: [workerOf('Sanne Bakker')] }
  assert.equal((await ria.put(`/dossiers/${dossier}/seal`, 0, seal)).status, 200)
  assert.equal((await mo.post('/break-glass', { dossier, reason: 'Kind is weggelopen' })).status, 201)
  assert.deepEqual(await seen(mo, { id, number, file }), everywhere)
  assert.equal((await mo.get(`/meldcode-files/${file}`)).status, 200)
  assert.deepEqual(await seen(ria, { id, number, file }), nowhere, 'the glass is broken for one')
  const { rows } = await house.owner.pool.query(
    `select distinct use_case, emergency from audit.line where actor = $1 and use_case in ('signals.show-signal', 'signals.show-meldcode-file')
     and outcome = 'done' order by use_case`,
    [workerOf('Mo El Amrani')],
  )
  assert.deepEqual(rows, [
    { use_case: 'signals.show-meldcode-file', emergency: true },
    { use_case: 'signals.show-signal', emergency: true },
  ])
  house.clock.now = new Date('2026-03-02T10:00:00Z')
  const later = await house.as('mo-el-amrani')
  assert.deepEqual(await seen(later, { id, number, file }), nowhere, 'closed again by itself')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenOpenDossier } from '../dossiers/given.ts'

test('[L09 A07] signals about a sealed family are in no list, search or page for whoever is not named', async () => {
  const { house, sanne, mo, ria, dossier, household, workerOf } = await givenOpenDossier()
  const given = await sanne.post('/signals', { pieces: [{ nature: 'observation', text: 'Zorg' }], postcode: '7741AB' })
  const { id, number } = given.body
  const page = await sanne.get(`/signals/${id}`)
  const linked = await sanne.put(`/signals/${id}/family`, page.body.version, { householdId: household })
  assert.equal(linked.status, 200, JSON.stringify(linked.body))
  const file = await sanne.post('/meldcode-files', { signalId: id })
  assert.equal(file.status, 201)
  const seen = async (by: typeof mo) => {
    const inbox = (await by.get('/signals')).body.signals.some((one: { id: string }) => one.id === id)
    const work = (await by.get('/work')).body.rows.some((one: { number: string }) => one.number === number)
    const found = JSON.stringify((await by.get(`/search?q=${number}`)).body).includes(id)
    const files = JSON.stringify((await by.get('/meldcode-files')).body).includes(file.body.id)
    return { inbox, work, found, files, page: (await by.get(`/signals/${id}`)).status }
  }
  assert.deepEqual(await seen(mo), { inbox: true, work: true, found: true, files: true, page: 200 })
  const seal = { reason: 'Gezin van een collega', workerIds: [workerOf('Sanne Bakker')] }
  assert.equal((await ria.put(`/dossiers/${dossier}/seal`, 0, seal)).status, 200)
  for (const outside of [mo, ria])
    assert.deepEqual(await seen(outside), { inbox: false, work: false, found: false, files: false, page: 404 })
  assert.equal((await mo.get(`/meldcode-files/${file.body.id}`)).status, 404)
  assert.deepEqual(await seen(sanne), { inbox: true, work: true, found: true, files: true, page: 200 })
  const fatima = await house.as('fatima-yildiz')
  assert.equal((await fatima.get(`/meldcode-files/${file.body.id}`)).status, 404, 'not for an overseer either')
})

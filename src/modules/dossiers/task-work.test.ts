import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { givenDossier } from './given.ts'

test('[D12] a task is made, postponed with a reason, taken over and finished, and says who and when', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const { dossier } = await givenDossier(sanne)
  const made = await sanne.post('/tasks', { dossierId: dossier, title: 'School bellen', due: '2026-03-03' })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  const { id } = made.body
  const postponed = await sanne.put(`/tasks/${id}/postponing`, 1, { due: '2026-03-05', reason: 'School is dicht' })
  assert.equal(postponed.status, 200, JSON.stringify(postponed.body))
  const ria = await house.as('ria-timmer')
  assert.equal((await ria.put(`/tasks/${id}/taking`, 2)).status, 200, 'the team lead divides the work')
  const done = await sanne.put(`/tasks/${id}/finishing`, 3, { outcome: 'Gebeld' })
  assert.equal(done.status, 200)
  const [task] = (await sanne.get(`/dossiers/${dossier}/tasks`)).body.tasks
  assert.deepEqual(
    [task.title, task.worker.name, task.due, task.doneBy, task.outcome, task.postponed],
    ['School bellen', 'Ria Timmer', '2026-03-05', 'Sanne Bakker', 'Gebeld', 1],
  )
  assert.equal((await sanne.put(`/tasks/${id}/finishing`, 4)).status, 409, 'done is done')
})

test('[D12] a task is not postponed in silence, not made for yesterday and not finished twice at once', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const { dossier } = await givenDossier(sanne)
  assert.equal((await sanne.post('/tasks', { dossierId: dossier, title: 'Bellen', due: '2026-03-01' })).status, 409)
  assert.equal((await sanne.post('/tasks', { dossierId: dossier, title: '', due: '2026-03-03' })).status, 409)
  assert.equal((await sanne.post('/tasks', { dossierId: dossier, title: 'Bellen', due: '3 maart' })).status, 400)
  const { id } = (await sanne.post('/tasks', { dossierId: dossier, title: 'Bellen', due: '2026-03-03' })).body
  assert.equal((await sanne.put(`/tasks/${id}/postponing`, 1, { due: '2026-03-05', reason: '' })).status, 409)
  assert.equal((await sanne.put(`/tasks/${id}/postponing`, 1, { due: '2026-03-03', reason: 'Druk' })).status, 409)
  const both = await Promise.all([sanne.put(`/tasks/${id}/finishing`, 1), sanne.put(`/tasks/${id}/finishing`, 1)])
  assert.equal(both.filter(({ status }) => status === 200).length, 1)
  const outsider = await house.as('joris-linde')
  assert.equal((await outsider.put(`/tasks/${id}/finishing`, 1)).status, 404)
  assert.equal((await outsider.get(`/dossiers/${dossier}/tasks`)).status, 404)
})

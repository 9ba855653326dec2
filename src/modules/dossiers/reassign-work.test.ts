import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse, type TestHouse } from '../../../test/house.ts'
import { givenDossier, workerId } from './given.ts'

async function situation(house: TestHouse) {
  const sanne = await house.as('sanne-bakker')
  const { dossier, number } = await givenDossier(sanne)
  const make = async (title: string, kind = 'other') => {
    const { id } = (await sanne.post('/tasks', { dossierId: dossier, title, kind, due: '2026-03-05' })).body
    return { id, version: 1 }
  }
  const tasks = [await make('Bellen'), await make('Contact', 'contact')]
  const own = (await sanne.post('/tasks', { title: 'Intervisie', due: '2026-03-04' })).body.id
  return {
    sanne,
    ria: await house.as('ria-timmer'),
    mo: await workerId(house, 'mo-el-amrani'),
    dossier,
    number,
    tasks,
    own,
  }
}

test('[D12] a preview says what would move and what stays and why, and changes nothing', async () => {
  const house = await openHouse()
  const { sanne, ria, mo, tasks, own } = await situation(house)
  const ask = { tasks: [...tasks, { id: own, version: 1 }, { id: own, version: 9 }], to: mo, reason: 'Sanne is ziek' }
  const preview = await ria.post('/reassignments/preview', { ...ask, tasks: ask.tasks.slice(0, 3) })
  assert.equal(preview.status, 200, JSON.stringify(preview.body))
  assert.deepEqual(
    preview.body.rows.map(({ moved, why }: { moved: boolean; why: string }) => [moved, why]),
    [
      [true, ''],
      [false, 'receiver-may-not-open'],
      [false, 'goes-with-watch'],
    ],
  )
  assert.equal((await sanne.get('/work')).body.rows.length, 3)
})

test('[D12 D06] with the eye moving along everything goes over, and the result says row by row what did', async () => {
  const house = await openHouse()
  const { ria, mo, dossier, tasks, own } = await situation(house)
  const ask = { tasks: [tasks[0], { id: own, version: 7 }], watches: [dossier], to: mo, reason: 'Sanne is ziek' }
  const done = await ria.post('/reassignments', ask)
  assert.equal(done.status, 201, JSON.stringify(done.body))
  assert.deepEqual([done.body.moved, done.body.stayed], [2, 1])
  assert.deepEqual(
    done.body.rows.filter(({ moved }: { moved: boolean }) => !moved).map(({ why }: { why: string }) => why),
    ['changed-meanwhile'],
  )
  const page = await (await house.as('mo-el-amrani')).get(`/dossiers/${dossier}`)
  assert.equal(page.body.watcher.name, 'Mo El Amrani')
  const work = (await (await house.as('mo-el-amrani')).get('/work')).body.rows
  assert.deepEqual(
    work.map(({ kind }: { kind: string }) => kind).sort(),
    ['contact', 'other'],
    'the contact goes with the eye',
  )
})

test('[D12] work is divided by the team lead, within the team, with a reason and to somebody who is there', async () => {
  const house = await openHouse()
  const { sanne, ria, mo, tasks } = await situation(house)
  const ask = { tasks: [tasks[0]], to: mo, reason: 'Ziek' }
  assert.equal((await sanne.post('/reassignments', ask)).status, 403)
  assert.equal((await ria.post('/reassignments', { ...ask, reason: '' })).status, 409)
  assert.equal((await ria.post('/reassignments', { ...ask, tasks: [] })).status, 409)
  assert.equal((await ria.post('/reassignments', { ...ask, to: tasks[0]?.id })).status, 409, 'nobody of that name')
  assert.equal((await ria.post('/reassignments', { ...ask, to: 'Mo' })).status, 400)
})

test('[D12 M14] the team lead sees what everybody has on hand, also who has nothing, and no family name', async () => {
  const house = await openHouse()
  const { ria, number } = await situation(house)
  const { workers } = (await ria.get('/team/workload')).body
  const sanne = workers.find(({ name }: { name: string }) => name === 'Sanne Bakker')
  assert.deepEqual([sanne.watches, sanne.directs, sanne.tasks['coming-week']], [1, 1, 3])
  assert.equal(workers.find(({ name }: { name: string }) => name === 'Mo El Amrani').watches, 0)
  const work = (await ria.get(`/team/workers/${sanne.id}/work`)).body
  assert.deepEqual(
    work.watches.map((one: { number: string }) => one.number),
    [number],
  )
  assert.equal(JSON.stringify(work).includes('Olympia'), false)
  const henk = await workerId(house, 'henk-emmen')
  assert.equal((await ria.get(`/team/workers/${henk}/work`)).status, 404)
})

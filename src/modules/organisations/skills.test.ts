import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { forgetTold, toldIn } from '../../../test/told.ts'
import { jobs } from '../../app/jobs.ts'
import { fieldOf, idOf, refusalOf } from './given.ts'

const house = await openHouse()
const lotte = await house.as('lotte-beheer')
const sanne = await house.as('sanne-bakker')
const ilse = await idOf(lotte, 'workers', 'Ilse')
const training = { subject: 'youth-act', name: 'Specialist Jeugdwet', doneOn: '2026-02-01' }
const set = (name: string, version: number, value: unknown) =>
  lotte.put(`/settings/organisations/${name}`, version, { value, since: '2026-03-02', source: 'Teamoverleg' })

test('[M12 S002-097] a training is written down, corrected, and seen by colleagues', async () => {
  const added = await lotte.post(`/workers/${ilse}/trainings`, training)
  assert.equal(added.status, 201)
  const change = { ...training, until: '2027-02-01' }
  assert.equal((await lotte.put(`/trainings/${added.body.id}`, 1, change)).status, 200)
  assert.equal((await lotte.put(`/trainings/${added.body.id}`, 1, change)).status, 412)
  const { trainings } = (await sanne.get(`/workers/${ilse}/trainings`)).body
  assert.deepEqual(
    trainings.map(({ name, until }: { name: string; until: string }) => [name, until]),
    [['Specialist Jeugdwet', '2027-02-01']],
  )
  assert.equal((await sanne.post(`/workers/${ilse}/trainings`, training)).status, 403)
  assert.equal((await (await house.as('joris-linde')).get(`/workers/${ilse}/trainings`)).status, 403)
})

test('[M12] a training of tomorrow, for nobody, or about something unknown is refused at its field', async () => {
  const tomorrow = await lotte.post(`/workers/${ilse}/trainings`, { ...training, doneOn: '2026-03-03' })
  assert.deepEqual([refusalOf(tomorrow), fieldOf(tomorrow)], ['organisations/training-not-done-yet', '/doneOn'])
  const unknown = await lotte.post(`/workers/${ilse}/trainings`, { ...training, subject: 'yoga' })
  assert.deepEqual([unknown.status, fieldOf(unknown)], [400, '/subject'])
  const nobody = '00000000-0000-7000-8000-000000000000'
  assert.equal((await lotte.post(`/workers/${nobody}/trainings`, training)).status, 404)
})

test('[M12 S002-149 S003-153] who misses what the training plan asks stands on the list until it is done', async () => {
  const missing = async () =>
    (await sanne.get('/training-gaps')).body.workers.filter(({ name }: { name: string }) => name.startsWith('Fatima'))
  assert.deepEqual(
    (await missing()).map((one: { missing: string[] }) => one.missing),
    [['meldcode']],
  )
  const fatima = await idOf(lotte, 'workers', 'Fatima')
  await lotte.post(`/workers/${fatima}/trainings`, { ...training, subject: 'meldcode' })
  assert.deepEqual(await missing(), [])
})

test('[M12 S002-147] a municipality can ask a registration of a director; without the rule nobody is stopped', async () => {
  const ria = await idOf(lotte, 'workers', 'Ria')
  const household = await sanne.post('/households', {
    members: [{ given: 'Elif', family: 'Kaya', birth: '2014-02-03' }],
  })
  const { body } = await sanne.post('/dossiers', { householdId: household.body.id, why: 'Hulpvraag' })
  const version = async () => (await sanne.get(`/dossiers/${body.id}`)).body.version
  const appoint = async (workerId: string) =>
    sanne.put(`/dossiers/${body.id}/director`, await version(), { workerId, why: 'Kent het gezin' })
  assert.equal((await set('registered-tasks', 0, [{ task: 'direct', rule: 'registered' }])).status, 200)
  const refused = await appoint(ria)
  assert.deepEqual([refusalOf(refused), fieldOf(refused)], ['organisations/task-asks-registration', '/workerId'])
  assert.match(refused.body.detail, /Ria Timmer/)
  const { tasks } = (await sanne.get(`/workers/${ria}/trainings`)).body
  assert.deepEqual(tasks, [{ task: 'direct', deployment: 'not' }])
  assert.equal((await appoint(await idOf(lotte, 'workers', 'Mo '))).status, 200, 'Mo is registered')
  await set('registered-tasks', 1, [{ task: 'direct', rule: 'under-registered' }])
  assert.equal((await appoint(ria)).status, 200)
})

test('[M12 N-ID-01] going over rights is confirmed by somebody on a day, with what was seen, and asked again after a year', async () => {
  const seen = async () => (await lotte.get('/rights-review')).body
  const before = await seen()
  assert.deepEqual([before.due, before.lastOn], [true, null])
  const roles = before.holders.flatMap(({ roles: held }: { roles: { id: string }[] }) => held.map(({ id }) => id))
  const stale = await lotte.post('/rights-reviews', { seen: roles.slice(1) })
  assert.equal(refusalOf(stale), 'organisations/rights-changed-meanwhile')
  assert.equal((await lotte.post('/rights-reviews', { seen: roles, note: 'Met Ria bekeken.' })).status, 201)
  const after = await seen()
  assert.deepEqual(
    [after.due, after.lastOn, after.lastBy, after.nextOn],
    [false, '2026-03-02', 'Lotte Hendriks', '2027-03-02'],
  )
  assert.equal(after.history[0].note, 'Met Ria bekeken.')

  await lotte.post(`/workers/${ilse}/roles`, { role: 'policy-officer', since: '2026-03-02' })
  const fresh = (await seen()).holders
    .flatMap((one: { roles: { role: string; fresh: boolean }[] }) => one.roles)
    .filter((one: { fresh: boolean }) => one.fresh)
  assert.deepEqual(
    fresh.map(({ role }: { role: string }) => role),
    ['policy-officer'],
  )
  assert.equal((await (await house.as('peter-privacy')).get('/rights-review')).status, 200)
  assert.equal((await sanne.get('/rights-review')).status, 403)
  const line = await house.owner.pool.query(
    "select action from audit.line where use_case = 'organisations.confirm-rights' and outcome = 'done'",
  )
  assert.deepEqual(line.rows, [{ action: 'rights-change' }])
})

test('[M12 N-ID-01] when a year has passed the administrators hear it, once a month', async () => {
  const job = jobs.find(({ name }) => name === 'organisations.rights-review')
  const run = async (day: string) => {
    house.clock.now = new Date(`${day}T05:50:00Z`)
    await job?.run({ deps: house.deps, send: async () => {}, auditHeadFile: '' }, {})
    const told = (await toldIn(house, 'rights-review-due')).filter(({ municipality }) => municipality === '0109')
    await forgetTold(house)
    return told.map(({ factKey }) => factKey)
  }
  assert.deepEqual(await run('2027-03-01'), [])
  assert.deepEqual(await run('2027-03-02'), ['rights-review/2027-03'])
  assert.deepEqual(await run('2027-04-30'), ['rights-review/2027-04'])
})

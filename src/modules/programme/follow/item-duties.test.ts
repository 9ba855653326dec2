import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { forgetTold, toldIn } from '../../../../test/told.ts'
import { givenProgramme, idIn, refusalOf, workerOf } from '../given.ts'
import { momentJobs } from '../jobs/moments.ts'

const house = await openHouse()
const anja = await house.as('anja-beleid')
const lotte = await house.as('lotte-beheer')

type Duty = { id: string; label: string | { nl: string }; href: string }

test('[I02 M12] nobody leaves with an item: it goes to a new owner in the same act, and its history says so', async () => {
  const leaver = await workerOf(anja, 'Bert')
  const heir = await workerOf(anja, 'Sanne')
  const { programme, add } = await givenProgramme(house, 'Wie vertrekt')
  const line = await add('action-line', null)
  const item = await add('item', line, { name: 'Voorveld', owner: leaver })
  const done = await add('item', line, { name: 'Gestopt', owner: leaver })
  await anja.put(`/programme-nodes/${done}/status`, 1, { code: 'ended', since: '2025-06-01', end: '2025-06-01' })
  await givenProgramme(house, 'Plan dat voorbij is', { since: '2022-01-01', until: '2024-12-31' }).then(async (old) => {
    const before = await old.add('action-line', null)
    await old.add('item', before, { owner: leaver })
  })
  const { duties } = (await lotte.get(`/workers/${leaver}/leaving?lastDay=2026-03-31`)).body
  const mine = duties.filter(({ id }: Duty) => id.startsWith('programme-node/'))
  assert.deepEqual(
    mine.map(({ id, href }: Duty) => [id, href]),
    [[`programme-node/${item}`, `/app/programma/onderdelen/${item}`]],
  )
  const leave = (successors: object[]) =>
    lotte.put(`/workers/${leaver}/leave`, 1, { lastDay: '2026-03-31', successors })
  assert.equal(refusalOf(await leave([])), 'organisations/leaves-work-behind')
  const all = duties.map(({ id }: Duty) => ({ duty: id, to: heir }))
  assert.equal((await leave(all)).status, 200)
  const page = (await anja.get(`/programme-nodes/${item}`)).body
  assert.deepEqual([page.owner.name, page.version], ['Sanne Bakker', 2])
  const [change] = (await anja.get(`/programme-nodes/${item}/history`)).body.changes
  assert.deepEqual([change.byName, change.before, change.after], ['Lotte Hendriks', { owner: leaver }, { owner: heir }])
  const [changed] = (await anja.get(`/programmes/${programme}/changes?since=2026-03-02`)).body.changes
  assert.equal(changed.node.name, 'Voorveld')
})

test('[I02] of an owner who left nobody asks a state; policy officers hear that the item has no owner', async () => {
  const karin = await workerOf(anja, 'Karin')
  const officer = (await anja.get('/me')).body.worker.id
  const { programme, add } = await givenProgramme(house, 'Trekker is weg')
  const line = await add('action-line', null)
  await add('item', line, { owner: karin })
  const summer = { name: 'Zomer', on: '2026-06-01', askedFrom: '2026-06-01', due: '2026-06-30' }
  const moment = idIn(await anja.post(`/programmes/${programme}/moments`, summer))
  await house.owner.pool.query("update organisations.worker set until = '2026-05-31' where id = $1", [karin])
  await forgetTold(house)
  house.clock.now = new Date('2026-06-01T05:15:00Z')
  for (const job of momentJobs) await job.run({ deps: house.deps, send: async () => {}, auditHeadFile: '' }, {})
  house.clock.now = new Date('2026-03-02T09:00:00Z')
  const told = (await toldIn(house)).filter(({ factKey }) => factKey.includes(moment))
  assert.deepEqual(
    told.map(({ kind, workers }) => [kind, workers.includes(officer), workers.includes(karin)]),
    [['items-without-owner', true, false]],
  )
})

test('[I02 I08] what changed in a programme between two days is one question, newest first', async () => {
  const { programme, add } = await givenProgramme(house, 'Wat veranderde')
  const line = await add('action-line', null, { name: 'Lijn' })
  house.clock.now = new Date('2026-03-10T22:59:00Z')
  const night = await house.as('anja-beleid')
  await night.put(`/programme-nodes/${line}`, 1, { name: 'Lijn 1' })
  house.clock.now = new Date('2026-03-10T23:01:00Z')
  await night.put(`/programme-nodes/${line}`, 2, { name: 'Lijn 2' })
  house.clock.now = new Date('2026-03-02T09:00:00Z')
  const between = async (query: string) => {
    const { body } = await anja.get(`/programmes/${programme}/changes?${query}`)
    return [body.total, ...body.changes.map(({ after }: { after: { name: string } }) => after.name)]
  }
  assert.deepEqual(await between('since=2026-03-01'), [3, 'Lijn 2', 'Lijn 1', 'Lijn'])
  assert.deepEqual(await between('since=2026-03-10&until=2026-03-10'), [1, 'Lijn 1'])
  assert.deepEqual(await between('since=2026-03-11'), [1, 'Lijn 2'])
  assert.deepEqual(await between('since=2026-03-12'), [0])
})

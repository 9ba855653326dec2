import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { forgetTold, type Told, toldIn } from '../../../test/told.ts'
import { idOf } from './given.ts'
import { organisationJobs } from './jobs.ts'

const house = await openHouse()

async function runTonight(): Promise<Told[]> {
  await forgetTold(house)
  for (const job of organisationJobs) await job.run({ deps: house.deps, send: async () => {}, auditHeadFile: '' }, {})
  const told = await toldIn(house, 'registration-expires')
  return told.toSorted((one, other) => String(one.facts.name).localeCompare(String(other.facts.name)))
}

test('[N-ACC-02] worker, team lead and administrators hear that a registration nears its end, and others do not', async () => {
  const lotte = await house.as('lotte-beheer')
  const [mo, ria, sanne] = [
    await idOf(lotte, 'workers', 'Mo'),
    await idOf(lotte, 'workers', 'Ria'),
    await idOf(lotte, 'workers', 'Sanne'),
  ]
  const [notice, ...others] = await runTonight()
  assert.deepEqual(others, [])
  assert.deepEqual(notice?.facts, { name: 'Mo El Amrani', until: '4 maart 2026' })
  assert.ok([mo, ria].every((one) => notice?.workers.includes(one)))
  assert.ok(!notice?.workers.includes(sanne))
  assert.equal(notice?.factKey, `registration/${mo}/2026-03-04/expiring`)
})

test('[N-ACC-02] once it has ended they hear it once more, and after a renewal no more', async () => {
  house.clock.now = new Date('2026-03-05T04:45:00Z')
  const lotte = await house.as('lotte-beheer')
  const mo = await idOf(lotte, 'workers', 'Mo')
  const [ended] = await runTonight()
  assert.equal(ended?.factKey, `registration/${mo}/2026-03-04/expired`)
  const renewed = {
    register: 'SKJ',
    number: '110007345',
    since: '2026-03-05',
    until: '2031-03-04',
    checkedOn: '2026-03-05',
  }
  assert.equal((await lotte.post(`/workers/${mo}/registrations`, renewed)).status, 201)
  assert.deepEqual(await runTonight(), [])
})

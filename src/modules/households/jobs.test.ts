import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse, type TestHouse } from '../../../test/house.ts'
import { forgetTold, type Told, toldIn } from '../../../test/told.ts'
import { givenFamily } from './given.ts'
import { householdJobs } from './jobs.ts'

async function runTonight(house: TestHouse): Promise<Told[]> {
  await forgetTold(house)
  for (const job of householdJobs) await job.run({ deps: house.deps, send: async () => {}, auditHeadFile: '' }, {})
  return toldIn(house)
}

async function workerId(house: TestHouse, subject: string): Promise<string> {
  const { rows } = await house.owner.pool.query<{ id: string }>(
    "select id from organisations.worker where municipality = '0109' and subject = $1",
    [subject],
  )
  return rows[0]?.id ?? ''
}

const inHurry = [{ given: 'Nora', family: 'Onbekend' }]

test('[N-BSN-03] who keeps an eye on the family hears once that an identity was not completed in time, without a name', async () => {
  const house = await openHouse()
  const family = await givenFamily(house, inHurry)
  const { completeBy } = await family.member('Nora')
  assert.equal(completeBy, '2026-03-30')
  house.clock.now = new Date('2026-03-30T05:30:00Z')
  assert.deepEqual(await runTonight(house), [])
  house.clock.now = new Date('2026-03-31T05:30:00Z')
  const [notice, ...others] = await runTonight(house)
  assert.deepEqual(others, [])
  assert.deepEqual(notice?.workers, [await workerId(house, 'sanne-bakker')])
  assert.deepEqual([notice?.kind, notice?.href, notice?.facts], ['identity-overdue', `/app/gezinnen/${family.id}`, {}])
  assert.doesNotMatch(JSON.stringify(notice), /Nora|Onbekend/)
  const [again] = await runTonight(house)
  assert.equal(again?.factKey, notice?.factKey, 'the desk tells one fact once')
})

test('[N-BSN-03] a family without dossier: who registered somebody hears it', async () => {
  const house = await openHouse()
  const bert = await house.as('bert-front')
  assert.equal((await bert.post('/households', { members: inHurry })).status, 201)
  house.clock.now = new Date('2026-04-15T05:30:00Z')
  const notices = await runTonight(house)
  assert.deepEqual(
    notices.map(({ workers }) => workers),
    [[await workerId(house, 'bert-front')]],
  )
})

test('[N-BSN-03] what was completed by a move has no term any more, and nobody is told', async () => {
  const house = await openHouse()
  const bert = await house.as('bert-front')
  const members = [{ given: 'Nora', family: 'Laat', birth: '2012-02-02' }]
  const made = await bert.post('/households', { members })
  await house.owner.pool.query("update households.person set complete_by = '2026-03-30'")
  await house.owner.pool.query(
    `insert into households.address (municipality, id, postcode, number, key) values ('0109', gen_random_uuid(), '7741AB', '1', 'k')`,
  )
  await house.owner.pool.query(
    `insert into households.residence (municipality, id, person, address, since)
     select m.municipality, gen_random_uuid(), m.person, a.id, '20260310' from households.member m, households.address a
     where m.household = $1 and a.key = 'k'`,
    [made.body.id],
  )
  house.clock.now = new Date('2026-04-15T05:30:00Z')
  assert.deepEqual(await runTonight(house), [])
  const { rows } = await house.owner.pool.query('select complete_by from households.person where family_name = $1', [
    'Laat',
  ])
  assert.deepEqual(rows, [{ complete_by: null }])
})

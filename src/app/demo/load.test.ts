import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { loadDemo } from './load.ts'

const now = new Date('2026-11-22T10:00:00Z')

async function villageHouse() {
  const house = await openHouse({ now })
  assert.equal(await loadDemo({ owner: house.owner, deps: house.deps }), true)
  const count = async (sql: string) => Number((await house.owner.pool.query(sql)).rows[0].n)
  return { ...house, count }
}

test('[M18] a village loads with dossiers and signals in every state, in both municipalities', async () => {
  const { count, owner } = await villageHouse()
  assert.ok((await count('select count(*) as n from households.person')) > 980)
  const states = await owner.pool.query('select distinct state from signals.signal order by state')
  for (const state of ['closed', 'new', 'taken-up', 'weighing'])
    assert.ok(
      states.rows.some((row) => row.state === state),
      state,
    )
  assert.ok((await count('select count(*) as n from dossiers.dossier where closed_at is null')) >= 10)
  assert.ok((await count('select count(*) as n from dossiers.dossier where closed_at is not null')) >= 10)
  assert.equal(await count('select count(distinct municipality) as n from dossiers.dossier'), 2)
  const plans = await owner.pool.query('select distinct state from plans.plan')
  for (const state of ['agreed', 'ended'])
    assert.ok(
      plans.rows.some((row) => row.state === state),
      `plan ${state}`,
    )
})

test('[M18] whoever watches a demo family finds it in the list of dossiers and may open its page', async () => {
  const house = await villageHouse()
  const sanne = await house.as('sanne-bakker')
  const list = await sanne.get('/dossiers')
  assert.equal(list.status, 200)
  assert.ok(list.body.dossiers.length >= 3, `${list.body.dossiers.length} dossiers`)
  const [first] = list.body.dossiers
  assert.equal((await sanne.get(`/dossiers/${first.id}`)).status, 200)
  assert.equal((await sanne.get(`/households/${first.household.id}`)).status, 200)
  const plans = await Promise.all(list.body.dossiers.map(({ id }: { id: string }) => sanne.get(`/dossiers/${id}/plan`)))
  assert.ok(plans.some(({ status, body }) => status === 200 && body.goals.length > 0))
  const found = await sanne.get(`/persons?question=${encodeURIComponent('bak')}`)
  assert.equal(found.status, 200)
})

test('[M18] numbers go on after those of the demo, and nothing is loaded twice', async () => {
  const house = await villageHouse()
  const joris = await house.as('joris-linde')
  const report = { pieces: [{ nature: 'observation', text: 'Zorg' }], postcode: '7741' }
  assert.equal((await joris.post('/signals', report)).status, 201)
  const before = await house.count('select count(*) as n from households.person')
  assert.equal(await loadDemo({ owner: house.owner, deps: house.deps }), false)
  assert.equal(await house.count('select count(*) as n from households.person'), before)
})

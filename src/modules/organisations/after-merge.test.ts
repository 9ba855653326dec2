import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { applyLoginEverywhere } from '../../app/login-roles.ts'
import { idOf } from './given.ts'

/** The two teams of Coevorden become one on 1 April. */
async function merging() {
  const house = await openHouse()
  const lotte = await house.as('lotte-beheer')
  const municipality = await idOf(lotte, 'organisations', 'Gemeente')
  const [town, villages] = [
    await idOf(lotte, 'teams', 'Jeugdteam Coevorden'),
    await idOf(lotte, 'teams', 'Jeugdteam dorpen'),
  ]
  const merge = async () => {
    const merged = await lotte.post('/team-merges', {
      teams: [
        { id: town, version: 1 },
        { id: villages, version: 1 },
      ],
      on: '2026-04-01',
      into: { name: 'Jeugdteam Coevorden en dorpen', kind: 'youth', organisation: municipality },
    })
    assert.equal(merged.status, 201, JSON.stringify(merged.body))
    return merged.body.id as string
  }
  return { house, lotte, town, villages, merge }
}

test('[M19 S003-058] what was shared with a team before it merged is there for the team it became', async () => {
  const { house, merge } = await merging()
  const sanne = await house.as('sanne-bakker')
  await sanne.post('/views', { screen: 'signalen', name: 'Te laat', query: 'late=true', team: true })
  await merge()
  house.clock.now = new Date('2026-04-01T09:00:00Z')
  const { views } = (await (await house.as('mo-el-amrani')).get('/views?screen=signalen')).body
  assert.deepEqual(
    views.map(({ name }: { name: string }) => name),
    ['Te laat'],
  )
})

test('[M19 L01] a family one may see for a team is seen in the team it became, and again after a second merge', async () => {
  const { house, merge } = await merging()
  const sanne = await house.as('sanne-bakker')
  const family = await sanne.post('/households', {
    members: [{ given: 'Elif', family: 'Kaya', birth: '2014-02-03' }],
  })
  const dossier = await sanne.post('/dossiers', { householdId: family.body.id, why: 'Hulpvraag' })
  const seen = async () => (await (await house.as('sanne-bakker')).get(`/dossiers/${dossier.body.id}`)).status
  assert.equal(await seen(), 200)
  const merged = await merge()
  house.clock.now = new Date('2026-04-01T09:00:00Z')
  assert.equal(await seen(), 200)

  const again = await house.as('lotte-beheer')
  const access = (await again.get('/teams')).body.teams.find(({ id }: { id: string }) => id !== merged)
  const second = await again.post('/team-merges', {
    teams: [
      { id: merged, version: 1 },
      { id: access.id, version: access.version ?? 1 },
    ],
    on: '2026-04-02',
    into: { name: 'Eén team', kind: 'integral-area', organisation: await idOf(again, 'organisations', 'Gemeente') },
  })
  assert.equal(second.status, 201, JSON.stringify(second.body))
  house.clock.now = new Date('2026-04-02T09:00:00Z')
  assert.equal(await seen(), 200)
})

test('[M19 N-ID-02] a login that gives a role in a team that merged gives it in the team it became', async () => {
  const { house, lotte, town, merge } = await merging()
  const rules = [{ value: 'jeugd', role: 'youth-consultant', team: town }]
  const newIn = await idOf(lotte, 'organisations', 'Gemeente')
  const value = { claim: 'groups', newIn, rules }
  await lotte.put('/settings/organisations/login-roles', 0, { value, since: '2026-03-02', source: 'Besluit' })
  const login = () =>
    applyLoginEverywhere(house.deps, { subject: 'noor', claims: { name: 'Noor Nieuw', groups: ['jeugd'] } })
  await login()
  const merged = await merge()
  house.clock.now = new Date('2026-04-01T09:00:00Z')
  await login()
  const { workers } = (await (await house.as('lotte-beheer')).get('/workers?search=noor')).body
  assert.deepEqual([workers[0].roles, workers[0].teams], [['youth-consultant'], [merged]])
})

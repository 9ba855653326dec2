import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { applyLoginEverywhere } from '../../app/login-roles.ts'
import { idOf, refusalOf } from './given.ts'

const house = await openHouse()
const sanne = await house.as('sanne-bakker')

test('[M08] who works for two municipalities goes over to the other one and sees nothing of the first', async () => {
  const lotte = await house.as('lotte-beheer')
  const made = await lotte.post('/organisations', { name: 'Alleen in Coevorden', kind: 'other', since: '2026-03-02' })
  const worker = await idOf(lotte, 'workers', 'Sanne')
  const here = (await lotte.get('/me')).body
  assert.deepEqual(
    here.municipalities.map(({ name }: { name: string }) => name),
    ['Coevorden', 'Emmen'],
  )
  const switched = await lotte.put('/session/municipality', 1, { code: '0114' })
  assert.deepEqual(switched.body, { code: '0114', name: 'Emmen' })
  const there = (await lotte.get('/me')).body
  assert.equal(there.municipality.name, 'Emmen')
  assert.notEqual(there.worker.id, here.worker.id)
  assert.equal((await lotte.get(`/organisations/${made.body.id}`)).status, 404)
  assert.equal((await lotte.get(`/workers/${worker}`)).status, 404)
  assert.equal((await lotte.get('/organisations?search=alleen')).body.total, 0)
  const names = (await lotte.get('/workers')).body.workers.map(({ name }: { name: string }) => name)
  assert.deepEqual(names, ['Henk Prins', 'Lotte Hendriks', 'Wim de Groot'])
  const end = await lotte.put(`/organisations/${made.body.id}/end`, 1, { until: '2026-03-31' })
  assert.equal(end.status, 404)
  const lines = await house.owner.pool.query(
    "select municipality, object from audit.line where use_case = 'organisations.switch-municipality'",
  )
  assert.deepEqual(lines.rows, [{ municipality: '0109', object: 'municipality/0114' }])
})

test('[M08] nobody goes over to a municipality they do not work for', async () => {
  const refused = await sanne.put('/session/municipality', 1, { code: '0114' })
  assert.deepEqual([refused.status, refusalOf(refused)], [403, 'organisations/not-your-municipality'])
  assert.equal((await sanne.get('/me')).body.municipality.code, '0109')
})

test('[L10] somebody sees the own sessions and ends one; it is nobody’s at the next request', async () => {
  const [phone, desk] = [await house.as('mo-el-amrani'), await house.as('mo-el-amrani')]
  const { sessions } = (await desk.get('/me/sessions')).body
  assert.equal(sessions.length, 2)
  assert.equal(sessions.filter(({ current }: { current: boolean }) => current).length, 1)
  const other = sessions.find(({ current }: { current: boolean }) => !current)
  assert.equal((await sanne.del(`/me/sessions/${other.id}`, 1)).status, 404)
  assert.equal((await desk.del(`/me/sessions/${other.id}`, 1)).status, 200)
  assert.equal((await phone.get('/me')).status, 401)
  assert.equal((await desk.get('/me')).status, 200)
  assert.equal((await desk.del(`/me/sessions/${other.id}`, 1)).status, 404)
})

test('[L10] a session that rested too long is not in the list', async () => {
  const fatima = await house.as('fatima-yildiz')
  house.clock.now = new Date('2026-03-02T20:00:00Z')
  const again = await house.as('fatima-yildiz')
  assert.equal((await again.get('/me/sessions')).body.sessions.length, 1)
  assert.equal((await fatima.get('/me')).status, 401)
  house.clock.now = new Date('2026-03-02T09:00:00Z')
})

test('[M15] the language of one’s screens is kept with the person', async () => {
  const changed = await house.inject({
    method: 'PATCH',
    url: '/api/v1/me',
    payload: { language: 'en' },
    headers: { cookie: await cookieOf('karin-de-wit') },
  })
  assert.equal(changed.statusCode, 200)
  const karin = await house.as('karin-de-wit')
  assert.equal((await karin.get('/me')).body.language, 'en')
})

async function cookieOf(persona: string): Promise<string> {
  const answer = await house.inject({
    method: 'POST',
    url: '/login/demo',
    payload: `persona=${persona}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  return answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

test('[L10 N-ID-02] a municipality gives roles by the groups of its own login, and takes them away again', async () => {
  const lotte = await house.as('lotte-beheer')
  const team = await idOf(lotte, 'teams', 'Jeugdteam Coevorden')
  const gemeente = await idOf(lotte, 'organisations', 'Gemeente')
  const how = {
    claim: 'groups',
    newIn: gemeente,
    rules: [{ value: 'vangnet-jeugd', role: 'youth-consultant', team }],
  }
  const set = await lotte.put('/settings/organisations/login-roles', 0, {
    value: how,
    since: '2026-03-02',
    source: 'Besluit informatiebeveiliging',
  })
  assert.equal(set.status, 200)
  const login = (claims: object) =>
    applyLoginEverywhere(house.deps, { subject: 'entra-1', claims: { name: 'Gré Groep', ...claims } })

  const gre = async () => (await lotte.get('/workers?search=gre%20groep')).body.workers[0]

  await login({ groups: ['iets-anders'] })
  assert.equal(await gre(), undefined)
  await login({ groups: ['vangnet-jeugd'] })
  await login({ groups: ['vangnet-jeugd'] })
  const known = await gre()
  assert.deepEqual([known.name, known.roles, known.teams], ['Gré Groep', ['youth-consultant'], [team]])
  await login({ groups: [] })
  assert.deepEqual((await gre()).roles, [])

  await lotte.put(`/workers/${known.id}/leave`, 1, { lastDay: '2026-03-01' })
  await login({ groups: ['vangnet-jeugd'] })
  assert.equal(await gre(), undefined)
  const lines = await house.owner.pool.query(
    "select distinct actor_kind, granted_by from audit.line where use_case = 'organisations.apply-login'",
  )
  assert.deepEqual(lines.rows, [{ actor_kind: 'system', granted_by: 'system/login' }])
})

test('[L10 N-ID-02] what the login says is applied before the session begins', async () => {
  const lotte = await house.as('lotte-beheer')
  const team = await idOf(lotte, 'teams', 'Jeugdteam Coevorden')
  const rules = [{ value: 'anja-beleid', role: 'youth-worker', team }]
  const value = { claim: 'sub', newIn: null, rules }
  await lotte.put('/settings/organisations/login-roles', 1, { value, since: '2026-03-02', source: 'Besluit' })
  const anja = await house.as('anja-beleid')
  assert.deepEqual((await anja.get('/me')).body.roles, ['youth-worker', 'policy-officer'])
})

test('[L10] where no municipality set it up, a login changes no roles', async () => {
  const henk = await house.as('henk-emmen')
  await applyLoginEverywhere(house.deps, { subject: 'henk-emmen', claims: { groups: ['vangnet-jeugd'] } })
  assert.deepEqual((await henk.get('/me')).body.roles, ['youth-consultant'])
})

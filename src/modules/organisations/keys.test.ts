import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { fieldOf, idOf, refusalOf } from './given.ts'

const house = await openHouse()
const lotte = await house.as('lotte-beheer')
const gp = await idOf(lotte, 'organisations', 'Huisartsenpraktijk')
const days = { label: 'Huisartsinformatiesysteem', since: '2026-03-02', until: '2026-12-31' }

const knock = (key: string | undefined) =>
  house.inject({
    method: 'POST',
    url: '/api/v1/signals',
    payload: { pieces: [{ nature: 'observation', text: 'Zorg' }], postcode: '7741', reference: crypto.randomUUID() },
    headers: { 'idempotency-key': crypto.randomUUID(), ...(key && { authorization: `Bearer ${key}` }) },
  })

async function newKey(more: object = {}) {
  const made = await lotte.post(`/organisations/${gp}/keys`, { ...days, ...more })
  assert.equal(made.status, 201)
  const issued = await lotte.put(`/keys/${made.body.id}/secret`, 1)
  assert.equal(issued.status, 200)
  return issued.body as { id: string; key: string; version: number }
}

test('[L10 A01] a partner’s system comes in with its key, and acts as that partner', async () => {
  const { key } = await newKey()
  assert.match(key, /^vangnet_[\w-]{43}$/)
  assert.equal((await knock(key)).statusCode, 201)
  const line = await house.owner.pool.query(
    "select actor_kind, actor_name, organisation, roles from audit.line where use_case = 'signals.report-signal'",
  )
  assert.deepEqual(line.rows, [
    {
      actor_kind: 'partner-system',
      actor_name: 'Huisartsenpraktijk De Brink (Huisartsinformatiesysteem)',
      organisation: gp,
      roles: ['partner'],
    },
  ])
})

test('[L10] without a key, or with one that is made up, nobody comes in', async () => {
  assert.equal((await knock(undefined)).statusCode, 401)
  assert.equal((await knock('vangnet_raad')).statusCode, 401)
})

test('[L10] a key opens what a partner may do and nothing of the staff', async () => {
  const { key } = await newKey()
  for (const url of ['/workers', '/organisations', '/keys', '/me', '/signals']) {
    const answer = await house.inject({ url: `/api/v1${url}`, headers: { authorization: `Bearer ${key}` } })
    assert.equal(answer.statusCode, 403, url)
  }
})

test('[L10] only the hash of a key is kept: it stands in no table and in no answer afterwards', async () => {
  const { id, key } = await newKey()
  const listed = (await lotte.get('/keys')).body.keys.find((one: { id: string }) => one.id === id)
  assert.equal(listed.hint, key.slice(0, 12))
  assert.ok(!JSON.stringify(listed).includes(key))
  const stored = await house.owner.pool.query(
    `select 1 from platform.idempotency where answer::text like $1
     union all select 1 from audit.line l where to_jsonb(l)::text like $1
     union all select 1 from organisations.api_key k where to_jsonb(k)::text like $1`,
    [`%${key.slice(20)}%`],
  )
  assert.equal(stored.rowCount, 0)
})

test('[L10] a key made anew takes the place of the former, and a revoked one opens nothing', async () => {
  const { id, key } = await newKey()
  const again = await lotte.put(`/keys/${id}/secret`, 2)
  assert.equal((await knock(key)).statusCode, 401)
  assert.equal((await knock(again.body.key)).statusCode, 201)
  assert.equal((await lotte.del(`/keys/${id}`, 2)).status, 412)
  assert.equal((await lotte.del(`/keys/${id}`, 3)).status, 200)
  assert.equal((await knock(again.body.key)).statusCode, 401)
  assert.equal(refusalOf(await lotte.put(`/keys/${id}/secret`, 4)), 'organisations/key-ended')
})

test('[L10] a key works on its days only, and the list says when it was last used', async () => {
  const { id, key } = await newKey({ since: '2026-03-03', until: '2026-03-10' })
  assert.equal((await knock(key)).statusCode, 401)
  house.clock.now = new Date('2026-03-10T09:00:00Z')
  assert.equal((await knock(key)).statusCode, 201)
  const used = (await lotte.get('/keys')).body.keys
  house.clock.now = new Date('2026-03-11T09:00:00Z')
  assert.equal((await knock(key)).statusCode, 401)
  house.clock.now = new Date('2026-03-02T09:00:00Z')
  const list = used ?? (await (await house.as('lotte-beheer')).get('/keys')).body.keys
  assert.equal(list.find((one: { id: string }) => one.id === id).usedOn, '2026-03-10')
})

test('[L10] a key for longer than the municipality allows, or for nobody, is refused', async () => {
  const long = await lotte.post(`/organisations/${gp}/keys`, { ...days, until: '2028-01-01' })
  assert.deepEqual([refusalOf(long), fieldOf(long)], ['organisations/key-too-long', '/until'])
  assert.match(long.body.detail, /uiterlijk 2 maart 2027/)
  const nobody = '00000000-0000-7000-8000-000000000000'
  assert.equal((await lotte.post(`/organisations/${nobody}/keys`, days)).status, 404)
  const sanne = await house.as('sanne-bakker')
  assert.equal((await sanne.post(`/organisations/${gp}/keys`, days)).status, 403)
})

test('[L10] a partner that ended comes in with no key', async () => {
  const { body } = await lotte.post('/organisations', { name: 'Even Hier', kind: 'other', since: '2026-01-01' })
  const made = await lotte.post(`/organisations/${body.id}/keys`, days)
  const { key } = (await lotte.put(`/keys/${made.body.id}/secret`, 1)).body
  assert.equal((await knock(key)).statusCode, 201)
  const inUse = await lotte.put(`/organisations/${body.id}/end`, 1, { until: '2026-03-01' })
  assert.equal(refusalOf(inUse), 'organisations/still-in-use')
  await house.owner.pool.query("update organisations.organisation set until = '2026-03-01' where id = $1", [body.id])
  assert.equal((await knock(key)).statusCode, 401)
})

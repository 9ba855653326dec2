import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../test/house.ts'

test('[L01] a stranger hears that they must log in, whatever else is wrong with the request', async () => {
  const house = await openHouse()
  const cookie = 'vangnet_session=a-session-that-never-was'
  const ask = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
    house.inject({ method, url: `/api/v1${url}`, headers: { cookie }, ...(payload && { payload }) })
  const answers = await Promise.all([
    ask('GET', '/me'),
    ask('GET', '/signals?nonsense=1'),
    ask('POST', '/signals', { pieces: 'wrong' }),
    ask('PUT', '/dossiers/x/closing', {}),
    house.inject({ method: 'GET', url: '/api/v1/me' }),
  ])
  for (const answer of answers) {
    assert.equal(answer.statusCode, 401)
    assert.equal(answer.json().type, '/problems/access/log-in-first')
  }
  const lines = await house.owner.pool.query(`select from audit.line where use_case not like 'platform.%'`)
  assert.equal(lines.rowCount, 0)
})

test('[M05] what somebody is told is the same whether a question was prepared before or not', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const answers = []
  for (let i = 0; i < 8; i += 1) answers.push(await sanne.get('/workers'))
  for (const { status, body } of answers) {
    assert.equal(status, 200)
    assert.deepEqual(body, answers[0]?.body)
  }
})

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { prepareProduct } from '../product.ts'

const WITHIN_MS = 30_000

test('[N-BKP-01] when the embedded PostgreSQL dies the same process goes on with a new one, and nothing kept is gone', async () => {
  const product = await prepareProduct()
  after(() => product.remove())
  await product.start()
  const before = await product.pids()
  const cookie = await product.logIn('sanne-bakker')
  const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': 'een-signaal-voor-de-klap' }
  const body = JSON.stringify({ kinds: ['debts'], postcode: '7741' })
  const ask = () => fetch(`${product.url}/api/v1/signals`, { method: 'POST', headers, body })
  const first = await ask()
  assert.equal(first.status, 201)
  const { id } = (await first.json()) as { id: string }

  await product.killDatabase()
  const until = Date.now() + WITHIN_MS
  let again = await ask()
  while (again.status !== 201 && Date.now() < until) {
    await wait(250)
    again = await ask()
  }
  assert.equal(again.status, 201)
  assert.equal(((await again.json()) as { id: string }).id, id, 'the retry hears the first answer')
  assert.equal((await fetch(`${product.url}/health/ready`)).status, 200)
  const now = await product.pids()
  assert.equal(now.app, before.app)
  assert.notEqual(now.database, before.database)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse, type TestHouse } from '../../test/house.ts'

const signal = { kinds: ['debts'], postcode: '7741' }

/** Somebody the house has just seen: at the next request it expects them, and begins before it is certain. */
async function justSeen() {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  assert.equal((await sanne.post('/signals', signal)).status, 201)
  return { house, sanne }
}

async function leftBy(house: TestHouse): Promise<{ signals: number; last: number; told: number }> {
  const { rows } = await house.owner.pool.query<{ signals: number; last: number; told: number }>(
    `select (select count(*)::int from signals.signal where municipality = '0109' and received_at = $1) as signals,
            (select max(last) from signals.counter where municipality = '0109') as last,
            (select count(*)::int from desk.notice) as told`,
    [house.clock.now],
  )
  assert.ok(rows[0])
  return rows[0]
}

async function lastLine(house: TestHouse): Promise<{ outcome: string; actor_name: string; granted_by: string }> {
  const { rows } = await house.owner.pool.query(
    'select outcome, actor_name, granted_by from audit.line order by seq desc limit 1',
  )
  return rows[0]
}

test('[N-ID-01] a role that was taken away is gone at the very next request, and what was begun for it is undone', async () => {
  const { house, sanne } = await justSeen()
  const before = await leftBy(house)
  await house.owner.pool.query(
    `update organisations.role_held set until = since where worker = (select id from organisations.worker where subject = 'sanne-bakker')`,
  )
  assert.equal((await sanne.post('/signals', signal)).status, 403)
  assert.deepEqual(await leftBy(house), before)
  assert.equal((await lastLine(house)).outcome, 'access/not-yours')
})

test('[L01] a session that ended is nobody at the very next request, and nothing was done', async () => {
  const { house, sanne } = await justSeen()
  const before = await leftBy(house)
  await house.owner.pool.query('delete from platform.session')
  assert.equal((await sanne.post('/signals', signal)).status, 401)
  assert.equal((await sanne.get('/me')).status, 401)
  assert.deepEqual(await leftBy(house), before)
})

test('[N-LOG-02] the audit says who it is now, not who it was at the last request', async () => {
  const { house, sanne } = await justSeen()
  await house.owner.pool.query("update organisations.worker set name = 'Sanne de Wit' where subject = 'sanne-bakker'")
  assert.equal((await sanne.post('/signals', signal)).status, 201)
  const line = await lastLine(house)
  assert.deepEqual([line.outcome, line.actor_name], ['done', 'Sanne de Wit'])
  assert.equal((await leftBy(house)).signals, 2, 'begun twice, done once')
})

test('[N-LOG-02] what fails or is refused for somebody expected is audited once, as always', async () => {
  const { house, sanne } = await justSeen()
  const count = async () => (await house.owner.pool.query('select seq from audit.line')).rows.length
  const before = await count()
  assert.equal((await sanne.get('/signals/019b8d62-7a80-7265-b01b-62553af5ef0c')).status, 404)
  assert.equal(await count(), before + 1)
  assert.equal((await lastLine(house)).granted_by, 'none')
})

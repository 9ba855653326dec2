import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { sealAudit } from './seal.ts'
import { verifyAudit } from './verify.ts'

async function houseWithLines() {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  // A transaction that runs anywhere on this server, in another test for instance, holds a seal up; it is short.
  const seal = async (lines: number) => {
    for (let sealed = 0; sealed < lines; )
      sealed += await sealAudit(house.deps.db, { now: house.clock.now, headFile: house.auditHeadFile })
  }
  for (let i = 0; i < 4; i += 1) assert.equal((await sanne.get('/me')).status, 200)
  await seal(5)
  await sanne.get('/workers')
  await seal(1)
  const verify = () => verifyAudit(house.owner, house.auditHeadFile)
  return { ...house, verify, asOwner: (sql: string) => house.owner.pool.query(sql) }
}

test('[N-LOG-03] an untouched audit verifies without a fault, every line counted', async () => {
  const { verify } = await houseWithLines()
  assert.deepEqual(await verify(), { seals: 2, lines: 6, unsealed: 0, faults: [] })
})

test('[N-LOG-03] a changed, a deleted and an inserted line are found and named', async () => {
  const { verify, asOwner } = await houseWithLines()
  await asOwner("update audit.line set outcome = 'done elsewhere' where seq = 2")
  await asOwner('delete from audit.line where seq = 3')
  await asOwner(`insert into audit.line (tx, at, action, use_case, outcome, actor_kind, actor, actor_name, roles, purpose, object, households, origin, granted_by, emergency, trace)
    select tx, at, action, use_case, outcome, actor_kind, actor, actor_name, roles, purpose, object, households, origin, granted_by, emergency, trace from audit.line where seq = 4`)
  const { faults } = await verify()
  assert.deepEqual(
    faults.map(({ fault, line }) => [fault, line]),
    [
      ['changed', 2],
      ['deleted', 3],
      ['inserted', 7],
    ],
  )
})

test('[N-LOG-03] two lines that changed places are found', async () => {
  const { verify, asOwner } = await houseWithLines()
  await asOwner('update audit.line set tx = (select tx from audit.line where seq = 5) where seq = 2')
  const { faults } = await verify()
  assert.ok(faults.some(({ fault }) => fault === 'reordered'))
})

test('[N-LOG-03] a chain that was cut off at the end is found by the heads kept outside the database', async () => {
  const { verify, asOwner } = await houseWithLines()
  await asOwner('delete from audit.seal where no = 2')
  await asOwner('delete from audit.line where seq > 5')
  const { faults } = await verify()
  assert.deepEqual(faults, [{ fault: 'cut-off', seal: 2 }])
})

test('[N-LOG-03] the app role can add and read audit lines, and nothing else', async () => {
  const { deps } = await houseWithLines()
  for (const sql of [
    "update audit.line set outcome = ''",
    'delete from audit.line',
    'truncate audit.line',
    'update audit.seal set at = now()',
    'delete from audit.seal',
  ])
    await assert.rejects(deps.db.pool.query(sql), /permission denied/)
})

test('[N-LOG-06] when the audit line cannot be written, nothing happens', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  await house.owner.pool.query('revoke insert on audit.line from vangnet_app')
  const answer = await sanne.get('/me')
  assert.equal(answer.status, 500)
  assert.equal(answer.body.type, '/problems/http/failed')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { readConfig } from '../config.ts'
import { openInstallation } from '../installation.ts'
import { programWith } from './program.ts'

const OLD = 'het-geheim-van-het-vorige-jaar-0001'
const NEW = 'het-geheim-van-dit-nieuwe-jaar-0002'
/** A test number of the BRP that passes the eleven test. */
const BSN = '999990160'

async function familyWithNumber() {
  const house = await openHouse({ env: { VANGNET_SECRET: OLD } })
  const sanne = await house.as('sanne-bakker')
  const family = await sanne.post('/households', {
    members: [{ given: 'Elif', family: 'Kaya', birth: '2014-02-03', bsn: BSN }],
  })
  assert.equal(family.status, 201, JSON.stringify(family.body))
  const sealed = async () =>
    (await house.owner.pool.query('select bsn_sealed, bsn_hash from households.person where bsn_sealed is not null'))
      .rows
  return { house, sanne, sealed }
}

async function vangnet(url: string, env: Record<string, string>, ...args: string[]) {
  const said: string[] = []
  let failed = false
  const config = readConfig({ DATA_DIR: '/tmp', DATABASE_URL: url, NODE_ENV: 'test', ...env })
  const program = programWith({
    config,
    say: (line) => said.push(line),
    fail: () => {
      failed = true
    },
    async withInstallation(work, change) {
      const installation = await openInstallation({ ...config, ...change }, () => new Date('2026-03-02T12:00:00Z'))
      try {
        return await work(installation)
      } finally {
        await installation.close()
      }
    },
  })
  await program.parseAsync(['node', 'vangnet', ...args])
  return { said, failed }
}

test('[L10 N-BSN-01] a BSN stands in the database sealed and hashed, never as it is', async () => {
  const { sealed, house } = await familyWithNumber()
  const [row] = await sealed()
  assert.ok(row.bsn_sealed.length > 28)
  assert.equal(row.bsn_hash.length, 32)
  const { rows } = await house.owner.pool.query(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  for (const { name } of rows) {
    const found = await house.owner.pool.query(`select 1 from ${name} t where to_jsonb(t)::text like $1`, [`%${BSN}%`])
    assert.equal(found.rowCount, 0, name)
  }
})

test('[L10] after the secret is renewed numbers open with the new one only, and are found by it', async () => {
  const { house, sealed } = await familyWithNumber()
  const [before] = await sealed()
  const ran = await vangnet(house.url, { VANGNET_SECRET: NEW, VANGNET_SECRET_FORMER: OLD }, 'secret', 'renew')
  assert.equal(ran.failed, false)
  assert.match(ran.said.join('\n'), /Gemeente 0109: opnieuw versleuteld 1, was al goed 0, niet te lezen 0/)
  const [after] = await sealed()
  assert.notDeepEqual(after.bsn_hash, before.bsn_hash)

  const again = await vangnet(house.url, { VANGNET_SECRET: NEW, VANGNET_SECRET_FORMER: OLD }, 'secret', 'renew')
  assert.match(again.said.join('\n'), /Gemeente 0109: opnieuw versleuteld 0, was al goed 1/)

  const back = await vangnet(house.url, { VANGNET_SECRET: OLD, VANGNET_SECRET_FORMER: NEW }, 'secret', 'renew')
  assert.match(back.said.join('\n'), /opnieuw versleuteld 1/)
  assert.deepEqual((await sealed())[0].bsn_hash, before.bsn_hash)
  const line = await house.owner.pool.query("select outcome from audit.line where use_case = 'households.renew-secret'")
  assert.ok((line.rowCount ?? 0) >= 3)
})

test('[L10] a number that neither secret opens is left as it is, and said', async () => {
  const { house, sealed } = await familyWithNumber()
  const [before] = await sealed()
  const wrong = 'een-heel-ander-geheim-dan-het-oude-03'
  const ran = await vangnet(house.url, { VANGNET_SECRET: NEW, VANGNET_SECRET_FORMER: wrong }, 'secret', 'renew')
  assert.equal(ran.failed, true)
  assert.match(ran.said.join('\n'), /niet te lezen 1/)
  assert.deepEqual((await sealed())[0], before)
})

test('[L10 A06] a reporter’s link from before still works after renewing, and the one shown from now on too', async () => {
  const { house, sanne } = await familyWithNumber()
  const { body } = await sanne.post('/signals', { kinds: ['debts'], postcode: '7741' })
  const before = await house.owner.pool.query('select token_hash, expires_at from signals.link where signal = $1', [
    body.id,
  ])
  await vangnet(house.url, { VANGNET_SECRET: NEW, VANGNET_SECRET_FORMER: OLD }, 'secret', 'renew')
  await vangnet(house.url, { VANGNET_SECRET: NEW, VANGNET_SECRET_FORMER: OLD }, 'secret', 'renew')
  const after = await house.owner.pool.query('select token_hash, expires_at from signals.link where signal = $1', [
    body.id,
  ])
  assert.equal(after.rowCount, 2)
  assert.ok(after.rows.some(({ token_hash }) => token_hash.equals(before.rows[0].token_hash)))
  for (const { expires_at } of after.rows) assert.deepEqual(expires_at, before.rows[0].expires_at)
})

test('[L10] without the former secret nothing begins', async () => {
  const ran = await vangnet('postgres://nobody@127.0.0.1:1/none', { VANGNET_SECRET: NEW }, 'secret', 'renew')
  assert.deepEqual(
    [ran.failed, ran.said],
    [true, ['Zet het oude geheim in VANGNET_SECRET_FORMER en het nieuwe in VANGNET_SECRET.']],
  )
})

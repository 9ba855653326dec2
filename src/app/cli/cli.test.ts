import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { openHouse } from '../../../test/house.ts'

const cli = path.resolve(import.meta.dirname, '../cli.ts')
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'vangnet-cli-'))
after(() => fs.rmSync(dataDir, { recursive: true, force: true }))

/** The command line as an administrator runs it, in a process of its own, on the database of this house. */
function vangnet(databaseUrl: string, ...args: string[]): { code: number | null; said: string[] } {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir, DATABASE_URL: databaseUrl }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { env, encoding: 'utf8' })
  return { code: status, said: `${stdout}${stderr}`.split('\n').filter(Boolean) }
}

test('the command line lists its commands', () => {
  const { code, said } = vangnet('postgres://nobody@127.0.0.1:1/none', '--help')
  assert.equal(code, 0)
  assert.ok(
    said.some((line) => /^ {2}audit /.test(line)),
    said.join('\n'),
  )
})

test('[N-LOG-03] a sealed audit verifies clean, and a line its owner changed is named', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  for (let i = 0; i < 3; i += 1) assert.equal((await sanne.get('/me')).status, 200)
  // The first command also lets the demo people live their months, each deed with its line.
  assert.equal(vangnet(house.url, 'audit', 'verify').code, 0)
  const { rows } = await house.owner.pool.query('select count(*)::int as lines from audit.line')
  const { lines } = rows[0]
  assert.ok(lines > 3, 'the looks themselves must stand in the audit')

  assert.deepEqual(vangnet(house.url, 'audit', 'seal'), { code: 0, said: [`Regels verzegeld: ${lines}.`] })
  assert.deepEqual(vangnet(house.url, 'audit', 'verify'), {
    code: 0,
    said: [`Het auditlog klopt. Regels: ${lines}, zegels: 1, nog niet verzegeld: 0.`],
  })

  await house.owner.pool.query("update audit.line set actor_name = 'Iemand anders' where seq = 3")
  assert.deepEqual(vangnet(house.url, 'audit', 'verify'), {
    code: 1,
    said: ['Regel 3 (zegel 1) is na het verzegelen gewijzigd.', 'Het auditlog klopt niet. Afwijkingen: 1, zegels: 1.'],
  })

  fs.rmSync(path.join(dataDir, 'audit-heads.log'))
  const { code, said } = vangnet(house.url, 'audit', 'verify')
  assert.equal(code, 1)
  assert.match(said.join('\n'), /Het tweede bestand \S+audit-heads\.log ontbreekt/)
})

test('a command that cannot reach the database says so and fails', () => {
  const { code, said } = vangnet('postgres://nobody@127.0.0.1:1/none', 'audit', 'verify')
  assert.equal(code, 1)
  assert.match(said.join('\n'), /^Dat lukte niet: .*ECONNREFUSED/)
})

test('[M18] demo data go into an installation where nobody is on file, and into no other', async () => {
  const house = await openHouse()
  assert.deepEqual(vangnet(house.url, 'demo', 'load', '--size', 'village', '--seed', '3'), {
    code: 0,
    said: ['De voorbeeldgegevens staan klaar: 1.000 inwoners.'],
  })
  const again = vangnet(house.url, 'demo', 'load')
  assert.equal(again.code, 1)
  assert.match(again.said.join('\n'), /Er staan al mensen in deze installatie/)
})

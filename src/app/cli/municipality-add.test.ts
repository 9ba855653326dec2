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

test('[M08] a municipality joins with its first administrator, who arranges the rest on screen; twice changes nothing', async () => {
  // The command runs by the clock of the machine.
  const house = await openHouse({ now: new Date() })
  const add = (code: string) => {
    const asked = [
      'municipality',
      'add',
      code,
      'Borger-Odoorn',
      '--administrator',
      'bea',
      '--administrator-name',
      'Bea Boer',
    ]
    const env = { PATH: process.env.PATH, DATA_DIR: dataDir, DATABASE_URL: house.url }
    const { status, stdout } = spawnSync(process.execPath, [cli, ...asked], { env, encoding: 'utf8' })
    return { code: status, said: stdout.trim() }
  }
  assert.deepEqual(add('1681'), {
    code: 0,
    said: 'Gemeente Borger-Odoorn (1681) staat klaar. De beheerder kan inloggen.',
  })
  const bea = await house.as('bea')
  const me = (await bea.get('/me')).body
  assert.deepEqual([me.municipality.name, me.roles], ['Borger-Odoorn', ['functional-administrator']])
  assert.equal((await bea.get('/workers')).body.total, 1)
  const area = await bea.post('/areas', { name: 'Borger', postcodes: ['9531'], since: '2099-01-01' })
  assert.equal(area.status, 201)

  assert.deepEqual(add('1681'), { code: 1, said: 'Gemeente 1681 doet al mee. Er is niets veranderd.' })
  assert.equal(add('16').said, 'Geef de CBS-code van de gemeente: vier cijfers.')
  const lines = await house.owner.pool.query(
    "select actor, object from audit.line where use_case = 'organisations.add-municipality'",
  )
  assert.deepEqual(lines.rows, [{ actor: 'command-line', object: 'municipality/1681' }])
})

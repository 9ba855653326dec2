import assert from 'node:assert/strict'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { importPersons, readPersonFile } from '../../src/modules/households/public.ts'
import { openHouse } from '../house.ts'

const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'vangnet-import-'))
after(() => fs.rm(folder, { recursive: true, force: true }))

async function fileOf(name: string, bytes: string | Buffer): Promise<string> {
  const file = path.join(folder, name)
  await fs.writeFile(file, bytes)
  return file
}

async function personsIn({ owner }: { owner: { pool: { query: (sql: string) => Promise<{ rows: unknown[] }> } } }) {
  const { rows } = await owner.pool.query('select count(*)::int as persons from households.person')
  return (rows[0] as { persons: number }).persons
}

const nothing: Record<string, string | Buffer> = {
  'empty.csv': '',
  'blanks.csv': '\n\n  \n',
  'binary.csv': Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 256)),
  'nul.csv': Buffer.alloc(2_000),
  'other-header.csv': 'naam;straat\nJansen;Dorpsstraat\n',
  'broken.json': '{"personen": [',
  'other.json': '[1, null, "x", {"a": 1}]',
}

test('[M11] a file that is no list of persons is refused in words or line by line, and nothing is kept', async () => {
  const house = await openHouse()
  const before = await personsIn(house)
  for (const [name, bytes] of Object.entries(nothing)) {
    const file = await fileOf(name, bytes)
    const read = readPersonFile(file).then(async (outcomes) =>
      importPersons(house.deps, { municipality: '0109', outcomes }),
    )
    const report = await read.catch((error: Error) => {
      assert.match(error.message, /\p{L}{3,} .*[.!?]$|^[a-z]+\/[a-z-]+$/u, `${name}: ${error.message}`)
      return undefined
    })
    assert.equal(report?.added ?? 0, 0, name)
    assert.ok(
      (report?.refused ?? []).every(({ line, code }) => line > 0 && code !== undefined),
      name,
    )
    assert.equal(await personsIn(house), before, name)
  }
})

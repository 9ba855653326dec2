import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { sharedSeed } from '../../../test/shared-seed.ts'
import { ImportPreview } from '../../modules/programme/contract/import.ts'

const cli = path.resolve(import.meta.dirname, '../cli.ts')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vangnet-programme-'))
after(() => fs.rmSync(folder, { recursive: true, force: true }))

/** The command as an administrator runs it. The database does not exist: reading needs none. */
function importProgramme(...args: string[]): { code: number | null; said: string } {
  const env = { PATH: process.env.PATH, DATA_DIR: folder, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
  const options = { env, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'import', 'programme', ...args], options)
  return { code: status, said: `${stdout}${stderr}` }
}

function fileOf(name: string, bytes: string | Uint8Array): string {
  const file = path.join(folder, name)
  fs.writeFileSync(file, bytes)
  return file
}

test('[I08] the progress report of seed 002 is read whole, as json and in words, and nothing is saved', () => {
  const { code, said } = importProgramme(sharedSeed('002'), '--dry-run', '--json')
  assert.equal(code, 0, said)
  const { saved, summary, report } = ImportPreview.parse(JSON.parse(said))
  assert.equal(saved, false)
  assert.deepEqual([summary.actionLines, summary.items, summary.contradictions], [4, 19, 2])
  assert.equal(summary.statuses['In uitvoering'], 14)
  assert.ok(report.items.every(({ planning }) => planning.periods.length === 0))

  const words = importProgramme(sharedSeed('002'), '--dry-run')
  assert.equal(words.code, 0)
  assert.match(words.said, /4 actielijnen en 19 onderdelen\. Er is niets opgeslagen\./)
  assert.match(words.said, /regel 411: .*“Nog niet gestart”/)
  assert.match(words.said, /regel 1228 \(na een onderdeel, zonder kop van een onderdeel\)/)
  assert.doesNotMatch(words.said, /\{\w+\}/, 'a sentence has a gap')
})

test('[I08] without --dry-run nothing is read: saving comes after a look on screen', () => {
  const { code, said } = importProgramme(sharedSeed('002'))
  assert.equal(code, 1)
  assert.match(said, /Gebruik --dry-run/)
})

test('[I08] a file that is not there, is too large or is no text is refused in words', () => {
  const large = fileOf('large.txt', '')
  fs.truncateSync(large, 51 * 1024 * 1024)
  const refused: [file: string, why: RegExp][] = [
    [path.join(folder, 'gone.txt'), /Het bestand gone\.txt is er niet/],
    [folder, /is er niet/],
    [large, /groter dan 50 MB/],
    [
      fileOf(
        'binary.txt',
        Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 256),
      ),
      /geen leesbare tekst/,
    ],
  ]
  for (const [file, why] of refused) {
    const { code, said } = importProgramme(file, '--dry-run')
    assert.equal(code, 1, file)
    assert.match(said, why)
  }
})

test('[I08] an empty file gives an empty answer that says how an item is recognised', () => {
  const { code, said } = importProgramme(fileOf('empty.txt', ''), '--dry-run')
  assert.equal(code, 0, said)
  assert.match(said, /we vinden hier geen voortgangsrapport/)
})

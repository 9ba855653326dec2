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

test('[M11] the progress report of seed 002 is read whole, as json and in words, and nothing is saved', () => {
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

test('[M11] without --dry-run nothing is read: saving comes after a look on screen', () => {
  const { code, said } = importProgramme(sharedSeed('002'))
  assert.equal(code, 1)
  assert.match(said, /Gebruik --dry-run/)
})

test('[M11] a file that cannot be read ends the command with a sentence that says what to do', () => {
  const large = path.join(folder, 'large.txt')
  fs.writeFileSync(large, '')
  fs.truncateSync(large, 51 * 1024 * 1024)
  const { code, said } = importProgramme(large, '--dry-run')
  assert.equal(code, 1)
  assert.match(said, /groter dan 50 MB/)
})

test('[M11] the command writes a spreadsheet to fill in, and reads it back', () => {
  const template = path.join(folder, 'plan.xlsx')
  const written = importProgramme('--template', template)
  assert.deepEqual([written.code, fs.existsSync(template)], [0, true], written.said)
  assert.match(importProgramme(template, '--dry-run').said, /2 actielijnen en 5 onderdelen/)
})

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { blocksOf, reportText } from '../../../test/programme-report.ts'
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

/** The command with the database of a house; it runs by the clock of the machine. */
function importInto(url: string, ...args: string[]): { code: number | null; said: string } {
  const env = { PATH: process.env.PATH, DATA_DIR: folder, DATABASE_URL: url, BASE_URL: 'https://vangnet.example' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'import', 'programme', ...args], {
    env,
    encoding: 'utf8',
  })
  return { code: status, said: `${stdout}${stderr}` }
}

test('[M11 I02] a report becomes a draft for a policy officer, with the link to look at it; nothing is saved', async () => {
  const house = await openHouse({ now: new Date() })
  const asked = ['--municipality', '0109', '--for', 'anja mulder']
  const { code, said } = importInto(house.url, sharedSeed('002'), ...asked)
  assert.equal(code, 0, said)
  assert.match(said, /4 actielijnen en 19 onderdelen\. Het verslag staat klaar/)
  const [, id] = said.match(/https:\/\/vangnet\.example\/app\/programma\/inlezen\/([0-9a-f-]{36})/) ?? []
  const anja = await house.as('anja-beleid')
  const page = (await anja.get(`/programme-imports/${id}`)).body
  assert.deepEqual(
    [page.state, page.programme, page.byName, page.draft.items.length],
    ['open', null, 'Anja Mulder', 19],
  )

  assert.match(
    importInto(house.url, sharedSeed('002'), '--municipality', '0109', '--for', 'Niemand').said,
    /Anja Mulder/,
  )
  assert.match(importInto(house.url, sharedSeed('002'), '--municipality', '9999', '--for', 'x').said, /doet niet mee/)
})

test('[M11 I02] the command saves only when nothing is unclear, and says the reasons otherwise', async () => {
  const house = await openHouse({ now: new Date() })
  const anja = await house.as('anja-beleid')
  const programme = await anja.post('/programmes', { name: 'Samen', since: '2022-01-01', until: null, public: false })
  const moment = (name: string, on: string) =>
    anja.post(`/programmes/${programme.body.id}/moments`, { name, on, askedFrom: on, due: on })
  const asked = ['--municipality', '0109', '--for', 'Anja Mulder', '--save', '--programme', 'samen']
  const clear = path.join(folder, 'clear.txt')
  const [, ...text] = reportText({ 'Actielijn 1: Meedoen': [{ name: 'Sporten', blocks: blocksOf() }] }).split('\n')
  fs.writeFileSync(clear, text.join('\n'))
  const refused = importInto(house.url, clear, ...asked)
  assert.equal(refused.code, 1)
  assert.match(refused.said, /Over welke dag gaat “Voorjaar 2023”\?/)
  await moment('Voorjaar 2023', '2023-05-01')
  await moment('Zomer 2024', '2024-08-01')
  const saved = importInto(house.url, clear, ...asked)
  assert.deepEqual(
    [saved.code, /Opgeslagen in Samen: 1 actielijnen en 1 onderdelen/.test(saved.said)],
    [0, true],
    saved.said,
  )
  const again = importInto(house.url, clear, ...asked)
  assert.equal(again.code, 1)
  assert.match(again.said, /Dit bestand is eerder ingelezen/)
})

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { type LooksPaper, looksAsPdf, sayLooks } from './looks-as-pdf.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vangnet-looks-'))
after(() => fs.rmSync(folder, { recursive: true }))

const paper = (facts: Partial<LooksPaper> = {}): LooksPaper => ({
  language: 'nl',
  brand: '#154273',
  municipality: 'Coevorden',
  family: 'Yılmaz',
  madeOn: '2026-03-02',
  from: '2026-01-01',
  until: '2026-03-02',
  lines: [
    {
      day: '2026-03-02',
      roles: ['youth-consultant'],
      organisation: 'Gemeente Coevorden',
      name: '',
      kind: 'looked',
      purpose: 'youth-help',
      times: 3,
    },
    { day: '2026-03-01', roles: ['system'], organisation: '', name: '', kind: 'changed', purpose: 'x', times: 1 },
  ],
  ...facts,
})

function hasPoppler(): boolean {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const missing = hasPoppler() ? false : 'install poppler-utils to read the PDF back'

function read(made: LooksPaper) {
  const file = path.join(folder, 'looks.pdf')
  fs.writeFileSync(file, looksAsPdf(made))
  const ask = (program: string, ...options: string[]) => execFileSync(program, options, { encoding: 'utf8' })
  return { info: ask('pdfinfo', file), meta: ask('pdfinfo', '-meta', file), text: ask('pdftotext', '-raw', file, '-') }
}

test('[L02 N-LOG-04] who looked goes on a tagged paper with a title and a language, per day, in plain words', {
  skip: missing,
}, () => {
  const { info, meta, text } = read(paper())
  assert.match(info, /^Tagged:\s+yes$/m)
  assert.match(info, /^Title:\s+Wie heeft gekeken$/m)
  assert.match(meta, /<pdfuaid:part>1<\/pdfuaid:part>/)
  const line = text.replaceAll('\n', ' ')
  for (const said of ['Gezin Yılmaz', '2 maart 2026', 'Medewerker van het jeugdteam', 'Keek in uw gegevens (3 keer)'])
    assert.ok(line.includes(said), said)
  assert.ok(!line.includes('youth-'), 'no code on the paper')
})

test('[L02] where nobody looked the paper says so', { skip: missing }, () => {
  assert.match(read(paper({ lines: [] })).text, /keek niemand in uw gegevens/)
})

test('[L02] the paper says the same in English', () => {
  const said = sayLooks(paper({ language: 'en' }))
  assert.deepEqual(said.days[0]?.lines[0], [
    'Worker of the youth team, Gemeente Coevorden',
    'Looked at your data (3 times)',
    'help for this family',
  ])
})

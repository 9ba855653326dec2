import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { ReportDocument } from '../rules/report/document.ts'
import { reportAsDocx } from './report-as-docx.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vangnet-office-'))
after(() => fs.rmSync(folder, { recursive: true }))

const report: ReportDocument = {
  language: 'nl',
  title: 'Voortgang voor de raad',
  subtitle: 'Voor de gemeenteraad.',
  publisher: 'Gemeente Coevorden',
  pieces: [
    { kind: 'heading', level: 2, text: 'Samen met het onderwijs' },
    { kind: 'heading', level: 3, text: 'Voorveld versterken' },
    { kind: 'facts', facts: [{ name: 'Resultaat', text: 'Elke huisarts kent het team' }] },
    { kind: 'heading', level: 2, text: 'Risico’s' },
    {
      kind: 'matrix',
      caption: 'Waar de risico’s liggen',
      head: ['Kans', 'Gevolg klein', 'Gevolg groot'],
      rows: [
        {
          name: 'Kans groot',
          cells: [
            { zone: 'watch', said: 'Volgen', risks: [] },
            { zone: 'act-now', said: 'Nu iets doen', risks: ['1. Te weinig trainers'] },
          ],
        },
      ],
    },
    {
      kind: 'table',
      caption: 'Stand van zaken',
      head: ['Waarover', 'Voorjaar', 'Winter'],
      rows: [['Stand van zaken', 'Begonnen', 'Verder']],
    },
  ],
}

/** Opens the document in LibreOffice, with a profile of its own, and gives what it wrote. */
function convert(file: string, to: 'html' | 'pdf'): string {
  const profile = pathToFileURL(path.join(folder, 'profile')).href
  const asked = ['--headless', '--convert-to', to, '--outdir', folder, file]
  execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...asked], { timeout: 120_000, stdio: 'pipe' })
  return file.replace(/docx$/, to)
}

const document = path.join(folder, 'report.docx')
before(async () => {
  const here = spawnSync('which', ['soffice']).status === 0
  assert.ok(
    here,
    'soffice is missing: install libreoffice-writer-nogui, so that the Word report is opened as people open it',
  )
  fs.writeFileSync(document, await reportAsDocx(report))
})

test('[I08] LibreOffice opens the Word report and finds its real headings and the heads of its tables', () => {
  const html = fs.readFileSync(convert(document, 'html'), 'utf8').replaceAll(/\s+/g, ' ')
  const headings = [...html.matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/g)].map(([, level, text = '']) => [
    Number(level),
    text.replaceAll(/<[^>]*>/g, '').trim(),
  ])
  assert.deepEqual(headings, [
    [1, 'Voortgang voor de raad'],
    [2, 'Samen met het onderwijs'],
    [3, 'Voorveld versterken'],
    [2, 'Risico’s'],
  ])
  const heads = [...html.matchAll(/<th\b[^>]*>(.*?)<\/th>/g)].map(([, text = '']) =>
    text.replaceAll(/<[^>]*>/g, '').trim(),
  )
  const columns = ['Kans', 'Gevolg klein', 'Gevolg groot', 'Kans groot']
  assert.deepEqual(heads, [...columns, 'Waarover', 'Voorjaar', 'Winter', 'Stand van zaken'])
  assert.equal(html.split('<thead>').length - 1, 2)
})

test('[I08] LibreOffice prints the Word report: nothing of it is lost', () => {
  const text = execFileSync('pdftotext', ['-layout', convert(document, 'pdf'), '-'], { encoding: 'utf8' })
  for (const said of ['Voortgang voor de raad', 'Elke huisarts kent het team', '1. Te weinig trainers', 'Verder'])
    assert.ok(text.includes(said), said)
})

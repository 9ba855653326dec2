import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { listParts, unpackPart } from '../office/unzip.ts'
import { figuresIn, type ReportDocument } from '../rules/report/document.ts'
import { reportAsDocx } from './report-as-docx.ts'
import { reportAsHtml } from './report-as-html.ts'
import { reportAsPdf } from './report-as-pdf.ts'
import { figureRows } from './report-figures.ts'

const typed = '#eval("x") *vet* <script>alert(1)</script> $x^2$ @ref \\ _a_ `raw` [b] // c'
const report: ReportDocument = {
  language: 'nl',
  title: 'Voortgang Jeugd & Gezin',
  subtitle: 'Voor de gemeenteraad.',
  publisher: 'Gemeente Coevorden',
  pieces: [
    { kind: 'paragraph', text: typed },
    { kind: 'heading', level: 2, text: 'Samen met het onderwijs' },
    { kind: 'list', items: ['Nieuw: huisbezoek', 'Gestopt: pilot'] },
    { kind: 'heading', level: 3, text: 'Voorveld versterken' },
    { kind: 'facts', facts: [{ name: 'Resultaat', text: 'Elke huisarts\nkent het team' }] },
    {
      kind: 'table',
      caption: 'Stand van zaken',
      head: ['Waarover', 'Voorjaar', 'Winter'],
      rows: [['Stand van zaken', 'Begonnen', 'Verder']],
    },
    { kind: 'heading', level: 2, text: 'Geld' },
    {
      kind: 'figures',
      caption: 'Geld per jaar',
      head: ['Cijfer', 'Waarde', 'Wat het betekent', 'Peildatum', 'Bron'],
      figures: [
        {
          ...{ name: 'Begroot in 2026', value: 8020.5, unit: 'euro', said: '€ 8.020,50' },
          ...{ definition: 'Wat is begroot.', on: '2026-03-02', source: 'Vangnet' },
        },
      ],
    },
  ],
}
const SAYS = [
  'Voorveld versterken',
  'Gestopt: pilot',
  'Begonnen',
  'Winter',
  '€ 8.020,50',
  '2 maart 2026',
  'Wat is begroot.',
]

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vangnet-report-'))
after(() => fs.rmSync(folder, { recursive: true }))
const missing = spawnSync('pdfinfo', ['-v']).error ? 'install poppler-utils to read the PDF back' : false

test('[I08] the PDF is tagged, titled and says what the report says, literally', { skip: missing }, () => {
  const file = path.join(folder, 'report.pdf')
  fs.writeFileSync(file, reportAsPdf(report, '#154273'))
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  assert.match(info, /^Title:\s+Voortgang Jeugd & Gezin$/m)
  assert.match(info, /^Tagged:\s+yes$/m)
  const structure = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' })
  for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L'])
    assert.match(structure, new RegExp(`^\\s*${tag}\\b`, 'm'), tag)
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ')
  for (const said of [...SAYS, '<script>alert(1)</script>', '$x^2$']) assert.ok(text.includes(said), said)
})

test('[I08] the Word document has real headings in their order, and every table a heading row', async () => {
  const parts = new Map(
    listParts(await reportAsDocx(report)).map((part) => [part.name, new TextDecoder().decode(unpackPart(part))]),
  )
  const xml = parts.get('word/document.xml') ?? ''
  const levels = [...xml.matchAll(/w:pStyle w:val="Heading(\d)"/g)].map(([, level]) => Number(level))
  assert.deepEqual(levels, [1, 2, 3, 2])
  const tables = xml.split('<w:tbl>').slice(1)
  assert.equal(tables.length, 2)
  for (const table of tables) assert.equal(table.split('<w:tblHeader/>').length, 2)
  const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, said]) => said).join('|')
  for (const said of SAYS) assert.ok(text.includes(said), said)
  assert.match(xml, /&lt;script/)
  assert.match(parts.get('docProps/core.xml') ?? '', /<dc:title>Voortgang Jeugd &amp; Gezin<\/dc:title>/)
  assert.match(parts.get('word/styles.xml') ?? '', /<w:lang w:val="nl-NL"\/>/)
})

test('[I08] the web page has one first heading, tables with captions and headings, a language, and nothing typed as markup', () => {
  const html = reportAsHtml(report)
  assert.match(html, /^<!DOCTYPE html>\n<html lang="nl">/)
  assert.deepEqual(
    [...html.matchAll(/<h(\d)>/g)].map(([, level]) => level),
    ['1', '2', '3', '2'],
  )
  assert.equal(html.split('<table>').length, html.split('<caption>').length)
  assert.equal([...html.matchAll(/<th scope="col">/g)].length, 8)
  assert.equal([...html.matchAll(/<th scope="row">/g)].length, 2)
  assert.ok(!html.includes('<script'))
  for (const said of SAYS) assert.ok(html.includes(said), said)
})

test('[I08] the figures come as numbers to reckon with, each with its unit, meaning, day and source', () => {
  const { head, rows } = figureRows(report)
  assert.equal(rows.length, figuresIn(report).length)
  assert.deepEqual(head, ['Cijfer', 'Waarde', 'Eenheid', 'Wat het betekent', 'Peildatum', 'Bron'])
  assert.deepEqual(rows[0], ['Begroot in 2026', 8020.5, 'euro', 'Wat is begroot.', '2 maart 2026', 'Vangnet'])
})

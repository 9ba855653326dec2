import assert from 'node:assert/strict'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, Refused } from '../../../platform/refusal.ts'
import { ImportedReport } from '../contract/import.ts'
import { openReport } from '../import/open-report.ts'
import { templateAs, writeTemplate } from '../import/write-template.ts'
import type { ReportRead } from '../rules/reader/report.ts'
import { shippedVocabulary } from '../rules/reader/vocabulary.ts'
import { STATUSES } from '../rules/statuses.ts'
import type { Sheet } from './sheet.ts'
import { writeOds } from './write-ods.ts'
import { writeXlsx } from './write-xlsx.ts'
import { type NewPart, writeZip } from './write-zip.ts'

const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'vangnet-template-'))
after(() => fs.rm(folder, { recursive: true, force: true }))

const open = (bytes: Uint8Array) => openReport(bytes, shippedVocabulary)
const codes = ({ remarks }: ReportRead) => remarks.map(({ code }) => code)

async function read(bytes: Uint8Array): Promise<ReportRead> {
  const report = await open(bytes)
  assert.ok(!isRefusal(report), JSON.stringify(report))
  return report
}

async function refusalOf(bytes: Uint8Array) {
  const report = await open(bytes)
  return isRefusal(report) ? { refused: report.refused, ...report.facts } : undefined
}

const csvOf = ({ head, rows }: Sheet) =>
  new TextEncoder().encode(
    [head, ...rows].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n'),
  )
const kinds: readonly (readonly [name: string, write: (sheet: Sheet) => Uint8Array])[] = [
  ['xlsx', writeXlsx],
  ['ods', writeOds],
  ['csv', csvOf],
]
const sheet = (head: readonly string[], ...rows: (readonly string[])[]): Sheet => ({
  name: 'Plan',
  head,
  rows,
  widths: head.map(() => 20),
})

test('[M11] the template is read back without a remark about its form, with every status and every period', async () => {
  for (const kind of ['.xlsx', '.ods']) {
    const report = await read(templateAs(kind))
    assert.equal(report.kind, 'sheet')
    assert.deepEqual(
      report.actionLines.map(({ number, name }) => [number, name]),
      [
        ['1', 'Meedoen in de buurt'],
        ['2', 'Hulp dichtbij'],
      ],
    )
    assert.deepEqual(
      report.items.map(({ statuses }) => statuses[0]?.code).sort(),
      STATUSES.map(({ code }) => code).sort(),
    )
    assert.deepEqual(report.moments, ['Voorjaar 2025', 'Najaar 2025'])
    assert.deepEqual(report.items[0]?.planning.periods, ['2025-Q1', '2025-Q2', '2025-H2'])
    assert.match(report.items[0]?.what?.text ?? '', /uur sport\.\nDe buurtsportcoach/)
    assert.deepEqual([report.unplaced, report.contradictions], [[], []])
    assert.deepEqual([...new Set(codes(report))].sort(), ['block-missing'])
    assert.deepEqual(ImportedReport.parse(report), report)
  }
})

test('[M11] a template is never written over a file, and has a kind we can read', async () => {
  const file = path.join(folder, 'plan.xlsx')
  await writeTemplate(file)
  assert.equal((await read(await fs.readFile(file))).items.length, 5)
  const refusals: [file: string, why: string][] = [
    [file, 'programme/template-exists'],
    [path.join(folder, 'plan.doc'), 'programme/template-kind'],
    [path.join(folder, 'gone', 'plan.ods'), 'programme/template-no-folder'],
  ]
  for (const [name, why] of refusals)
    await assert.rejects(writeTemplate(name), (error) => error instanceof Refused && error.refusal.refused === why)
})

test('[M11] columns may stand in any order; what stands in one we do not know is listed', async () => {
  const plan = sheet(
    ['Status', 'Onderdeel', 'Kosten', 'Zomer 2024', 'Resultaat'],
    ['In uitvoering', 'Sporten', '1.200', 'Het loopt.', 'Meer plezier'],
    ['', '', '', '', ''],
    ['Op stoom', 'Lezen', '', '', 'Meer boeken'],
  )
  for (const [kind, write] of kinds) {
    const report = await read(write(plan))
    assert.deepEqual(
      report.items.map(({ name, result, lines, states }) => [name, result?.text, lines[0], states[0]?.moment]),
      [
        ['Sporten', 'Meer plezier', 2, 'Zomer 2024'],
        ['Lezen', 'Meer boeken', 4, undefined],
      ],
      kind,
    )
    assert.deepEqual(report.unplaced, [{ line: 2, text: 'Kosten: 1.200', why: 'column-unknown' }], kind)
    assert.ok(codes(report).includes('status-unknown') && codes(report).includes('item-outside-action-line'), kind)
  }
})

test('[I04] planning a cell does not name in periods stays empty and is remarked', async () => {
  const plan = sheet(['Onderdeel', 'Planning'], ['A', '2022-Q1; 2023-Q1-2'], ['B', '2022-Q1 en daarna'], ['C', ''])
  for (const [kind, write] of kinds) {
    const report = await read(write(plan))
    assert.deepEqual(
      report.items.map(({ planning }) => [planning.note, ...planning.periods]),
      [['named', '2022-Q1', '2023-H1'], ['not-readable'], ['not-in-the-report']],
      kind,
    )
    assert.deepEqual(
      report.remarks
        .filter(({ code }) => code === 'planning-not-readable')
        .map(({ item, facts }) => [item, facts.said]),
      [[1, 'en']],
    )
  }
})

test('[I03] two statuses in a cell are both shown, and "not started" beside a state of affairs is told', async () => {
  const plan = sheet(
    ['Onderdeel', 'Status', 'Zomer 2024'],
    ['A', 'In uitvoering\nAfgerond', ''],
    ['B', 'Nog niet gestart', 'Er is een proef geweest.'],
  )
  for (const [kind, write] of kinds) {
    const report = await read(write(plan))
    assert.deepEqual(
      report.items[0]?.statuses.map(({ code }) => code),
      ['in-execution', 'done'],
      kind,
    )
    assert.deepEqual(
      report.contradictions.map(({ item, statusLine, lines }) => [item, statusLine, ...lines]),
      // A line of a csv is a line of the text, and the cell above takes two.
      [kind === 'csv' ? [1, 4, 4] : [1, 3, 3]],
      kind,
    )
  }
})

test('[M11] whatever people type in the cells of a template, every cell comes back as it was', async () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .map((said) => `x${said.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]|\s/gu, ' ')}x`)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), async (rows) => {
      for (const [kind, write] of kinds) {
        const report = await read(write(sheet(['Onderdeel', 'Wat'], ...rows)))
        const said = report.items.map(({ name, what }) => [name, what?.text].map((cell) => cell?.replace(/ +/g, ' ')))
        assert.deepEqual(
          said,
          rows.map((row) => row.map((cell) => cell.replace(/ +/g, ' '))),
          kind,
        )
      }
    }),
    { numRuns: 60 },
  )
})

const workbook = (rows: string, more: readonly NewPart[] = []) =>
  writeZip([
    {
      name: 'xl/workbook.xml',
      text: '<workbook><sheets><sheet name="Plan" r:id="r1"/><sheet name="Rest" r:id="r2"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: '<R><Relationship Id="r1" Target="worksheets/a.xml"/><Relationship Id="r2" Target="/xl/worksheets/b.xml"/></R>',
    },
    { name: 'xl/worksheets/a.xml', text: `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
    ...more,
  ])

test('[M11] texts an Excel workbook keeps apart or in pieces are put in their cells', async () => {
  const shared =
    '<sst><si><t>Onderdeel</t></si><si><r><t>Samen </t></r><r><t>lezen</t></r><rPh><t>zo</t></rPh></si><si><t>Resultaat</t></si></sst>'
  const rows =
    '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="s"><v>2</v></c></row><row r="4"><c r="B4" t="s"><v>1</v></c><c r="D4"><v>12</v></c></row>'
  const rest = '<worksheet><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>'
  const report = await read(
    workbook(rows, [
      { name: 'xl/sharedStrings.xml', text: shared },
      { name: 'xl/worksheets/b.xml', text: rest },
    ]),
  )
  assert.deepEqual(
    report.items.map(({ name, result, lines }) => [name, result?.text, ...lines]),
    [['Samen lezen', '12', 4]],
  )
  assert.deepEqual(
    report.remarks.filter(({ code }) => code === 'sheet-not-read').map(({ facts }) => facts.sheet),
    ['Rest'],
  )
})

test('[M11] a day in an Excel cell is read as a day, and a number as a number', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmm\\-yy"/><numFmt numFmtId="165" formatCode="0.00 &quot;jaar&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
  const said = ['Onderdeel', 'Resultaat', 'Wat', 'Komende activiteiten'].map(
    (head) => `<c t="inlineStr"><is><t>${head}</t></is></c>`,
  )
  const cells = [45_413, 45_413, 45_413, 60].map((value, at) => `<c s="${at}"><v>${value}</v></c>`)
  const rows = `<row r="1">${said.join('')}</row><row r="2">${cells.join('')}</row>`
  const report = await read(workbook(rows, [{ name: 'xl/styles.xml', text: styles }]))
  assert.deepEqual(
    report.items.map(({ name, result, what, next }) => [name, result?.text, what?.text, next?.text]),
    [['45413', '2024-05-01', '2024-05-01', '60']],
  )
})

test('[M11] a spreadsheet with a formula is refused, and the cell is named', async () => {
  const xlsx = workbook('<row r="2"><c r="AB2"><f>1+1</f><v>2</v></c></row>')
  assert.deepEqual(await refusalOf(xlsx), { refused: 'programme/import-formulas', sheet: 'Plan', cell: 'AB2' })
  const cell =
    '<table:table-cell table:number-columns-repeated="2"/><table:table-cell table:formula="of:=1"><text:p>1</text:p></table:table-cell>'
  const ods = writeZip([
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'content.xml',
      text: `<a><table:table table:name="T"><table:table-row>${cell}</table:table-row></table:table></a>`,
    },
  ])
  assert.deepEqual(await refusalOf(ods), { refused: 'programme/import-formulas', sheet: 'T', cell: 'C1' })
  const csv = new TextEncoder().encode('Onderdeel;Wat\nA;=1+1\n')
  assert.deepEqual(await refusalOf(csv), { refused: 'programme/import-formulas', sheet: 'csv', cell: 'B2' })
})

test('[M11] a spreadsheet without our columns, with a macro or with a million repeated cells is refused', async () => {
  assert.equal((await refusalOf(writeXlsx(sheet(['Naam'], ['Jan']))))?.refused, 'programme/import-no-table')
  const macro = workbook('', [{ name: 'xl/vbaProject.bin', text: 'x' }])
  assert.equal((await refusalOf(macro))?.refused, 'programme/import-macro')
  const row =
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>'
  const ods = writeZip([
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'content.xml', text: `<a><table:table>${row}</table:table></a>` },
  ])
  assert.equal((await refusalOf(ods))?.refused, 'programme/import-damaged')
  const broken = new TextEncoder().encode('Onderdeel;Wat\n"A;B\n')
  assert.equal((await refusalOf(broken))?.refused, 'programme/import-damaged')
})

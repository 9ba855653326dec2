import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { blocksOf, reportText } from '../../../../test/programme-report.ts'
import { isRefusal } from '../../../platform/refusal.ts'
import { openReport } from '../import/open-report.ts'
import { cutLines } from '../rules/reader/lines.ts'
import { linesPlaced } from '../rules/reader/places.ts'
import { readReport } from '../rules/reader/read-report.ts'
import type { ReportRead } from '../rules/reader/report.ts'
import { shippedVocabulary } from '../rules/reader/vocabulary.ts'
import { type NewPart, writeZip } from './write-zip.ts'

const pack = async (children: (Paragraph | Table)[]) =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))

async function read(bytes: Uint8Array): Promise<ReportRead> {
  const report = await openReport(bytes, shippedVocabulary)
  assert.ok(!isRefusal(report), JSON.stringify(report))
  return report
}

async function refusedFor(bytes: Uint8Array): Promise<string | undefined> {
  const report = await openReport(bytes, shippedVocabulary)
  return isRefusal(report) ? report.refused : undefined
}

const sports = { name: 'Sporten in de buurt', blocks: blocksOf() }
const reading = { name: 'Samen lezen', blocks: blocksOf({ status: ['Afgerond'] }) }
const text = reportText({ 'Actielijn 1: Meedoen': [sports, reading] })

test('[M11] a Word document is read as the same text in a plain file is', async () => {
  const paragraphs = text.split('\n').filter((line) => line !== '')
  const docx = await read(await pack(paragraphs.map((line) => new Paragraph(line))))
  const plain = readReport(cutLines(text), shippedVocabulary)
  const said = ({ actionLines, items }: ReportRead) => ({
    actionLines: actionLines.map(({ name }) => name),
    items: items.map(({ name, result, what, statuses, states, next }) => [
      name,
      [result, what, next, ...states].map((block) => block?.text.replace(/\s+/g, ' ')),
      statuses.map(({ code }) => code),
      states.map(({ moment }) => moment),
    ]),
  })
  assert.equal(docx.kind, 'docx')
  assert.deepEqual(said(docx), said(plain))
})

test('[M11] heading styles say where an item begins and where the report goes on elsewhere; the rest is listed', async () => {
  const heading = (said: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({ text: said, heading: level })
  const item = (name: string) => [
    heading(name, HeadingLevel.HEADING_2),
    heading('Resultaat', HeadingLevel.HEADING_3),
    new Paragraph('Meer plezier'),
    heading('Stand van zaken', HeadingLevel.HEADING_3),
    new Paragraph('Zomer 2024'),
    new Paragraph('Het loopt'),
  ]
  const report = await read(
    await pack([
      heading('Actielijn 1: Meedoen', HeadingLevel.HEADING_1),
      ...item('Waar kun je sporten?'),
      ...item('Samen lezen.'),
      heading('Andere programma’s', HeadingLevel.HEADING_2),
      new Paragraph('Wij doen ook mee aan iets anders.'),
    ]),
  )
  assert.deepEqual(
    report.items.map(({ name, states }) => [name, states[0]?.text]),
    [
      ['Waar kun je sporten?', 'Het loopt'],
      ['Samen lezen.', 'Het loopt'],
    ],
  )
  assert.deepEqual(
    report.unplaced.map((line) => [line.why, line.text]),
    [
      ['outside-items', 'Andere programma’s'],
      ['outside-items', 'Wij doen ook mee aan iets anders.'],
    ],
  )
})

test('[M11] cells of a table are read in their order, lists keep their points, and a line break parts lines', async () => {
  const cell = (...lines: string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) })
  const report = await read(
    await pack([
      new Paragraph('Actielijn 1: Meedoen'),
      new Paragraph('Sporten'),
      new Table({
        rows: [
          new TableRow({ children: [cell('Resultaat'), cell('Meer plezier.')] }),
          new TableRow({ children: [cell('Wat'), cell('Wij doen:')] }),
          new TableRow({ children: [cell('Planning'), cell('2022-Q1'), cell('2022-Q2')] }),
        ],
      }),
      new Paragraph({ children: [new TextRun('Status:'), new TextRun({ text: 'In uitvoering', break: 1 })] }),
      new Paragraph('Komende activiteiten'),
      new Paragraph({ text: 'een toernooi', bullet: { level: 0 } }),
      new Paragraph({ text: 'een feest', bullet: { level: 0 } }),
    ]),
  )
  const [item] = report.items
  assert.equal(item?.result?.text, 'Meer plezier.')
  assert.deepEqual([item?.planning.periods, item?.planning.axis], [[], ['2022-Q1', '2022-Q2']])
  assert.equal(item?.statuses[0]?.code, 'in-execution')
  assert.equal(item?.next?.text, '- een toernooi\n- een feest')
  assert.equal(report.lines, 14)
  assert.deepEqual(
    linesPlaced(report),
    Array.from({ length: 14 }, (_, at) => at + 1),
  )
})

const word = (body: string, more: readonly NewPart[] = []) =>
  writeZip([{ name: 'word/document.xml', text: `<w:document><w:body>${body}</w:body></w:document>` }, ...more])
const paragraph = (said: string) => `<w:p><w:r><w:t>${said}</w:t></w:r></w:p>`

test('[M11] text that was deleted while changes were tracked is not in the report', async () => {
  const tracked =
    '<w:p><w:r><w:t>Meer </w:t></w:r><w:del><w:r><w:t>minder </w:t></w:r></w:del><w:r><w:t>plezier</w:t></w:r></w:p>'
  const report = await read(word(`${paragraph('Sporten')}${paragraph('Resultaat')}${tracked}`))
  assert.equal(report.items[0]?.result?.text, 'Meer plezier')
})

test('[M11] a table of contents gives no action lines, and what stands twice in a drawing is read once', async () => {
  const styles =
    '<w:styles><w:style w:styleId="I1"><w:name w:val="toc 1"/></w:style><w:style w:styleId="K"><w:name w:val="Kop"/><w:outlineLvl w:val="1"/></w:style><w:style w:styleId="K2"><w:name w:val="Mijn kop"/><w:basedOn w:val="K"/></w:style></w:styles>'
  const styled = (style: string, said: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${said}</w:t></w:r></w:p>`
  const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('in een kader')}</w:txbxContent></mc:Choice><mc:Fallback>${paragraph('in een kader')}</mc:Fallback></mc:AlternateContent>`
  const body = [
    styled('I1', 'Actielijn 1: Meedoen'),
    styled('K2', 'Wie doet er mee?'),
    paragraph('Resultaat'),
    `<w:p><w:r><w:t>niet</w:t><w:noBreakHyphen/><w:t>leden</w:t></w:r></w:p>`,
    `<w:p><w:r>${box}</w:r></w:p>`,
  ]
  const report = await read(word(body.join(''), [{ name: 'word/styles.xml', text: styles }]))
  assert.deepEqual(report.actionLines, [])
  assert.deepEqual(
    report.items.map(({ name, result }) => [name, result?.text]),
    [['Wie doet er mee?', 'niet-leden\n\nin een kader']],
  )
  assert.deepEqual(
    report.unplaced.map(({ why }) => why),
    ['table-of-contents'],
  )
})

test('[M11] a document with a macro, one that unpacks too large and a broken one are refused', async () => {
  const whole = word(paragraph('Resultaat'))
  assert.equal(await refusedFor(whole), undefined)
  assert.equal(await refusedFor(word('', [{ name: 'word/vbaProject.bin', text: 'x' }])), 'programme/import-macro')
  const types = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
  assert.equal(await refusedFor(word('', [{ name: '[Content_Types].xml', text: types }])), 'programme/import-macro')
  const bomb = word('', [{ name: 'word/media/a.bin', text: '0'.repeat(201 * 1024 * 1024) }])
  assert.ok(bomb.length < 1024 * 1024, 'a bomb is small')
  assert.equal(await refusedFor(bomb), 'programme/import-unpacks-too-large')
  assert.equal(await refusedFor(whole.slice(0, -30)), 'programme/import-damaged')
  assert.equal(
    await refusedFor(writeZip([{ name: 'word/document.xml', text: '<w:document>' }])),
    'programme/import-damaged',
  )
  assert.equal(
    await refusedFor(writeZip([{ name: 'word/document.xml', text: '<!DOCTYPE x [<!ENTITY a "aaa">]><x>&a;</x>' }])),
    'programme/import-damaged',
  )
})

test('[M11] a part that is larger than the file says is never unpacked beyond that', async () => {
  const honest = word(paragraph('x'.repeat(1_000_000)))
  const lying = Buffer.from(honest)
  const entry = lying.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  lying.writeUInt32LE(100, entry + 24)
  assert.equal(await refusedFor(lying), 'programme/import-damaged')
})

test('[M11] an old or locked office file, a pdf and a zip of something else are refused in words of their own', async () => {
  assert.equal(await refusedFor(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])), 'programme/import-old-or-locked')
  assert.equal(await refusedFor(new TextEncoder().encode('%PDF-1.7 …')), 'programme/import-kind-unknown')
  assert.equal(await refusedFor(writeZip([{ name: 'foto.jpg', text: 'x' }])), 'programme/import-kind-unknown')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blocksOf, itemText, reportText, type WrittenItem } from '../../../../../test/programme-report.ts'
import { ImportedReport } from '../../contract/import.ts'
import { cutLines } from './lines.ts'
import { linesPlaced } from './places.ts'
import { readReport } from './read-report.ts'
import { shippedVocabulary } from './vocabulary.ts'

const read = (text: string) => readReport(cutLines(text), shippedVocabulary)
const filledLines = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]))

/** Nothing lost and nothing double, and the answer is what the contract promises. */
function keepsEveryLine(text: string): void {
  const report = read(text)
  assert.deepEqual(linesPlaced(report), filledLines(text), text)
  assert.deepEqual(ImportedReport.parse(report), report)
}

const lines = fc.constantFrom(
  ...[
    'Actielijn 1: Meedoen',
    'Actielijn 2',
    'actielijn 3 en 4',
    'Sporten in de buurt',
    'Resultaat:',
    'Resultaat: meer plezier',
  ],
  ...[
    'Wat',
    'Planning:',
    '2022-Q1 2022-Q2 | 2023-Q1-2',
    '| 2022-Q1 |',
    'Status',
    'In uitvoering',
    'Nog niet gestart',
    'Status: Op stoom',
  ],
  ...[
    'Stand van zaken',
    'Stand van zaken voorjaar 2023',
    'Voorjaar 2023',
    'Zomer 2024',
    'Komende activiteiten',
    'Concrete projecten en komende activiteiten',
  ],
  ...[
    '',
    '',
    '',
    ' ',
    '\f',
    '12',
    'Pagina 3 van 9',
    '\f14',
    '—',
    'https://example.org',
    '471-2024',
    'Meedoen ......... 4',
  ],
  ...[
    'Een zin die ergens over gaat.',
    'en die doorloopt op de volgende',
    '- een punt',
    'e Een ander punt',
    'ideeén 0.a. hier',
  ],
)

test('[I02] whatever lines a file has in whatever order, every line is in exactly one place', () => {
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 60 }), fc.constantFrom('\n', '\r\n', '\r'), (all, end) =>
      keepsEveryLine(all.join(end)),
    ),
    { numRuns: 500 },
  )
})

test('[I02] whatever characters a file has, every line is in exactly one place', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), keepsEveryLine), { numRuns: 150 })
})

const names = ['Sporten in de buurt', 'Samen lezen', 'Hulp dichtbij', 'Veilig thuis']
const items: fc.Arbitrary<WrittenItem[]> = fc
  .shuffledSubarray(names, { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(...chosen.map((name) => fc.shuffledSubarray(blocksOf()).map((blocks) => ({ name, blocks })))),
  )

test('[I02] whatever blocks are shuffled or left out, nothing is lost and no text moves to another block', () => {
  fc.assert(
    fc.property(items, (chosen) => {
      const text = reportText({ 'Actielijn 1: X': chosen })
      keepsEveryLine(text)
      for (const { result, next, statuses } of read(text).items) {
        for (const part of result?.text.split('\n\n') ?? [])
          assert.ok(part === 'Meer kinderen doen mee.' || names.includes(part))
        for (const part of next?.text.split('\n\n') ?? [])
          assert.ok(part === 'In het najaar kijken we wat het opleverde.' || names.includes(part))
        assert.ok(statuses.every(({ said }) => said === 'In uitvoering' || names.includes(said)))
      }
    }),
    { numRuns: 300 },
  )
})

test('[I02] whatever order the items stand in, each keeps its own name and blocks', () => {
  const whole = names.map((name) => ({ name, blocks: blocksOf({ result: `Dit levert ${name} op.` }) }))
  fc.assert(
    fc.property(fc.shuffledSubarray(whole), (chosen) => {
      const read_ = read(reportText({ 'Actielijn 1: X': chosen })).items
      assert.deepEqual(
        read_.map(({ name, result }) => [name, result?.text]),
        chosen.map(({ name }) => [name, `Dit levert ${name} op.`]),
      )
    }),
  )
})

test('[I02] whatever lines are dropped from a report, nothing of the rest is lost', () => {
  const all = reportText({ 'Actielijn 1: X': names.map((name) => ({ name, blocks: blocksOf() })) }).split('\n')
  assert.deepEqual(itemText({ name: 'A', blocks: [] }), ['A', ''])
  fc.assert(
    fc.property(fc.subarray(all), (kept) => keepsEveryLine(kept.join('\n'))),
    { numRuns: 300 },
  )
})

test('[I02] a report of fifty thousand lines is read in one go', () => {
  const many = Array.from({ length: 2_000 }, (_, at) => ({ name: `Onderdeel ${at + 1}`, blocks: blocksOf() }))
  const text = reportText({ 'Actielijn 1: X': many })
  assert.equal(read(text).items.length, 2_000)
})

test('[I02] one block of a hundred and fifty thousand lines is a block like any other', () => {
  const status = Array.from({ length: 150_000 }, () => 'In uitvoering')
  const [item] = read(reportText({ 'Actielijn 1: X': [{ name: 'A', blocks: blocksOf({ status }) }] })).items
  assert.equal(item?.statuses.length, 150_000)
  const words = `${'woord '.repeat(100_000)}einde. . . .`
  assert.equal(read(`A\n\nResultaat: ${words}`).items[0]?.result?.text, words)
})

import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { sharedSeed } from '../../../../../test/shared-seed.ts'
import { ImportedReport } from '../../contract/import.ts'
import { cutLines } from './lines.ts'
import { linesPlaced } from './places.ts'
import { readReport } from './read-report.ts'
import { summarise } from './summary.ts'
import { shippedVocabulary } from './vocabulary.ts'

const text = fs.readFileSync(sharedSeed('002'), 'utf8')
const report = readReport(cutLines(text), shippedVocabulary)

/** The words on these lines of the seed, as the text of a block must give them back. */
const raw = text.split('\n')

test('[I02] the report of seed 002 has 4 action lines and 19 items in the mix of statuses a person counts', () => {
  const { actionLines, items, statuses, moments, contradictions } = summarise(report)
  assert.deepEqual(
    { actionLines, items, statuses, moments, contradictions },
    {
      actionLines: 4,
      items: 19,
      statuses: {
        'In uitvoering': 14,
        'Nog niet gestart': 2,
        'Afgehandeld en voortdurend': 1,
        'Beëindigd per einde schooljaar 2023-2024': 1,
        Afgerond: 1,
      },
      moments: ['Voorjaar 2023', 'Zomer 2024'],
      contradictions: 2,
    },
  )
  assert.deepEqual(
    report.actionLines.map(({ number, lines }) => [number, ...lines]),
    [
      ['1', 16],
      ['2', 440],
      ['3', 700],
      ['4', 1007],
    ],
  )
  assert.deepEqual(
    [0, 1, 2, 3].map((place) => report.items.filter(({ actionLine }) => actionLine === place).length),
    [6, 3, 5, 5],
  )
})

test('[I02] every item of seed 002 has all its blocks, and both moments', () => {
  for (const item of report.items) {
    assert.ok(item.name && item.result && item.what && item.next, item.name ?? 'an item without a name')
    assert.deepEqual(
      item.states.map(({ moment }) => moment),
      ['Voorjaar 2023', 'Zomer 2024'],
      item.name,
    )
    assert.equal(item.statuses.length, 1, item.name)
  }
})

test('[I04] the planning of seed 002 stays empty, because the shading of the cells is not in the text', () => {
  for (const { name, planning } of report.items) {
    assert.deepEqual(planning.periods, [], name ?? '')
    assert.equal(planning.note, 'shading-lost', name ?? '')
    assert.equal(planning.axis.length, 6, name ?? '')
  }
})

test('[I02] a block of seed 002 holds the lines between its label and the next, and nothing of the paper', () => {
  const at = (line: number) => report.items.find(({ lines }) => lines.includes(line))
  const spans: [item: number, block: 'result' | 'what' | 'next', first: number, last: number][] = [
    [18, 'result', 21, 21],
    [18, 'what', 25, 40],
    [577, 'next', 688, 690],
    [947, 'next', 1006, 1006],
    [1203, 'next', 1227, 1227],
  ]
  for (const [item, block, first, last] of spans) {
    const lines = at(item)?.[block]?.lines ?? []
    assert.deepEqual([lines[0], lines.at(-1)], [first, last], `${at(item)?.name} ${block}`)
  }
  const work = at(577)?.states[0]
  assert.ok(
    work && !work.lines.includes(627) && work.lines.includes(628),
    'the page number is left out, its page goes on',
  )
  const blocks = report.items.flatMap(({ result, what, next, states }) => [result, what, next, ...states])
  for (const block of blocks) {
    assert.ok(block)
    assert.doesNotMatch(block.text, /https?:|^\d{1,3}$|47719|\f|^(Resultaat|Wat|Planning|Status|Stand van zaken):?$/m)
    assert.doesNotMatch(block.text, /0\.a\.|eé|^e /m)
  }
})

test('[I02] no letter of a block of seed 002 is lost, and none is added', () => {
  const letters = (of: string) =>
    of
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]/g, '')
  for (const { result, what, next, states } of report.items)
    for (const block of [result, what, next, ...states]) {
      const said = (block?.lines ?? []).map((line) => (raw[line - 1] ?? '').replace(/^\s*e\s+(?=[A-Z])/, '')).join(' ')
      const mended = said.replaceAll('0.a.', 'o.a.').replace(/odrd(?=in)/g, 'oord')
      assert.equal(letters(block?.text ?? ''), letters(mended))
    }
})

test('[I03] both items of seed 002 that are said not to have started have a state that tells of work', () => {
  assert.deepEqual(
    report.contradictions.map(({ code, item, statusLine, moment, lines }) => ({
      code,
      item: report.items[item]?.lines[0],
      statusLine,
      moment,
      lines,
    })),
    [
      { code: 'not-started-but-reported', item: 391, statusLine: 411, moment: 'Zomer 2024', lines: [423, 424, 425] },
      { code: 'not-started-but-reported', item: 1203, statusLine: 1217, moment: 'Zomer 2024', lines: [1224] },
    ],
  )
  assert.match(report.contradictions[0]?.sentence ?? '', /\bpilot\b/)
})

test('[I02] what seed 002 says outside its items is listed with line and reason', () => {
  const why = Map.groupBy(report.unplaced, (line) => line.why)
  const span = (reason: 'before-first-heading' | 'outside-items') => {
    const lines = (why.get(reason) ?? []).map(({ line }) => line)
    return [lines[0], lines.at(-1)]
  }
  assert.deepEqual([...why.keys()], ['before-first-heading', 'outside-items'])
  assert.deepEqual(span('before-first-heading'), [1, 14])
  assert.deepEqual(span('outside-items'), [1228, 1260])
  assert.deepEqual(
    report.noise.map(({ line, why: kind }) => [line, kind]),
    [
      [627, 'page-number'],
      [692, 'page-number'],
      [695, 'page-edge'],
      [696, 'page-edge'],
      [698, 'page-edge'],
    ],
  )
})

test('[I02] every line of seed 002 stands in exactly one place', () => {
  const filled = raw.flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]))
  assert.deepEqual(linesPlaced(report), filled)
})

test('[I02] what was read of seed 002 is what the contract promises', () => {
  assert.deepEqual(ImportedReport.parse(report), report)
})

test('[I02] whichever item is cut from seed 002, the other eighteen keep all they had', () => {
  const said = (of: typeof report) =>
    of.items.map(({ name, result, what, next, states, statuses }) =>
      JSON.stringify([name, ...[result, what, next, ...states].map((block) => block?.text), statuses[0]?.label]),
    )
  const starts = [...report.items, ...report.actionLines]
    .map(({ lines }) => lines[0] ?? 0)
    .sort((one, other) => one - other)
  for (const [at, item] of report.items.entries()) {
    const from = item.lines[0] ?? 0
    const to = starts.find((line) => line > from) ?? 1228
    const rest = raw.filter((_, line) => line + 1 < from || line + 1 >= to).join('\n')
    assert.deepEqual(
      said(readReport(cutLines(rest), shippedVocabulary)),
      said(report).toSpliced(at, 1),
      item.name ?? '',
    )
  }
})

test('[I02] seed 002 reads the same with form feeds, without page turns, indented, with other line ends or wide apart', () => {
  const heads = (of: typeof report) => [
    of.actionLines.map(({ name }) => name),
    of.items.map(({ name, actionLine, statuses }) => [name, actionLine, statuses[0]?.label]),
    of.items.map(({ result, what, states }) => [result, what, ...states].map((block) => block?.text)),
  ]
  const otherwise = {
    'with form feeds': text.replace(/^ (?=\S)/gm, '\f'),
    'with other line ends': text.replaceAll('\n', '\r\n'),
    'wide apart': text.replace(/^ (?=\S)/gm, '\f').replaceAll('\n\n', '\n\n\n'),
  }
  for (const [how, other] of Object.entries(otherwise))
    assert.deepEqual(heads(readReport(cutLines(other), shippedVocabulary)), heads(report), how)
  for (const other of [text.replace(/^ (?=\S)/gm, ''), text.replace(/^/gm, '    '), text.replace(/\n\s*\n/g, '\n')])
    assert.deepEqual(heads(readReport(cutLines(other), shippedVocabulary)).slice(0, 2), heads(report).slice(0, 2))
})

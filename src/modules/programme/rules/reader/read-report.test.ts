import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf, itemText, reportText } from '../../../../../test/programme-report.ts'
import { cutLines } from './lines.ts'
import { linesPlaced } from './places.ts'
import { readReport } from './read-report.ts'
import type { ReportRead } from './report.ts'
import { shippedVocabulary } from './vocabulary.ts'

const read = (text: string) => readReport(cutLines(text), shippedVocabulary)
const names = ({ items }: ReportRead) => items.map(({ name }) => name)
const codes = ({ remarks }: ReportRead) => remarks.map(({ code }) => code)
const sports = { name: 'Sporten in de buurt', blocks: blocksOf() }
const reading = { name: 'Samen lezen', blocks: blocksOf({ status: ['Afgerond'] }) }

test('[I02] an action line, its items and their blocks are read by their structure', () => {
  const report = read(reportText({ 'Actielijn 1: Meedoen': [sports, reading], 'Actielijn 2 – Veilig opgroeien': [] }))
  assert.deepEqual(
    report.actionLines.map(({ number, name }) => [number, name]),
    [
      ['1', 'Meedoen'],
      ['2', 'Veilig opgroeien'],
    ],
  )
  assert.deepEqual(names(report), ['Sporten in de buurt', 'Samen lezen'])
  const [item] = report.items
  assert.equal(item?.result?.text, 'Meer kinderen doen mee.')
  assert.equal(item?.what?.text, 'Wij spreken af wie wat doet.\n\nDaarna beginnen we in twee wijken.')
  assert.deepEqual(item?.planning.periods, [])
  assert.deepEqual(item?.planning.axis, ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1-2'])
  assert.deepEqual(
    item?.states.map(({ moment, text }) => [moment, text]),
    [
      ['Voorjaar 2023', 'Er is een begin gemaakt.'],
      ['Zomer 2024', 'Het loopt in beide wijken.'],
    ],
  )
  assert.equal(item?.next?.text, 'In het najaar kijken we wat het opleverde.')
  assert.deepEqual(report.contradictions, [])
  assert.deepEqual(
    report.unplaced.map(({ line, why }) => [line, why]),
    [[1, 'before-first-heading']],
  )
})

test('[I02] a municipality that has other words for a line of action and a block is read with those', () => {
  const text = reportText({ 'Programmalijn 1: Meedoen': [sports] }).replace('Resultaat:', 'Wat levert het op')
  const labels = { ...shippedVocabulary.labels, result: ['Wat levert het op'] }
  const report = readReport(cutLines(text), { ...shippedVocabulary, actionLine: ['Programmalijn'], labels })
  assert.equal(report.actionLines[0]?.name, 'Meedoen')
  assert.equal(report.items[0]?.result?.text, 'Meer kinderen doen mee.')
})

test('[I03] a status nobody knows is kept as it was written, and remarked', () => {
  const report = read(
    reportText({ 'Actielijn 1: Meedoen': [{ name: 'A', blocks: blocksOf({ status: ['Op stoom'] }) }] }),
  )
  assert.deepEqual(
    report.items[0]?.statuses.map(({ said, code }) => [said, code]),
    [['Op stoom', null]],
  )
  assert.ok(codes(report).includes('status-unknown'))
})

test('[I03] accents a scanner misread do not make a status unknown, and its end date stays with it', () => {
  const report = read(
    reportText({ 'Actielijn 1: X': [{ name: 'A', blocks: blocksOf({ status: ['Beéindigd per mei', '2024'] }) }] }),
  )
  assert.deepEqual(
    report.items[0]?.statuses.map(({ code, label }) => [code, label]),
    [['ended', 'Beëindigd per mei 2024']],
  )
})

test('[I03] of two statuses none is chosen: both are shown', () => {
  for (const status of [
    ['In uitvoering', 'Afgerond'],
    ['In uitvoering', '', 'Status:', 'Afgerond'],
  ]) {
    const report = read(reportText({ 'Actielijn 1: X': [{ name: 'A', blocks: blocksOf({ status }) }] }))
    assert.deepEqual(
      report.items.map(({ statuses }) => statuses.map(({ code }) => code)),
      [['in-execution', 'done']],
    )
    assert.ok(codes(report).includes('two-statuses'))
  }
  const inOne = read(
    reportText({ 'Actielijn 1: X': [{ name: 'A', blocks: blocksOf({ status: ['Afgerond of in uitvoering'] }) }] }),
  )
  assert.equal(inOne.items[0]?.statuses[0]?.code, null)
})

test('[I03] what stands beside the status is listed, not swallowed', () => {
  const status = ['In uitvoering', '', 'Wel later dan gedacht.']
  const report = read(reportText({ 'Actielijn 1: X': [{ name: 'A', blocks: blocksOf({ status }) }] }))
  assert.deepEqual(
    report.unplaced.filter(({ why }) => why === 'beside-status').map(({ text }) => text),
    ['Wel later dan gedacht.'],
  )
})

test('[I03] "not started" is at odds with a state of affairs, and not without one', () => {
  const told = read(
    reportText({ 'Actielijn 1: X': [{ name: 'A', blocks: blocksOf({ status: ['Nog niet gestart'] }) }] }),
  )
  assert.deepEqual(
    told.contradictions.map(({ item, moment, sentence }) => [item, moment, sentence]),
    [[0, 'Zomer 2024', 'Het loopt in beide wijken.']],
  )
  const silent = blocksOf({ status: ['Nog niet gestart'], states: {} })
  assert.deepEqual(read(reportText({ 'Actielijn 1: X': [{ name: 'A', blocks: silent }] })).contradictions, [])
})

test('[I02] a missing block is remarked and takes nothing from its neighbours', () => {
  for (const { label } of blocksOf()) {
    const blocks = blocksOf().filter((block) => block.label !== label)
    const report = read(reportText({ 'Actielijn 1: X': [sports, { name: 'Huiswerk samen', blocks }, reading] }))
    assert.deepEqual(names(report), ['Sporten in de buurt', 'Huiswerk samen', 'Samen lezen'], `without ${label}`)
    assert.equal(codes(report).includes('block-missing'), label !== 'Planning:', `without ${label}`)
    assert.deepEqual(report.items[2]?.result?.text, 'Meer kinderen doen mee.')
  }
})

test('[I02] a report whose blocks stand in another order is read as well', () => {
  const turned = ({ name, blocks }: typeof sports) => {
    const [result, what, planning, status, state, next] = blocks
    return { name, blocks: [status, state, next, planning, what, result].flatMap((block) => block ?? []) }
  }
  const report = read(reportText({ 'Actielijn 1: X': [turned(sports), turned(reading)] }))
  assert.deepEqual(names(report), ['Sporten in de buurt', 'Samen lezen'])
  for (const { result, what, statuses, states, next } of report.items) {
    assert.equal(result?.text, 'Meer kinderen doen mee.')
    assert.ok(what && next && statuses.length === 1 && states.length === 2)
  }
})

test('[I02] an item without a heading, and one above every action line, are offered and remarked', () => {
  const loose = read(itemText(sports).join('\n'))
  assert.deepEqual(names(loose), ['Sporten in de buurt'])
  assert.ok(codes(loose).includes('item-outside-action-line'))
  const nameless = read(itemText(sports).slice(2).join('\n'))
  assert.deepEqual(names(nameless), [null])
  assert.ok(codes(nameless).includes('item-without-name'))
})

test('[I02] page numbers, running heads and addresses at the foot of a page are no text', () => {
  const foot = (page: number) => ['', `${page}`, 'https://example.org/bron', '\fJeugdplan Waterland 2024']
  const states = {
    'Voorjaar 2023': ['Eerst was er', ...foot(1), 'een proef op een school.'],
    'Zomer 2024': ['Toen kwam', ...foot(2), 'er een tweede school bij.', ...foot(3), 'Dat ging goed.'],
  }
  const report = read(reportText({ 'Actielijn 1: X': [{ name: 'A', blocks: blocksOf({ states }) }] }))
  const [item] = report.items
  assert.deepEqual(
    item?.states.map(({ text }) => text),
    ['Eerst was er een proef op een school.', 'Toen kwam er een tweede school bij.\n\nDat ging goed.'],
  )
  assert.deepEqual([...new Set(report.noise.map(({ why }) => why))].sort(), [
    'page-edge',
    'page-number',
    'running-head',
  ])
})

test('[I02] an address or a number inside a text is text', () => {
  const said = ['Lees verder op', 'https://example.org/uitleg', 'of bel.', 'Wij telden', '12', 'kinderen.']
  const states = { 'Zomer 2024': [said.join('\n')] }
  const report = read(reportText({ 'Actielijn 1: X': [{ name: 'A', blocks: blocksOf({ states }) }] }))
  assert.match(report.items[0]?.states[0]?.text ?? '', /https:\/\/example\.org\/uitleg/)
  assert.match(report.items[0]?.states[0]?.text ?? '', /12/)
})

test('[I02] a table of contents gives no action lines and no items', () => {
  const contents = ['Inhoud', 'Actielijn 1: Meedoen ........ 3', 'Actielijn 2: Veilig ...... 9', '']
  const bare = ['Actielijn 1: Meedoen', 'Actielijn 2: Veilig', '']
  const paged = ['Actielijn 1: Meedoen 3', 'Actielijn 2: Veilig 9', '']
  for (const head of [contents, bare, paged]) {
    const report = read(
      `${head.join('\n')}\n${reportText({ 'Actielijn 1: Meedoen': [sports], 'Actielijn 2: Veilig': [reading] })}`,
    )
    assert.deepEqual(
      report.actionLines.map(({ name }) => name),
      ['Meedoen', 'Veilig'],
    )
    assert.deepEqual(
      report.items.map(({ actionLine }) => actionLine),
      [0, 1],
    )
    assert.equal(report.unplaced.filter(({ why }) => why === 'table-of-contents').length, 2)
  }
})

test('[I02] a sentence that begins with an action line or a label is a sentence', () => {
  const what = ['Dit hangt samen met wat wij doen onder', 'Actielijn 2 en verder.', 'Wat: zie ook de bijlage.']
  const report = read(reportText({ 'Actielijn 1: X': [{ name: 'A', blocks: blocksOf({ what: [what.join('\n')] }) }] }))
  assert.equal(report.actionLines.length, 1)
  assert.match(report.items[0]?.what?.text ?? '', /Actielijn 2 en verder\./)
})

test('[I02] what follows the last item on a page of its own is listed and not put under that item', () => {
  for (const turn of ['\f', '\f\n\n', ' ']) {
    const rest = `${turn}Waar dit plan aan bijdraagt\n\n- Gezond opgroeien\n`
    const report = read(`${reportText({ 'Actielijn 1: X': [sports] })}\n${rest}`)
    assert.equal(report.items[0]?.next?.text, 'In het najaar kijken we wat het opleverde.')
    assert.deepEqual(
      report.unplaced.filter(({ why }) => why === 'outside-items').map((line) => line.text),
      ['Waar dit plan aan bijdraagt', '- Gezond opgroeien'],
    )
  }
})

test('[I02] where no page turns, a title among the activities to come is asked about', () => {
  const report = read(
    `${reportText({ 'Actielijn 1: X': [sports] })}\n\nWaar dit plan aan bijdraagt\n\n- Gezond opgroeien\n`,
  )
  assert.deepEqual(
    report.remarks.map(({ code, facts }) => [code, facts.title]),
    [['title-in-block', 'Waar dit plan aan bijdraagt']],
  )
})

test('[I02] block and value on one line are read, and so is a moment behind its label', () => {
  const text =
    'Actielijn 1: X\n\nSporten\n\nResultaat: Meer plezier\nStatus: In uitvoering\nStand van zaken zomer 2024\nHet loopt.'
  const [item] = read(text).items
  assert.equal(item?.result?.text, 'Meer plezier')
  assert.equal(item?.statuses[0]?.code, 'in-execution')
  assert.deepEqual(
    item?.states.map(({ moment, text: said }) => [moment, said]),
    [['Zomer 2024', 'Het loopt.']],
  )
})

test('[I02] an empty file and a text that is no report give an empty answer, with everything listed', () => {
  for (const text of ['', '\n\n', '\uFEFF', 'Beste mensen,\n\nTot morgen.\n']) {
    const report = read(text)
    assert.deepEqual([report.items, report.actionLines], [[], []])
    assert.deepEqual(codes(report), ['nothing-found'])
    assert.deepEqual(linesPlaced(report), text.includes('Beste') ? [1, 3] : [])
  }
})

test('[I02] lines are numbered as an editor does, whatever ends them', () => {
  const text = reportText({ 'Actielijn 1: Meedoen': [sports] })
  for (const end of ['\n', '\r\n', '\r']) {
    const report = read(text.replaceAll('\n', end))
    assert.deepEqual(report.actionLines[0]?.lines, [3])
    assert.deepEqual(report.items[0]?.lines, [5])
  }
})

test('[I02] items whose names are numbered, or run over two lines, are found', () => {
  const long = 'Samenwerken met scholen, kinderopvang en verenigingen aan een buurt waarin\nieder kind meedoet'
  const report = read(
    reportText({
      'Actielijn 1: X': [
        { ...sports, name: '1. Sporten' },
        { ...sports, name: '1.2 Lezen' },
        { ...sports, name: long },
      ],
    }),
  )
  assert.deepEqual(names(report), ['1. Sporten', '1.2 Lezen', long.replace('\n', ' ')])
})

test('[I02] an action line whose name runs over two lines is one', () => {
  const report = read(reportText({ 'Actielijn 3: Betere hulp voor kinderen en\nhun ouders': [sports] }))
  assert.deepEqual(
    report.actionLines.map(({ name, lines }) => [name, ...lines]),
    [['Betere hulp voor kinderen en hun ouders', 3, 4]],
  )
})

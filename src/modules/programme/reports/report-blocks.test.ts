import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import type { ReportRead } from '../contract/reports.ts'
import { givenMuchToTell } from '../given/reports.ts'
import { fieldOf, givenProgrammeInUse, idIn, refusalOf } from '../given.ts'

const house = await openHouse()
const inUse = await givenProgrammeInUse(house, 'Plan met van alles')
const { anja, programme, item } = inUse
await givenMuchToTell(inUse)

type Piece = ReportRead['pieces'][number]
const choice = { title: 'Alles', audience: 'executive', from: '2026-01-01', until: '2026-12-31' }

async function read(more: object): Promise<Piece[]> {
  const id = idIn(await anja.post(`/programmes/${programme}/reports`, { ...choice, ...more }))
  const { status, body } = await anja.get(`/programme-reports/${id}/preview`)
  assert.equal(status, 200, JSON.stringify(body))
  return body.document.pieces
}
const headingsIn = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => (piece.kind === 'heading' && piece.level === 2 ? piece.text : []))
/** The figures of these: the programme tells of other savings and schemes too. */
const figuresOf = (pieces: readonly Piece[], ...names: string[]) =>
  pieces
    .flatMap((piece) => (piece.kind === 'figures' ? piece.figures : []))
    .filter(({ name }) => names.some((one) => name.startsWith(`${one}: `)))

test('[I08] the chapters stand in the order the writer chose, each with what the writer says before it', async () => {
  const introductions = [
    { chapter: 'risks', text: 'Hier letten wij op.' },
    { chapter: 'parts', text: 'Dit zijn de onderdelen.' },
    { chapter: 'advice', text: 'Dit hoofdstuk is er niet.' },
  ]
  const pieces = await read({ blocks: ['risks', 'status', 'money', 'result', 'overview'], introductions })
  const line = 'Samen met het onderwijs'
  assert.deepEqual(headingsIn(pieces), ['Risico’s', 'De onderdelen', line, 'Geld', 'Overzicht'])
  assert.deepEqual(pieces.slice(0, 2), [
    { kind: 'heading', level: 2, text: 'Risico’s' },
    { kind: 'paragraph', text: 'Hier letten wij op.' },
  ])
  assert.ok(!JSON.stringify(pieces).includes('Dit hoofdstuk is er niet.'))
  const twice = { ...choice, blocks: ['risks'], introductions: [introductions[0], introductions[0]] }
  const refused = await anja.post(`/programmes/${programme}/reports`, twice)
  assert.deepEqual([refused.status, fieldOf(refused)], [400, '/introductions'])
})

test('[I06 I08] the risks lie in a matrix of three by three, every cell says in words what it asks, and every risk lies in one', async () => {
  const pieces = await read({ blocks: ['risks'], items: [item] })
  const matrix = pieces.find((piece) => piece.kind === 'matrix')
  assert.ok(matrix?.kind === 'matrix')
  assert.deepEqual(matrix.head, ['Kans', 'Gevolg klein', 'Gevolg middel', 'Gevolg groot'])
  assert.deepEqual(
    matrix.rows.map(({ name, cells }) => [name, ...cells.map(({ said }) => said)]),
    [
      ['Kans groot', 'Iets doen', 'Nu iets doen', 'Nu iets doen'],
      ['Kans middel', 'Volgen', 'Iets doen', 'Nu iets doen'],
      ['Kans klein', 'Volgen', 'Volgen', 'Iets doen'],
    ],
  )
  const [top] = matrix.rows
  assert.deepEqual(top?.cells[2]?.risks, ['1. Er zijn te weinig trainers'])
  const list = pieces.find((piece) => piece.kind === 'table')
  assert.ok(list?.kind === 'table')
  const lying = matrix.rows.flatMap(({ cells }) => cells.flatMap(({ risks }) => risks))
  assert.deepEqual(lying.toSorted(), list.rows.map(([risk]) => risk).toSorted())
})

test('[I08 F06] savings and subsidies are told as figures with meaning, day and source; an estimate says so, with its reasoning', async () => {
  const pieces = await read({ blocks: ['savings', 'subsidies'] })
  const figures = figuresOf(pieces, 'Groep in plaats van losse hulp', 'Jeugd samen')
  assert.deepEqual(
    figures.map(({ name, value }) => [name, value]),
    [
      ['Groep in plaats van losse hulp: verwacht per jaar, laagste schatting', 5000],
      ['Groep in plaats van losse hulp: verwacht per jaar, hoogste schatting', 9000],
      ['Jeugd samen: plafond', 20_000],
      ['Jeugd samen: gevraagd', 7500],
      ['Jeugd samen: toegekend', 0],
      ['Jeugd samen: vastgesteld', 0],
    ],
  )
  for (const { definition, on, source } of figures) assert.ok(definition !== '' && on === '2026-03-02' && source !== '')
  const text = JSON.stringify(pieces)
  for (const said of [
    'Acht kinderen in een groep',
    'De helft had anders losse hulp',
    'Nog niet geteld',
    'Nog geen besluit',
  ])
    assert.ok(text.includes(said), said)
})

test('[I08] who asked for a subsidy and who tells what is for the executive; others do not read of it, everybody of neither', async () => {
  const blocks = ['subsidies', 'communication']
  const names = ['Stichting Speelveld', '"Communicatie"']
  const inside = JSON.stringify(await read({ blocks }))
  for (const said of [...names, 'Bericht in de krant', 'week 15 van 2026']) assert.ok(inside.includes(said), said)
  const council = JSON.stringify(await read({ blocks, audience: 'council' }))
  for (const name of names) assert.ok(!council.includes(name), name)
  assert.ok(council.includes('Bericht in de krant') && council.includes('Jeugd samen: plafond'))
  for (const [audience, block] of [
    ['partners', 'subsidies'],
    ['partners', 'savings'],
    ['public', 'communication'],
  ]) {
    const refused = await anja.post(`/programmes/${programme}/reports`, { ...choice, audience, blocks: [block] })
    assert.equal(refusalOf(refused), 'programme/report-block-not-for-them', `${block} for ${audience}`)
  }
})

test('[I08] a report about days before a subsidy was asked does not know of it', async () => {
  const pieces = await read({ blocks: ['subsidies'], from: '2026-01-01', until: '2026-01-10' })
  assert.deepEqual(
    figuresOf(pieces, 'Jeugd samen').map(({ value }) => value),
    [20_000, 0, 0, 0],
  )
})

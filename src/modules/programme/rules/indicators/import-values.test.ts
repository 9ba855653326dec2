import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../../platform/refusal.ts'
import type { Grid } from '../reader/grid.ts'
import { type Against, MOST_LINES, readValues, type ValuesRead } from './import-values.ts'
import { readDay } from './read-day.ts'

const against: Against = { unit: 'kinderen', measured: [], sourceOn: () => 'Jaarstukken', today: '2026-03-02' }

/** A sheet as spreadsheets give it, from rows of texts; the head is its first row. */
const sheet = (rows: readonly (readonly string[])[], name = 'Waarden'): Grid => ({
  sheet: name,
  rows: rows
    .map((cells, at) => ({
      number: at + 1,
      cells: new Map(cells.flatMap((text, column) => (text.trim() === '' ? [] : [[column, text] as const]))),
    }))
    .filter(({ cells }) => cells.size > 0),
})
const head = ['Datum', 'Waarde', 'Bron', 'Toelichting']

function read(rows: readonly (readonly string[])[], more: Partial<Against> = {}): ValuesRead {
  const outcome = readValues([sheet(rows)], { ...against, ...more })
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome))
  return outcome
}

const day = fc
  .integer({ min: 0, max: 5_900 })
  .map((number) => new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10))
const value = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((number) => number / 1_000)
const ways = [
  (on: string) => on,
  (on: string) => on.split('-').map(Number).toReversed().join('-'),
  (on: string) => on.split('-').toReversed().join('/'),
  (on: string) => `${on} 00:00:00`,
  (on: string) =>
    Temporal.PlainDate.from(on).toLocaleString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' }),
]

test('[I10] whatever series somebody types, in any way of writing days and numbers, it is read as that series', () => {
  const written = fc.record({ on: day, value, way: fc.constantFrom(...ways), grouped: fc.boolean() })
  const series = fc.uniqueArray(written, { selector: ({ on }) => on, maxLength: 30 })
  fc.assert(
    fc.property(series, (lines) => {
      const rows = lines.map(({ on, value: number, way, grouped }) => [
        way(on),
        number.toLocaleString('nl-NL', { maximumFractionDigits: 3, useGrouping: grouped }),
      ])
      const { taken, known, notTaken } = read([head, ...rows])
      assert.deepEqual(
        taken.map(({ line, on, value: number, source }) => [line, on, number, source]),
        lines.map(({ on, value: number }, at) => [at + 2, on, number, 'Jaarstukken']),
      )
      assert.deepEqual([known, notTaken], [[], []])
    }),
  )
})

test('[I10] whatever a file says, every line is taken, known or refused once; and what was taken brings nothing new again', () => {
  const cell = fc.oneof(
    day,
    value.map(String),
    fc.constantFrom('', '2024', '31-2-2025', 'ca. 40', '12%', '1.234,5', '1-1-2027', '0,12345', '4'),
    fc.string({ maxLength: 12 }),
  )
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 25 })
  const earlier = fc.array(fc.record({ on: day, value, struck: fc.boolean() }), { maxLength: 10 })
  fc.assert(
    fc.property(rows, earlier, (lines, before) => {
      const measured = before.map((one) => ({ ...one, source: 'x', struckWhy: one.struck ? 'fout' : null }))
      const first = read([head, ...lines], { measured })
      const numbers = [...first.taken, ...first.known, ...first.notTaken].map(({ line }) => line)
      assert.equal(new Set(numbers).size, numbers.length, 'a line was sorted twice')
      const filled = sheet([head, ...lines]).rows.slice(1)
      assert.deepEqual(
        numbers.toSorted((a, b) => a - b),
        filled.map(({ number }) => number),
      )
      assert.equal(new Set(first.taken.map(({ on }) => on)).size, first.taken.length, 'a day was taken twice')
      const saved = first.taken.map((one) => ({ ...one, struck: false, struckWhy: null }))
      const again = read([head, ...lines], { measured: [...measured, ...saved] })
      assert.deepEqual(again.taken, [])
    }),
  )
})

test('[I10] each line that is not taken says why', () => {
  const measured = [
    { on: '2020-12-31', value: 344, source: 'x', struck: false, struckWhy: null },
    { on: '2021-12-31', value: 3_440, source: 'x', struck: true, struckWhy: 'Een nul te veel' },
  ]
  const rows: [string[], string][] = [
    [['', '12'], 'no-day'],
    [['2024', '12'], 'day-unreadable'],
    [['31-2-2024', '12'], 'day-unreadable'],
    [['1-1-24', '12'], 'day-unreadable'],
    [['3-3-2026', '12'], 'day-in-future'],
    [['1-1-2001', ''], 'value-empty'],
    [['1-1-2002', 'ca. 40'], 'value-not-a-number'],
    [['1-1-2003', '0,1234'], 'value-too-precise'],
    [['1-1-2004', '9999999999'], 'value-too-large'],
    [['1-1-2005', '12%'], 'value-percent'],
    [['1-1-2006', '12', '5'], 'source-is-number'],
    [['1-1-2007', '12', 'x'.repeat(201)], 'too-long'],
    [['1-1-2008', '12', 'CBS', '', 'los'], 'column-unknown'],
    [['1-1-2009', '12'], 'day-twice'],
    [['1-1-2009', '13'], 'day-twice'],
    [['31-12-2020', '345'], 'day-has-other-value'],
    [['31-12-2021', '3440'], 'struck-before'],
  ]
  const { taken, known, notTaken } = read([head, ...rows.map(([cells]) => cells)], { measured })
  assert.deepEqual(
    notTaken.map(({ line, why }) => [line, why]),
    rows.map(([, why], at) => [at + 2, why]),
  )
  assert.deepEqual([taken, known], [[], []])
})

test('[I10] what is there already is known, another value of that day is refused, and a percentage is read where one counts in percents', () => {
  const measured = [{ on: '2020-12-31', value: 344, source: 'x', struck: false, struckWhy: null }]
  assert.deepEqual(read([head, ['31-12-2020', '344']], { measured }).known.length, 1)
  const [other] = read([head, ['31-12-2020', '345']], { measured }).notTaken
  assert.deepEqual([other?.why, other?.facts], ['day-has-other-value', { value: 344 }])
  assert.equal(read([head, ['31-12-2024', '12,5 %']], { unit: 'procent' }).taken[0]?.value, 12.5)
})

test('[I10] the table may stand lower and on another sheet, its columns in any order; the other sheets are named', () => {
  const other = sheet([['Uitleg'], ['Vul hieronder in']], 'Uitleg')
  const table = sheet(
    [['Wachttijd 2020-2025'], ['bron', 'WAARDE', 'Peildatum'], ['CBS', '98', '31-12-2025']],
    'Cijfers',
  )
  const outcome = readValues([other, table], against)
  assert.ok(!isRefusal(outcome))
  assert.deepEqual(outcome.taken, [{ line: 3, on: '2025-12-31', value: 98, source: 'CBS', note: '' }])
  assert.deepEqual(outcome.notRead, ['Uitleg'])
})

test('[I10] a file without the columns, and one with more lines than a series has, is refused as a whole', () => {
  assert.deepEqual(
    readValues(
      [
        sheet([
          ['Wanneer', 'Hoeveel'],
          ['x', '1'],
        ]),
      ],
      against,
    ),
    {
      refused: 'programme/values-no-table',
      status: 422,
    },
  )
  const many = Array.from({ length: MOST_LINES + 1 }, () => ['1-1-2020', '1'])
  const outcome = readValues([sheet([head, ...many])], against)
  assert.ok(isRefusal(outcome) && outcome.refused === 'programme/values-too-many')
})

test('[I10] a day that is none is not read, also at the end of February and in another order', () => {
  for (const text of [
    '',
    '29-2-2025',
    '2025-13-01',
    '12/31/2025',
    'gisteren',
    '31 decembruary 2025',
    '0-1-2025',
    '1-1-1066',
  ])
    assert.equal(readDay(text), undefined, text)
  assert.equal(readDay('29-2-2024'), '2024-02-29')
  assert.equal(readDay('1 mrt. 2024'), '2024-03-01')
})

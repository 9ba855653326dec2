import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TreeNode } from '../contract/programmes.ts'
import { writePeriod } from '../rules/periods.ts'
import { columnsFor, holdsDay, markOf, rowsOf } from './board.ts'

const node = (id: string, planning: Partial<TreeNode['planning']>, more: Partial<TreeNode> = {}): TreeNode => ({
  ...{ id, parent: 'line', depth: 1, kind: 'item', shape: 'item', name: id, owner: null, ended: null, successor: null },
  ...{ status: null, runsSince: null, runsUntil: null, warnings: [], version: 1 },
  planning: { baseline: null, current: null, slip: 0, ...planning },
  ...more,
})
const line = node('line', {}, { parent: null, depth: 0, kind: 'action-line', shape: 'text', name: 'School' })
const all = [
  line,
  node('later', { baseline: ['2026-Q1'], current: ['2026-Q2', '2026-H2'] }),
  node('new', { current: ['2026-Q1'] }),
  node('bare', {}),
  node('gone', { current: ['2027-H1'] }, { successor: { id: 'x', name: 'X' } }),
]
const rows = rowsOf(all, all)
const marks = (id: string, halves = false) => {
  const row = rows.find((one) => one.id === id)
  assert.ok(row)
  return columnsFor(rows, halves).map((period) => [writePeriod(period), markOf(row, period)])
}

test('[I04] the board shows every item that goes on, in quarters where one planned by the quarter and in half years beyond', () => {
  assert.deepEqual(
    rows.map(({ id, above }) => [id, above]),
    [
      ['later', 'School'],
      ['new', 'School'],
      ['bare', 'School'],
    ],
  )
  assert.deepEqual(columnsFor(rows, false).map(writePeriod), ['2026-Q1', '2026-Q2', '2026-H2'])
  assert.deepEqual(columnsFor(rows, true).map(writePeriod), ['2026-H1', '2026-H2'])
})

test('[I04] the first planning stays to be seen beside that of today', () => {
  const moved = [
    ['2026-Q1', 'first'],
    ['2026-Q2', 'now'],
    ['2026-H2', 'now'],
  ]
  assert.deepEqual(marks('later'), moved)
  assert.deepEqual(marks('later', true), [
    ['2026-H1', 'both'],
    ['2026-H2', 'now'],
  ])
  assert.deepEqual(
    marks('bare')
      .flat()
      .filter((mark) => mark === 'now'),
    [],
  )
})

test('[I04] the column of today is marked, whether it is a quarter or half a year', () => {
  assert.equal(holdsDay({ year: 2026, sort: 'quarter', number: 1 }, '2026-03-31'), true)
  assert.equal(holdsDay({ year: 2026, sort: 'quarter', number: 1 }, '2026-04-01'), false)
  assert.equal(holdsDay({ year: 2026, sort: 'half', number: 2 }, '2026-07-01'), true)
})

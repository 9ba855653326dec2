import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  columnsOf,
  compare,
  daysOf,
  overlap,
  type Period,
  plan,
  readPeriod,
  runsOf,
  slipOf,
  spanOf,
  writePeriod,
} from './periods.ts'

const year = fc.integer({ min: 2000, max: 2060 })
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([year, number]) => ({ year, sort: 'quarter' as const, number })),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([year, number]) => ({ year, sort: 'half' as const, number })),
)
const read = (...texts: string[]): Period[] => texts.flatMap((text) => readPeriod(text) ?? [])

test('[I04 S002-011] a plan runs in quarters and then in half years, each with its first and last day', () => {
  const [first, last] = read('2022-Q1', '2023-H2')
  assert.ok(first && last)
  assert.deepEqual(daysOf(first), { from: '2022-01-01', until: '2022-03-31' })
  assert.deepEqual(daysOf(last), { from: '2023-07-01', until: '2023-12-31' })
  for (const wrong of ['2022-Q5', '2022-Q0', '2022-H3', '22-Q1', '2022Q1', '2022-q1', ' 2022-Q1', '', '2023-Q1-2'])
    assert.equal(readPeriod(wrong), undefined, wrong)
})

test('[I04] whatever the period, it reads as it is written, and its days lie in its year', () => {
  fc.assert(
    fc.property(period, (one) => {
      assert.deepEqual(readPeriod(writePeriod(one)), one)
      const { from, until } = daysOf(one)
      assert.ok(from < until && from.startsWith(`${one.year}-`) && until.startsWith(`${one.year}-`))
    }),
  )
})

test('[I04] two periods overlap exactly when their days do, and the order is that of their days', () => {
  fc.assert(
    fc.property(period, period, (one, other) => {
      const [a, b] = [daysOf(one), daysOf(other)]
      assert.equal(overlap(one, other), a.from <= b.until && b.from <= a.until)
      if (a.from !== b.from) assert.equal(compare(one, other) < 0, a.from < b.from)
      else if (a.until !== b.until) assert.equal(compare(one, other) < 0, a.until < b.until)
      else assert.equal(compare(one, other), 0)
    }),
  )
})

test('[I04] a planning is put in order; what is no period or counts a quarter twice is refused where it stands', () => {
  assert.deepEqual(plan(['2023-H1', '2022-Q4', '2022-Q1']), read('2022-Q1', '2022-Q4', '2023-H1'))
  assert.deepEqual(plan([]), [])
  const wrong = plan(['2022-Q1', 'voorjaar'])
  assert.ok('refused' in wrong)
  assert.deepEqual([wrong.refused, wrong.pointer], ['programme/period-form', '/periods/1'])
  const twice = plan(['2022-H1', '2022-Q2'])
  assert.ok('refused' in twice)
  assert.deepEqual(
    [twice.refused, twice.pointer, twice.facts?.period],
    ['programme/periods-overlap', '/periods/1', '2022-Q2'],
  )
})

test('[I04] the span of a planning is from its first to its last day, and the slip is told in quarters', () => {
  assert.deepEqual(spanOf(read('2023-H1', '2022-Q2')), { from: '2022-04-01', until: '2023-06-30' })
  assert.equal(spanOf([]), undefined)
  assert.equal(slipOf(read('2022-Q4'), read('2023-H1')), 2)
  assert.equal(slipOf(read('2023-H1'), read('2023-Q1')), -1)
  assert.equal(slipOf([], read('2023-Q1')), 0)
})

test('[I04 S002-011] the board has quarters where somebody planned in quarters, and half years elsewhere', () => {
  const columns = columnsOf(read('2022-Q1', '2022-Q4', '2023-H1', '2024-H1')).map(writePeriod)
  assert.deepEqual(columns, ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2023-H1', '2023-H2', '2024-H1'])
  assert.deepEqual(columnsOf([]), [])
})

test('[I04] whatever is planned, every period falls on columns of the board, and no column overlaps another', () => {
  fc.assert(
    fc.property(fc.array(period, { minLength: 1, maxLength: 12 }), (periods) => {
      const columns = columnsOf(periods)
      for (const one of periods) {
        const on = columns.filter((column) => overlap(column, one))
        assert.deepEqual(spanOf(on), daysOf(one))
      }
      for (const [at, column] of columns.entries())
        assert.ok(columns.slice(at + 1).every((other) => !overlap(column, other) && compare(column, other) < 0))
    }),
  )
})

test('[I04 I08] what follows each other at once is one run, whatever quarters and half years it is made of', () => {
  const said = (...texts: string[]) => runsOf(read(...texts)).map(({ first, last }) => [first, last].map(writePeriod))
  assert.deepEqual(said('2022-Q1', '2022-Q2', '2022-H2', '2024-H1'), [
    ['2022-Q1', '2022-H2'],
    ['2024-H1', '2024-H1'],
  ])
  fc.assert(
    fc.property(fc.uniqueArray(period, { maxLength: 12, selector: writePeriod }), (texts) => {
      const periods = plan(texts.map(writePeriod))
      fc.pre(Array.isArray(periods))
      const runs = runsOf(periods)
      for (const one of periods)
        assert.equal(runs.filter(({ first, last }) => compare(first, one) <= 0 && compare(one, last) <= 0).length, 1)
      assert.deepEqual(spanOf(runs.flatMap(({ first, last }) => [first, last])), spanOf(periods))
    }),
  )
})

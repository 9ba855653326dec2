import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  dayNumber,
  dayOf,
  earlierOf,
  firstDayOf,
  isDay,
  lastDayOf,
  laterOf,
  monthOf,
  monthsFrom,
  weekdayOf,
} from './days.ts'

const MS_IN_DAY = 86_400_000
const numbers = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') })

test('days count as the clock of the machine counts them in UTC, from the year 1 to 9999', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const day = new Date(number * MS_IN_DAY).toISOString().slice(0, 10)
      assert.equal(dayOf(number), day)
      assert.equal(dayNumber(day), number)
      assert.equal(weekdayOf(day), new Date(number * MS_IN_DAY).getUTCDay() || 7)
    }),
    { numRuns: 2_000 },
  )
})

test('a leap day exists in 2024, 2000 and no other century', () => {
  assert.ok(isDay('2024-02-29'))
  assert.ok(isDay('2000-02-29'))
  assert.ok(!isDay('2025-02-29'))
  assert.ok(!isDay('1900-02-29'))
})

test('what is no day stays without a number, and nothing breaks on it', () => {
  for (const text of [
    '',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-4-1',
    '20250401',
    '2025-04-01T00:00',
    'gisteren',
  ])
    assert.ok(!isDay(text), text)
  assert.equal(addDays('gisteren', 1), '')
  assert.equal(addDays('9999-12-31', 1), '')
  assert.equal(addDays('0000-01-01', -1), '')
  assert.equal(lastDayOf('2025-13'), '')
  assert.deepEqual(monthsFrom('2025-13', '2026-01'), [])
})

test('months run from their first to their last day and follow each other over the end of a year', () => {
  assert.equal(firstDayOf('2026-02'), '2026-02-01')
  assert.equal(lastDayOf('2026-02'), '2026-02-28')
  assert.equal(lastDayOf('2028-02'), '2028-02-29')
  assert.deepEqual(monthsFrom('2025-11', '2026-02'), ['2025-11', '2025-12', '2026-01', '2026-02'])
  assert.deepEqual(monthsFrom('2026-02', '2025-11'), [])
})

test('every month has as many days as lie between its first day and that of the next', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const month = monthOf(dayOf(number))
      const last = lastDayOf(month)
      assert.equal(monthOf(last), month)
      assert.ok(last === '9999-12-31' || addDays(last, 1).endsWith('-01'))
    }),
  )
})

test('the earlier and the later of two days are told apart as they are written', () => {
  assert.equal(earlierOf('2026-01-09', '2026-01-10'), '2026-01-09')
  assert.equal(laterOf('2026-01-09', '2026-01-10'), '2026-01-10')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dutchDateOf } from './dutch-date.ts'
import { day } from './given.ts'
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDayOnOrAfter,
  workingDaysBetween,
} from './working-days.ts'

const anyDay = fc.integer({ min: 0, max: 7670 }).map((days) => day('2020-01-01').add({ days }))

test('[N-TERM-03] Friday is worked; Saturday, Sunday and Good Friday are not', () => {
  assert.ok(isWorkingDay(day('2026-03-06')))
  assert.ok(!isWorkingDay(day('2026-03-07')))
  assert.ok(!isWorkingDay(day('2026-03-08')))
  assert.ok(!isWorkingDay(day('2026-04-03')))
})

test('[N-TERM-03] after the Thursday before Easter comes the Tuesday after it', () => {
  assert.equal(nextWorkingDay(day('2026-04-02')).toString(), '2026-04-07')
  assert.equal(addWorkingDays(day('2026-04-07'), -1).toString(), '2026-04-02')
})

test('[N-TERM-03] a working day is its own "on or after"; a Saturday is not', () => {
  assert.equal(workingDayOnOrAfter(day('2026-03-06')).toString(), '2026-03-06')
  assert.equal(workingDayOnOrAfter(day('2026-03-07')).toString(), '2026-03-09')
})

test('[N-TERM-03] a working day counts once: from Friday to Monday is one, within a weekend none', () => {
  assert.equal(workingDaysBetween(day('2026-03-06'), day('2026-03-09')), 1)
  assert.equal(workingDaysBetween(day('2026-03-09'), day('2026-03-06')), -1)
  assert.equal(workingDaysBetween(day('2026-03-07'), day('2026-03-08')), 0)
  assert.equal(workingDaysBetween(day('2026-03-08'), day('2026-03-07')), 0)
})

test('[N-TERM-03] working days come whole', () => {
  assert.throws(() => addWorkingDays(day('2026-03-06'), 1.5), RangeError)
})

test('[N-TERM-03] whatever the day, adding working days and counting them are each other’s inverse', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (start, n) => {
      const end = addWorkingDays(start, n)
      return isWorkingDay(end) && workingDaysBetween(start, end) === n && workingDaysBetween(end, start) === -n
    }),
  )
})

test('[N-TERM-03] whatever the days, counting in two parts or at once gives the same', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
      return workingDaysBetween(a, b) + workingDaysBetween(b, c) === workingDaysBetween(a, c)
    }),
    { numRuns: 25 },
  )
})

test('[N-TERM-01] what arrives just after midnight arrives on the Dutch day, in winter and in summer', () => {
  assert.equal(dutchDateOf(Temporal.Instant.from('2026-12-31T22:59:59Z')).toString(), '2026-12-31')
  assert.equal(dutchDateOf(Temporal.Instant.from('2026-12-31T23:00:00Z')).toString(), '2027-01-01')
  assert.equal(dutchDateOf(Temporal.Instant.from('2026-06-30T22:00:00Z')).toString(), '2026-07-01')
})

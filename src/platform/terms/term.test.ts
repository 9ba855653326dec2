import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from './given.ts'
import { countBack, endOfTerm, plainEndOfTerm } from './term.ts'
import type { DayLength, TermLength } from './term-length.ts'
import { checkLength } from './term-length.ts'

function ends(start: string, length: DayLength): string {
  return endOfTerm(day(start), length).toString()
}

test('[N-TERM-03] eight weeks after a Monday is a Monday, and the day of receipt does not count', () => {
  assert.equal(ends('2026-01-12', { weeks: 8 }), '2026-03-09')
  assert.equal(ends('2026-01-12', { days: 56 }), '2026-03-09')
})

test('[N-TERM-03] a term that ends on a Saturday, a Sunday or a holiday ends on the next working day', () => {
  assert.equal(ends('2026-01-10', { weeks: 6 }), '2026-02-23')
  assert.equal(ends('2026-01-11', { weeks: 6 }), '2026-02-23')
  assert.equal(ends('2026-03-02', { weeks: 8 }), '2026-04-28')
  assert.equal(ends('2026-02-20', { weeks: 6 }), '2026-04-07')
})

test('[N-TERM-03] a term of three days over Easter holds two working days; one of two days does not have to', () => {
  assert.equal(ends('2026-04-02', { days: 3 }), '2026-04-08')
  assert.equal(ends('2026-04-02', { days: 2 }), '2026-04-07')
})

test('[N-TERM-03] a term of a month ends on the same number, or on the last day of a shorter month', () => {
  assert.equal(ends('2026-01-15', { months: 1 }), '2026-02-16')
  assert.equal(ends('2025-01-31', { months: 1 }), '2025-02-28')
  assert.equal(ends('2028-01-31', { months: 1 }), '2028-02-29')
})

test('[N-TERM-03] ninety days move to a working day and ninety-one do not', () => {
  assert.equal(ends('2026-01-11', { days: 90 }), '2026-04-13')
  assert.equal(ends('2026-01-10', { days: 91 }), '2026-04-11')
})

test('[N-TERM-03] twelve weeks move to a working day and thirteen do not', () => {
  assert.equal(ends('2026-01-10', { weeks: 12 }), '2026-04-07')
  assert.equal(ends('2026-01-10', { weeks: 13 }), '2026-04-11')
})

test('[N-TERM-03] three months move to a working day; four months and a year do not', () => {
  assert.equal(ends('2026-01-11', { months: 3 }), '2026-04-13')
  assert.equal(ends('2026-01-11', { months: 4 }), '2026-05-11')
  assert.equal(ends('2026-01-10', { months: 4 }), '2026-05-10')
  assert.equal(ends('2027-01-01', { years: 1 }), '2028-01-01')
})

test('[N-TERM-03] working days skip weekends and holidays on the way', () => {
  assert.equal(ends('2026-04-01', { workingDays: 5 }), '2026-04-10')
})

test('[N-TERM-03] hours are real hours: no weekend, no holiday and no clock change moves them', () => {
  const beforeClockChange = Temporal.Instant.from('2026-03-28T12:00:00Z')
  assert.equal(endOfTerm(beforeClockChange, { hours: 24 }).toString(), '2026-03-29T12:00:00Z')
})

test('[N-TERM-03] a term before the law of 1965 ends where it ends', () => {
  assert.equal(ends('1960-01-01', { days: 8 }), '1960-01-09')
})

test('[N-TERM-03] counting back from an event is never moved', () => {
  assert.equal(countBack(day('2026-03-16'), { days: 1 }).toString(), '2026-03-15')
  assert.equal(countBack(day('2026-03-31'), { months: 1 }).toString(), '2026-02-28')
  assert.equal(countBack(day('2026-04-07'), { workingDays: 2 }).toString(), '2026-04-01')
})

test('[N-TERM-03] a term of local policy is counted alike and never moved', () => {
  assert.equal(plainEndOfTerm(day('2026-01-10'), { weeks: 6 }).toString(), '2026-02-21')
  assert.equal(plainEndOfTerm(day('2026-04-01'), { workingDays: 5 }).toString(), '2026-04-10')
})

test('[N-TERM-03] a length is a whole number of one unit, at least one', () => {
  const wrong: object[] = [{ weeks: 0 }, { days: -1 }, { days: 1.5 }, { days: Number.NaN }, { days: 1, weeks: 1 }, {}]
  for (const length of wrong) assert.throws(() => checkLength(length as TermLength), RangeError)
})

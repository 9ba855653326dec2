import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dayNumber, dayOf, weekdayOf } from './days.ts'
import type { Period } from './periods.ts'
import { lastSundayOf, sundaysIn, weekOf, weeksInYear, weeksTouched, wholeWeeks } from './weeks.ts'

const period = (Begindatum: string, Einddatum: string): Period => ({ Begindatum, Einddatum })
const periods = fc
  .tuple(fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2040-01-01') }), fc.integer({ min: 0, max: 420 }))
  .map(([from, long]) => period(dayOf(from), dayOf(from + long)))
const daysOf = ({ Begindatum, Einddatum }: Period) =>
  Array.from({ length: dayNumber(Einddatum) - dayNumber(Begindatum) + 1 }, (_, at) => addDays(Begindatum, at))

test('[IV077] the week numbers of the worked allocation: week 41 of 2025 to week 1 of 2026', () => {
  assert.deepEqual(weekOf('2025-10-07'), { year: 2025, week: 41 })
  assert.deepEqual(weekOf('2025-10-31'), { year: 2025, week: 44 })
  assert.deepEqual(weekOf('2025-11-01'), { year: 2025, week: 44 })
  assert.deepEqual(weekOf('2025-11-30'), { year: 2025, week: 48 })
  // The instruction prints 'week 48' for the first of December 2025; that Monday begins week 49. Its count of 5 is right.
  assert.deepEqual(weekOf('2025-12-01'), { year: 2025, week: 49 })
  assert.deepEqual(weekOf('2025-12-30'), { year: 2026, week: 1 })
})

test('[IV076 IV077] the weeks and Sundays of the worked allocations: 9 and 13 weeks in all, 3, 5 and 4 or 5 Sundays in a month', () => {
  assert.equal(weeksTouched(period('2025-07-07', '2025-09-07')), 9)
  assert.equal(weeksTouched(period('2025-10-07', '2025-12-30')), 13)
  const months = [
    ['2025-10-07', '2025-10-31', 4, 3],
    ['2025-11-01', '2025-11-30', 5, 5],
    ['2025-12-01', '2025-12-30', 5, 4],
    ['2025-07-07', '2025-07-31', 4, 3],
    ['2025-08-01', '2025-08-31', 5, 5],
    ['2025-09-01', '2025-09-07', 1, 1],
  ] as const
  for (const [from, until, weeks, sundays] of months)
    assert.deepEqual([weeksTouched(period(from, until)), sundaysIn(period(from, until))], [weeks, sundays])
  assert.equal(lastSundayOf(period('2025-07-07', '2025-09-05')), '2025-08-31')
})

test('[Weeknummer berekenen] a week begins on Monday, and 4 January always lies in week 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9998 }), (year) => {
      const written = String(year).padStart(4, '0')
      assert.deepEqual(weekOf(`${written}-01-04`), { year, week: 1 })
    }),
  )
  assert.deepEqual(weekOf('2027-01-03'), { year: 2026, week: 53 })
  assert.deepEqual(weekOf('2027-01-04'), { year: 2027, week: 1 })
})

test('[Weeknummer berekenen] a year has 53 weeks when it begins on Thursday, or on Wednesday in a leap year', () => {
  for (let year = 1990; year <= 2060; year += 1) {
    const begins = weekdayOf(`${year}-01-01`)
    const leap = weekdayOf(`${year}-12-31`) !== begins
    assert.equal(weeksInYear(year), begins === 4 || (begins === 3 && leap) ? 53 : 52, String(year))
  }
})

test('[Weeknummer berekenen] weeks within a year are last week less first week plus one; over a year’s end the parts add up', () => {
  fc.assert(
    fc.property(periods, (period) => {
      const [first, last] = [weekOf(period.Begindatum), weekOf(period.Einddatum)]
      let weeks = last.week - first.week + 1
      for (let year = first.year; year < last.year; year += 1) weeks += weeksInYear(year)
      assert.equal(weeksTouched(period), weeks)
    }),
  )
})

test('weeks touched, whole weeks and Sundays are those that counting day by day gives', () => {
  fc.assert(
    fc.property(periods, (period) => {
      const days = daysOf(period)
      const sundays = days.filter((day) => weekdayOf(day) === 7)
      assert.equal(weeksTouched(period), new Set(days.map((day) => JSON.stringify(weekOf(day)))).size)
      assert.equal(sundaysIn(period), sundays.length)
      assert.equal(lastSundayOf(period), sundays.at(-1))
      assert.equal(wholeWeeks(period), sundays.filter((day) => addDays(day, -6) >= period.Begindatum).length)
    }),
  )
})

test('a period that ends before it begins, or is none at all, holds no week and no Sunday', () => {
  for (const none of [period('2026-05-20', '2026-05-01'), period('', '2026-05-01'), period('2026-05-01', 'straks')]) {
    assert.equal(weeksTouched(none), 0)
    assert.equal(wholeWeeks(none), 0)
    assert.equal(sundaysIn(none), 0)
  }
})

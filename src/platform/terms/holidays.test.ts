import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from './given.ts'
import { dutchCalendar, easterSunday, holidaysOf, isHoliday } from './holidays.ts'
import { isWorkingDay } from './working-days.ts'

test('[N-TERM-03] the holidays of 2026 are those of the law, with the two days decreed for that year', () => {
  const listed = holidaysOf(2026).map(({ date, name }) => `${date} ${name}`)
  assert.deepEqual(listed, [
    '2026-01-01 new-year',
    '2026-01-02 decreed',
    '2026-04-03 good-friday',
    '2026-04-06 easter-monday',
    '2026-04-27 kings-day',
    '2026-05-05 liberation-day',
    '2026-05-14 ascension',
    '2026-05-15 decreed',
    '2026-05-25 whit-monday',
    '2026-12-25 christmas',
    '2026-12-26 second-christmas',
  ])
})

test('[N-TERM-03] Easter falls on the dates printed in almanacs, the earliest and the latest among them', () => {
  for (const iso of ['1818-03-22', '2008-03-23', '2020-04-12', '2024-03-31', '2025-04-20', '2035-03-25', '2038-04-25'])
    assert.equal(easterSunday(day(iso).year).toString(), iso)
})

test('[N-TERM-03] 5 May is a holiday every year, not only once in five', () => {
  for (let year = 2020; year <= 2040; year += 1) assert.ok(isHoliday(day(`${year}-05-05`)))
})

test('[N-TERM-03] King’s day is 27 April, or the Saturday before when that is a Sunday', () => {
  assert.ok(isHoliday(day('2026-04-27')))
  assert.ok(!isHoliday(day('2026-04-26')))
  assert.ok(isHoliday(day('2025-04-26')))
  assert.ok(!isHoliday(day('2025-04-27')))
})

test('[N-TERM-03] another monarch moves the day from that year on, and leaves earlier years alone', () => {
  const calendar = {
    ...dutchCalendar,
    royalDays: [
      ...dutchCalendar.royalDays,
      { from: '2035-01-01', month: 12, day: 7, source: 'an example', certainty: 'U' as const },
    ],
  }
  assert.ok(isHoliday(day('2034-04-27'), calendar))
  assert.ok(!isHoliday(day('2035-04-27'), calendar))
  assert.ok(isHoliday(day('2035-12-07'), calendar))
})

test('[N-TERM-03] a day decreed equal to a holiday is not worked, once it is in the list', () => {
  const without = { ...dutchCalendar, decreedDays: [] }
  const friday = day('2027-05-07')
  assert.ok(isWorkingDay(friday, without))
  assert.ok(!isWorkingDay(friday, { ...without, decreedDays: [{ date: '2027-05-07', source: 'an example' }] }))
  assert.ok(!isWorkingDay(friday))
})

test('[N-TERM-03] two holidays on one day stay two: Ascension on 5 May 2016', () => {
  const names = holidaysOf(2016).filter(({ date }) => date.equals(day('2016-05-05')))
  assert.deepEqual(
    names.map(({ name }) => name),
    ['liberation-day', 'ascension'],
  )
})

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { parseDate, sayDate, sayDay, sayTime, typedDate } from './parse-date.ts'

const today = '2026-11-22'
const iso = (typed: string) => {
  const read = parseDate(typed, today)
  return 'iso' in read ? read.iso : read.fault
}

test('[M09] people type a date in many ways and mean the same day', () => {
  const ways = ['3-11-2026', '03-11-2026', '3/11/2026', '3.11.2026', '3 11 2026', '03112026', '3-11-26', '3 nov 2026']
  const more = ['3 november 2026', ' 3  NOVEMBER 2026 ', '3 nov. 2026', '2026-11-03', '3 November 26', '3-nov-2026']
  for (const typed of [...ways, ...more]) assert.equal(iso(typed), '2026-11-03', typed)
})

test('[M09] Dutch and English months are both understood', () => {
  assert.equal(iso('1 mrt 2026'), '2026-03-01')
  assert.equal(iso('1 march 2026'), '2026-03-01')
  assert.equal(iso('1 mei 2026'), '2026-05-01')
  assert.equal(iso('1 okt 2026'), '2026-10-01')
})

test('[M09] a year in two digits is at most ten years ahead, otherwise last century', () => {
  assert.equal(iso('1-1-36'), '2036-01-01')
  assert.equal(iso('1-1-37'), '1937-01-01')
  assert.equal(iso('1-1-14'), '2014-01-01')
})

test('[M09] a day that does not exist is told apart from a text that is no date', () => {
  assert.equal(iso('31-2-2026'), 'impossible')
  assert.equal(iso('29-2-2025'), 'impossible')
  assert.equal(iso('29-2-2024'), '2024-02-29')
  assert.equal(iso('12-13-2026'), 'impossible')
  assert.equal(iso('0-1-2026'), 'impossible')
  assert.equal(iso('1-1-0001'), 'impossible')
  for (const typed of ['gisteren', '3-11', '3 nov', '3 novembre 2026', '3-11-202', '1-2-3-2026'])
    assert.equal(iso(typed), 'unreadable', typed)
  assert.equal(iso('  '), 'empty')
})

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('[M09] whatever the day, what the field shows is read back as the same day', () => {
  fc.assert(fc.property(day, (date) => assert.equal(iso(typedDate(date)), date)))
})

test('[M09] whatever is typed, the answer is a real day or a reason', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const read = parseDate(typed, today)
      if ('iso' in read) assert.equal(new Date(`${read.iso}T00:00:00Z`).toISOString().slice(0, 10), read.iso)
      else assert.ok(['empty', 'unreadable', 'impossible'].includes(read.fault))
    }),
  )
})

test('[M10] dates are said in the language of the reader, in the time of the Netherlands', () => {
  assert.equal(sayDate('2026-11-03', 'nl'), '3 november 2026')
  assert.equal(sayDate('2026-11-03', 'en'), '3 November 2026')
  assert.equal(sayTime('2026-11-22T23:30:00Z', 'nl'), '00:30')
  assert.equal(sayDay('2026-11-22T23:30:00Z', 'nl'), '23 november 2026')
  assert.equal(sayTime('2026-07-01T08:42:00Z', 'nl'), '10:42')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { redraw } from './areas.ts'
import {
  addDays,
  covers,
  type Dated,
  dayBefore,
  earlierEnd,
  holdsOn,
  neverHeld,
  overlap,
  refuseEnd,
  refuseStart,
} from './dated.ts'
import { refuseEndedKey, refuseKeyPeriod } from './keys.ts'
import { refuseInUse, refusePartOf } from './organisations.ts'

const START = '2026-01-01'
const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays(START, days))
const dated: fc.Arbitrary<Dated> = fc
  .record({ since: day, length: fc.option(fc.integer({ min: -1, max: 30 })) })
  .map(({ since, length }) => ({ since, until: length === null ? null : addDays(since, length) }))
const days = Array.from({ length: 80 }, (_, at) => addDays(START, at))

test('[M13] whatever the dates, two things overlap exactly if some day holds both', () => {
  fc.assert(
    fc.property(dated, dated, (one, other) => {
      if (neverHeld(one) || neverHeld(other)) return
      assert.equal(
        overlap(one, other),
        days.some((on) => holdsOn(one, on) && holdsOn(other, on)),
      )
    }),
  )
})

test('[M13] whatever the dates, one covers another exactly if it holds on all its days', () => {
  fc.assert(
    fc.property(dated, dated, (outer, inner) => {
      if (neverHeld(outer) || neverHeld(inner)) return
      const ends = outer.until === null || inner.until !== null
      const all = days.every((on) => !holdsOn(inner, on) || holdsOn(outer, on))
      assert.equal(covers(outer, inner), ends && all)
    }),
  )
})

test('[M13] whatever the dates, an end that is allowed changes nothing before yesterday', () => {
  fc.assert(
    fc.property(dated, day, day, (row, until, today) => {
      if (refuseEnd(row, { until, today })) return
      const ended = { ...row, until }
      for (const on of days.filter((one) => one < dayBefore(today))) assert.equal(holdsOn(ended, on), holdsOn(row, on))
    }),
    { numRuns: 500 },
  )
})

test('[M13] something that has not begun can be called off; it then never held', () => {
  const planned = { since: '2026-06-01', until: null }
  assert.equal(refuseEnd(planned, { until: '2026-05-31', today: '2026-03-02' }), undefined)
  assert.equal(
    refuseEnd(planned, { until: '2026-05-30', today: '2026-03-02' })?.refused,
    'organisations/ends-before-it-begins',
  )
  assert.ok(neverHeld({ since: '2026-06-01', until: '2026-05-31' }))
  assert.ok(!neverHeld({ since: '2026-06-01', until: '2026-06-01' }))
})

test('[M13] what gives rights begins today or later', () => {
  assert.equal(refuseStart('2026-03-02', { today: '2026-03-02' }), undefined)
  assert.equal(refuseStart('2026-03-01', { today: '2026-03-02' })?.refused, 'organisations/starts-in-the-past')
})

test('[M13] days are counted over months, leap days and the change of the clock', () => {
  assert.equal(addDays('2028-02-28', 1), '2028-02-29')
  assert.equal(addDays('2026-03-28', 2), '2026-03-30')
  assert.equal(dayBefore('2026-01-01'), '2025-12-31')
  assert.equal(earlierEnd(null, '2026-01-01'), '2026-01-01')
  assert.equal(earlierEnd('2026-01-02', '2026-01-01'), '2026-01-01')
})

test('[M13] whatever the drawing, an area drawn anew has exactly the postcodes asked', () => {
  const codes = fc.uniqueArray(fc.constantFrom('7811', '7812', '7811AB', '7741', '7742'))
  fc.assert(
    fc.property(codes, codes, (now, wanted) => {
      const { come, leave } = redraw(now, wanted)
      const after = [...now.filter((one) => !leave.includes(one)), ...come]
      assert.deepEqual(after.sort(), [...wanted].sort())
    }),
  )
})

test('[L10] a key stops by itself within the days a municipality allows, and an ended one stays ended', () => {
  const code = (until: string) => refuseKeyPeriod({ since: '2026-03-02', until }, 365)?.refused
  assert.equal(code('2027-03-02'), undefined)
  assert.equal(code('2027-03-03'), 'organisations/key-too-long')
  assert.equal(code('2026-03-01'), 'organisations/key-too-long')
  assert.equal(refuseEndedKey({ until: '2026-03-01' }, '2026-03-02')?.refused, 'organisations/key-ended')
  assert.equal(refuseEndedKey({ until: '2026-03-02' }, '2026-03-02'), undefined)
})

test('[M13] a school belongs to a board and a board to nobody', () => {
  const school = { id: 'school', parts: 0 }
  assert.equal(refusePartOf(school, { id: 'board', partOf: null }), undefined)
  assert.equal(refusePartOf(school, undefined), undefined)
  assert.equal(refusePartOf(school, { id: 'part', partOf: 'board' })?.refused, 'organisations/part-of-a-part')
  assert.equal(refusePartOf(school, { id: 'school', partOf: null })?.refused, 'organisations/part-of-a-part')
  assert.equal(
    refusePartOf({ id: 'board', parts: 2 }, { id: 'x', partOf: null })?.refused,
    'organisations/has-parts-itself',
  )
})

test('[M13] a partner that is still in use says by what', () => {
  assert.equal(refuseInUse({ workers: 0, teams: 0 }), undefined)
  assert.deepEqual(refuseInUse({ workers: 2, keys: 1 })?.facts, { workers: 2, teams: 0, parts: 0, keys: 1 })
})

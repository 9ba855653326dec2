import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dutchDateOf, dutchDayOf } from './dutch-date.ts'

const asked = (at: Date) => dutchDateOf(Temporal.Instant.fromEpochMilliseconds(at.getTime())).toString()

test('[N-TERM-03] whatever the moment, the quick day is the day of the calendar', () => {
  const moments = fc.date({ min: new Date('1941-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, (at) => assert.equal(dutchDayOf(at), asked(at))),
    { numRuns: 2_000 },
  )
})

test('[N-TERM-03] the day turns at midnight in the Netherlands, in winter and in summer and when the clock changes', () => {
  assert.equal(dutchDayOf(new Date('2026-01-14T22:59:59.999Z')), '2026-01-14')
  assert.equal(dutchDayOf(new Date('2026-01-14T23:00:00Z')), '2026-01-15')
  assert.equal(dutchDayOf(new Date('2026-07-14T21:59:59.999Z')), '2026-07-14')
  assert.equal(dutchDayOf(new Date('2026-07-14T22:00:00Z')), '2026-07-15')
  for (const change of ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z'])
    for (const step of [-1, 0, 1]) {
      const at = new Date(Date.parse(change) + step)
      assert.equal(dutchDayOf(at), asked(at))
    }
  assert.equal(dutchDayOf(new Date('2026-10-25T22:59:59.999Z')), '2026-10-25')
  assert.equal(dutchDayOf(new Date('2026-10-25T23:00:00Z')), '2026-10-26')
})

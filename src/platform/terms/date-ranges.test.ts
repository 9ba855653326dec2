import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DateRange, mergeRanges } from './date-ranges.ts'
import { day } from './given.ts'

function range(from: string, until: string): DateRange {
  return { from: day(from), until: day(until) }
}

function merged(...ranges: DateRange[]): string[] {
  return mergeRanges(ranges).map(({ from, until }) => `${from} ${until}`)
}

test('[N-TERM-02] stretches that overlap or touch become one, in order', () => {
  const [early, late] = [range('2026-03-01', '2026-03-05'), range('2026-03-10', '2026-03-12')]
  assert.deepEqual(merged(late, early), ['2026-03-01 2026-03-05', '2026-03-10 2026-03-12'])
  assert.deepEqual(merged(early, range('2026-03-05', '2026-03-07')), ['2026-03-01 2026-03-07'])
  assert.deepEqual(merged(early, range('2026-03-02', '2026-03-03')), ['2026-03-01 2026-03-05'])
})

test('[N-TERM-02] a stretch without days vanishes, also when it is turned around', () => {
  assert.deepEqual(merged(range('2026-03-01', '2026-03-01'), range('2026-03-05', '2026-03-02')), [])
})

test('[N-TERM-02] merging leaves the given stretches as they were', () => {
  const [one, other] = [range('2026-03-01', '2026-03-05'), range('2026-03-03', '2026-03-09')]
  mergeRanges([one, other])
  assert.equal(one.until.toString(), '2026-03-05')
})

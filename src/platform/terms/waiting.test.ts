import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from './given.ts'
import { waitedOn } from './waiting.ts'

const asked = { clock: 'question-to-first-talk' as const, since: day('2026-03-02') }

test('[N-TERM-11] waiting for a first talk is beside the reference of four weeks: day 28 is within, day 29 is not', () => {
  assert.partialDeepStrictEqual(waitedOn(asked, day('2026-03-30')), { days: 28, weeks: 4, beyondReference: false })
  assert.partialDeepStrictEqual(waitedOn(asked, day('2026-03-31')), { days: 29, weeks: 4, beyondReference: true })
})

test('[N-TERM-11] waiting for the start of help has a reference of ten weeks', () => {
  const { referenceDate } = waitedOn({ clock: 'decision-to-start', since: day('2026-03-02') }, day('2026-03-02'))
  assert.equal(referenceDate?.toString(), '2026-05-11')
})

test('[N-TERM-11] the clock stops at the first talk', () => {
  const talked = { ...asked, ended: day('2026-03-12') }
  assert.partialDeepStrictEqual(waitedOn(talked, day('2026-06-01')), { days: 10, weeks: 1, beyondReference: false })
  assert.equal(waitedOn(talked, day('2026-03-07')).days, 5)
})

test('[N-TERM-11] a clock without a reference is never beyond it', () => {
  const waited = waitedOn({ clock: 'decision-to-first-contact', since: day('2026-03-02') }, day('2027-03-02'))
  assert.deepEqual(waited, { days: 365, weeks: 52, beyondReference: false })
})

test('[N-TERM-11] a waiting that has yet to begin counts no days', () => {
  assert.equal(waitedOn(asked, day('2026-03-01')).days, 0)
})

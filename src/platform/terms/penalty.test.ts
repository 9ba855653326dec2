import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../refusal.ts'
import { day } from './given.ts'
import { acceptNoticeOfDefault, penaltyDays, penaltyOn } from './penalty.ts'

// Due on Monday 2 March 2026, notice of default received on Tuesday 10 March: two weeks later is Tuesday 24 March.
const notice = { dueDate: day('2026-03-02'), receivedOn: day('2026-03-10') }

function totalOn(today: string, decidedOn?: string): number {
  return penaltyOn(notice, { today: day(today), ...(decidedOn && { decidedOn: day(decidedOn) }) }).totalCents
}

test('[N-TERM-04] a penalty starts the day after the two weeks that follow the notice of default', () => {
  assert.equal(totalOn('2026-03-24'), 0)
  assert.equal(totalOn('2026-03-25'), 2300)
})

test('[N-TERM-04] a day costs € 23 in the first fortnight, € 35 in the second and € 45 in the third', () => {
  const { firstDay } = penaltyOn(notice, { today: day('2026-04-01') })
  const costs = [0, 13, 14, 27, 28, 41, 42].map(
    (days) => penaltyOn(notice, { today: firstDay.add({ days }) }).todayCents,
  )
  assert.deepEqual(costs, [2300, 2300, 3500, 3500, 4500, 4500, 0])
})

test('[N-TERM-04] a penalty stops after 42 days at € 1,442', () => {
  const { lastDay, maximumCents, days } = penaltyOn(notice, { today: day('2027-01-01') })
  assert.equal(lastDay.toString(), '2026-05-05')
  assert.equal(maximumCents, 144_200)
  assert.equal(days, 42)
  assert.equal(totalOn('2026-05-04'), 139_700)
  assert.equal(totalOn('2026-05-05'), 144_200)
  assert.equal(totalOn('2026-05-06'), 144_200)
})

test('[N-TERM-04] each day of the penalty adds its own amount to the day before', () => {
  const all = penaltyDays(notice)
  assert.equal(all.length, 42)
  for (const [index, { date, cents, totalCents }] of all.entries()) {
    const before = all[index - 1]
    assert.equal(totalCents, cents + (before?.totalCents ?? 0))
    if (before) assert.ok(date.equals(before.date.add({ days: 1 })))
  }
})

test('[N-TERM-04] a decision stops the penalty; the day it is sent costs nothing', () => {
  assert.equal(totalOn('2026-04-10', '2026-03-24'), 0)
  assert.equal(totalOn('2026-04-10', '2026-03-25'), 0)
  assert.equal(totalOn('2026-04-10', '2026-03-26'), 2300)
  assert.equal(penaltyOn(notice, { today: day('2026-03-26'), decidedOn: day('2026-03-26') }).todayCents, 0)
})

test('[N-TERM-04] the two weeks of grace end on a working day, the 42 days do not have to', () => {
  // Received on Friday 20 March: two weeks later is Good Friday, so grace lasts until Tuesday 7 April.
  const { firstDay, lastDay } = penaltyOn({ ...notice, receivedOn: day('2026-03-20') }, { today: day('2026-03-20') })
  assert.equal(firstDay.toString(), '2026-04-08')
  assert.equal(lastDay.toString(), '2026-05-19')
  const tuesdays = penaltyDays({ ...notice, receivedOn: day('2026-03-14') })
  assert.equal(tuesdays.at(-1)?.date.dayOfWeek, 1)
})

test('[N-TERM-04] a notice on the last day of the term is too early, the day after it is not', () => {
  assert.ok(isRefusal(acceptNoticeOfDefault({ ...notice, receivedOn: day('2026-03-02') })))
  assert.ok(!isRefusal(acceptNoticeOfDefault({ ...notice, receivedOn: day('2026-03-03') })))
})

test('[N-TERM-04] a late decision of 2018 costs the amounts of 2018', () => {
  const then = penaltyOn({ dueDate: day('2018-03-01'), receivedOn: day('2018-03-05') }, { today: day('2018-12-01') })
  assert.equal(then.maximumCents, 126_000)
})

test('[N-TERM-04] the amounts are those of the first day of the penalty', () => {
  const overNewYear = { dueDate: day('2018-12-03'), receivedOn: day('2018-12-20') }
  const { firstDay, maximumCents } = penaltyOn(overNewYear, { today: day('2018-12-20') })
  assert.equal(firstDay.toString(), '2019-01-04')
  assert.equal(maximumCents, 144_200)
})

test('[N-TERM-04] should a notice that came too early be counted after all, then from the due date', () => {
  const { firstDay } = penaltyOn({ ...notice, receivedOn: day('2026-02-20') }, { today: day('2026-03-02') })
  assert.equal(firstDay.toString(), '2026-03-17')
})

test('[N-TERM-04] looking back to before the decision, the penalty was still running', () => {
  assert.equal(totalOn('2026-03-26', '2026-04-10'), 4600)
})

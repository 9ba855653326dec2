import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ANSWERED_BY, type SentNumber } from '../model/contents.ts'
import { addDays, dayOf } from './days.ts'
import {
  answerDue,
  isMissed,
  type RequestReceived,
  replyDue,
  residenceDue,
  startDue,
  stopDue,
  TERMS,
  type Term,
  termOn,
} from './terms.ts'
import { plainWorkingDays, workingDaysAfter } from './working-days.ts'

// The week after Easter 2026: Friday 3 April a normal day, Monday 6 April free.
const calendar = plainWorkingDays(['2026-04-06', '2026-04-27'])

test('[OP090] a return message received on Thursday before Easter is due on Wednesday', () => {
  const due = replyDue('301', '2026-04-02', calendar)
  assert.equal(due?.last, '2026-04-08')
  assert.equal(due?.term.id, 'OP090')
})

test('[OP090] every message that is sent has three working days for its return, and a return none', () => {
  for (const [sent, answer] of Object.entries(ANSWERED_BY) as [SentNumber, '302'][]) {
    const days = sent === '323' ? 10 : 3
    assert.equal(replyDue(sent, '2026-06-01', calendar)?.last, workingDaysAfter('2026-06-01', days, calendar))
    assert.equal(replyDue(answer, '2026-06-01', calendar), undefined)
  }
})

test('[OP090x4] the answer to a claim of 6 May 2026 is due ten working days later, on 20 May', () => {
  const due = replyDue('323', '2026-05-06', calendar)
  assert.equal(due?.last, '2026-05-20')
  assert.equal(due?.term.id, 'OP090x4')
})

test('[OP271] help that began on Thursday 2 April 2026 is told by Friday 10 April, Easter Monday not counted', () => {
  const due = startDue('2026-04-02', calendar)
  assert.equal(due.last, '2026-04-10')
  assert.ok(!isMissed(due, '2026-04-10'))
  assert.ok(isMissed(due, '2026-04-11'))
})

test('[OP271] help that was allocated afterwards is told within five working days after the allocation came in', () => {
  const allocation = { Ingangsdatum: '2026-03-01', Toewijzingsdatum: '2026-05-11', received: '2026-05-12' }
  const due = startDue('2026-03-04', calendar, allocation)
  assert.equal(due.last, '2026-05-19')
  assert.equal(due.term.countedFrom, 'receipt of the allocation')
})

test('[OP271] an allocation that was given before its own begin changes nothing, nor does one that came before the help began', () => {
  const inTime = { Ingangsdatum: '2026-06-01', Toewijzingsdatum: '2026-05-28', received: '2026-06-04' }
  assert.equal(startDue('2026-06-02', calendar, inTime).last, '2026-06-09')
  const late = { Ingangsdatum: '2026-06-01', Toewijzingsdatum: '2026-06-03', received: '2026-06-04' }
  assert.equal(startDue('2026-06-15', calendar, late).last, '2026-06-22')
})

test('[OP272] a stop is told within five working days after the end; a final one after a pause, after it became known', () => {
  assert.equal(stopDue('2025-06-20', calendar).last, '2025-06-27')
  const final = stopDue('2025-06-20', calendar, '2025-07-04')
  assert.equal(final.last, '2025-07-11')
  assert.equal(final.term.countedFrom, 'end known')
})

test('[OP274 OP346] a request is answered within five working days after receipt, or eight weeks after its date when investigated', () => {
  const request: RequestReceived = {
    number: '315',
    received: '2026-05-12',
    dated: '2026-05-11',
    underInvestigation: false,
  }
  assert.deepEqual([answerDue(request, calendar).term.id, answerDue(request, calendar).last], ['OP274', '2026-05-19'])
  const investigated = { ...request, underInvestigation: true }
  assert.equal(answerDue(investigated, calendar).last, '2026-07-06')
  const change = answerDue({ ...investigated, number: '317' }, calendar)
  assert.deepEqual([change.term.id, change.last], ['OP346', '2026-07-06'])
  assert.equal(answerDue({ ...request, number: '317' }, calendar).term.id, 'OP346')
})

test('[OP359] a request for a child of another municipality is refused within two weeks', () => {
  const due = residenceDue('2026-05-12', calendar)
  assert.deepEqual([due.term.id, due.last], ['OP359', '2026-05-26'])
})

test('[OP346 OP359] a term in weeks ends on the same day of the week, also when nobody works then', () => {
  const holidays = plainWorkingDays(['2026-05-25'])
  assert.equal(residenceDue('2026-05-11', holidays).last, '2026-05-25')
  assert.equal(residenceDue('2026-05-10', holidays).last, '2026-05-24')
  const change = { number: '317', received: '2026-05-13', dated: '2026-05-10', underInvestigation: true } as const
  assert.equal(answerDue(change, holidays).last, '2026-07-05')
})

test('[OP090] what comes in on a Saturday is due as if it came on Friday: the day of receipt is not counted', () => {
  assert.equal(replyDue('305', '2026-06-06', calendar)?.last, '2026-06-10')
  assert.equal(replyDue('305', '2026-06-05', calendar)?.last, '2026-06-10')
})

test('every term names its rule, holds from a day, and says in Dutch what to do', () => {
  for (const terms of Object.values(TERMS)) {
    for (const term of terms as readonly Term[]) {
      assert.match(term.id, /^OP\d{3}(x\d)?$/)
      assert.equal(term.since, '2023-04-03')
      assert.match(term.says, /^[A-Z].*\.$/)
    }
  }
  assert.equal(termOn('reply', '2020-01-01').id, 'OP090')
})

test('a term that changes holds until the day on which the next one begins', () => {
  const [old] = TERMS.reply
  const terms: [Term, Term] = [
    { ...old, until: '2027-01-01' },
    { ...old, long: { workingDays: 2 }, since: '2027-01-01' },
  ]
  assert.equal(termOn('reply', '2026-12-31', terms), terms[0])
  assert.equal(termOn('reply', '2027-01-01', terms), terms[1])
  assert.equal(termOn('reply', '2020-01-01', terms), terms[0])
})

test('between a day and its n-th working day after lie n working days, and the last is one', () => {
  const days = fc.integer({ min: 18_000, max: 24_000 }).map(dayOf)
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 12 }), fc.array(days, { maxLength: 5 }), (day, count, holidays) => {
      const calendar = plainWorkingDays([...holidays, addDays(day, 1), addDays(day, 9)])
      const last = workingDaysAfter(day, count, calendar)
      let worked = 0
      for (let at = addDays(day, 1); at <= last; at = addDays(at, 1)) worked += calendar.isWorkingDay(at) ? 1 : 0
      assert.equal(worked, count)
      assert.ok(calendar.isWorkingDay(last))
    }),
  )
})

test('a calendar without working days, or a day that is none, gives no due day and does not hang', () => {
  assert.equal(workingDaysAfter('2026-01-01', 3, { isWorkingDay: () => false }), '')
  assert.equal(workingDaysAfter('morgen', 3, calendar), '')
})

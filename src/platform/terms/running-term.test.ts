import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, orRefuse, type Refusal } from '../refusal.ts'
import { application, day, suspension } from './given.ts'
import { SUSPENSION_KINDS, tellApplicant } from './law.ts'
import { dueDateOf, endSuspension, extend, finish, type RunningTerm, standOn, suspend } from './running-term.ts'

const notice = {
  sentOn: day('2026-04-20'),
  newDueDate: day('2026-05-29'),
  reason: 'het advies van de expert volgt nog',
}

function codeOf(outcome: RunningTerm | Refusal): string {
  return isRefusal(outcome) ? outcome.refused : 'accepted'
}

function dueOn(term: RunningTerm, today = '2026-03-02'): string {
  return dueDateOf(term, day(today)).toString()
}

test('[N-TERM-01] an application is due after eight weeks, on the next working day when that is King’s day', () => {
  assert.equal(dueOn(application()), '2026-04-28')
})

test('[N-TERM-01] on the last day a term still runs with 0 days left; the day after it is late', () => {
  assert.partialDeepStrictEqual(standOn(application(), day('2026-04-28')), { state: 'running', daysLeft: 0 })
  assert.partialDeepStrictEqual(standOn(application(), day('2026-04-29')), { state: 'late', daysLeft: -1 })
})

test('[N-TERM-01] a decision closes the term, in time or too late', () => {
  const inTime = orRefuse(finish(application(), day('2026-04-28')))
  const tooLate = orRefuse(finish(application(), day('2026-05-01')))
  assert.partialDeepStrictEqual(standOn(inTime, day('2026-06-01')), { state: 'done', daysLeft: 0 })
  assert.partialDeepStrictEqual(standOn(tooLate, day('2026-06-01')), { state: 'done', daysLeft: -3 })
})

test('[N-TERM-01] a decision on the day of receipt is possible, one before it is not', () => {
  assert.equal(codeOf(finish(application(), day('2026-03-02'))), 'accepted')
  assert.equal(codeOf(finish(application(), day('2026-03-01'))), 'terms/done-before-start')
})

test('[N-TERM-01] looking back to before the decision, the term was still running', () => {
  const decided = orRefuse(finish(application(), day('2026-04-28')))
  assert.equal(standOn(decided, day('2026-04-27')).state, 'running')
})

test('[N-TERM-01] a notice within the term moves the due date once, with its reason', () => {
  const extended = orRefuse(extend(application(), notice))
  assert.equal(dueOn(extended), '2026-05-29')
  assert.equal(codeOf(extend(extended, { ...notice, newDueDate: day('2026-06-30') })), 'terms/already-extended')
})

test('[N-TERM-01] a notice on the last day is in time, a day later it is not', () => {
  assert.equal(codeOf(extend(application(), { ...notice, sentOn: day('2026-04-28') })), 'accepted')
  assert.equal(codeOf(extend(application(), { ...notice, sentOn: day('2026-04-29') })), 'terms/extension-too-late')
})

test('[N-TERM-01] a notice needs a reason, a date after the due date, and a term that has started', () => {
  assert.equal(codeOf(extend(application(), { ...notice, reason: ' ' })), 'terms/extension-needs-reason')
  assert.equal(codeOf(extend(application(), { ...notice, newDueDate: day('2026-04-28') })), 'terms/extension-not-later')
  assert.equal(codeOf(extend(application(), { ...notice, newDueDate: day('2026-04-29') })), 'accepted')
  assert.equal(codeOf(extend(application(), { ...notice, sentOn: day('2026-03-01') })), 'terms/extension-before-start')
  assert.equal(codeOf(extend(application(), { ...notice, sentOn: day('2026-03-02') })), 'accepted')
})

test('[N-TERM-01] a notice keeps within the legal bound when there is one', () => {
  const longest = { weeks: 6 }
  assert.equal(codeOf(extend(application(), { ...notice, newDueDate: day('2026-06-09') }, { longest })), 'accepted')
  assert.deepEqual(extend(application(), { ...notice, newDueDate: day('2026-06-10') }, { longest }), {
    refused: 'terms/extension-too-long',
    facts: { latest: '2026-06-09' },
    pointer: '/newDueDate',
  })
})

test('[N-TERM-01] the legal bound itself ends on a working day', () => {
  const term = application({ start: day('2026-01-12') })
  const sent = { ...notice, sentOn: day('2026-03-09') }
  const longest = { days: 5 }
  assert.equal(codeOf(extend(term, { ...sent, newDueDate: day('2026-03-16') }, { longest })), 'accepted')
  assert.equal(
    codeOf(extend(term, { ...sent, newDueDate: day('2026-03-17') }, { longest })),
    'terms/extension-too-long',
  )
})

test('[N-TERM-01] a date named in a notice stays that date, also on a Saturday', () => {
  const extended = orRefuse(extend(application(), { ...notice, newDueDate: day('2026-05-30') }))
  assert.equal(dueOn(extended), '2026-05-30')
})

test('[N-TERM-02] days of suspension are added: five days later', () => {
  const term = orRefuse(suspend(application(), suspension('2026-03-10', '2026-03-15')))
  assert.equal(dueOn(term), '2026-05-04')
})

test('[N-TERM-02] overlapping suspensions count each day once', () => {
  const first = orRefuse(suspend(application(), suspension('2026-03-10', '2026-03-15')))
  const both = orRefuse(suspend(first, suspension('2026-03-12', '2026-03-17', { kind: 'applicant-delay' })))
  assert.equal(dueOn(both), dueOn(application({ suspensions: [suspension('2026-03-10', '2026-03-17')] })))
})

test('[N-TERM-02] a term is suspended from the first day up to, not including, the day it runs again', () => {
  const term = application({ suspensions: [suspension('2026-03-10', '2026-03-15')] })
  const states = ['2026-03-09', '2026-03-10', '2026-03-14', '2026-03-15'].map((on) => standOn(term, day(on)).state)
  assert.deepEqual(states, ['running', 'suspended', 'suspended', 'running'])
})

test('[N-TERM-02] while a suspension is open the due date moves along a day a day and is not firm', () => {
  const term = application({ suspensions: [suspension('2026-03-10')] })
  const stand = standOn(term, day('2026-03-19'))
  assert.equal(stand.dueDate.toString(), '2026-05-07')
  assert.equal(stand.dueDateIsFirm, false)
  assert.equal(standOn(term, day('2026-03-18')).dueDate.toString(), '2026-05-06')
})

test('[N-TERM-02] a request to complete lets the term run again after its last day to answer, answered or not', () => {
  const asked = suspension('2026-03-10', undefined, { kind: 'completion', answerBy: day('2026-03-19') })
  const term = orRefuse(suspend(application(), asked))
  assert.equal(standOn(term, day('2026-03-19')).state, 'suspended')
  assert.equal(standOn(term, day('2026-03-20')).state, 'running')
  assert.equal(dueOn(term), '2026-05-07')
  assert.ok(standOn(term, day('2026-03-12')).dueDateIsFirm)
})

test('[N-TERM-02] an early answer lets the term run again at once', () => {
  const asked = suspension('2026-03-10', undefined, { kind: 'completion', answerBy: day('2026-03-19') })
  const answered = orRefuse(endSuspension(application({ suspensions: [asked] }), asked, day('2026-03-12')))
  assert.equal(standOn(answered, day('2026-03-12')).state, 'running')
  assert.equal(dueOn(answered), '2026-04-29')
})

test('[N-TERM-02] an answer after the last day to answer wins no extra days', () => {
  const asked = suspension('2026-03-10', undefined, { kind: 'completion', answerBy: day('2026-03-19') })
  const answered = orRefuse(endSuspension(application({ suspensions: [asked] }), asked, day('2026-03-27')))
  assert.equal(standOn(answered, day('2026-03-20')).state, 'running')
  assert.equal(dueOn(answered), '2026-05-07')
})

test('[N-TERM-02] a decision during a suspension makes the due date firm', () => {
  const done = orRefuse(finish(application({ suspensions: [suspension('2026-03-10')] }), day('2026-03-20')))
  assert.partialDeepStrictEqual(standOn(done, day('2026-06-01')), { state: 'done', dueDateIsFirm: true })
})

test('[N-TERM-02] a suspension noted for after the due date changes nothing', () => {
  const stand = standOn(application({ suspensions: [suspension('2026-04-29')] }), day('2026-05-10'))
  assert.partialDeepStrictEqual(stand, { state: 'late', dueDateIsFirm: true, daysLeft: -12 })
})

test('[N-TERM-02] a suspension still to come leaves the due date where it is, but not firm', () => {
  const stand = standOn(application({ suspensions: [suspension('2026-03-20')] }), day('2026-03-10'))
  assert.equal(stand.dueDate.toString(), '2026-04-28')
  assert.equal(stand.dueDateIsFirm, false)
})

test('[N-TERM-02] of several open suspensions only the one meant is ended', () => {
  const [first, second] = [suspension('2026-03-10'), suspension('2026-03-12')]
  const other = suspension('2026-03-12', undefined, { kind: 'applicant-delay' })
  const ended = orRefuse(endSuspension(application({ suspensions: [first, other, second] }), second, day('2026-03-14')))
  assert.deepEqual(ended.suspensions, [first, other, { ...second, until: day('2026-03-14') }])
})

test('[N-TERM-02] the applicant is told when force majeure begins, and when it or a delay of their own ends', () => {
  const told = SUSPENSION_KINDS.map((kind) => [kind, tellApplicant[kind].ofStart, tellApplicant[kind].ofEnd])
  assert.deepEqual(told, [
    ['completion', false, false],
    ['consent', false, false],
    ['applicant-delay', false, true],
    ['force-majeure', true, true],
  ])
})

test('[N-TERM-02] a request to complete needs a last day to answer, and consent needs an end', () => {
  const open = { from: day('2026-03-10') }
  assert.equal(codeOf(suspend(application(), { kind: 'completion', ...open })), 'terms/suspension-needs-answer-date')
  assert.equal(codeOf(suspend(application(), { kind: 'consent', ...open })), 'terms/suspension-needs-end')
  assert.equal(codeOf(suspend(application(), { kind: 'applicant-delay', ...open })), 'accepted')
  assert.equal(codeOf(suspend(application(), { kind: 'force-majeure', ...open })), 'accepted')
})

test('[N-TERM-02] a suspension starts after the term does, and not after the due date', () => {
  assert.equal(codeOf(suspend(application(), suspension('2026-03-02'))), 'terms/suspension-before-start')
  assert.equal(codeOf(suspend(application(), suspension('2026-03-03'))), 'accepted')
  assert.equal(codeOf(suspend(application(), suspension('2026-04-28'))), 'accepted')
  assert.equal(codeOf(suspend(application(), suspension('2026-04-29'))), 'terms/suspension-after-due-date')
})

test('[N-TERM-02] a suspension holds at least a day, and ends only once', () => {
  const open = suspension('2026-03-10')
  const term = application({ suspensions: [open] })
  assert.equal(codeOf(suspend(application(), suspension('2026-03-10', '2026-03-10'))), 'terms/suspension-without-days')
  assert.equal(codeOf(endSuspension(term, open, day('2026-03-10'))), 'terms/suspension-without-days')
  const answeredTooSoon = suspension('2026-03-10', undefined, { kind: 'completion', answerBy: day('2026-03-09') })
  assert.equal(codeOf(suspend(application(), answeredTooSoon)), 'terms/suspension-without-days')
  const ended = orRefuse(endSuspension(term, open, day('2026-03-11')))
  assert.equal(codeOf(endSuspension(ended, open, day('2026-03-12'))), 'terms/no-open-suspension')
})

test('[N-TERM-02] a suspension in the weekend that follows the last counted day keeps the term alive', () => {
  const term: RunningTerm = {
    start: day('2026-01-10'),
    length: { weeks: 6 },
    suspensions: [suspension('2026-02-22', '2026-02-26')],
  }
  assert.equal(dueOn(term), '2026-02-26')
})

test('[N-TERM-02] a suspension after the notice moves the date named in it', () => {
  const extended = orRefuse(extend(application(), notice))
  const later = orRefuse(suspend(extended, suspension('2026-05-11', '2026-05-18')))
  assert.equal(dueOn(later), '2026-06-05')
})

test('[N-TERM-02] a suspension before the notice does not move the date named in it', () => {
  const extended = orRefuse(extend(application({ suspensions: [suspension('2026-03-10', '2026-03-15')] }), notice))
  assert.equal(dueOn(extended), '2026-05-29')
})

test('[N-TERM-02] nothing changes in a term that is done', () => {
  const done = orRefuse(finish(application(), day('2026-03-20')))
  const tries = [
    suspend(done, suspension('2026-03-21')),
    endSuspension(done, suspension('2026-03-10'), day('2026-03-21')),
    extend(done, notice),
    finish(done, day('2026-03-21')),
  ]
  assert.deepEqual(tries.map(codeOf), Array(4).fill('terms/already-done'))
})

const anyOffset = fc.integer({ min: 1, max: 100 })
const anySuspension = fc
  .record({ from: anyOffset, days: fc.option(fc.integer({ min: 1, max: 30 })) })
  .map(({ from, days }) => {
    const first = application().start.add({ days: from })
    return { kind: 'applicant-delay' as const, from: first, ...(days !== null && { until: first.add({ days }) }) }
  })
const anyExtension = fc.option(
  fc.record({ sent: fc.integer({ min: 0, max: 57 }), more: fc.integer({ min: 1, max: 60 }) }).map(({ sent, more }) => ({
    sentOn: application().start.add({ days: sent }),
    newDueDate: day('2026-04-28').add({ days: more }),
    reason: 'x',
  })),
)
const anyTerm = fc
  .record({ suspensions: fc.array(anySuspension, { maxLength: 4 }), extension: anyExtension })
  .map(({ suspensions, extension }) => application({ suspensions, ...(extension && { extension }) }))
const anyToday = fc.integer({ min: 0, max: 250 }).map((days) => application().start.add({ days }))

test('[N-TERM-02] whatever the history, the order in which suspensions were noted does not matter', () => {
  fc.assert(
    fc.property(anyTerm, anyToday, (term, today) => {
      const turned = { ...term, suspensions: term.suspensions.toReversed() }
      assert.deepEqual(standOn(turned, today), standOn(term, today))
    }),
  )
})

test('[N-TERM-02] whatever the history, a suspension more never brings the due date closer', () => {
  fc.assert(
    fc.property(anyTerm, anySuspension, anyToday, (term, more, today) => {
      const longer = { ...term, suspensions: [...term.suspensions, more] }
      return Temporal.PlainDate.compare(dueDateOf(longer, today), dueDateOf(term, today)) >= 0
    }),
  )
})

test('[N-TERM-02] whatever the history, the due date never moves closer as days pass, and not at all once firm', () => {
  fc.assert(
    fc.property(anyTerm, anyToday, (term, today) => {
      const [now, next] = [standOn(term, today), standOn(term, today.add({ days: 1 }))]
      const moved = Temporal.PlainDate.compare(next.dueDate, now.dueDate)
      return now.dueDateIsFirm ? moved === 0 : moved >= 0
    }),
  )
})

test('[N-TERM-02] whatever the history, a term is late exactly when its due date has passed, and never while suspended', () => {
  fc.assert(
    fc.property(anyTerm, anyToday, (term, today) => {
      const { state, dueDate, daysLeft } = standOn(term, today)
      const passed = Temporal.PlainDate.compare(dueDate, today) < 0
      return (state === 'late') === passed && daysLeft < 0 === passed
    }),
  )
})

test('[N-TERM-02] whatever the history, a term cannot end on a day on which it stands still', () => {
  fc.assert(
    fc.property(anyTerm, anyToday, (term, today) => {
      const { dueDate } = standOn(term, today)
      return !term.suspensions.some(
        ({ from, until }) =>
          until && Temporal.PlainDate.compare(dueDate, from) >= 0 && Temporal.PlainDate.compare(dueDate, until) < 0,
      )
    }),
  )
})

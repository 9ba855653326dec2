import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import {
  ANSWERS,
  type Answer,
  type Answers,
  decideWeighing,
  normOutcome,
  QUESTIONS,
  WEIGHING_FRAMES,
  weighingFrameOn,
} from './weighing.ts'

const on = '2026-03-02'
const frame = weighingFrameOn(WEIGHING_FRAMES, on)
assert.ok(frame)

/** `yes no` answers the first two questions. */
function answers(given: string): Answers {
  const words = given.split(' ').filter((word): word is Answer => ANSWERS.some((answer) => answer === word))
  return Object.fromEntries(words.map((answer, at) => [QUESTIONS[at], { answer, reason: 'omdat' }]))
}
const norm = (given: string) => normOutcome(frame, answers(given)).norm
const weigh = (given: Answers) =>
  decideWeighing(WEIGHING_FRAMES, { answers: given, by: 'anna', at: new Date('2026-03-02T10:00:00Z'), on })

test('[N-MC-02] no suspicion: close and record', () => assert.equal(norm('no'), 'close'))
test('[N-MC-02] acute or structural unsafety: report', () => assert.equal(norm('yes yes'), 'report'))
test('[N-MC-02] no effective help of one’s own: report', () => assert.equal(norm('yes no no'), 'report'))
test('[N-MC-02] the family does not accept or commit: report', () => assert.equal(norm('yes no yes no'), 'report'))
test('[N-MC-02] the help does not work in time: report again', () =>
  assert.equal(norm('yes no yes yes no'), 'report-again'))
test('[N-MC-02] the help works: close with follow-up agreements', () =>
  assert.equal(norm('yes no yes yes yes'), 'close-with-follow-up'))
test('[N-MC-02] before the help can be judged the advice is to help', () =>
  assert.equal(norm('yes no yes yes'), 'help'))

test('[N-MC-01] in doubt at any question: ask Veilig Thuis', () => {
  for (const given of ['doubt', 'yes doubt', 'yes no doubt', 'yes no yes doubt', 'yes no yes yes doubt'])
    assert.equal(norm(given), 'ask-veilig-thuis', given)
})

test('[N-MC-02] a weighing that stops half-way says which question is next', () => {
  assert.deepEqual(normOutcome(frame, answers('yes no')), { norm: 'unfinished', next: 'can-help' })
  assert.deepEqual(normOutcome(frame, {}), { norm: 'unfinished', next: 'suspicion' })
})

test('[N-MC-02] every answer has a reason', () => {
  const silent = weigh({ suspicion: { answer: 'yes', reason: '  ' } })
  assert.deepEqual(silent, {
    refused: 'signals/answer-needs-reason',
    facts: { question: 'suspicion' },
    status: 422,
    pointer: '/answers/suspicion/reason',
  })
})

test('[N-MC-02] a question is not answered before the one that leads to it', () => {
  const jumped = weigh({ suspicion: { answer: 'yes', reason: 'a' }, accepts: { answer: 'no', reason: 'b' } })
  assert.equal(isRefusal(jumped) && jumped.refused, 'signals/answer-out-of-turn')
  assert.equal(isRefusal(jumped) && jumped.facts?.question, 'unsafe')
})

test('[N-MC-03] after the advice to report, the questions about help may still be answered', () => {
  const both = weigh(answers('yes yes yes yes'))
  assert.ok(!isRefusal(both))
  assert.equal(both.norm, 'report')
  assert.equal(both.answers.accepts?.answer, 'yes')
})

test('[N-MC-02] a weighing without a single answer is not a weighing', () => {
  const empty = weigh({})
  assert.equal(isRefusal(empty) && empty.refused, 'signals/nothing-weighed')
})

test('[N-MC-02] before the frame was in force there is nothing to weigh by', () => {
  const early = decideWeighing(WEIGHING_FRAMES, {
    answers: answers('yes'),
    by: 'anna',
    at: new Date('2018-12-31T10:00:00Z'),
    on: '2018-12-31',
  })
  assert.equal(isRefusal(early) && early.refused, 'signals/no-weighing-frame')
})

test('[N-MC-02] whatever is answered, the advice follows from the first answer that ends the path', () => {
  const given = fc.array(fc.constantFrom(...ANSWERS), { maxLength: 5 })
  fc.assert(
    fc.property(given, (list) => {
      const advised = norm(list.join(' '))
      // Written from the norm, not from the table: the path goes yes, no, yes, yes, then the fifth answer.
      const path = ['yes', 'no', 'yes', 'yes'] as const
      const off = list.slice(0, 4).findIndex((answer, at) => answer !== path[at])
      if (off >= 0) {
        const expected = list[off] === 'doubt' ? 'ask-veilig-thuis' : off === 0 ? 'close' : 'report'
        assert.equal(advised, expected)
      } else if (list.length < 4) assert.equal(advised, 'unfinished')
      else if (list.length === 4) assert.equal(advised, 'help')
      else assert.notEqual(advised, 'unfinished')
    }),
  )
})

test('[N-MC-02] a frame that ends without an outcome never advises anything', () => {
  const broken = { ...frame, questions: frame.questions.slice(0, 1) }
  assert.deepEqual(normOutcome(broken, answers('yes')), { norm: 'unfinished' })
})

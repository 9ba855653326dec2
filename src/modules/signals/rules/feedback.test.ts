import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import type { Asker } from './asker.ts'
import {
  CHANNELS,
  decideFeedback,
  decideSatisfaction,
  FEEDBACK_SENTENCES,
  FEEDBACK_SETTINGS,
  FEEDBACK_TERMS,
  type FeedbackAsk,
  type FeedbackRow,
  type FeedbackSettings,
  feedbackDue,
  feedbackInTime,
} from './feedback.ts'
import type { DueOn } from './handling-terms.ts'

const DAY = 24 * 3_600_000
const dueOn: DueOn = (from, within) =>
  new Date(from.getTime() + ('hours' in within ? within.hours / 24 : within.workingDays) * DAY)
const at = new Date('2026-03-02T10:00:00Z')
const after = (days: number) => new Date(at.getTime() + days * DAY)
const anna: Asker = { kind: 'worker', id: 'anna', roles: [], teams: ['noord'] }
const reporter = { channels: CHANNELS, municipality: '0114' }
const code = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
const give = (facts: Partial<FeedbackAsk> = {}, settings: FeedbackSettings = FEEDBACK_SETTINGS) =>
  decideFeedback(reporter, { sentences: ['taken-up'], channel: 'link', by: anna, at, ...facts }, settings)

test('[N-MC-08] every signal has a day on which the reporter must have heard: ten working days by default', () => {
  assert.deepEqual(feedbackDue(FEEDBACK_TERMS, { receivedAt: at, municipality: '0114' }, dueOn), after(10))
  const [general] = FEEDBACK_TERMS
  assert.ok(general)
  const dated = [general, { ...general, municipality: '0114', within: { workingDays: 5 } }]
  assert.deepEqual(feedbackDue(dated, { receivedAt: at, municipality: '0114' }, dueOn), after(5))
  assert.deepEqual(feedbackDue(dated, { receivedAt: at, municipality: '0109' }, dueOn), after(10))
  assert.equal(code(feedbackDue([], { receivedAt: at, municipality: '0114' }, dueOn)), 'signals/no-feedback-term')
})

test('[N-MC-08] feedback is made of sentences from the list that says what happens next', () => {
  const given = give({ sentences: ['taken-up', 'tell-us-again', 'taken-up'], free: ' Dank u ' })
  assert.deepEqual(given, {
    sentences: ['taken-up', 'tell-us-again'],
    free: 'Dank u',
    channel: 'link',
    by: 'anna',
    at,
  })
  assert.equal(code(give({ sentences: [] })), 'signals/feedback-sentence-missing')
  assert.equal(code(give({ sentences: ['the-father-drinks'] })), 'signals/feedback-sentence-unknown')
})

test('[N-MC-08] a municipality leaves out a sentence or adds its own, from a day', () => {
  const own = { from: '2026-03-02', municipality: '0114', source: 'college', certainty: 'U' } as const
  const text = { nl: 'Wij bellen u.', en: 'We will call you.' }
  const sentences = [...FEEDBACK_SENTENCES, { ...own, code: 'taken-up', off: true }, { ...own, code: 'we-call', text }]
  const settings = { ...FEEDBACK_SETTINGS, sentences }
  assert.equal(code(give({}, settings)), 'signals/feedback-sentence-unknown')
  assert.equal(code(give({ sentences: ['we-call'] }, settings)), undefined)
  assert.equal(code(give({ at: after(-1) }, settings)), undefined)
  assert.equal(code(give({ sentences: ['we-call'], at: after(-1) }, settings)), 'signals/feedback-sentence-unknown')
})

test('[N-MC-08] the free text has at most 300 characters, however they are written', () => {
  assert.equal(code(give({ free: 'é'.repeat(300) })), undefined)
  assert.equal(code(give({ free: '🙂'.repeat(300) })), undefined)
  assert.deepEqual(give({ free: 'é'.repeat(301) }), {
    refused: 'signals/feedback-too-long',
    facts: { limit: 300 },
    status: 422,
    pointer: '/free',
  })
  const without = { ...FEEDBACK_SETTINGS, limits: [] }
  assert.equal(code(give({ free: 'x' }, without)), 'signals/feedback-too-long')
  assert.equal(code(give({ free: ' ' }, without)), undefined)
})

test('[N-MC-08] whatever is asked, feedback holds nothing but chosen sentences and the short text', () => {
  const ask = fc.record({
    sentences: fc.array(fc.constantFrom('received', 'taken-up', 'nosuch'), { maxLength: 3 }),
    free: fc.option(fc.string({ maxLength: 400 }), { nil: undefined }),
    channel: fc.constantFrom(...CHANNELS),
  })
  const known = FEEDBACK_SENTENCES.map((sentence) => sentence.code)
  fc.assert(
    fc.property(ask, (facts) => {
      const given = give(facts)
      if (isRefusal(given)) return
      assert.ok(given.sentences.length > 0 && given.sentences.every((sentence) => known.includes(sentence)))
      assert.ok([...(given.free ?? '')].length <= 300)
      const allowed = ['sentences', 'free', 'channel', 'by', 'at']
      assert.ok(Object.keys(given).every((key) => allowed.includes(key)))
    }),
  )
})

test('[A06] feedback goes by a way in which the reporter can be reached, and a person gives it', () => {
  const onlyLink = { ...reporter, channels: ['link'] as const }
  const ask = { sentences: ['received'], by: anna, at } as const
  assert.equal(code(decideFeedback(onlyLink, { ...ask, channel: 'link' })), undefined)
  assert.equal(code(decideFeedback(onlyLink, { ...ask, channel: 'phone' })), 'signals/feedback-channel-closed')
  assert.equal(code(give({ by: { ...anna, kind: 'system' } })), 'signals/feedback-by-a-person')
})

test('[A06] a reporter who is not satisfied brings a closed signal back; an open one goes on', () => {
  const judge = (satisfied: boolean, closed: boolean) =>
    decideSatisfaction({ feedbackAt: at, closed }, { satisfied, what: ' Niemand kwam ', at: after(1) })
  assert.deepEqual(judge(false, true), { satisfied: false, what: 'Niemand kwam', at: after(1), comesBack: true })
  for (const [satisfied, closed] of [
    [false, false],
    [true, true],
    [true, false],
  ] as const) {
    const outcome = judge(satisfied, closed)
    assert.equal(!isRefusal(outcome) && outcome.comesBack, false)
  }
})

test('[A06] feedback is judged after it was given, once each time; saying what is wrong is not demanded', () => {
  const judge = (given: { feedbackAt?: Date; judgedAt?: Date }) =>
    decideSatisfaction({ closed: true, ...given }, { satisfied: false, at: after(9) })
  assert.equal(code(judge({})), 'signals/no-feedback-yet')
  assert.equal(code(judge({ feedbackAt: at, judgedAt: after(1) })), 'signals/feedback-already-judged')
  assert.equal(code(judge({ feedbackAt: at, judgedAt: at })), 'signals/feedback-already-judged')
  assert.equal(code(judge({ feedbackAt: after(2), judgedAt: after(1) })), undefined)
  assert.deepEqual(judge({ feedbackAt: at }), { satisfied: false, at: after(9), comesBack: true })
})

test('[S003-181] the share of feedback in time says what counts and what does not', () => {
  const rows: FeedbackRow[] = [
    { due: after(10), firstGivenAt: after(10), wanted: true },
    { due: after(10), firstGivenAt: after(10.01), wanted: true },
    { due: after(10), wanted: true },
    { due: after(20), firstGivenAt: after(1), wanted: true },
    { due: after(20), wanted: true },
    { due: after(10), wanted: false },
  ]
  assert.deepEqual(feedbackInTime(rows, after(15)), {
    definition: 'feedback-in-time',
    numerator: 2,
    denominator: 4,
    notYetDue: 1,
    declined: 1,
  })
  assert.equal(feedbackInTime(rows, after(20)).notYetDue, 1)
  assert.equal(feedbackInTime(rows, after(20.01)).notYetDue, 0)
})

test('[S003-181] whatever the signals, every one of them is counted or left out by name', () => {
  const moment = fc.integer({ min: 0, max: 40 }).map(after)
  const row = fc.record({ due: moment, firstGivenAt: fc.option(moment, { nil: undefined }), wanted: fc.boolean() })
  fc.assert(
    fc.property(fc.array(row), moment, (rows, now) => {
      const { numerator, denominator, notYetDue, declined } = feedbackInTime(rows, now)
      assert.equal(denominator + notYetDue + declined, rows.length)
      assert.ok(numerator <= denominator)
    }),
  )
})

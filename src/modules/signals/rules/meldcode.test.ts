import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, type Refusal } from '../../../platform/refusal.ts'
import type { AdviceRecord } from './advice.ts'
import type { Asker } from './asker.ts'
import { type Kindcheck, kindcheckFollowUp } from './kindcheck.ts'
import { decideStep, type StepAsk, whatMayBeDone } from './meldcode.ts'
import {
  MELDCODE_SETTINGS,
  type MeldcodeFile,
  STEP_STATES,
  STEPS,
  type Step,
  type StepTaken,
  standOf,
} from './meldcode-file.ts'
import { ANSWERS, type Answers, QUESTIONS } from './weighing.ts'

const at = new Date('2026-03-02T10:00:00Z')
const anna: Asker = { kind: 'worker', id: 'anna', roles: ['youth-consultant'], teams: ['noord'] }
const olga: Asker = { ...anna, id: 'olga', roles: ['attention-officer'] }
const job: Asker = { kind: 'system', id: 'nightly', roles: ['system', 'attention-officer'], teams: [] }

const file = (facts: Partial<MeldcodeFile> = {}): MeldcodeFile => ({
  organisationKind: 'access-team',
  acute: false,
  aboutAdult: false,
  steps: [],
  advice: [],
  ...facts,
})
const step = (facts: Partial<StepAsk> & Pick<StepAsk, 'step'>): StepAsk => ({
  state: 'done',
  text: 'Gedaan',
  by: anna,
  at,
  ...facts,
})
const code = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
const taken = (which: Step): StepTaken => ({ step: which, state: 'done', by: 'anna', at })
const why = (answer: 'yes' | 'no' | 'doubt') => ({ answer, reason: 'omdat' })
const advised: AdviceRecord = {
  record: 'advice',
  adviser: 'colleague',
  identityTold: true,
  question: 'Wat vind jij?',
  needsSharingRecord: false,
  by: 'anna',
  at,
}

test('[N-MC-01] the first four steps may be done in any order', () => {
  const orders = fc.shuffledSubarray(['map', 'consult', 'talk', 'weigh'] as const, { minLength: 4 })
  fc.assert(
    fc.property(orders, (order) => {
      const steps: StepTaken[] = []
      for (const which of order) {
        const done = decideStep(file({ steps }), step({ step: which, answers: { suspicion: why('no') } }))
        assert.ok(!isRefusal(done), which)
        steps.push(done)
      }
      assert.deepEqual(standOf(file({ steps }), '2026-03-02').open, ['decide'])
    }),
  )
})

test('[N-MC-01] a step records what, by whom and when', () => {
  const done = decideStep(file(), step({ step: 'map', text: ' Drie signalen ' }))
  assert.deepEqual(done, { step: 'map', state: 'done', by: 'anna', at, text: 'Drie signalen' })
})

test('[N-MC-01] what was recorded last is how a step stands; what was recorded before stays in the file', () => {
  const later = decideStep(file(), step({ step: 'talk', state: 'later', until: '2026-03-05' }))
  assert.ok(!isRefusal(later))
  const stand = standOf(file({ steps: [later, taken('talk')] }), '2026-03-06')
  assert.equal(stand.steps.talk.state, 'done')
  assert.equal(stand.steps.talk.overdue, false)
})

test('[S003-081] later needs a day, today at the earliest; past that day it shows as late', () => {
  for (const until of [undefined, '2026-03-01', 'morgen'])
    assert.equal(code(decideStep(file(), step({ step: 'talk', state: 'later', until }))), 'signals/later-needs-day')
  const later = decideStep(file(), step({ step: 'talk', state: 'later', until: '2026-03-02' }))
  assert.ok(!isRefusal(later))
  assert.equal(standOf(file({ steps: [later] }), '2026-03-02').steps.talk.overdue, false)
  assert.equal(standOf(file({ steps: [later] }), '2026-03-03').steps.talk.overdue, true)
  assert.deepEqual(standOf(file({ steps: [later] }), '2026-03-02').open, [...STEPS])
})

test('[N-MC-01] a step that is not needed says why', () => {
  const silent = decideStep(file(), step({ step: 'consult', state: 'not-needed', text: ' ' }))
  assert.equal(code(silent), 'signals/not-needed-needs-reason')
  assert.ok(!isRefusal(decideStep(file(), step({ step: 'consult', state: 'not-needed' }))))
})

test('[N-MC-01] weighing and deciding are always needed; in acute danger the weighing may be left out', () => {
  const leaveOut = (which: Step, acute: boolean) =>
    code(decideStep(file({ acute }), step({ step: which, state: 'not-needed', by: olga })))
  assert.equal(leaveOut('weigh', false), 'signals/step-is-needed')
  assert.equal(leaveOut('weigh', true), undefined)
  assert.equal(leaveOut('decide', true), 'signals/step-is-needed')
  assert.equal(leaveOut('decide', false), 'signals/step-silent')
})

test('[N-MC-06] the talk is left out for safety only, with the kind of danger and a text', () => {
  const leaveOut = (because?: string, text = 'Vader dreigde') =>
    decideStep(file(), step({ step: 'talk', state: 'not-needed', because, text }))
  assert.equal(code(leaveOut()), 'signals/talk-only-skipped-for-safety')
  assert.equal(code(leaveOut('no-time')), 'signals/talk-only-skipped-for-safety')
  assert.equal(code(leaveOut('child-in-danger', '')), 'signals/not-needed-needs-reason')
  for (const skip of MELDCODE_SETTINGS.talkSkips) {
    const left = leaveOut(skip.code)
    assert.equal(!isRefusal(left) && left.because, skip.code)
  }
})

test('[A04] a consultation has a record of advice or says with whom', () => {
  assert.equal(code(decideStep(file(), step({ step: 'consult', text: '' }))), 'signals/consult-with-whom')
  assert.ok(!isRefusal(decideStep(file({ advice: [advised] }), step({ step: 'consult', text: '' }))))
  assert.ok(!isRefusal(decideStep(file(), step({ step: 'consult', text: 'Met Bob van de GGD' }))))
})

test('[N-MC-01] the kindcheck belongs to step 1 when the worry is about an adult client', () => {
  const map = (facts: Partial<MeldcodeFile>, kindcheck?: Kindcheck) =>
    decideStep(file(facts), step({ step: 'map', kindcheck }))
  assert.equal(code(map({ aboutAdult: true })), 'signals/kindcheck-open')
  assert.equal(code(map({ aboutAdult: true }, { children: 'yes' })), 'signals/kindcheck-half')
  assert.ok(!isRefusal(map({ aboutAdult: true }, { children: 'no' })))
  assert.ok(!isRefusal(map({})))
  assert.equal(code(map({}, { children: 'yes' })), 'signals/kindcheck-half')
})

test('[S003-188] what a kindcheck asks next: nothing, finding out, or acting', () => {
  const asks = (children: Kindcheck['children'], safe?: Kindcheck['safe']) => kindcheckFollowUp({ children, safe })
  assert.equal(asks('no'), 'none')
  assert.equal(asks('yes', 'yes'), 'none')
  assert.equal(asks('yes', 'no'), 'act')
  assert.equal(asks('yes', 'unknown'), 'find-out')
  assert.equal(asks('unknown'), 'find-out')
  assert.equal(asks('unknown', 'yes'), 'find-out')
  assert.equal(asks('unknown', 'no'), 'act')
})

test('[N-MC-01] the file shows what the kindcheck asks', () => {
  const done = decideStep(file({ aboutAdult: true }), step({ step: 'map', kindcheck: { children: 'yes', safe: 'no' } }))
  assert.ok(!isRefusal(done))
  assert.equal(standOf(file({ steps: [done] }), '2026-03-02').kindcheck, 'act')
})

test('[A03] the screen can ask of every step whether it may be done now, and why not', () => {
  const may = (facts: Partial<MeldcodeFile>, by: Asker) =>
    whatMayBeDone(file(facts), { by, at }).map((line) => line.refusal?.refused)
  const free = [undefined, undefined, undefined, undefined]
  assert.deepEqual(may({}, anna), [...free, 'signals/not-final-decider'])
  assert.deepEqual(may({}, olga), [...free, 'signals/step-silent'])
  assert.deepEqual(may({ steps: [taken('map'), taken('consult'), taken('talk')] }, olga), [
    ...free,
    'signals/weigh-first',
  ])
  assert.deepEqual(may({ acute: true }, anna), [...free, undefined])
  assert.deepEqual(
    may({ closedAt: at }, olga),
    STEPS.map(() => 'signals/file-closed'),
  )
})

test('[A03] the refusal names the first step that was passed over', () => {
  const refusals = whatMayBeDone(file({ steps: [taken('map')] }), { by: olga, at })
  const refusal: Refusal | undefined = refusals.find((line) => line.step === 'decide')?.refusal
  assert.deepEqual(refusal, { refused: 'signals/step-silent', facts: { step: 'consult' } })
})

const anyAnswers = fc
  .array(fc.constantFrom(...ANSWERS), { maxLength: 5 })
  .map((list): Answers => Object.fromEntries(list.map((answer, n) => [QUESTIONS[n], why(answer)])))
const anyAsk = fc.record({
  step: fc.constantFrom(...STEPS),
  state: fc.constantFrom(...STEP_STATES),
  by: fc.constantFrom(anna, olga, job),
  at: fc.constant(at),
  text: fc.constantFrom('', 'tekst'),
  until: fc.constantFrom(undefined, '2026-03-01', '2026-04-01'),
  because: fc.constantFrom(undefined, 'child-in-danger'),
  answers: anyAnswers,
  decision: fc.record({
    report: fc.record({ needed: fc.boolean(), reason: fc.constantFrom('', 'omdat') }),
    help: fc.record({ possible: fc.boolean(), reason: fc.constantFrom('', 'omdat') }),
    deviation: fc.constantFrom(undefined, 'toch'),
    reviewOn: fc.constantFrom(undefined, '2026-05-01'),
  }),
})

/** Plays the asks one after the other, as the product would; refused ones leave no trace. */
function play(start: MeldcodeFile, asks: readonly StepAsk[]): MeldcodeFile {
  const steps = [...start.steps]
  for (const ask of asks) {
    const outcome = decideStep({ ...start, steps }, ask)
    if (!isRefusal(outcome)) steps.push(outcome)
  }
  return { ...start, steps }
}

test('[N-MC-01] whatever the history, without acute danger no decision passes over a step in silence', () => {
  fc.assert(
    fc.property(fc.array(anyAsk, { maxLength: 12 }), (asks) => {
      const { steps } = play(file(), asks)
      const first = steps.findIndex((record) => record.decision)
      if (first < 0) return
      const before = steps.slice(0, first).map((record) => record.step)
      for (const needed of ['map', 'consult', 'talk', 'weigh'] as const) assert.ok(before.includes(needed), needed)
    }),
    { numRuns: 400 },
  )
})

test('[N-MC-02] [N-MC-10] whatever the history, a decision off the norm has a reason and help has a review day', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(anyAsk, { maxLength: 12 }), (acute, asks) => {
      for (const { decision } of play(file({ acute }), asks).steps) {
        if (!decision) continue
        if (decision.norm === 'report' && !decision.report.needed) assert.ok(decision.deviation)
        if (decision.norm === 'close' && decision.report.needed) assert.ok(decision.deviation)
        if (decision.help.possible) assert.ok(decision.reviewOn)
        assert.ok(decision.report.reason && decision.help.reason)
      }
    }),
    { numRuns: 400 },
  )
})

test('[N-MC-02] whatever the history, a system records nothing in the file', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(anyAsk, { maxLength: 8 }), (acute, asks) => {
      assert.ok(play(file({ acute }), asks).steps.every((record) => record.by !== job.id))
    }),
  )
})

test('[N-MC-01] whatever the history, a closed file takes no record', () => {
  fc.assert(
    fc.property(anyAsk, (ask) => {
      assert.equal(code(decideStep(file({ closedAt: at }), ask)), 'signals/file-closed')
    }),
  )
})

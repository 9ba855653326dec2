import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../../platform/refusal.ts'
import type { AdviceRecord } from './advice.ts'
import type { Asker } from './asker.ts'
import { decideClosing, decideStep } from './meldcode.ts'
import { type DecisionAsk, decideSending, finalDeciders } from './meldcode-decision.ts'
import {
  lastDecision,
  MELDCODE_SETTINGS,
  type MeldcodeFile,
  reviewGoesTo,
  type StepTaken,
  standOf,
} from './meldcode-file.ts'
import { ANSWERS, type Answer, type NormOutcome, QUESTIONS, type Weighing } from './weighing.ts'

const at = new Date('2026-03-02T10:00:00Z')
const anna: Asker = { kind: 'worker', id: 'anna', roles: ['youth-consultant'], teams: ['noord'] }
const olga: Asker = { ...anna, id: 'olga', roles: ['attention-officer'] }
const code = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)

function weighed(norm: NormOutcome, answers = ''): StepTaken {
  const words = answers.split(' ').filter((word): word is Answer => ANSWERS.some((answer) => answer === word))
  const weighing: Weighing = {
    frame: 'afwegingskader-2019',
    answers: Object.fromEntries(words.map((answer, n) => [QUESTIONS[n], { answer, reason: 'omdat' }])),
    norm,
    by: 'anna',
    at,
  }
  return { step: 'weigh', state: 'done', by: 'anna', at, weighing }
}

/** A file of which the first three steps are done, weighed with this outcome. */
const file = (norm: NormOutcome, facts: Partial<MeldcodeFile> = {}): MeldcodeFile => ({
  organisationKind: 'access-team',
  acute: false,
  aboutAdult: false,
  steps: [
    ...(['map', 'consult', 'talk'] as const).map((step): StepTaken => ({ step, state: 'done', by: 'anna', at })),
    weighed(norm),
  ],
  advice: [],
  ...facts,
})
const asked = (facts: Partial<DecisionAsk> = {}): DecisionAsk => ({
  report: { needed: true, reason: 'Onveilig' },
  help: { possible: false, reason: 'Gezin wil niet' },
  ...facts,
})
const reportNot = { needed: false, reason: 'Niet onveilig' }
const helpToo = { possible: true, reason: 'Moeder wil hulp' }
const decide = (of: MeldcodeFile, decision?: DecisionAsk, by = olga) =>
  decideStep(of, { step: 'decide', state: 'done', by, at, decision })
const withStep = (of: MeldcodeFile, step: StepTaken | object): MeldcodeFile => {
  assert.ok('step' in step && !isRefusal(step))
  return { ...of, steps: [...of.steps, step as StepTaken] }
}

test('[N-MC-04] who finally decides is laid down per kind of organisation, with dates', () => {
  const on = '2026-03-02'
  assert.deepEqual(finalDeciders(MELDCODE_SETTINGS.deciders, { organisationKind: 'gp', on }), [
    'partner',
    'attention-officer',
  ])
  assert.deepEqual(finalDeciders(MELDCODE_SETTINGS.deciders, { organisationKind: 'school', on }), [
    'attention-officer',
    'team-lead',
  ])
  assert.deepEqual(finalDeciders(MELDCODE_SETTINGS.deciders, { organisationKind: 'gp', on: '2014-12-31' }), [])
})

test('[N-MC-04] only a role that may finally decide, decides', () => {
  assert.equal(code(decide(file('report'), asked(), anna)), 'signals/not-final-decider')
  assert.equal(code(decide(file('report'), asked())), undefined)
  const gp: Asker = { ...anna, roles: ['partner'] }
  assert.equal(code(decide(file('report', { organisationKind: 'gp' }), asked(), gp)), undefined)
})

test('[N-MC-04] where nothing is laid down nobody decides, and the attention officer is named', () => {
  const nobody = decideStep(
    file('report'),
    { step: 'decide', state: 'done', by: olga, at, decision: asked() },
    { ...MELDCODE_SETTINGS, deciders: [] },
  )
  assert.deepEqual(nobody, {
    refused: 'signals/not-final-decider',
    facts: { role: 'attention-officer' },
    status: 403,
  })
})

test('[N-MC-03] reporting and helping are two decisions, each with a reason, also "no report"', () => {
  assert.equal(code(decide(file('report'))), 'signals/decision-missing')
  const silent = decide(file('report'), asked({ report: { needed: true, reason: ' ' } }))
  assert.equal(isRefusal(silent) && silent.pointer, '/decision/report/reason')
  const noHelpReason = decide(file('close'), asked({ report: reportNot, help: { possible: false, reason: '' } }))
  assert.equal(isRefusal(noHelpReason) && noHelpReason.pointer, '/decision/help/reason')
  const both = decide(file('report'), asked({ help: helpToo, reviewOn: '2026-04-01' }))
  assert.ok(!isRefusal(both))
  assert.deepEqual(both.decision?.help, helpToo)
  assert.equal(both.decision?.report.needed, true)
})

test('[N-MC-02] deciding otherwise than the frame advises is possible, with a reason', () => {
  const otherwise: [NormOutcome, DecisionAsk][] = [
    ['report', asked({ report: reportNot })],
    ['report-again', asked({ report: reportNot })],
    ['help', asked()],
    ['help', asked({ report: reportNot })],
    ['close', asked()],
    ['close-with-follow-up', asked()],
    ['ask-veilig-thuis', asked()],
  ]
  for (const [norm, decision] of otherwise) {
    assert.equal(code(decide(file(norm), decision)), 'signals/deviation-needs-reason', norm)
    const reasoned = decide(file(norm), { ...decision, deviation: ' Oma neemt het over ' })
    assert.equal(!isRefusal(reasoned) && reasoned.decision?.deviation, 'Oma neemt het over', norm)
  }
})

test('[N-MC-02] deciding as the frame advises needs no further reason', () => {
  const asAdvised: [NormOutcome, DecisionAsk][] = [
    ['report', asked()],
    ['report-again', asked()],
    ['help', asked({ report: reportNot, help: helpToo, reviewOn: '2026-04-01' })],
    ['close', asked({ report: reportNot })],
    ['close-with-follow-up', asked({ report: reportNot })],
  ]
  for (const [norm, decision] of asAdvised) assert.equal(code(decide(file(norm), decision)), undefined, norm)
})

test('[N-MC-01] in doubt the frame is followed by asking Veilig Thuis, whatever is decided after that', () => {
  const advice: AdviceRecord[] = [
    { record: 'advice', adviser: 'veilig-thuis', identityTold: false, needsSharingRecord: false, by: 'anna', at },
  ]
  assert.equal(code(decide(file('ask-veilig-thuis', { advice }), asked())), undefined)
  assert.equal(code(decide(file('ask-veilig-thuis', { advice }), asked({ report: reportNot }))), undefined)
})

test('[N-MC-10] when help is chosen a day to look again is compulsory, and lies ahead', () => {
  const help = (reviewOn?: string) => decide(file('help'), asked({ report: reportNot, help: helpToo, reviewOn }))
  assert.equal(code(help()), 'signals/review-date-missing')
  assert.equal(code(help('2026-03-02')), 'signals/review-date-past')
  assert.equal(code(help('2026-02-30')), 'signals/review-date-past')
  assert.equal(code(help('2026-03-03')), undefined)
})

test('[N-MC-10] a review day that has passed goes to the attention officer, until somebody decides anew', () => {
  const help = asked({ report: reportNot, help: helpToo, reviewOn: '2026-04-01' })
  const helped = withStep(file('help'), decide(file('help'), help))
  assert.equal(reviewGoesTo(helped, '2026-04-01'), undefined)
  assert.equal(reviewGoesTo(helped, '2026-04-02'), 'attention-officer')
  assert.deepEqual(standOf(helped, '2026-04-01').decision, lastDecision(helped))
  assert.equal(standOf(helped, '2026-04-01').norm, 'help')
  assert.equal(standOf(helped, '2026-04-01').closed, false)
  assert.equal(standOf(helped, '2026-04-01').review, 'planned')
  assert.equal(standOf(helped, '2026-04-02').review, 'overdue')
  const again = withStep(helped, decide(helped, { ...help, reviewOn: '2026-06-01' }))
  assert.equal(reviewGoesTo(again, '2026-04-02'), undefined)
  assert.equal(reviewGoesTo({ ...helped, closedAt: at }, '2026-04-02'), undefined)
})

test('[N-MC-01] acute danger goes straight to the decision, by anybody, and says what was passed over', () => {
  const acute = file('report', { acute: true, steps: [] })
  const decided = decide(acute, asked(), anna)
  assert.ok(!isRefusal(decided))
  assert.deepEqual(decided.decision?.passedOver, ['map', 'consult', 'talk', 'weigh'])
  assert.equal(decided.decision?.toBeConfirmed, true)
  assert.equal(decided.decision && 'norm' in decided.decision, false)
  assert.deepEqual(standOf(withStep(acute, decided), '2026-03-02').open, ['map', 'consult', 'talk', 'weigh'])
})

test('[N-MC-01] in acute danger a half weighing does not hold up the decision', () => {
  const decided = decide(file('unfinished', { acute: true }), asked(), anna)
  assert.equal(!isRefusal(decided) && decided.decision?.norm, 'unfinished')
})

test('[N-MC-04] also in acute danger, deciding not to report is left to whoever may finally decide', () => {
  const acute = file('report', { acute: true, steps: [] })
  const not = asked({ report: reportNot })
  assert.equal(code(decide(acute, not, anna)), 'signals/not-final-decider')
  const byOlga = decide(acute, not)
  assert.ok(!isRefusal(byOlga))
  assert.equal(byOlga.decision?.toBeConfirmed, false)
})

test('[N-MC-01] a weighing that leads nowhere yet is no ground for a decision', () => {
  assert.equal(code(decide(file('unfinished'), asked())), 'signals/weigh-first')
})

test('[N-MC-02] deciding to report sends nothing: a person does, and only after that decision', () => {
  const of = file('report')
  assert.equal(code(decideSending(of, { by: olga, at })), 'signals/nothing-to-report')
  const decided = withStep(of, decide(of, asked()))
  assert.equal(code(decideSending(decided, { by: { ...olga, kind: 'system' }, at })), 'signals/only-a-person-sends')
  assert.deepEqual(decideSending(decided, { by: olga, at }), { record: 'report', to: 'veilig-thuis', by: 'olga', at })
  const changed = withStep(decided, decide(decided, asked({ report: reportNot, deviation: 'Nieuwe feiten' })))
  assert.equal(lastDecision(changed)?.report.needed, false)
  assert.equal(code(decideSending(changed, { by: olga, at })), 'signals/nothing-to-report')
})

const close = (of: MeldcodeFile, facts: { by?: Asker; reported?: boolean; followUp?: string } = {}) =>
  decideClosing(of, { by: olga, at, reported: false, ...facts })

test('[N-MC-04] a file closes once, by whoever may finally decide, after a decision', () => {
  const undecided = file('close')
  const decided = withStep(undecided, decide(undecided, asked({ report: reportNot })))
  assert.equal(code(close(undecided)), 'signals/decide-first')
  assert.equal(code(close(decided, { by: anna })), 'signals/not-final-decider')
  assert.deepEqual(close(decided), { by: 'olga', at })
  assert.equal(code(close({ ...decided, closedAt: at })), 'signals/file-closed')
})

test('[N-MC-03] a decided report has been sent before the file closes', () => {
  const decided = withStep(file('report'), decide(file('report'), asked()))
  assert.equal(code(close(decided)), 'signals/report-not-sent')
  assert.deepEqual(close(decided, { reported: true, followUp: ' ' }), { by: 'olga', at })
})

test('[N-MC-02] help is judged by the fifth question and ends with agreements on how to stay in sight', () => {
  const helped = withStep(
    file('help'),
    decide(file('help'), asked({ report: reportNot, help: helpToo, reviewOn: '2026-04-01' })),
  )
  assert.equal(code(close(helped, { followUp: 'Bellen in mei' })), 'signals/help-not-judged')
  const failed = withStep(helped, weighed('report-again', 'yes no yes yes no'))
  assert.equal(code(close(failed, { followUp: 'Bellen in mei' })), 'signals/help-not-judged')
  const worked = withStep(helped, weighed('close-with-follow-up', 'yes no yes yes yes'))
  assert.equal(code(close(worked)), 'signals/follow-up-missing')
  assert.deepEqual(close(worked, { followUp: 'Bellen in mei' }), { by: 'olga', at, followUp: 'Bellen in mei' })
})

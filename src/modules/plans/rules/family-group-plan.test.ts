import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import { endOfTerm } from '../../../platform/terms/term.ts'
import { type ClockFacts, clockIsLate, type EndOfTerm, planClocks, planTerms } from './clocks.ts'
import {
  answerOffer,
  type FamilyPlanFile,
  familyPlanState,
  noFamilyPlanSince,
  offerFamilyPlan,
  refuseOwnDraft,
  type SkipReason,
  skipFamilyPlan,
} from './family-group-plan.ts'

const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
const empty: FamilyPlanFile = { offers: [] }
const offered = (file = empty, id = 'o1', on = '2026-03-02') =>
  orRefuse(offerFamilyPlan(file, { id, on, by: 'anna', to: ['mother', 'father'] }))
const answered = (makesIt: boolean, file = offered(), offer = 'o1', on = '2026-03-05') =>
  orRefuse(answerOffer(file, { offer, makesIt, on, by: 'father' }))
const skip = (reason: SkipReason, saidBy?: string) => ({
  reason,
  text: 'uitleg',
  by: 'anna',
  on: '2026-03-10',
  ...(saidBy && { saidBy }),
})

test('[N-ACC-04] the family is offered to make its own plan before a professional drafts one', () => {
  assert.equal(familyPlanState(empty), 'not-offered')
  assert.equal(refuseOwnDraft(empty)?.refused, 'plans/family-plan-first')
  assert.equal(refuseOwnDraft(offered())?.refused, 'plans/family-plan-first')
  assert.equal(refuseOwnDraft(answered(true))?.refused, 'plans/family-plan-first')
  assert.equal(refuseOwnDraft(answered(false)), undefined)
})

test('[N-ACC-04] an offer is made to somebody, one at a time, and answered once by one of them', () => {
  assert.equal(
    refusalOf(offerFamilyPlan(empty, { id: 'o', on: '2026-03-02', by: 'anna', to: [] })),
    'plans/offer-to-nobody',
  )
  assert.equal(
    refusalOf(offerFamilyPlan(offered(), { id: 'o2', on: '2026-03-03', by: 'anna', to: ['mother'] })),
    'plans/offer-open',
  )
  const answer = { offer: 'o1', makesIt: true, on: '2026-03-05', by: 'mother' }
  assert.equal(refusalOf(answerOffer(offered(), { ...answer, by: 'oma' })), 'plans/offer-not-to-them')
  assert.equal(refusalOf(answerOffer(offered(), { ...answer, on: '2026-03-01' })), 'plans/offer-answered-before-made')
  assert.equal(refusalOf(answerOffer(offered(), { ...answer, offer: 'o9' })), 'plans/offer-unknown')
  assert.equal(refusalOf(answerOffer(answered(true), answer)), 'plans/offer-answered')
})

test('[N-ACC-04] it is skipped for one of the three reasons, explained, and "not wanted" names who said so', () => {
  assert.equal(refusalOf(skipFamilyPlan(empty, { ...skip('threats'), text: ' ' })), 'plans/skip-without-explanation')
  assert.equal(refusalOf(skipFamilyPlan(empty, skip('not-wanted'))), 'plans/skip-who-said-so')
  for (const [reason, saidBy] of [
    ['not-wanted', 'mother'],
    ['threats', undefined],
    ['harm', undefined],
  ] as const)
    assert.equal(familyPlanState(orRefuse(skipFamilyPlan(empty, skip(reason, saidBy)))), 'skipped', reason)
})

test('[N-ACC-04] a new offer after a reason to skip takes that reason back', () => {
  const skipped = orRefuse(skipFamilyPlan(empty, skip('threats')))
  assert.equal(familyPlanState(offered(skipped)), 'offered')
  assert.equal(familyPlanState(answered(true, offered(skipped))), 'being-made')
})

test('[N-ACC-05] the clock starts on the first day it is clear that the family makes no plan', () => {
  assert.equal(noFamilyPlanSince(offered()), undefined)
  assert.equal(noFamilyPlanSince(answered(false)), '2026-03-05')
  assert.equal(noFamilyPlanSince(orRefuse(skipFamilyPlan(answered(false), skip('threats')))), '2026-03-05')
  assert.equal(noFamilyPlanSince(orRefuse(skipFamilyPlan(offered(), skip('threats')))), '2026-03-10')
})

test('[N-ACC-05] a new offer does not stop the clock, a family that makes its own plan does', () => {
  const again = offered(answered(false), 'o2', '2026-03-20')
  assert.equal(noFamilyPlanSince(again), '2026-03-05')
  assert.equal(noFamilyPlanSince(answered(true, again, 'o2', '2026-03-21')), undefined)
})

test('[N-ACC-05] a family that stops making its own plan starts a new clock', () => {
  const making = answered(true, offered(answered(false), 'o2', '2026-03-20'), 'o2', '2026-03-21')
  const stopped = orRefuse(skipFamilyPlan(making, { ...skip('not-wanted', 'mother'), on: '2026-04-10' }))
  assert.equal(familyPlanState(stopped), 'skipped')
  assert.equal(noFamilyPlanSince(stopped), '2026-04-10')
})

// ---- the clocks ------------------------------------------------------------------------------------------------

const legal: EndOfTerm = (start, length) => endOfTerm(Temporal.PlainDate.from(start), length).toString()
const clocks = (facts: Partial<ClockFacts>) => planClocks({ alwaysInWriting: false, ...facts }, legal)

test('[N-ACC-05] the plan is fixed within six weeks; a last day on Easter Monday moves to Tuesday', () => {
  assert.deepEqual(clocks({ noFamilyPlanSince: '2026-03-05' }), [
    { kind: 'fix-plan', from: '2026-03-05', due: '2026-04-16' },
  ])
  assert.equal(clocks({ noFamilyPlanSince: '2026-02-23' })[0]?.due, '2026-04-07')
})

test('[N-ACC-05] it is in writing within fourteen days of the first who asks', () => {
  const [clock] = clocks({ writingAskedOn: '2026-03-02', writtenOn: '2026-03-16' })
  assert.deepEqual(clock, { kind: 'put-plan-in-writing', from: '2026-03-02', due: '2026-03-16', metOn: '2026-03-16' })
})

test('[N-ACC-05] with protection, probation or closed care it is always in writing, asked or not', () => {
  assert.deepEqual(clocks({ agreedOn: '2026-03-02' }), [])
  const [clock] = clocks({ agreedOn: '2026-03-02', alwaysInWriting: true })
  assert.equal(clock?.from, '2026-03-02')
  assert.equal(
    clocks({ agreedOn: '2026-03-02', writingAskedOn: '2026-02-20', alwaysInWriting: true })[0]?.from,
    '2026-02-20',
  )
})

test('[N-ACC-05] a clock is late the day after its last day, and stays late when it was met too late', () => {
  const clock = { kind: 'fix-plan', from: '2026-03-05', due: '2026-04-16' } as const
  assert.equal(clockIsLate(clock, '2026-04-16'), false)
  assert.equal(clockIsLate(clock, '2026-04-17'), true)
  assert.equal(clockIsLate({ ...clock, metOn: '2026-04-16' }, '2026-05-01'), false)
  assert.equal(clockIsLate({ ...clock, metOn: '2026-04-17' }, '2026-05-01'), true)
})

test('[N-ACC-05] a law with other terms holds from its own day', () => {
  const [now] = planTerms
  assert.ok(now)
  const later = { ...now, fix: { weeks: 4 }, from: '2027-01-01' }
  const due = (since: string) =>
    planClocks({ alwaysInWriting: false, noFamilyPlanSince: since }, legal, [now, later])[0]?.due
  assert.equal(due('2026-12-31'), '2027-02-11')
  assert.equal(due('2027-01-01'), '2027-01-29')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import {
  type AccessRequest,
  answerAccessRequest,
  endGrantedAccess,
  grantedActions,
  grantHolds,
  type RequestAnswer,
  requestAccess,
  requestablePurposes,
} from './access-request.ts'
import { accessTable } from './access-table.ts'
import { breakGlass, type GlassAsk, glassIsBroken, reviewGlass, reviewIsOverdue } from './break-glass.ts'
import { accessRequestLimits, breakGlassPolicies } from './policy.ts'

const at = new Date('2026-03-02T09:00:00Z')
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
const limits = { today: '2026-03-02', longest: accessRequestLimits[0]?.days ?? 0 }
const [policy] = breakGlassPolicies
assert.ok(policy)
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
const ask = {
  id: 'r1',
  dossier: 'd1',
  by: 'anna',
  purpose: 'advice',
  reason: 'meedenken over de veiligheid',
  until: '2026-03-16',
  handler: 'lead',
  at,
} as const
const request = (change: Partial<typeof ask> | { until: string; handler: string } = {}): AccessRequest =>
  orRefuse(requestAccess({ ...ask, ...change }, limits))
const grant = (change: Partial<RequestAnswer> = {}): RequestAnswer =>
  ({ by: 'lead', at, ...limits, grant: true, ...change }) as RequestAnswer

test('[L03] access is asked with a reason, an end and somebody else who answers', () => {
  assert.equal(request().state, 'asked')
  assert.equal(refusalOf(requestAccess({ ...ask, reason: ' ' }, limits)), 'dossiers/request-without-reason')
  assert.equal(refusalOf(requestAccess({ ...ask, handler: 'anna' }, limits)), 'dossiers/request-handled-by-asker')
})

test('[L03] access ends within the longest time of the policy, and not in the past', () => {
  assert.equal(refusalOf(requestAccess({ ...ask, until: '2026-03-30' }, limits)), undefined)
  assert.equal(refusalOf(requestAccess({ ...ask, until: '2026-03-31' }, limits)), 'dossiers/request-too-long')
  assert.equal(refusalOf(requestAccess({ ...ask, until: '2026-03-01' }, limits)), 'dossiers/request-ends-in-the-past')
})

test('[L03] only the handler answers, once, and a refusal has a reason', () => {
  assert.equal(
    refusalOf(answerAccessRequest(request(), grant({ by: 'carla' }))),
    'dossiers/request-not-yours-to-answer',
  )
  assert.equal(
    refusalOf(answerAccessRequest(request(), { by: 'lead', at, ...limits, grant: false, why: '' })),
    'dossiers/request-without-reason',
  )
  const granted = orRefuse(answerAccessRequest(request(), grant()))
  assert.equal(refusalOf(answerAccessRequest(granted, grant())), 'dossiers/request-answered')
})

test('[L03] the handler may shorten the time, never lengthen it', () => {
  assert.equal(orRefuse(answerAccessRequest(request(), grant({ until: '2026-03-05' }))).until, '2026-03-05')
  assert.equal(orRefuse(answerAccessRequest(request(), grant({ until: '2026-03-20' }))).until, '2026-03-16')
})

test('[L03] granted access holds up to and including its last day, or until it is ended', () => {
  const granted = orRefuse(answerAccessRequest(request(), grant()))
  assert.equal(grantHolds(request(), at, '2026-03-02'), false)
  assert.equal(grantHolds(granted, at, '2026-03-16'), true)
  assert.equal(grantHolds(granted, at, '2026-03-17'), false)
  assert.equal(grantHolds(granted, later(-1), '2026-03-02'), false)
  const ended = orRefuse(endGrantedAccess(granted, later(30)))
  assert.equal(grantHolds(ended, later(29), '2026-03-02'), true)
  assert.equal(grantHolds(ended, later(30), '2026-03-02'), false)
  assert.equal(refusalOf(endGrantedAccess(ended, later(40))), 'dossiers/request-not-granted')
})

test('[L03] what can be asked and what it opens is what the access table gives', () => {
  const rule = accessTable.find((r) => r.relation === 'granted')
  assert.deepEqual(rule?.actions, grantedActions)
  assert.deepEqual(rule?.purposes, requestablePurposes)
})

// ---- break-glass -----------------------------------------------------------------------------------------------

const emergency = (change: Partial<GlassAsk> = {}): GlassAsk => ({
  id: 'g1',
  dossier: 'd1',
  by: 'anna',
  roles: ['youth-consultant'],
  reason: 'politie belt: kind alleen op straat',
  at,
  reviewDue: '2026-03-09',
  sealed: false,
  ...change,
})
const broken = (change: Partial<GlassAsk> = {}) => orRefuse(breakGlass(emergency(change), policy))

test('[N-ID-04] break-glass opens for sixty minutes and closes by itself', () => {
  assert.equal(glassIsBroken(broken(), later(-1)), false)
  assert.equal(glassIsBroken(broken(), at), true)
  assert.equal(glassIsBroken(broken(), new Date(later(60).getTime() - 1)), true)
  assert.equal(glassIsBroken(broken(), later(60)), false)
})

test('[N-ID-04] break-glass needs a reason and a role that may', () => {
  assert.equal(refusalOf(breakGlass(emergency({ reason: ' ' }), policy)), 'dossiers/glass-without-reason')
  assert.equal(
    refusalOf(breakGlass(emergency({ roles: ['partner', 'policy-officer'] }), policy)),
    'dossiers/glass-not-for-this-role',
  )
})

test('[N-ID-04] the attention officer hears of it at once, for a sealed dossier or an own emergency the data protection officer too', () => {
  assert.deepEqual(broken().notify, ['attention-officer'])
  assert.deepEqual(broken({ sealed: true }).notify, ['attention-officer', 'data-protection-officer'])
  assert.deepEqual(broken({ roles: ['attention-officer'] }).notify, ['attention-officer', 'data-protection-officer'])
})

test('[N-ID-04] somebody else reviews it, once, in words, and in time', () => {
  const review = { by: 'officer', at: later(100), outcome: 'justified', text: 'het kind was alleen' } as const
  assert.equal(refusalOf(reviewGlass(broken(), { ...review, by: 'anna' })), 'dossiers/glass-review-of-oneself')
  assert.equal(refusalOf(reviewGlass(broken(), { ...review, text: '' })), 'dossiers/glass-review-without-text')
  const reviewed = orRefuse(reviewGlass(broken(), review))
  assert.equal(refusalOf(reviewGlass(reviewed, review)), 'dossiers/glass-reviewed')
  assert.equal(reviewIsOverdue(broken(), '2026-03-09'), false)
  assert.equal(reviewIsOverdue(broken(), '2026-03-10'), true)
  assert.equal(reviewIsOverdue(reviewed, '2026-03-10'), false)
})

test('[N-ID-04] whatever the moment, nobody is inside longer than the policy says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 240 }), fc.integer({ min: 0, max: 20_000 }), (minutes, seconds) => {
      const glass = orRefuse(breakGlass(emergency(), { ...policy, minutes }))
      assert.equal(glassIsBroken(glass, new Date(at.getTime() + seconds * 1000)), seconds < minutes * 60)
    }),
  )
})

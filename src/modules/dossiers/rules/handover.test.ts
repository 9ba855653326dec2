import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import {
  answerableFor,
  answerHandover,
  type Checklist,
  type Handover,
  type HandoverAnswer,
  type HandoverOffer,
  handoverIsOverdue,
  missingItems,
  offerHandover,
  warmthOf,
  withdrawHandover,
} from './handover.ts'
import { handoverPolicies } from './policy.ts'

const at = new Date('2026-03-02T09:00:00Z')
const [policy] = handoverPolicies
assert.ok(policy)
const complete: Checklist = Object.fromEntries(policy.required.map((item) => [item, { state: 'done' }]))
const offer = (change: Partial<HandoverOffer> = {}): HandoverOffer => ({
  id: 'h1',
  dossier: 'd1',
  kind: 'ordinary',
  sender: 'anna',
  receiver: { kind: 'worker', worker: 'bob' },
  checklist: complete,
  at,
  due: '2026-03-09',
  ...change,
})
const offered = (change: Partial<HandoverOffer> = {}): Handover =>
  orRefuse(offerHandover(offer(change), { policy, open: [] }))
const answer = (change: Partial<HandoverAnswer> = {}): HandoverAnswer => ({
  by: { worker: 'bob', teams: ['north'] },
  at,
  answer: { accept: true },
  ...change,
})
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)

test('[D05] a handover is offered when it is complete', () => {
  assert.equal(offered().state, 'offered')
  assert.deepEqual(missingItems(complete, policy), [])
})

test('[D05] every required item that is missing keeps the handover at home, and is named', () => {
  for (const item of policy.required) {
    const outcome = offerHandover(offer({ checklist: { ...complete, [item]: { state: 'not-needed', why: ' ' } } }), {
      policy,
      open: [],
    })
    assert.deepEqual(isRefusal(outcome) && [outcome.refused, outcome.facts?.missing], [
      'dossiers/handover-incomplete',
      item,
    ])
  }
})

test('[D05] an item that is not needed says why', () => {
  assert.equal(
    offered({ checklist: { ...complete, 'family-told': { state: 'not-needed', why: 'gevaar voor moeder' } } }).state,
    'offered',
  )
})

test('[D05] when safety cannot wait, an incomplete handover goes out with its reason', () => {
  const urgent = offered({ checklist: {}, incompleteBecause: 'vannacht onveilig, vandaag iemand naar het gezin' })
  assert.equal(urgent.incompleteBecause, 'vannacht onveilig, vandaag iemand naar het gezin')
  assert.equal('incompleteBecause' in offered({ incompleteBecause: 'overbodig' }), false)
})

test('[D05] one handover of a dossier is open at a time, and never to oneself', () => {
  assert.equal(
    refusalOf(offerHandover(offer({ id: 'h2' }), { policy, open: [offered()] })),
    'dossiers/handover-already-open',
  )
  assert.equal(refusalOf(offerHandover(offer({ dossier: 'd2' }), { policy, open: [offered()] })), undefined)
  const toOneself = offer({ receiver: { kind: 'worker', worker: 'anna' } })
  assert.equal(refusalOf(offerHandover(toOneself, { policy, open: [] })), 'dossiers/handover-to-oneself')
})

test('[D05] the sender stays answerable until the receiver accepts', () => {
  assert.equal(answerableFor(offered()), 'anna')
  assert.equal(answerableFor(orRefuse(answerHandover(offered(), answer()))), 'bob')
})

test('[D05] a refusal has a reason and leaves the sender answerable', () => {
  const no = (reason: string) => answerHandover(offered(), answer({ answer: { accept: false, reason } }))
  assert.equal(refusalOf(no(' ')), 'dossiers/handover-reason-missing')
  assert.equal(answerableFor(orRefuse(no('geen plek in het team'))), 'anna')
})

test('[D05] only the receiver answers: the worker, or somebody of the team it was offered to', () => {
  assert.equal(
    refusalOf(answerHandover(offered(), answer({ by: { worker: 'carla', teams: [] } }))),
    'dossiers/handover-not-for-you',
  )
  const toTeam = offered({ receiver: { kind: 'team', team: 'north' } })
  assert.equal(answerableFor(orRefuse(answerHandover(toTeam, answer()))), 'bob')
  assert.equal(
    refusalOf(answerHandover(toTeam, answer({ by: { worker: 'bob', teams: ['south'] } }))),
    'dossiers/handover-not-for-you',
  )
  assert.equal(
    refusalOf(answerHandover(toTeam, answer({ by: { worker: 'anna', teams: ['north'] } }))),
    'dossiers/handover-to-oneself',
  )
})

test('[D05] the sender alone takes an unanswered offer back, with a reason', () => {
  const back = { by: 'anna', at, reason: 'gezin verhuist toch niet' }
  assert.equal(orRefuse(withdrawHandover(offered(), back)).state, 'withdrawn')
  assert.equal(refusalOf(withdrawHandover(offered(), { ...back, by: 'bob' })), 'dossiers/handover-not-yours')
  assert.equal(refusalOf(withdrawHandover(offered(), { ...back, reason: '' })), 'dossiers/handover-reason-missing')
})

test('[D05] an unanswered handover is overdue the day after its last day', () => {
  assert.equal(handoverIsOverdue(offered(), '2026-03-09'), false)
  assert.equal(handoverIsOverdue(offered(), '2026-03-10'), true)
  assert.equal(handoverIsOverdue(orRefuse(answerHandover(offered(), answer())), '2026-03-10'), false)
})

test('[D05] how warm it was is shown as four facts beside each other', () => {
  const accepted = orRefuse(answerHandover(offered(), answer()))
  const facts = { policy, answeredOn: '2026-03-09' }
  assert.deepEqual(warmthOf(accepted, facts), { complete: true, inTime: true, talkHeld: true, familyPresent: false })
  assert.equal(warmthOf(accepted, { ...facts, answeredOn: '2026-03-10' })?.inTime, false)
  assert.equal(warmthOf(offered(), facts), undefined)
})

test('[D05] whatever happens to an offer, it is answered once and the sender is answerable in every state but accepted', () => {
  const step = fc.oneof(
    fc
      .constantFrom('bob', 'anna', 'carla')
      .map((worker) => (h: Handover) => answerHandover(h, answer({ by: { worker, teams: [] } }))),
    fc
      .constantFrom('', 'vol')
      .map((reason) => (h: Handover) => answerHandover(h, answer({ answer: { accept: false, reason } }))),
    fc.constantFrom('anna', 'bob').map((by) => (h: Handover) => withdrawHandover(h, { by, at, reason: 'toch niet' })),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let handover = offered()
      let answers = 0
      for (const take of steps) {
        const next = take(handover)
        if (isRefusal(next)) continue
        answers += 1
        handover = next
      }
      assert.ok(answers <= 1)
      assert.equal(answerableFor(handover), handover.state === 'accepted' ? 'bob' : 'anna')
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import {
  type Closing,
  type ClosingFacts,
  closeDossier,
  closingBlocks,
  closingReasons,
  isDropOut,
  whatBlocksClosing,
} from './closing.ts'
import { type Dossier, openDossier, refuseIfClosed } from './dossier.ts'
import { closingReasonRules } from './policy.ts'

const at = new Date('2026-03-02T09:00:00Z')
const facts = (change: Partial<ClosingFacts> = {}): ClosingFacts => ({
  today: '2026-03-02',
  closed: false,
  openHandovers: 0,
  openSignals: 0,
  consentConflicts: 0,
  openSafetyConcerns: 0,
  glassesToReview: 0,
  rules: closingReasonRules,
  ...change,
})
const ask = (change: Partial<Closing> = {}) => ({
  dossier: 'd1',
  at,
  by: 'anna',
  reason: 'goals-reached' as const,
  explanation: 'het gezin kan verder met oma',
  familyTold: { told: true, on: '2026-03-01' } as const,
  outcomes: [],
  ...change,
})
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
const everything = {
  openHandovers: 1,
  openSignals: 2,
  consentConflicts: 1,
  openSafetyConcerns: 1,
  glassesToReview: 1,
}

test('[D06] a dossier closes with a reason, an explanation and a family that was told', () => {
  assert.equal(orRefuse(closeDossier(ask(), facts())).ending, '01')
  assert.equal(refusalOf(closeDossier(ask({ explanation: ' ' }), facts())), 'dossiers/closing-without-explanation')
  assert.equal(
    refusalOf(closeDossier(ask({ familyTold: { told: false, why: ' ' } }), facts())),
    'dossiers/closing-family-not-told',
  )
  assert.equal(refusalOf(closeDossier(ask({ familyTold: { told: false, why: 'onvindbaar' } }), facts())), undefined)
})

test('[D06] everything that stands in the way of closing is shown at once', () => {
  assert.deepEqual(whatBlocksClosing(facts()), [])
  assert.deepEqual(whatBlocksClosing(facts(everything)), [...closingBlocks])
})

test('[D06] whichever one thing stands open, the dossier stays open (S003-175)', () => {
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(everything) as (keyof typeof everything)[])), (open) => {
      assert.equal(refusalOf(closeDossier(ask(), facts({ [open]: everything[open] }))), 'dossiers/closing-blocked')
    }),
  )
})

test('[D06] a family that moves is let go here only when the other municipality accepted', () => {
  for (const reason of ['moved', 'other-municipality-acts'] as const) {
    assert.equal(refusalOf(closeDossier(ask({ reason }), facts())), 'dossiers/closing-without-receiver')
    assert.equal(refusalOf(closeDossier(ask({ reason }), facts({ acceptedBy: 'eva' }))), undefined)
  }
})

test('[D06] safety goes over to whoever accepted, open signals do not', () => {
  const accepted = { acceptedBy: 'eva', openSafetyConcerns: 1 }
  assert.equal(refusalOf(closeDossier(ask({ reason: 'moved' }), facts(accepted))), undefined)
  assert.equal(
    refusalOf(closeDossier(ask({ reason: 'moved' }), facts({ ...accepted, openSignals: 1 }))),
    'dossiers/closing-blocked',
  )
  assert.equal(refusalOf(closeDossier(ask(), facts(accepted))), 'dossiers/closing-blocked')
})

test('[N-FIG-01] every reason counts under one ending code, and drop-out is the family or the helper that stops', () => {
  const dropOuts = closingReasons.filter((reason) =>
    isDropOut(orRefuse(closeDossier(ask({ reason }), facts({ acceptedBy: 'eva' })))),
  )
  assert.deepEqual(dropOuts, ['family-stops', 'helper-stops'])
})

test('[N-FIG-01] child, parent and professional each answer for themselves, once', () => {
  const outcome = { question: 'useful', informant: 'parent', by: 'mother', answer: 'partly' } as const
  const child = { ...outcome, informant: 'child', by: 'child', answer: 'no' } as const
  assert.deepEqual(orRefuse(closeDossier(ask({ outcomes: [outcome, child] }), facts())).outcomes, [outcome, child])
  assert.equal(
    refusalOf(closeDossier(ask({ outcomes: [outcome, { ...outcome, answer: 'yes' }] }), facts())),
    'dossiers/outcome-twice',
  )
})

test('[N-FIG-02] a reason that is not in force cannot be chosen', () => {
  const rules = { ...closingReasonRules, agreed: [] }
  assert.equal(
    refusalOf(closeDossier(ask({ reason: 'agreed' }), facts({ rules }))),
    'dossiers/closing-reason-not-in-force',
  )
})

const opening = { id: 'd2', household: 'h1', openedAt: at, openedBy: 'anna', why: 'signaal van school' }
const closed = (id: string, opened: string): Dossier => ({ ...opening, id, openedAt: new Date(opened), closedAt: at })

test('[D06] a closed dossier is not changed or closed again', () => {
  assert.equal(refuseIfClosed({ closedAt: at })?.refused, 'dossiers/closed-stays-closed')
  assert.equal(refuseIfClosed({}), undefined)
  assert.equal(refusalOf(closeDossier(ask(), facts({ closed: true }))), 'dossiers/closed')
})

test('[D06] a household that comes back gets a new dossier, linked to the last one', () => {
  const dossier = orRefuse(openDossier(opening, [closed('new', '2025-05-01'), closed('old', '2020-05-01')]))
  assert.equal(dossier.follows, 'new')
  assert.equal('follows' in orRefuse(openDossier(opening, [])), false)
})

test('[D02] a household has one open dossier; a second signal is added to it', () => {
  const { closedAt: _, ...open } = closed('d1', '2026-01-01')
  const outcome = openDossier(opening, [open])
  assert.deepEqual(outcome, { refused: 'dossiers/already-open', facts: { dossier: 'd1' } })
  assert.equal(refusalOf(openDossier({ ...opening, household: 'h2' }, [open])), 'dossiers/follows-another-household')
  assert.equal(refusalOf(openDossier({ ...opening, why: '' }, [])), 'dossiers/opening-without-reason')
})

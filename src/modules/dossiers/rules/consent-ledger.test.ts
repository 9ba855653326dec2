import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import type { RequiredConsents } from './consent.ts'
import {
  type Consent,
  type ConsentQuery,
  consentConflict,
  dataKinds,
  missingConsents,
  recordConsent,
  refuseWithoutConsent,
  withdrawConsent,
} from './consent-ledger.ts'

const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const both: RequiredConsents = {
  consents: [
    { as: 'authority', oneOf: ['mother'] },
    { as: 'authority', oneOf: ['father'] },
  ],
  questions: [],
}
const mother: RequiredConsents = { consents: [{ as: 'authority', oneOf: ['mother'] }], questions: [] }
const consent = (change: Partial<Consent> = {}): Consent => ({
  id: 'c1',
  by: 'mother',
  about: 'child',
  answer: 'yes',
  purpose: 'share',
  to: 'school',
  data: ['plan', 'school'],
  from: '2026-01-10',
  until: '2026-06-30',
  how: 'written',
  at: noon('2026-01-09'),
  recordedBy: 'anna',
  ...change,
})
const query = (change: Partial<ConsentQuery> = {}): ConsentQuery => ({
  about: 'child',
  purpose: 'share',
  to: 'school',
  data: ['plan'],
  at: noon('2026-03-01'),
  today: '2026-03-01',
  ...change,
})
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
const allowed = (ledger: Consent[], change: Partial<ConsentQuery> = {}, required = mother) =>
  refuseWithoutConsent(required, ledger, query(change)) === undefined

test('[N-CON-05] consent says who, for what, to whom, which data and until when', () => {
  assert.equal(refusalOf(recordConsent(consent({ to: '' }), mother)), 'dossiers/consent-not-specific')
  assert.equal(refusalOf(recordConsent(consent({ data: [] }), mother)), 'dossiers/consent-not-specific')
  assert.equal(refusalOf(recordConsent(consent({ until: '' }), mother)), 'dossiers/consent-not-specific')
  assert.equal(
    refusalOf(recordConsent(consent({ until: '2026-01-09' }), mother)),
    'dossiers/consent-ends-before-it-starts',
  )
  assert.deepEqual(recordConsent(consent(), mother), consent())
})

test('[N-CON-04] consent of somebody without a voice is not taken down as consent', () => {
  assert.equal(refusalOf(recordConsent(consent({ by: 'stepfather' }), mother)), 'dossiers/consent-not-theirs-to-give')
})

test('[N-CON-05] consent covers its own receiver, purpose, data and days, and nothing else', () => {
  assert.equal(allowed([consent()]), true)
  assert.equal(allowed([consent()], { to: 'gp' }), false)
  assert.equal(allowed([consent()], { purpose: 'help' }), false)
  assert.equal(allowed([consent()], { about: 'sister' }), false)
  assert.equal(allowed([consent()], { data: ['plan', 'health'] }), false)
})

test('[N-CON-05] consent holds up to and including its last day', () => {
  assert.equal(allowed([consent()], { today: '2026-01-09' }), false)
  assert.equal(allowed([consent()], { today: '2026-01-10' }), true)
  assert.equal(allowed([consent()], { today: '2026-06-30', at: noon('2026-06-30') }), true)
  assert.equal(allowed([consent()], { today: '2026-07-01', at: noon('2026-07-01') }), false)
})

test('[N-CON-05] withdrawing stops sharing in that instant, not a moment later', () => {
  const at = noon('2026-02-01')
  const ledger = [orRefuse(withdrawConsent(consent(), { at, recordedBy: 'anna' }))]
  assert.equal(allowed(ledger, { at: new Date(at.getTime() - 1), today: '2026-02-01' }), true)
  assert.equal(allowed(ledger, { at, today: '2026-02-01' }), false)
  assert.equal(
    refusalOf(withdrawConsent(ledger[0] ?? consent(), { at, recordedBy: 'anna' })),
    'dossiers/consent-already-withdrawn',
  )
})

test('[N-CON-05] an older yes does not come back when a newer one is withdrawn or said no to', () => {
  const newer = consent({ id: 'c2', at: noon('2026-02-01') })
  const withdrawn = { ...newer, withdrawn: { at: noon('2026-02-02'), recordedBy: 'anna' } }
  assert.equal(allowed([consent(), withdrawn]), false)
  assert.equal(allowed([consent(), { ...newer, answer: 'no' }]), false)
  assert.equal(allowed([{ ...newer, answer: 'no' }, consent({ at: noon('2026-02-20') })]), true)
})

test('[N-CON-01] everyone whose consent is needed must say yes', () => {
  assert.equal(allowed([consent()], {}, both), false)
  assert.equal(allowed([consent(), consent({ by: 'father' })], {}, both), true)
  assert.deepEqual(missingConsents(both, [consent()], query()), [{ as: 'authority', oneOf: ['father'] }])
})

test('[N-CON-01] where one of several representatives is enough, one yes is enough', () => {
  const oneOf: RequiredConsents = { consents: [{ as: 'representative', oneOf: ['son', 'daughter'] }], questions: [] }
  assert.equal(allowed([consent({ by: 'daughter' })], {}, oneOf), true)
})

test('[N-CON-01] a yes and a no are a conflict that is talked over, not counted', () => {
  const ledger = [consent(), consent({ by: 'father', answer: 'no' })]
  assert.deepEqual(consentConflict(both, ledger, query()), { yes: ['mother'], no: ['father'] })
  assert.equal(refuseWithoutConsent(both, ledger, query())?.refused, 'dossiers/consent-conflict')
  assert.equal(consentConflict(both, [consent()], query()), undefined)
})

test('[N-CON-04] nothing starts on consent while it is unknown who has authority', () => {
  const unknown: RequiredConsents = { consents: [], questions: ['authority-unknown'] }
  assert.equal(refuseWithoutConsent(unknown, [consent()], query())?.refused, 'dossiers/consent-question-open')
})

test('[N-CON-05] whatever was said before, after a withdrawal of the last word nothing is allowed on it', () => {
  const statement = fc.record({
    hour: fc.nat(500),
    answer: fc.constantFrom('yes' as const, 'no' as const),
    data: fc.subarray([...dataKinds], { minLength: 1 }),
  })
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 8 }), fc.constantFrom(...dataKinds), (said, kind) => {
      const ledger = said.map((s, i) =>
        consent({ ...s, id: String(i), at: new Date(noon('2026-01-09').getTime() + s.hour * 3_600_000 + i) }),
      )
      const last = ledger.filter((c) => c.data.includes(kind)).toSorted((a, b) => b.at.getTime() - a.at.getTime())[0]
      const at = noon('2026-03-01')
      const after = ledger.map((c) => (c === last ? { ...c, withdrawn: { at, recordedBy: 'anna' } } : c))
      assert.equal(allowed(ledger, { data: [kind], at }), last?.answer === 'yes')
      assert.equal(allowed(after, { data: [kind], at }), false)
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import type { Consent } from './consent-ledger.ts'
import {
  type ConflictOfDuties,
  chooseExtract,
  chosenItems,
  legalBases,
  mayReadExtract,
  recordShare,
  type Share,
  type SharingFacts,
  sixChecks,
} from './sharing.ts'

const at = new Date('2026-03-01T12:00:00Z')
const answers = Object.fromEntries(
  sixChecks.map((check) => [check, `antwoord op ${check}`]),
) as ConflictOfDuties['answers']
const conflict: ConflictOfDuties = { answers, consulted: 'gedragswetenschapper', consultedOn: '2026-02-28' }
const share = (change: Partial<Share> = {}): Share => ({
  id: 's1',
  about: 'child',
  to: { organisation: 'school', kind: 'school' },
  data: ['plan'],
  items: [],
  basis: 'consent',
  purpose: 'school en thuis dezelfde afspraken',
  whyNeeded: 'zonder het plan weet school niet wat er is afgesproken',
  by: 'anna',
  at,
  ...change,
})
const yes: Consent = {
  id: 'c1',
  by: 'mother',
  about: 'child',
  answer: 'yes',
  purpose: 'share',
  to: 'school',
  data: ['plan'],
  from: '2026-01-01',
  until: '2026-12-31',
  how: 'spoken',
  at: new Date('2026-01-01T12:00:00Z'),
  recordedBy: 'anna',
}
const facts = (change: Partial<SharingFacts> = {}): SharingFacts => ({
  today: '2026-03-01',
  required: { consents: [{ as: 'authority', oneOf: ['mother'] }], questions: [] },
  ledger: [yes],
  ...change,
})
const refusal = (change: Partial<Share>, given = facts()) => {
  const outcome = recordShare(share(change), given)
  return isRefusal(outcome) ? outcome.refused : undefined
}
const told = { told: true, on: '2026-03-01' } as const

test('[N-SHR-01] sharing on consent goes with consent, and stops without it', () => {
  assert.equal(refusal({}), undefined)
  assert.equal(refusal({}, facts({ ledger: [] })), 'dossiers/consent-missing')
  const withdrawn = { ...yes, withdrawn: { at: new Date('2026-02-01T12:00:00Z'), recordedBy: 'anna' } }
  assert.equal(refusal({}, facts({ ledger: [withdrawn] })), 'dossiers/consent-missing')
})

test('[N-SHR-01] every share says what, for what and why it is needed', () => {
  assert.equal(refusal({ data: [] }), 'dossiers/share-without-data')
  assert.equal(refusal({ purpose: '' }), 'dossiers/share-without-purpose')
  assert.equal(refusal({ whyNeeded: '  ' }), 'dossiers/share-without-need')
})

test('[N-SHR-01] those directly involved hear what they need without consent', () => {
  const involved = facts({ ledger: [], involved: true })
  assert.equal(refusal({ basis: 'directly-involved' }, involved), undefined)
  assert.equal(
    refusal({ basis: 'directly-involved' }, { ...involved, involved: false }),
    'dossiers/receiver-not-involved',
  )
})

test('[N-SHR-02] a report to Veilig Thuis needs no consent, but says whether the family was told and if not why', () => {
  const report = { basis: 'report-to-veilig-thuis', to: { organisation: 'vt', kind: 'veilig-thuis' } } as const
  assert.equal(refusal(report, facts({ ledger: [] })), 'dossiers/share-family-not-told')
  assert.equal(refusal({ ...report, familyTold: { told: false, why: ' ' } }), 'dossiers/share-family-not-told')
  assert.equal(refusal({ ...report, familyTold: { told: false, why: 'gevaar voor moeder' } }), undefined)
  assert.equal(refusal({ ...report, familyTold: told }), undefined)
})

test('[N-SHR-02] the right to report is for Veilig Thuis only', () => {
  assert.equal(refusal({ basis: 'report-to-veilig-thuis', familyTold: told }), 'dossiers/basis-not-for-this-receiver')
})

test('[N-SHR-03] sharing with the institution under a supervision order needs the order', () => {
  const order = {
    basis: 'supervision-order',
    to: { organisation: 'gi', kind: 'certified-institution' },
    familyTold: told,
  } as const
  assert.equal(refusal(order), 'dossiers/share-without-order')
  assert.equal(refusal({ ...order, orderNumber: 'C/17/2026' }), undefined)
})

test('[N-SHR-04] a conflict of duties asks six answers, a colleague and a choice of what goes out', () => {
  const full = { basis: 'conflict-of-duties', familyTold: told, conflict, items: ['e1'] } as const
  assert.equal(refusal(full, facts({ ledger: [] })), undefined)
  for (const check of sixChecks)
    assert.equal(
      refusal({ ...full, conflict: { ...conflict, answers: { ...answers, [check]: ' ' } } }),
      'dossiers/six-checks-incomplete',
      check,
    )
  assert.equal(refusal({ ...full, conflict: { ...conflict, consulted: 'anna' } }), 'dossiers/six-checks-alone')
  assert.equal(refusal({ ...full, items: [] }), 'dossiers/six-checks-without-items')
  const { conflict: _, ...without } = full
  assert.equal(refusal(without), 'dossiers/six-checks-incomplete')
})

test('[N-SHR-04] without consent is not without knowledge', () => {
  assert.equal(refusal({ basis: 'conflict-of-duties', conflict, items: ['e1'] }), 'dossiers/share-family-not-told')
})

test('[N-SHR-04] whatever the dossier holds, only the chosen pieces go out', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 20 }), fc.array(fc.uuid()), fc.nat(), (ids, strange, from) => {
      const chosen = [...ids.slice(0, ids.length === 0 ? 0 : from % ids.length), ...strange]
      const out = chosenItems(
        ids.map((id) => ({ id })),
        { items: chosen },
      ).map((item) => item.id)
      assert.deepEqual(
        out,
        ids.filter((id) => chosen.includes(id)),
      )
    }),
  )
})

test('[N-SHR-05] the prepared basis of the Wams is refused until a dated row switches it on', () => {
  const wams = { basis: 'wams', familyTold: told } as const
  assert.equal(refusal(wams), 'dossiers/basis-not-in-force')
  const [prepared] = legalBases.wams
  assert.ok(prepared)
  const bases = { ...legalBases, wams: [prepared, { ...prepared, enabled: true, from: '2026-03-01' }] }
  assert.equal(refusal(wams, facts({ bases })), undefined)
  assert.equal(refusal(wams, facts({ bases, today: '2026-02-28' })), 'dossiers/basis-not-in-force')
})

test('[N-SHR-06] a participant of a meeting reads the chosen extract, until its last day', () => {
  const extract = { participant: 'school', items: ['e1'], neededFor: 'afspraken in de klas', until: '2026-04-01' }
  assert.deepEqual(chooseExtract(extract, '2026-03-01'), extract)
  assert.equal(mayReadExtract(extract, 'e1', '2026-04-01'), true)
  assert.equal(mayReadExtract(extract, 'e1', '2026-04-02'), false)
  assert.equal(mayReadExtract(extract, 'e2', '2026-03-01'), false)
})

test('[N-SHR-06] an extract without need, pieces or end is refused', () => {
  const extract = { participant: 'school', items: ['e1'], neededFor: 'afspraken', until: '2026-04-01' }
  const refused = (change: Partial<typeof extract>) => {
    const outcome = chooseExtract({ ...extract, ...change }, '2026-03-01')
    return isRefusal(outcome) && outcome.refused
  }
  assert.equal(refused({ neededFor: '' }), 'dossiers/extract-not-needed')
  assert.equal(refused({ items: [] }), 'dossiers/extract-without-items')
  assert.equal(refused({ until: '2026-02-28' }), 'dossiers/extract-without-end')
})

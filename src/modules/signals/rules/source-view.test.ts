import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import type { Asker } from './asker.ts'
import { decideProtection, SOURCE_VIEWS, sourceShown } from './source-view.ts'

const at = new Date('2026-03-02T10:00:00Z')
const anna: Asker = { kind: 'worker', id: 'anna', roles: [], teams: ['noord'] }
const code = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)

test('[N-MC-09] a protected reporter is shown in no view, print, export or inspection by the family', () => {
  for (const view of SOURCE_VIEWS.filter((one) => one !== 'feedback-desk'))
    assert.equal(sourceShown(view, { anonymous: false, sourceProtected: true }), 'nothing', view)
})

test('[N-MC-08] whoever writes the feedback sees where to send it, also for a protected reporter', () => {
  assert.equal(sourceShown('feedback-desk', { anonymous: false, sourceProtected: true }), 'name')
})

test('[N-ACC-07] who gave no name is shown nowhere', () => {
  for (const view of SOURCE_VIEWS)
    for (const sourceProtected of [true, false])
      assert.equal(sourceShown(view, { anonymous: true, sourceProtected }), 'nothing', view)
})

test('[N-MC-09] a reporter who may be known is named to those who act and to the family, others see only the kind', () => {
  const shown = Object.fromEntries(
    SOURCE_VIEWS.map((view) => [view, sourceShown(view, { anonymous: false, sourceProtected: false })]),
  )
  assert.deepEqual(shown, {
    'feedback-desk': 'name',
    handler: 'name',
    team: 'name',
    'attention-officer': 'name',
    'linked-signal': 'kind',
    'other-professional': 'kind',
    'family-inspection': 'name',
    print: 'name',
    export: 'kind',
    'partner-system': 'nothing',
    dashboard: 'kind',
  })
})

test('[N-MC-09] whatever the view, protecting never shows more', () => {
  const weight = { nothing: 0, kind: 1, name: 2 }
  fc.assert(
    fc.property(fc.constantFrom(...SOURCE_VIEWS), fc.boolean(), (view, anonymous) => {
      const [hidden, open] = [true, false].map((sourceProtected) => sourceShown(view, { anonymous, sourceProtected }))
      assert.ok(hidden && open && weight[hidden] <= weight[open])
    }),
  )
})

test('[N-MC-09] a worker protects with a reason; only the reporter lifts it', () => {
  const ask = { sourceProtected: true, reason: ' Vader dreigt ', reporterAgrees: false, by: anna, at }
  assert.deepEqual(decideProtection(ask), { sourceProtected: true, reason: 'Vader dreigt', by: 'anna', at })
  assert.equal(code(decideProtection({ ...ask, reason: ' ' })), 'signals/protection-needs-reason')
  assert.equal(code(decideProtection({ ...ask, by: { ...anna, kind: 'system' } })), 'signals/only-a-person-protects')
  assert.equal(code(decideProtection({ ...ask, sourceProtected: false })), 'signals/protection-lifted-by-reporter')
  assert.equal(code(decideProtection({ ...ask, sourceProtected: false, reporterAgrees: true })), undefined)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import { endAgreement, endSafetyAgreement, runningSafety, setAgreement, setSafetyAgreement } from './agreements.ts'
import { endPlan } from './life.ts'
import { type Change, startPlan } from './plan.ts'

const at = new Date('2026-03-02T09:00:00Z')
const today = '2026-03-02'
const change = (why?: string): Change => ({ by: 'anna', at, ...(why && { why }) })
const draft = () =>
  orRefuse(startPlan({ id: 'p1', household: 'h1', origin: 'made-together' }, { plans: [], change: change() })).plan

const rule = { id: 's1', text: 'Oma slaapt hier', watchedBy: 'oma', ifItGoesWrong: 'Bel 112', reviewOn: '2026-04-01' }
const withRule = () => orRefuse(setSafetyAgreement(draft(), rule, change())).plan

test('[D02] a safety agreement ends with a reason and stays readable; then nobody has to watch it any more', () => {
  const plan = withRule()
  assert.equal(runningSafety(plan), 1)
  const silent = endSafetyAgreement(plan, { id: 's1', on: today }, change())
  assert.equal(isRefusal(silent) && silent.refused, 'plans/reason-missing')
  const ended = orRefuse(endSafetyAgreement(plan, { id: 's1', on: today }, change('Vader is verhuisd')))
  assert.deepEqual(ended.plan.safety, [{ ...rule, ended: { on: today, why: 'Vader is verhuisd' } }])
  assert.equal(ended.version.kind, 'safety-agreement-ended')
  assert.equal(runningSafety(ended.plan), 0)
})

test('[D02] an agreement that ended is not worded anew and does not end twice', () => {
  const { plan } = orRefuse(setAgreement(draft(), { id: 'w1', text: 'Om acht uur thuis' }, change()))
  const ended = orRefuse(endAgreement(plan, { id: 'w1', on: today }, change('Is nu vanzelf zo'))).plan
  const again = setAgreement(ended, { id: 'w1', text: 'Om negen uur thuis' }, change('Ouder'))
  assert.equal(isRefusal(again) && again.refused, 'plans/agreement-ended')
  const twice = endAgreement(ended, { id: 'w1', on: today }, change('Nog eens'))
  assert.equal(isRefusal(twice) && twice.refused, 'plans/agreement-ended')
  const other = endAgreement(ended, { id: 'w2', on: today }, change('Nooit gemaakt'))
  assert.equal(isRefusal(other) && other.refused, 'plans/agreement-unknown')
})

test('[D02] in a plan that stopped no safety agreement runs', () => {
  const stopped = orRefuse(endPlan(withRule(), change('Gezin is verder'))).plan
  assert.equal(runningSafety(stopped), 0)
  assert.equal(runningSafety(undefined), 0)
})

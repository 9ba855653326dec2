import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { deploymentFor, deploymentRules, refuseDeployment, registeredTasks } from './deployment.ts'
import { registrationStates } from './registrations.ts'
import { missingTrainings, refuseTraining } from './trainings.ts'

const today = '2026-03-02'

test('[M12 S002-147] a task for registered people only is for nobody else; what no rule names is for everybody', () => {
  const rules = [{ task: 'direct' as const, rule: 'registered' as const }]
  assert.equal(deploymentFor(rules, { task: 'direct', state: 'none' }), 'not')
  assert.equal(deploymentFor(rules, { task: 'direct', state: 'expired' }), 'not')
  assert.equal(deploymentFor(rules, { task: 'direct', state: 'expiring' }), 'free')
  assert.equal(deploymentFor(rules, { task: 'weigh-signal', state: 'none' }), 'free')
  const refused = refuseDeployment(rules, { task: 'direct', state: 'none', name: 'Ilse' }, '/workerId')
  assert.deepEqual([refused?.refused, refused?.pointer], ['organisations/task-asks-registration', '/workerId'])
})

test('[M12 N-ACC-02] whatever the rule, who is registered may do it, and under supervision nobody is refused', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...registeredTasks),
      fc.constantFrom(...deploymentRules),
      fc.constantFrom(...registrationStates),
      (task, rule, state) => {
        const answer = deploymentFor([{ task, rule }], { task, state })
        if (state === 'valid' || state === 'expiring') return answer === 'free'
        return answer === (rule === 'registered' ? 'not' : 'under-supervision')
      },
    ),
  )
})

test('[M12 S001-008] a training counts from the day it was done up to its last day, and is missing outside that', () => {
  const done = [{ subject: 'meldcode', doneOn: '2026-01-10', until: '2026-03-02' }]
  const missing = (day: string) => missingTrainings(['meldcode', 'safety'], done, day)
  assert.deepEqual(missing('2026-01-09'), ['meldcode', 'safety'])
  assert.deepEqual(missing('2026-01-10'), ['safety'])
  assert.deepEqual(missing('2026-03-02'), ['safety'])
  assert.deepEqual(missing('2026-03-03'), ['meldcode', 'safety'])
})

test('[M12] a training that still has to be done is not written down as done', () => {
  assert.equal(refuseTraining({ doneOn: today, until: null }, today), undefined)
  assert.equal(
    refuseTraining({ doneOn: '2026-03-03', until: null }, today)?.refused,
    'organisations/training-not-done-yet',
  )
  assert.equal(
    refuseTraining({ doneOn: today, until: '2026-01-01' }, today)?.refused,
    'organisations/training-ends-before-it-was-done',
  )
})

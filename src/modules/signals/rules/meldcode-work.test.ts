import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { StepTaken } from './meldcode-file.ts'
import { isAcute, isReported, overseers, refusePassingOn, whySees } from './meldcode-work.ts'
import type { NormOutcome } from './weighing.ts'

const on = '2026-03-02'
const at = (time: string) => new Date(`${on}T${time}:00Z`)
const file = { organisation: 'school', organisationKind: 'school', openedBy: 'joris' }
const who = (facts: object) => ({
  kind: 'worker' as const,
  id: 'anna',
  roles: [] as string[],
  organisation: 'school',
  handlesSignal: false,
  at: at('10:00'),
  ...facts,
})
const weighed = (norm: NormOutcome, time: string): StepTaken => ({
  step: 'weigh',
  state: 'done',
  by: 'anna',
  at: at(time),
  weighing: { frame: 'afwegingskader-2019', answers: {}, norm, by: 'anna', at: at(time) },
})

test('[N-MC-01] danger is what the last step said of it, or what was ticked at the start', () => {
  assert.equal(isAcute(true, []), true)
  assert.equal(isAcute(false, [{}]), false)
  assert.equal(isAcute(false, [{ acute: true }, {}]), true)
  assert.equal(isAcute(true, [{ acute: true }, { acute: false }]), false)
})

test('[N-MC-02] a report counts once it is made, until the weighing asks to report again', () => {
  assert.equal(isReported({ steps: [] }, []), false)
  assert.equal(isReported({ steps: [weighed('report', '11:00')] }, [at('10:00')]), true)
  const again = { steps: [weighed('report-again', '11:00')] }
  assert.equal(isReported(again, [at('10:00')]), false)
  assert.equal(isReported(again, [at('11:00')]), false)
  assert.equal(isReported(again, [at('10:00'), at('11:01')]), true)
})

test('[N-MC-04] whoever finally decides looks after the files; a role that everybody has does not', () => {
  assert.deepEqual(overseers({ organisationKind: 'school', on }), ['attention-officer', 'team-lead'])
  assert.deepEqual(overseers({ organisationKind: 'gp', on }), ['attention-officer'])
})

test('[A03] the opener, the attention officer and the handlers of its signal know of a file', () => {
  assert.equal(whySees(who({ id: 'joris' }), file), 'relation/meldcode-opener')
  assert.equal(whySees(who({ roles: ['attention-officer'] }), file), 'role/meldcode-overseer')
  assert.equal(whySees(who({ handlesSignal: true }), file), 'relation/meldcode-signal')
  assert.equal(whySees(who({ roles: ['partner'] }), file), false)
})

test('[A03] whatever somebody is, from another organisation or as a system he knows of no file', () => {
  const anybody = fc.record({
    id: fc.constantFrom('joris', 'anna'),
    roles: fc.subarray(['attention-officer', 'team-lead', 'partner', 'youth-consultant']),
    handlesSignal: fc.boolean(),
  })
  fc.assert(
    fc.property(anybody, fc.constantFrom('gp', 'municipality', undefined), (facts, organisation) => {
      assert.equal(whySees(who({ ...facts, organisation }), file), false)
      for (const kind of ['system', 'partner-system', 'public'])
        assert.equal(whySees(who({ ...facts, kind }), file), false)
    }),
  )
})

test('[A03] a file goes over into a signal after help was chosen, once, and not when it hangs on one', () => {
  const decided = (possible: boolean): StepTaken => ({
    step: 'decide',
    state: 'done',
    by: 'anna',
    at: at('12:00'),
    decision: {
      report: { needed: false, reason: 'x' },
      help: { possible, reason: 'x' },
      toBeConfirmed: false,
      passedOver: [],
    },
  })
  const own = { signal: null, passedSignal: null }
  const pass = (steps: StepTaken[], of: Parameters<typeof refusePassingOn>[1], closedAt?: Date) =>
    refusePassingOn({ organisationKind: 'school', acute: false, aboutAdult: false, steps, advice: [], closedAt }, of)
      ?.refused
  assert.equal(pass([decided(true)], own), undefined)
  assert.equal(pass([decided(false)], own), 'signals/help-not-decided')
  assert.equal(pass([], own), 'signals/help-not-decided')
  assert.equal(pass([decided(true)], { ...own, passedSignal: 's' }), 'signals/already-passed-on')
  assert.equal(pass([decided(true)], { ...own, signal: 's' }), 'signals/file-has-signal')
  assert.equal(pass([decided(true)], own, at('13:00')), 'signals/file-closed')
})

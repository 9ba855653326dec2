import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isGlobalGoal, LINK_KINDS, refuseLink } from './links.ts'
import { phaseOfMoment, refuseMoment, reminderOn } from './moments.ts'
import { refuseEvaluation, refuseOutcome } from './pilots.ts'

const moment = { on: '2026-06-01', askedFrom: '2026-06-01', due: '2026-06-30' }

test('[I02] a moment is asked from its first up to and including its last day', () => {
  const on = (today: string) => phaseOfMoment(moment, today)
  assert.deepEqual(['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map(on), [
    'to-come',
    'asked',
    'asked',
    'over',
  ])
  assert.equal(refuseMoment({ ...moment, due: '2026-06-01' }), undefined)
  assert.equal(refuseMoment({ ...moment, due: '2026-05-31' })?.pointer, '/due')
})

test('[I02] who is asked is reminded in the last days, and not on the day of asking', () => {
  const on = (today: string, days = 5) => reminderOn(moment, { today, days })
  assert.equal(on('2026-05-31'), undefined)
  assert.equal(on('2026-06-01'), 'state-asked')
  assert.equal(on('2026-06-24'), 'state-asked')
  assert.equal(on('2026-06-25'), 'state-due')
  assert.equal(on('2026-06-30'), 'state-due')
  assert.equal(on('2026-07-01'), undefined)
  assert.equal(on('2026-06-01', 60), 'state-asked')
  assert.equal(on('2026-06-02', 60), 'state-due')
})

test('[I15] only a pilot is decided on, and extending says until a day after the decision', () => {
  assert.equal(refuseEvaluation('item', 'evaluation'), undefined)
  assert.equal(refuseEvaluation('item', 'decision')?.pointer, '/sort')
  assert.equal(refuseEvaluation('movement', 'evaluation')?.refused, 'programme/no-evaluation-here')
  const today = '2026-03-02'
  const outcome = { heldOn: today, decision: 'extend' as const, runsUntil: '2026-03-03' }
  assert.equal(refuseOutcome('decision', outcome, today), undefined)
  assert.equal(refuseOutcome('decision', { ...outcome, runsUntil: today }, today)?.pointer, '/runsUntil')
  assert.equal(refuseOutcome('decision', { ...outcome, runsUntil: null }, today)?.pointer, '/runsUntil')
  assert.equal(refuseOutcome('decision', outcome, '2026-03-01')?.pointer, '/heldOn')
})

test('[I05 S002-247] the global goals go from 1 to 17, and every kind we ship takes a link that is complete', () => {
  assert.deepEqual(['0', '1', '17', '18', '04', '4a', ''].map(isGlobalGoal), [
    false,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
  for (const kind of LINK_KINDS) {
    const link = {
      title: 'Titel',
      reference: '4',
      toNode: kind.shape === 'node' ? 'b' : null,
      toProgramme: kind.shape === 'programme' ? 'p' : null,
    }
    assert.equal(refuseLink(kind, link, 'a'), undefined, kind.code)
    const empty = refuseLink(kind, { title: '', reference: '', toNode: null, toProgramme: null }, 'a')
    assert.ok(empty?.pointer, kind.code)
  }
})

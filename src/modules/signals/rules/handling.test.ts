import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import type { Asker } from './asker.ts'
import {
  beginHandling,
  comeBack,
  decideHandling,
  HANDLING_ACTIONS,
  type Handling,
  type HandlingAction,
  type HandlingAsk,
  type HandlingSettings,
  markAcute,
  refuseHandling,
} from './handling.ts'
import { HANDLING_TERMS } from './handling-terms.ts'
import { OUTCOMES } from './outcomes.ts'

const HOUR = 3_600_000
const settings: HandlingSettings = {
  terms: HANDLING_TERMS,
  outcomes: OUTCOMES,
  teams: ['noord', 'zuid', 'oost'].map((id) => ({ id, from: '2015-01-01' })),
  dueOn: (from, within) =>
    new Date(from.getTime() + ('hours' in within ? within.hours : within.workingDays * 24) * HOUR),
}
const at = new Date('2026-03-02T10:00:00Z')
const later = (hours: number) => new Date(at.getTime() + hours * HOUR)

const worker = (id: string, teams: string[], roles: string[] = []): Asker => ({ kind: 'worker', id, teams, roles })
const anna = worker('anna', ['noord'])
const bob = worker('bob', ['noord'])
const lea = worker('lea', ['noord'], ['team-lead'])
const zoe = worker('zoe', ['zuid'])
const zita = worker('zita', ['zuid'], ['team-lead'])
const nightly: Asker = { kind: 'system', id: 'nightly', teams: ['noord'], roles: ['team-lead'] }

const code = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
function newSignal(facts: { acute?: boolean } = {}): Handling {
  const begun = beginHandling(
    { municipality: '0114', kinds: ['poverty'], acute: false, receivedAt: at, team: 'noord', ...facts },
    settings,
  )
  assert.ok(!isRefusal(begun))
  assert.equal(begun.change.action, 'arrive')
  return begun.now
}
/** Does these things one after the other; each must be allowed. */
function after(signal: Handling, ...asks: HandlingAsk[]): Handling {
  let now = signal
  for (const ask of asks) {
    const outcome = decideHandling(now, ask, settings)
    assert.ok(!isRefusal(outcome), JSON.stringify(outcome))
    now = outcome.now
  }
  return now
}
const takeUp = { action: 'take-up', by: anna, at } as const
const weigh = { action: 'weigh', by: anna, at: later(1) } as const
const passOn = { action: 'pass-on', by: anna, at: later(2), toTeam: 'zuid', reason: 'Woont in zuid' } as const
const close = { action: 'close', by: anna, at: later(3), outcome: 'nearby-help', reason: 'Steungezin' } as const
const decide = (signal: Handling, ask: HandlingAsk) => decideHandling(signal, ask, settings)

test('[A07] a signal that comes in has a team and a due moment at once', () => {
  const signal = newSignal()
  assert.equal(signal.state, 'new')
  assert.equal(signal.team, 'noord')
  assert.deepEqual(signal.state === 'new' && signal.due, later(48))
  const noTerm = beginHandling({ ...signal, kinds: [] }, { ...settings, terms: [] })
  assert.equal(code(noTerm), 'signals/no-term')
})

test('[A07] somebody of the team takes it up, once', () => {
  const taken = after(newSignal(), takeUp)
  assert.equal(taken.worker, 'anna')
  assert.equal(taken.state, 'taken-up')
  assert.equal(code(decide(taken, { ...takeUp, by: bob })), 'signals/already-taken-up')
  assert.equal(code(decide(newSignal(), { ...takeUp, by: zoe })), 'signals/not-yours-to-handle')
})

test('[A07] every change says who, when and why', () => {
  const outcome = decide(newSignal(), { ...passOn, reason: ' Woont in zuid ' })
  assert.ok(!isRefusal(outcome))
  assert.deepEqual(outcome.change, { action: 'pass-on', by: 'anna', at: later(2), reason: 'Woont in zuid' })
  const silent = decide(newSignal(), takeUp)
  assert.deepEqual(!isRefusal(silent) && silent.change, { action: 'take-up', by: 'anna', at })
})

test('[A07] weighing and closing are for whoever took it up, and for the team lead', () => {
  const taken = after(newSignal(), takeUp)
  for (const ask of [weigh, close]) {
    assert.equal(code(decide(taken, ask)), undefined)
    assert.equal(code(decide(taken, { ...ask, by: lea })), undefined)
    assert.equal(code(decide(taken, { ...ask, by: bob })), 'signals/not-yours-to-handle')
    assert.equal(code(decide(newSignal(), { ...ask, by: lea })), 'signals/take-up-first')
  }
})

test('[A07] who left the team has no say in the signal any more', () => {
  const taken = after(newSignal(), takeUp)
  assert.equal(code(decide(taken, { ...close, by: worker('anna', ['zuid']) })), 'signals/not-yours-to-handle')
})

test('[A07] beginning to weigh twice does not give time twice', () => {
  const weighing = after(newSignal(), takeUp, weigh)
  assert.equal(weighing.state, 'weighing')
  assert.equal(code(decide(weighing, { ...weigh, at: later(100) })), 'signals/already-weighing')
})

test('[A07] the team lead gives a signal to somebody; for one already in hand the clock goes on', () => {
  const assign = { action: 'assign', by: lea, at: later(5), worker: 'bob' } as const
  const fromNew = after(newSignal(), assign)
  assert.equal(fromNew.worker, 'bob')
  assert.equal(fromNew.state, 'taken-up')
  const taken = after(newSignal(), takeUp)
  const given = after(taken, assign)
  assert.deepEqual(given, { ...taken, worker: 'bob' })
  assert.equal(code(decide(taken, { ...assign, by: anna })), 'signals/not-yours-to-handle')
})

test('[A07] passing on keeps the handler, with a due moment, until the other team accepts', () => {
  const offered = after(newSignal(), takeUp, passOn)
  assert.equal(offered.state, 'passed-on')
  assert.equal(offered.team, 'noord')
  assert.equal(offered.worker, 'anna')
  const accepted = after(offered, { action: 'accept', by: zoe, at: later(4) })
  assert.equal(accepted.team, 'zuid')
  assert.equal(accepted.worker, 'zoe')
  assert.equal(accepted.state, 'taken-up')
  assert.deepEqual(accepted.state === 'taken-up' && accepted.due, later(4 + 5 * 24))
})

test('[A07] a colleague may pass on what nobody took up yet, not what somebody took up', () => {
  assert.equal(code(decide(newSignal(), { ...passOn, by: bob })), undefined)
  assert.equal(code(decide(after(newSignal(), takeUp), { ...passOn, by: bob })), 'signals/not-yours-to-handle')
})

test('[A07] only the other team accepts or declines; only the sender takes back', () => {
  const offered = after(newSignal(), takeUp, passOn)
  const accept = (by: Asker) => decide(offered, { action: 'accept', by, at: later(4) })
  const decline = (by: Asker) => decide(offered, { action: 'decline', by, at: later(4), reason: 'Woont in noord' })
  const takeBack = (by: Asker) => decide(offered, { action: 'take-back', by, at: later(4) })
  for (const by of [anna, lea, bob]) {
    assert.equal(code(accept(by)), 'signals/not-yours-to-handle')
    assert.equal(code(decline(by)), 'signals/not-yours-to-handle')
  }
  assert.equal(code(takeBack(zoe)), 'signals/not-yours-to-handle')
  assert.equal(code(takeBack(bob)), 'signals/not-yours-to-handle')
  for (const outcome of [accept(zoe), decline(zita), takeBack(anna), takeBack(lea)])
    assert.equal(code(outcome), undefined)
})

test('[A07] declining needs a reason, and whoever gets it back has no more time than before', () => {
  const taken = after(newSignal(), takeUp)
  const offered = after(taken, passOn)
  const silent = decide(offered, { action: 'decline', by: zoe, at: later(4), reason: ' ' })
  assert.equal(code(silent), 'signals/passing-needs-reason')
  assert.deepEqual(after(offered, { action: 'decline', by: zoe, at: later(4), reason: 'Verhuisd' }), taken)
  assert.deepEqual(after(offered, { action: 'take-back', by: anna, at: later(4) }), taken)
})

test('[A07] while another team is asked, nothing else happens to the signal', () => {
  const offered = after(newSignal(), takeUp, passOn)
  for (const ask of [weigh, close, passOn]) assert.equal(code(decide(offered, ask)), 'signals/waits-for-other-team')
  const taken = after(newSignal(), takeUp)
  for (const action of ['accept', 'take-back'] as const)
    assert.equal(code(decide(taken, { action, by: zoe, at })), 'signals/nothing-offered')
})

test('[A07] one passes on with a reason, to another team that exists', () => {
  const pass = (facts: object) => code(decide(newSignal(), { ...passOn, ...facts }))
  assert.equal(pass({ reason: ' ' }), 'signals/passing-needs-reason')
  assert.equal(pass({ toTeam: 'noord' }), 'signals/same-team')
  assert.equal(pass({ toTeam: 'west' }), 'signals/team-unknown')
  assert.equal(code(decideHandling(newSignal(), passOn, { ...settings, terms: [] })), 'signals/no-term')
})

test('[A07] closing needs an outcome from the list and a reason', () => {
  const taken = after(newSignal(), takeUp)
  assert.equal(code(decide(taken, { ...close, outcome: 'vanished' })), 'signals/outcome-unknown')
  assert.equal(code(decide(taken, { ...close, reason: '' })), 'signals/closing-needs-reason')
  const closed = after(taken, close)
  assert.deepEqual(closed.state === 'closed' && closed.closed, {
    outcome: 'nearby-help',
    reason: 'Steungezin',
    by: 'anna',
    at: later(3),
  })
  assert.equal('due' in closed, false)
})

test('[S003-121] handed over to somebody outside is closed only when that somebody is named', () => {
  const taken = after(newSignal(), takeUp)
  const handOver = { ...close, outcome: 'handed-over' }
  assert.equal(code(decide(taken, { ...close, outcome: 'reported' })), 'signals/receiver-missing')
  assert.equal(code(decide(taken, { ...handOver, receiver: ' ' })), 'signals/receiver-missing')
  const closed = after(taken, { ...handOver, receiver: 'Spoed4Jeugd, mevrouw De Vries' })
  assert.equal(closed.state === 'closed' && closed.closed.receiver, 'Spoed4Jeugd, mevrouw De Vries')
})

test('[A03] a signal with an open meldcode file is not closed', () => {
  const taken = { ...after(newSignal(), takeUp), meldcodeOpen: true }
  assert.equal(code(decide(taken, close)), 'signals/meldcode-open')
})

test('[A07] danger that shows itself later brings the due moment nearer, never further away', () => {
  const mark = (signal: Handling, facts: { by?: Asker; at?: Date; reason?: string } = {}) =>
    markAcute(signal, { by: bob, at: later(1), reason: ' Kind belde 112 ', ...facts }, settings)
  const marked = mark(after(newSignal(), takeUp))
  assert.ok(!isRefusal(marked))
  assert.equal(marked.now.acute, true)
  assert.deepEqual(marked.now.state === 'taken-up' && marked.now.due, later(25))
  assert.deepEqual(marked.change, { action: 'mark-acute', by: 'bob', at: later(1), reason: 'Kind belde 112' })
  const again = mark(marked.now, { at: later(20), reason: '' })
  assert.deepEqual(!isRefusal(again) && again.now, marked.now)
  assert.equal(code(mark(newSignal(), { by: zoe })), 'signals/not-yours-to-handle')
  assert.equal(code(mark(newSignal(), { by: nightly })), 'signals/not-yours-to-handle')
  assert.equal(code(mark(after(newSignal(), takeUp, passOn), { by: zoe })), undefined)
  assert.equal(code(mark(after(newSignal(), takeUp, close))), 'signals/closed')
  // Without a term for danger the signal keeps the due moment it had.
  const noTerm = markAcute(newSignal(), { by: bob, at, reason: '' }, { ...settings, terms: [] })
  assert.deepEqual(!isRefusal(noTerm) && noTerm.now.state === 'new' && noTerm.now.due, later(48))
})

test('[A07] danger stays marked when the signal is declined, and the due moment it brought stays too', () => {
  const offered = after(newSignal(), takeUp, passOn)
  const marked = markAcute(offered, { by: zoe, at: later(3), reason: '' }, settings)
  assert.ok(!isRefusal(marked))
  const back = after(marked.now, { action: 'decline', by: zoe, at: later(4), reason: 'Woont in noord' })
  assert.equal(back.acute, true)
  assert.deepEqual(back.state === 'taken-up' && back.due, later(27))
})

test('[A06] a closed signal comes back as new, to the team routing names, with a due moment', () => {
  const closed = after(newSignal(), takeUp, close)
  const back = comeBack(closed, { team: 'zuid', reason: 'Nog steeds hetzelfde', at: later(100) }, settings)
  assert.ok(!isRefusal(back))
  assert.equal(back.now.state, 'new')
  assert.equal(back.now.team, 'zuid')
  assert.equal(back.now.worker, undefined)
  assert.deepEqual(back.now.state === 'new' && back.now.due, later(148))
  assert.equal(back.change.reason, 'Nog steeds hetzelfde')
  assert.equal(code(comeBack(newSignal(), { team: 'zuid', reason: 'x', at }, settings)), 'signals/not-closed')
  assert.equal(code(comeBack(closed, { team: 'zuid', reason: 'x', at }, { ...settings, terms: [] })), 'signals/no-term')
})

test('[A07] a closed signal takes nothing, from nobody', () => {
  const closed = after(newSignal(), takeUp, close)
  for (const action of HANDLING_ACTIONS)
    assert.equal(code(refuseHandling(closed, { action, by: lea })), 'signals/closed')
})

const people = [anna, bob, lea, zoe, zita, nightly, worker('olav', ['oost'])]
const anyAsk = fc
  .record({
    action: fc.constantFrom(...HANDLING_ACTIONS),
    by: fc.constantFrom(...people),
    toTeam: fc.constantFrom('noord', 'zuid', 'oost'),
    reason: fc.constantFrom('', 'omdat'),
    outcome: fc.constantFrom('dossier', 'handed-over', 'nosuch'),
    receiver: fc.constantFrom(undefined, 'Spoed4Jeugd'),
    worker: fc.constantFrom('anna', 'bob'),
  })
  .map((facts): HandlingAsk => ({ ...facts, at }) as HandlingAsk)

test('[A07] whatever the history, a signal has one team, an open one a due moment, and only accepting changes the team', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(anyAsk, { maxLength: 25 }), (acute, asks) => {
      let now = newSignal({ acute })
      for (const [step, ask] of asks.entries()) {
        const outcome = decide(now, { ...ask, at: later(step) })
        if (isRefusal(outcome)) continue
        assert.ok(outcome.now.team === now.team || ask.action === 'accept')
        assert.ok(outcome.now.state === 'closed' || outcome.now.due instanceof Date)
        assert.ok(outcome.now.state === 'new' || outcome.now.state === 'passed-on' || outcome.now.worker)
        now = outcome.now
      }
      assert.ok(settings.teams.some(({ id }) => id === now.team))
    }),
    { numRuns: 500 },
  )
})

test('[A07] whatever the history, no machine and no stranger moves a signal', () => {
  fc.assert(
    fc.property(fc.array(anyAsk, { maxLength: 15 }), (asks) => {
      let now = newSignal()
      for (const ask of asks) {
        const outcome = decide(now, ask)
        if (isRefusal(outcome)) continue
        const allowed = now.state === 'passed-on' ? [now.team, now.offer.toTeam] : [now.team]
        assert.equal(ask.by.kind, 'worker')
        assert.ok(ask.by.teams.some((team) => allowed.includes(team)))
        now = outcome.now
      }
    }),
    { numRuns: 300 },
  )
})

test('[A07] whatever the history, what the screen says cannot be done, cannot be done', () => {
  fc.assert(
    fc.property(fc.array(anyAsk, { maxLength: 15 }), (asks) => {
      let now = newSignal()
      for (const ask of asks) {
        const said = refuseHandling(now, ask)
        const outcome = decide(now, ask)
        if (said) assert.deepEqual(outcome, said)
        if (!isRefusal(outcome)) now = outcome.now
      }
    }),
  )
})

test('[A07] the screen can ask of every action whether it may be done', () => {
  const may = (signal: Handling, by: Asker): HandlingAction[] =>
    HANDLING_ACTIONS.filter((action) => refuseHandling(signal, { action, by }) === undefined)
  assert.deepEqual(may(newSignal(), bob), ['take-up', 'pass-on'])
  assert.deepEqual(may(newSignal(), lea), ['take-up', 'assign', 'pass-on'])
  assert.deepEqual(may(after(newSignal(), takeUp), anna), ['weigh', 'pass-on', 'close'])
  assert.deepEqual(may(after(newSignal(), takeUp, passOn), zoe), ['accept', 'decline'])
  assert.deepEqual(may(after(newSignal(), takeUp, passOn), anna), ['take-back'])
  assert.deepEqual(may(newSignal(), zoe), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Handling, type HandlingSettings, isOpen, type OpenHandling } from './handling.ts'
import { HANDLING_TERMS } from './handling-terms.ts'
import { giveBack, moveToTeam, succeedHandler } from './left-behind.ts'
import { OUTCOMES } from './outcomes.ts'

const HOUR = 3_600_000
const settings: HandlingSettings = {
  terms: HANDLING_TERMS,
  outcomes: OUTCOMES,
  teams: [{ id: 'noord', from: '2015-01-01' }],
  dueOn: (from, within) =>
    new Date(from.getTime() + ('hours' in within ? within.hours * HOUR : within.workingDays * 24 * HOUR)),
}
const at = new Date('2026-03-02T09:00:00Z')
const when = { by: 'beheer', at }

const signal = (facts: Partial<OpenHandling> = {}): OpenHandling =>
  ({
    municipality: '0109',
    kinds: [],
    acute: false,
    receivedAt: at,
    team: 'noord',
    worker: 'sanne',
    meldcodeOpen: false,
    state: 'weighing',
    due: new Date(at.getTime() + 5 * HOUR),
    ...facts,
  }) as OpenHandling

const offered = signal({
  state: 'passed-on',
  offer: { toTeam: 'zuid', reason: 'Woont daar', by: 'sanne', at, back: { state: 'weighing', due: at } },
})
const closed: Handling = {
  ...signal(),
  state: 'closed',
  closed: { outcome: 'no-concern', reason: 'Gesproken', by: 'sanne', at },
}

test('[A07] whoever takes over from a leaving colleague has no more time than the colleague had', () => {
  const taken = succeedHandler(signal(), { ...when, successor: 'mo' })
  assert.deepEqual(taken?.now, signal({ worker: 'mo' }))
})

test('[A07] what is closed, or what nobody had, needs no successor', () => {
  assert.equal(succeedHandler(closed, { ...when, successor: 'mo' }), undefined)
  assert.equal(giveBack(signal({ worker: undefined }), when, settings), undefined)
})

test('[A07] a signal whose handler is gone is new again for its team, with an offer that stands', () => {
  assert.equal(giveBack(signal(), when, settings)?.now.state, 'new')
  const still = giveBack(offered, when, settings)?.now
  assert.equal(still?.state, 'passed-on')
  assert.equal(still?.worker, undefined)
})

test('[A07 S003-058] signals of a team that became another one go along with their handler and their clock', () => {
  const moved = moveToTeam(signal(), { ...when, team: 'samen', keepsHandler: true }, settings)
  assert.deepEqual(moved?.now, signal({ team: 'samen' }))
})

test('[A07] an offer to a team that merged with the sender is no offer any more', () => {
  const moved = moveToTeam(offered, { ...when, team: 'samen', offeredTo: 'samen', keepsHandler: true }, settings)
  assert.equal(moved?.now.state, 'weighing')
})

test('[A07] whatever happens to team or handler, an open signal keeps a team and is never due later', () => {
  const due = fc.integer({ min: -400, max: 400 }).map((hours) => new Date(at.getTime() + hours * HOUR))
  fc.assert(
    fc.property(due, fc.constantFrom('new', 'taken-up', 'weighing'), fc.boolean(), (moment, state, acute) => {
      const before = signal({ state, acute, due: moment } as Partial<OpenHandling>)
      for (const changed of [
        giveBack(before, when, settings),
        moveToTeam(before, { ...when, team: 'samen', keepsHandler: false }, settings),
        succeedHandler(before, { ...when, successor: 'mo' }),
      ]) {
        assert.ok(changed && isOpen(changed.now))
        assert.ok(changed.now.team)
        assert.ok(changed.now.due <= moment)
      }
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import {
  AGEING_SCALES,
  ageClass,
  type DueOn,
  dueIn,
  ESCALATION_LEVELS,
  type Escalation,
  escalationsDue,
  HANDLING_TERMS,
  type HandlingTerm,
  lateness,
  type OpenState,
} from './handling-terms.ts'

const HOUR = 3_600_000
/** Every day is a working day here; the holidays are tested where they are reckoned. */
const dueOn: DueOn = (from, within) =>
  new Date(from.getTime() + ('hours' in within ? within.hours : within.workingDays * 24) * HOUR)
const since = new Date('2026-03-02T10:00:00Z')
const later = (hours: number) => new Date(since.getTime() + hours * HOUR)

const due = (facts: Partial<Parameters<typeof dueIn>[1]> = {}, terms = HANDLING_TERMS) =>
  dueIn(terms, { state: 'new', acute: false, kinds: ['poverty'], since, municipality: '0114', ...facts }, dueOn)

test('[A07] a signal is taken up within two working days, violence within one, acute danger within two hours', () => {
  assert.deepEqual(due(), { due: later(48), term: 'new' })
  assert.deepEqual(due({ kinds: ['poverty', 'partner-violence'] }), { due: later(24), term: 'new-violence' })
  assert.deepEqual(due({ acute: true }), { due: later(2), term: 'new-acute' })
})

test('[A07] every state that is not closed has a term', () => {
  for (const state of ['new', 'taken-up', 'weighing', 'passed-on'] as const satisfies readonly OpenState[])
    for (const acute of [true, false]) assert.ok(!isRefusal(due({ state, acute })), state)
})

test('[A07] once taken up it is judged within five working days, weighed within ten; with danger within one', () => {
  const hours = (state: OpenState, acute: boolean) => {
    const found = due({ state, acute })
    return !isRefusal(found) && (found.due.getTime() - since.getTime()) / HOUR
  }
  assert.deepEqual([hours('taken-up', false), hours('taken-up', true)], [5 * 24, 24])
  assert.deepEqual([hours('weighing', false), hours('weighing', true)], [10 * 24, 24])
  assert.deepEqual([hours('passed-on', false), hours('passed-on', true)], [24, 2])
})

test('[A07] a municipality has terms of its own, from a day', () => {
  const row = HANDLING_TERMS.find(({ code }) => code === 'new')
  assert.ok(row)
  const terms: HandlingTerm[] = [
    ...HANDLING_TERMS,
    { ...row, municipality: '0114', from: '2026-03-02', within: { workingDays: 1 } },
  ]
  assert.deepEqual(due({}, terms), { due: later(24), term: 'new' })
  assert.deepEqual(due({ municipality: '0109' }, terms), { due: later(48), term: 'new' })
  const before = due({ since: new Date('2026-03-01T10:00:00Z') }, terms)
  assert.equal(!isRefusal(before) && before.due.toISOString(), '2026-03-03T10:00:00.000Z')
})

test('[A07] without a term a signal is refused rather than left without a due moment', () => {
  assert.deepEqual(due({}, []), { refused: 'signals/no-term', facts: { state: 'new' } })
})

test('[A07] whatever the kinds, danger never gives more time', () => {
  const codes = fc.subarray(['poverty', 'loverboy', 'stalking', 'other'])
  const states = fc.constantFrom('new', 'taken-up', 'weighing', 'passed-on' as const) as fc.Arbitrary<OpenState>
  fc.assert(
    fc.property(codes, states, (kinds, state) => {
      const [calm, acute] = [due({ kinds, state }), due({ kinds, state, acute: true })]
      assert.ok(!isRefusal(calm) && !isRefusal(acute) && acute.due <= calm.due)
    }),
  )
})

test('[A07] at its due moment a signal is still in time, after it is late', () => {
  assert.equal(lateness(since, since), 'today')
  assert.equal(lateness(since, later(1 / 3600)), 'late')
  assert.equal(lateness(since, later(-9)), 'today')
  assert.equal(lateness(since, later(-12)), 'in-time')
})

test('[A07] the inbox shows how old signals are, in classes', () => {
  const ages = (workingDays: number) => ageClass(AGEING_SCALES, { workingDays, at: since })
  assert.deepEqual([0, 1, 2, 4, 5, 9, 10, 99].map(ages), [
    'fresh',
    'fresh',
    'waiting',
    'waiting',
    'long',
    'long',
    'too-long',
    'too-long',
  ])
  assert.equal(ageClass([], { workingDays: 3, at: since }), undefined)
})

const told = (facts: { acute?: boolean; due?: Date; told?: Escalation[] }, at: Date) =>
  escalationsDue(
    { due: since, acute: false, municipality: '0114', told: [], ...facts },
    { at, levels: ESCALATION_LEVELS, dueOn },
  )

test('[A07] the team lead hears of a signal once its due moment has passed, not at it', () => {
  assert.deepEqual(told({}, since), [])
  const at = later(0.1)
  assert.deepEqual(told({}, at), [{ level: 1, to: 'team-lead', due: since, at }])
})

test('[A07] two working days later the attention officer hears of it; in acute danger two hours later', () => {
  const levels = (facts: object, at: Date) => told(facts, at).map(({ to }) => to)
  assert.deepEqual(levels({}, later(48)), ['team-lead'])
  assert.deepEqual(levels({}, later(48.1)), ['team-lead', 'attention-officer'])
  assert.deepEqual(levels({ acute: true }, later(2)), ['team-lead'])
  assert.deepEqual(levels({ acute: true }, later(2.1)), ['team-lead', 'attention-officer'])
})

test('[A07] a signal without a due moment alarms nobody', () => {
  const { due: _, ...closed } = { due: since, acute: false, municipality: '0114', told: [] }
  assert.deepEqual(escalationsDue(closed, { at: later(99), levels: ESCALATION_LEVELS, dueOn }), [])
})

test('[A07] each level hears once per due moment; a new due moment begins anew', () => {
  const first = told({}, later(1))
  assert.deepEqual(told({ told: first }, later(2)), [])
  assert.equal(told({ told: first, due: later(3) }, later(4)).length, 1)
})

test('[A07] whenever the job runs, and however often, nobody hears the same thing twice', () => {
  const hours = fc.array(fc.integer({ min: -24, max: 200 }), { maxLength: 20 })
  fc.assert(
    fc.property(hours, fc.boolean(), (runs, acute) => {
      const all: Escalation[] = []
      for (const hour of runs.toSorted((a, b) => a - b)) all.push(...told({ acute, told: all }, later(hour)))
      assert.equal(new Set(all.map(({ level }) => level)).size, all.length)
      assert.equal(
        all.some(({ level }) => level === 1),
        runs.some((hour) => hour > 0),
      )
    }),
  )
})

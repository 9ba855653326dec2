import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import { holdsOn } from './dated.ts'
import { EMMEN, emmen, net, rule } from './routing.given.ts'
import { type Routable, type RoutingRule, type RoutingSet, routeSignal, teamOn, whyNot } from './routing.ts'
import { canBothFit } from './routing-faults.ts'

const signal = (facts: Partial<Routable> = {}): Routable => ({
  municipality: EMMEN,
  on: '2016-03-02',
  kinds: ['poverty'],
  ages: [7],
  acute: false,
  homeArea: 'zuid',
  schoolArea: 'velden',
  ...facts,
})
const routed = (facts: Partial<Routable> = {}, set = emmen) => {
  const outcome = routeSignal(set, signal(facts))
  assert.ok(!isRefusal(outcome))
  return outcome
}

test('[A08] the area where the child lives leads', () => {
  assert.deepEqual(routed(), {
    team: 'cjg-zuid',
    by: { rule: 'home', from: '2015-01-01' },
    leads: 'home',
    passed: [
      { rule: 'acute', because: 'acute' },
      { rule: '12plus', because: 'age' },
      { rule: 'absence', because: 'kind' },
    ],
  })
})

test('[A08] [S003-083] the area of the school leads only where a rule says so', () => {
  const absent = routed({ kinds: ['school-absence', 'poverty'] })
  assert.equal(absent.team, 'cjg-velden')
  assert.equal(absent.leads, 'school')
  assert.deepEqual(absent.by, { rule: 'absence', from: '2015-01-01' })
})

test('[A08] a pupil whose school area is unknown falls back to the area where he lives', () => {
  const absent = routed({ kinds: ['school-absence'], schoolArea: undefined })
  assert.equal(absent.team, 'cjg-zuid')
  assert.deepEqual(absent.passed.at(-1), { rule: 'absence', because: 'no-team' })
})

test('[A08] [S003-052] the 12+ team gets what a secondary school tells about somebody of 12, not of 11', () => {
  const reporterKind = 'secondary-school'
  assert.equal(routed({ reporterKind, ages: [12] }).team, 'cjg-12plus')
  assert.equal(routed({ reporterKind, ages: [11] }).team, 'cjg-zuid')
  assert.equal(routed({ reporterKind, ages: [15, 6] }).team, 'cjg-zuid')
  assert.equal(routed({ reporterKind, ages: [] }).team, 'cjg-zuid')
  assert.equal(routed({ reporterKind: 'gp', ages: [12] }).team, 'cjg-zuid')
  assert.equal(routed({ ages: [12] }).team, 'cjg-zuid')
})

test('[A08] a rule for the young takes the unborn child and ends at its upper age', () => {
  const young = { ...emmen, rules: [rule('young', 1, { when: { ageBelow: 4 }, to: { team: 'crisis' } })] }
  assert.equal(routed({ ages: [-1] }, young).team, 'crisis')
  assert.equal(routed({ ages: [3] }, young).team, 'crisis')
  assert.equal(routed({ ages: [4] }, young).team, 'front-desk')
})

test('[A08] acute danger goes before all other rules', () => {
  assert.equal(routed({ acute: true, kinds: ['school-absence'] }).team, 'crisis')
})

test('[A08] a rule can be for certain areas', () => {
  const areas = (when: RoutingRule['when']) => ({
    ...emmen,
    rules: [rule('here', 1, { when, to: { team: 'crisis' } })],
  })
  assert.equal(routed({}, areas({ homeAreas: ['zuid'] })).team, 'crisis')
  assert.deepEqual(routed({}, areas({ homeAreas: ['velden'] })).passed, [{ rule: 'here', because: 'home-area' }])
  assert.deepEqual(routed({}, areas({ schoolAreas: ['zuid'] })).passed, [{ rule: 'here', because: 'school-area' }])
  assert.deepEqual(routed({ homeArea: undefined }, areas({ homeAreas: ['zuid'] })).team, 'front-desk')
})

test('[A08] a rule of the region holds here too, a rule of another municipality does not', () => {
  const { municipality: _, ...regional } = rule('region', 1, { to: { team: 'crisis' } })
  assert.equal(routed({}, { ...emmen, rules: [regional] }).team, 'crisis')
  const elsewhere = rule('elsewhere', 1, { municipality: '0109', to: { team: 'crisis' } })
  assert.deepEqual(routed({}, { ...emmen, rules: [elsewhere] }).passed, [])
})

test('[A08] [S003-058] after a merger the new team gets the signals of the old one, and the answer says so', () => {
  assert.equal(routed({ on: '2016-12-31' }).team, 'cjg-zuid')
  const after = routed({ on: '2017-01-01' })
  assert.equal(after.team, 'gebiedsteam-zuid')
  assert.equal(after.instead, 'cjg-zuid')
})

test('[A08] teams that claim to have become each other lead nowhere, not round and round', () => {
  const circle = [
    { id: 'a', from: '2015-01-01', until: '2016-01-01', becomes: 'b' },
    { id: 'b', from: '2015-01-01', until: '2016-01-01', becomes: 'a' },
  ]
  assert.equal(teamOn(circle, 'a', '2016-01-01'), undefined)
  assert.equal(teamOn(circle, 'a', '2015-12-31'), 'a')
  assert.equal(teamOn(circle, 'c', '2015-12-31'), undefined)
  const returned = [
    { id: 'a', from: '2015-01-01', until: '2016-01-01', becomes: 'b' },
    { id: 'a', from: '2017-01-01', until: '2018-01-01' },
    { id: 'b', from: '2015-01-01' },
  ]
  assert.equal(teamOn(returned, 'a', '2017-06-01'), 'a')
  assert.equal(teamOn(returned, 'a', '2019-01-01'), 'b')
  assert.equal(teamOn(returned.slice(1), 'a', '2019-01-01'), undefined)
  // Before its first day a team has not become anything yet.
  assert.equal(teamOn(circle, 'a', '2014-12-31'), undefined)
})

test('[A07] what no rule takes goes to the safety net of the municipality', () => {
  const nowhere = routed({ homeArea: undefined })
  assert.equal(nowhere.team, 'front-desk')
  assert.deepEqual(nowhere.by, { net: true, from: '2015-01-01' })
  assert.equal(nowhere.passed.length, 4)
})

test('[A07] a net whose team merged catches on in the new team', () => {
  const set: RoutingSet = { ...emmen, rules: [], nets: [{ ...net, team: 'cjg-zuid', until: '2018-01-01' }] }
  assert.deepEqual(routed({ on: '2017-06-01' }, set), {
    team: 'gebiedsteam-zuid',
    by: { net: true, from: '2015-01-01', until: '2018-01-01' },
    leads: 'none',
    instead: 'cjg-zuid',
    passed: [],
  })
})

test('[A07] without a net a signal nobody takes is refused rather than lost', () => {
  const refused = routeSignal({ ...emmen, nets: [] }, signal({ homeArea: undefined }))
  assert.deepEqual(refused, { refused: 'signals/no-safety-net', facts: { municipality: EMMEN, on: '2016-03-02' } })
  const gone = routeSignal({ ...emmen, nets: [{ ...net, team: 'gone' }] }, signal({ homeArea: undefined }))
  assert.ok(isRefusal(gone))
})

const teamIds = ['a', 'b', 'c', 'net'] as const
const anyDay = fc.integer({ min: 0, max: 30 }).map((n) => `2026-01-${String(n + 1).padStart(2, '0')}`)
const anyPeriod = fc
  .tuple(anyDay, fc.option(anyDay, { nil: undefined }))
  .map(([from, until]) => ({ from, ...(until !== undefined && { until }) }))
const areas = ['zuid', 'velden'] as const
const anyRule = fc
  .tuple(
    fc.string({ minLength: 1, maxLength: 3 }),
    fc.integer({ min: 1, max: 5 }),
    anyPeriod,
    fc.record(
      {
        kinds: fc.subarray(['poverty', 'debts'], { minLength: 1 }),
        ageFrom: fc.integer({ min: 0, max: 18 }),
        ageBelow: fc.integer({ min: 0, max: 18 }),
        acute: fc.boolean(),
        homeAreas: fc.subarray([...areas], { minLength: 1 }),
      },
      { requiredKeys: [] },
    ),
    fc.oneof(
      fc.constantFrom(...teamIds, 'gone').map((team) => ({ team })),
      fc.constantFrom('home' as const, 'school' as const).map((teamOf) => ({ teamOf })),
    ),
  )
  .map(([id, priority, period, when, to]) => rule(id, priority, { ...period, when, to }))
const anySet: fc.Arbitrary<RoutingSet> = fc.record({
  rules: fc.array(anyRule, { maxLength: 6 }),
  nets: fc.constant([{ ...net, team: 'net' }]),
  teams: fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), anyPeriod, fc.constantFrom(undefined, ...teamIds)))
    .map((rows) => [
      { id: 'net', from: '2015-01-01' },
      ...rows.map(([id, period, becomes]) => ({ id, ...period, becomes })),
    ]),
  areaTeams: fc
    .array(fc.tuple(fc.constantFrom(...areas), fc.constantFrom('a', 'b', 'c'), anyPeriod), { maxLength: 4 })
    .map((rows) => rows.map(([area, team, period]) => ({ area, team, ...period }))),
})
const anySignal = fc.record({
  on: anyDay,
  kinds: fc.subarray(['poverty', 'debts', 'loverboy']),
  ages: fc.array(fc.integer({ min: -1, max: 27 }), { maxLength: 3 }),
  acute: fc.boolean(),
  homeArea: fc.constantFrom(undefined, ...areas),
  schoolArea: fc.constantFrom(undefined, ...areas),
})

test('[A07] over any rule set with a net, any signal has exactly one team, and it exists that day', () => {
  fc.assert(
    fc.property(anySet, anySignal, (set, facts) => {
      const { team } = routed(facts, set)
      assert.ok(set.teams.some((row) => row.id === team && holdsOn(row, facts.on)))
    }),
    { numRuns: 500 },
  )
})

test('[A08] over any rule set, no rule that fits and has a team was passed by for one of lower priority', () => {
  fc.assert(
    fc.property(anySet, anySignal, (set, facts) => {
      const { by, passed } = routed(facts, set)
      const chosen =
        'rule' in by ? Math.min(...set.rules.filter(({ id }) => id === by.rule).map((r) => r.priority)) : 99
      for (const candidate of set.rules) {
        if (candidate.priority >= chosen || whyNot(candidate, signal(facts)) !== undefined) continue
        assert.ok(passed.some((line) => line.rule === candidate.id && line.because === 'no-team'))
      }
    }),
    { numRuns: 500 },
  )
})

test('[A08] whatever two rules say, if one signal fits both then they can both fit', () => {
  fc.assert(
    fc.property(anyRule, anyRule, anySignal, (one, other, facts) => {
      const fits = ({ when }: RoutingRule) => whyNot(rule('always', 1, { when }), signal(facts)) === undefined
      assert.ok(canBothFit(one.when, other.when) || !(fits(one) && fits(other)))
    }),
    { numRuns: 1000 },
  )
})

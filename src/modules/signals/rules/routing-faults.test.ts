import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EMMEN, emmen, net, rule } from './routing.given.ts'
import type { RoutingSet } from './routing.ts'
import { canBothFit, faultsOfRouting, type RoutingPeriod } from './routing-faults.ts'

const period: RoutingPeriod = {
  municipality: EMMEN,
  from: '2016-01-01',
  until: '2020-01-01',
  areas: ['zuid', 'velden'],
  isKind: (code) => code !== 'nosuch',
}
const faults = (facts: Partial<RoutingSet>) => faultsOfRouting({ ...emmen, ...facts }, period)

test('[A08] the rule set of the example has no faults', () => assert.deepEqual(faults({}), []))

test('[A07] a day without a net is a fault, told on its first day; a second gap is told too', () => {
  assert.deepEqual(faults({ nets: [] }), [{ fault: 'no-net', on: '2016-01-01' }])
  const gaps = [
    { ...net, until: '2017-01-01' },
    { ...net, from: '2017-02-01', until: '2018-01-01' },
  ]
  assert.deepEqual(faults({ nets: gaps }), [
    { fault: 'no-net', on: '2017-01-01' },
    { fault: 'no-net', on: '2018-01-01' },
  ])
  assert.deepEqual(
    faults({
      nets: [
        { ...net, until: '2017-01-01' },
        { ...net, from: '2017-01-01' },
      ],
    }),
    [],
  )
})

test('[A07] what happens on the day after the period is not looked at', () => {
  assert.deepEqual(faults({ nets: [{ ...net, until: '2020-01-01' }] }), [])
  assert.deepEqual(faults({ nets: [{ ...net, until: '2019-12-31' }] }), [{ fault: 'no-net', on: '2019-12-31' }])
})

test('[A07] two nets at once, and a net without a team, are faults; a regional net will do', () => {
  assert.deepEqual(faults({ nets: [net, { ...net, from: '2018-01-01' }] }), [{ fault: 'two-nets', on: '2018-01-01' }])
  assert.deepEqual(faults({ nets: [{ ...net, team: 'gone' }] }), [
    { fault: 'net-team-missing', team: 'gone', on: '2016-01-01' },
  ])
  const { municipality: _, ...regional } = net
  assert.deepEqual(faults({ nets: [regional] }), [])
  assert.deepEqual(faults({ nets: [regional, net] }), [])
})

test('[A08] two rules of equal priority that could claim the same signal are a fault', () => {
  const twice = [rule('one', 1), rule('two', 1, { from: '2018-01-01' })]
  assert.deepEqual(faults({ rules: twice }), [
    { fault: 'equal-priority', priority: 1, rules: ['one', 'two'], on: '2018-01-01' },
  ])
  assert.deepEqual(faults({ rules: [rule('one', 1), rule('two', 2)] }), [])
  assert.deepEqual(
    faults({ rules: [rule('one', 1, { until: '2018-01-01' }), rule('two', 1, { from: '2018-01-01' })] }),
    [],
  )
})

test('[A08] age, danger, area and reporter can part two rules; two kinds cannot, a signal can have both', () => {
  assert.equal(canBothFit({ ageBelow: 12 }, { ageFrom: 12 }), false)
  assert.equal(canBothFit({ ageBelow: 13 }, { ageFrom: 12 }), true)
  assert.equal(canBothFit({ acute: true }, { acute: false }), false)
  assert.equal(canBothFit({ acute: true }, {}), true)
  assert.equal(canBothFit({ homeAreas: ['a'] }, { homeAreas: ['b'] }), false)
  assert.equal(canBothFit({ schoolAreas: ['a'] }, { schoolAreas: ['b', 'a'] }), true)
  assert.equal(canBothFit({ reporterKinds: ['gp'] }, { reporterKinds: ['school'] }), false)
  assert.equal(canBothFit({ kinds: ['poverty'] }, { kinds: ['debts'] }), true)
})

test('[A08] a rule to a team that does not exist, with an unknown kind or an empty age range is a fault', () => {
  const rules = [
    rule('bad', 1, { when: { kinds: ['nosuch', 'debts'], ageFrom: 12, ageBelow: 12 }, to: { team: 'gone' } }),
  ]
  assert.deepEqual(faults({ rules }), [
    { fault: 'kind-unknown', rule: 'bad', kind: 'nosuch', on: '2016-01-01' },
    { fault: 'team-missing', rule: 'bad', team: 'gone', on: '2016-01-01' },
    { fault: 'age-range-empty', rule: 'bad', on: '2016-01-01' },
  ])
  assert.deepEqual(faults({ rules: [rule('ok', 1, { when: { ageFrom: 12, ageBelow: 13 } })] }), [])
})

test('[A08] where area teams are used every area has one, and it exists', () => {
  const velden = { area: 'velden', team: 'cjg-velden', from: '2015-01-01' }
  assert.deepEqual(faults({ areaTeams: [velden] }), [{ fault: 'area-without-team', area: 'zuid', on: '2016-01-01' }])
  assert.deepEqual(faults({ areaTeams: [velden], rules: [rule('crisis', 1, { to: { team: 'crisis' } })] }), [])
  const zuid = { area: 'zuid', team: 'gone', from: '2015-01-01' }
  assert.deepEqual(faults({ areaTeams: [velden, zuid, { ...zuid, team: 'crisis' }] }), [
    { fault: 'area-with-two-teams', area: 'zuid', on: '2016-01-01' },
    { fault: 'area-team-missing', area: 'zuid', team: 'gone', on: '2016-01-01' },
  ])
})

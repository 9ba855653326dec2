import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, orRefuse } from '../../../../platform/refusal.ts'
import {
  breakEvenShare,
  expectedOf,
  reckonSaving,
  refuseResult,
  refuseSaving,
  type Saving,
  savingsByYear,
} from './savings.ts'
import {
  type Application,
  account,
  decide,
  grantedIn,
  lateWith,
  refuseApplication,
  refuseScheme,
  roomIn,
  type Scheme,
  settle,
  subsidyStateOf,
} from './subsidies.ts'

const groups = { cost: 500_000, places: 8, groups: 6, apart: { low: 150_000, high: 200_000 }, otherwise: 100 }
const saving = (facts: Partial<Saving> = {}): Saving => ({
  id: 's',
  what: 'Groepen',
  from: 2024,
  until: null,
  expected: null,
  reckoning: groups,
  reasoning: 'Kinderen gaan naar de groep in plaats van alleen naar een therapeut.',
  assumptions: ['Alle plekken zijn bezet.'],
  ...facts,
})
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)

test('[F06] six groups of eight save 42,000 to 66,000 a year if all would otherwise have had help apart', () => {
  assert.deepEqual(reckonSaving(groups), { low: 4_200_000, high: 6_600_000 })
  assert.deepEqual(reckonSaving({ ...groups, otherwise: 25 }), { low: -1_200_000, high: -600_000 })
})

test('[F06] one sees from which share on the groups pay for themselves', () => {
  assert.equal(breakEvenShare(groups, 150_000), 42)
  assert.equal(breakEvenShare(groups, 200_000), 32)
  assert.equal(breakEvenShare(groups, 10_000), null)
  assert.equal(breakEvenShare(groups, 0), null)
})

test('[F06] an expected saving has its reasoning, what it takes for granted, and an amount', () => {
  const refused = (facts: Partial<Saving>) => refuseSaving(saving(facts))?.refused
  assert.equal(refused({}), undefined)
  assert.equal(refused({ reasoning: ' ' }), 'programme/saving-without-reasoning')
  assert.equal(refused({ assumptions: ['', ' '] }), 'programme/saving-without-assumption')
  assert.equal(refused({ reckoning: null }), 'programme/saving-without-amount')
  assert.equal(refused({ until: 2023 }), 'programme/saving-ends-before-it-begins')
  assert.equal(refused({ expected: { low: 2, high: 1 } }), 'programme/range-upside-down')
  assert.equal(refused({ reckoning: { ...groups, apart: { low: 2, high: 1 } } }), 'programme/range-upside-down')
  const huge = { ...groups, apart: { low: 0, high: 1_000_000_000_000 } }
  assert.equal(refused({ reckoning: huge }), 'programme/saving-too-large')
})

test('[F06] a saving of 50,000 to 100,000 as seed 001 has it stands beside what was reckoned elsewhere, year by year', () => {
  const stated = saving({ id: 'assen', expected: { low: 5_000_000, high: 10_000_000 }, until: 2024 })
  assert.deepEqual(expectedOf(stated), { low: 5_000_000, high: 10_000_000 })
  const results = [{ saving: 's', year: 2024, cents: 3_900_000, how: 'Geteld door de toegang' }]
  assert.deepEqual(savingsByYear([stated, saving()], results, { years: [2024, 2025, 2026], thisYear: 2026 }), [
    { year: 2024, expected: { low: 9_200_000, high: 16_600_000 }, realised: 3_900_000, unmeasured: ['assen'] },
    { year: 2025, expected: { low: 4_200_000, high: 6_600_000 }, realised: 0, unmeasured: ['s'] },
    { year: 2026, expected: { low: 4_200_000, high: 6_600_000 }, realised: 0, unmeasured: [] },
  ])
})

test('[F06] a result belongs to a year of the saving', () => {
  assert.equal(refuseResult(saving({ until: 2025 }), 2026)?.refused, 'programme/saving-not-in-that-year')
  assert.equal(refuseResult(saving({ until: 2025 }), 2025), undefined)
})

const scheme: Scheme = { direction: 'given', from: '2024-01-01', until: '2024-12-31', ceiling: 1_000_000 }
const asked = (facts: Partial<Application> = {}): Application => ({
  id: 'a',
  asked: 600_000,
  receivedOn: '2024-02-01',
  decideBy: '2024-04-01',
  grant: null,
  account: null,
  settlement: null,
  ...facts,
})
const grant = { granted: 600_000, on: '2024-03-01', conditions: '', accountBy: '2025-04-01' }

test('[F05] a subsidy goes from asked to granted, accounted and settled, each with its day', () => {
  const granted = orRefuse(decide(asked(), grant, { scheme, others: [] }))
  const accounted = orRefuse(account(granted, { on: '2025-03-01', spent: 550_000, text: 'Twee scholen' }))
  const settled = orRefuse(settle(accounted, { on: '2025-05-01', cents: 550_000 }))
  assert.deepEqual([asked(), granted, accounted, settled].map(subsidyStateOf), [
    'asked',
    'granted',
    'accounted',
    'settled',
  ])
  assert.equal(grantedIn([settled, granted]), 1_150_000)
  const refused = orRefuse(decide(asked(), { ...grant, granted: 0 }, { scheme, others: [] }))
  assert.equal(subsidyStateOf(refused), 'refused')
})

test('[F05] no step is taken twice, out of order, or before the one before it', () => {
  const granted = orRefuse(decide(asked(), grant, { scheme, others: [] }))
  const given = { on: '2025-03-01', spent: 1, text: '' }
  assert.equal(refusalOf(decide(granted, grant, { scheme, others: [] })), 'programme/already-decided')
  assert.equal(
    refusalOf(decide(asked(), { ...grant, on: '2024-01-31' }, { scheme, others: [] })),
    'programme/date-before-the-former',
  )
  assert.equal(refusalOf(account(asked(), given)), 'programme/not-granted')
  assert.equal(refusalOf(account(granted, { ...given, on: '2024-02-28' })), 'programme/date-before-the-former')
  assert.equal(refusalOf(settle(granted, { on: '2025-05-01', cents: 1 })), 'programme/not-accounted')
  const accounted = orRefuse(account(granted, given))
  assert.equal(refusalOf(account(accounted, given)), 'programme/already-accounted')
  assert.equal(refusalOf(settle(accounted, { on: '2025-02-01', cents: 1 })), 'programme/date-before-the-former')
  assert.equal(
    refusalOf(settle(accounted, { on: '2025-05-01', cents: 600_001 })),
    'programme/settled-more-than-granted',
  )
  const settled = orRefuse(settle(accounted, { on: '2025-05-01', cents: 1 }))
  assert.equal(refusalOf(settle(settled, { on: '2025-05-02', cents: 1 })), 'programme/already-settled')
})

test('[F05] nothing is granted over the ceiling or over what was asked; what was settled for less makes room', () => {
  const other = orRefuse(decide(asked({ id: 'b' }), grant, { scheme, others: [] }))
  assert.equal(roomIn(scheme, [other]), 400_000)
  assert.equal(refusalOf(decide(asked(), grant, { scheme, others: [other] })), 'programme/ceiling-reached')
  assert.equal(
    refusalOf(decide(asked({ asked: 5 }), grant, { scheme, others: [] })),
    'programme/granted-more-than-asked',
  )
  const settled = { ...other, settlement: { on: '2025-05-01', cents: 100_000 } }
  assert.equal(refusalOf(decide(asked(), grant, { scheme, others: [settled] })), undefined)
  assert.equal(roomIn({ ceiling: null }, [other]), null)
})

test('[F05] a scheme takes applications while it runs, and its ceiling does not go below what was granted', () => {
  assert.equal(refuseApplication(scheme, { receivedOn: '2024-12-31' }), undefined)
  assert.equal(refuseApplication(scheme, { receivedOn: '2025-01-01' })?.refused, 'programme/scheme-not-open')
  assert.equal(refuseApplication(scheme, { receivedOn: '2023-12-31' })?.refused, 'programme/scheme-not-open')
  assert.equal(refuseScheme({ ...scheme, until: '2023-01-01' }, [])?.refused, 'programme/scheme-ends-before-it-begins')
  const granted = orRefuse(decide(asked(), grant, { scheme, others: [] }))
  assert.equal(refuseScheme({ ...scheme, ceiling: 599_999 }, [granted])?.refused, 'programme/ceiling-below-granted')
  assert.equal(refuseScheme({ ...scheme, ceiling: 600_000 }, [granted]), undefined)
})

test('[F05] a decision or an account that is late is seen from the day after', () => {
  assert.equal(lateWith(asked(), '2024-04-01'), undefined)
  assert.equal(lateWith(asked(), '2024-04-02'), 'decision')
  const granted = orRefuse(decide(asked(), grant, { scheme, others: [] }))
  assert.equal(lateWith(granted, '2025-04-01'), undefined)
  assert.equal(lateWith(granted, '2025-04-02'), 'account')
  assert.equal(lateWith(asked({ decideBy: null }), '2199-01-01'), undefined)
})

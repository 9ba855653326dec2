import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { brandColour } from '../contract/settings.ts'
import { addDays } from './dated.ts'
import { type LoginHolding, type LoginRoles, rolesByLogin, valuesOf } from './login.ts'
import { findMandate, type Mandate, refusePowers } from './mandates.ts'
import { refuseRegistration, registrationState } from './registrations.ts'
import { changeOn, courseWith, refusePast, refuseWithdrawal, settingVersion } from './settings.ts'

const START = '2026-01-01'
const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(START, days))
const changes = fc
  .uniqueArray(fc.record({ since: day, value: fc.nat(9), withdrawn: fc.boolean() }), {
    selector: ({ since }) => since,
    maxLength: 8,
  })
  .map((rows) => rows.map((row) => ({ ...row, version: 1, source: 'besluit' })))

test('[M19] whatever the changes, on each day holds the last one that began, and a later one changes no earlier day', () => {
  fc.assert(
    fc.property(changes, day, day, (rows, on, since) => {
      const held = changeOn(rows, on)
      const begun = rows.filter((row) => !row.withdrawn && row.since <= on)
      assert.equal(
        held?.since,
        begun
          .map((row) => row.since)
          .sort()
          .at(-1),
      )
      const more = rows.some((row) => row.since === since)
        ? rows
        : [...rows, { since, value: 99, withdrawn: false, version: 1, source: '' }]
      if (on < since) assert.equal(changeOn(more, on)?.since, held?.since)
    }),
    { numRuns: 400 },
  )
})

test('[M19] the version of a setting grows with every change, also one that is withdrawn', () => {
  assert.equal(settingVersion([]), 0)
  assert.equal(settingVersion([{ version: 2 }, { version: 1 }]), 3)
})

test('[M19] a change holds from today or later, and only what has not begun can be withdrawn', () => {
  assert.equal(refusePast('2026-03-02', '2026-03-02'), undefined)
  assert.equal(refusePast('2026-03-01', '2026-03-02')?.refused, 'organisations/setting-in-the-past')
  const planned = (since: string, withdrawn = false) => refuseWithdrawal({ since, withdrawn }, '2026-03-02')?.refused
  assert.equal(planned('2026-03-03'), undefined)
  assert.equal(planned('2026-03-02'), 'organisations/setting-not-planned')
  assert.equal(planned('2026-03-03', true), 'organisations/setting-not-planned')
  assert.equal(refuseWithdrawal(undefined, '2026-03-02')?.refused, 'organisations/setting-not-planned')
})

test('[N-ACC-02] a registration warns from sixty days before its last day, not from sixty-one', () => {
  const state = (on: string) =>
    registrationState([{ since: '2021-06-01', until: '2026-05-31' }], { day: on, warnDays: 60 }).state
  assert.equal(state('2026-03-31'), 'valid')
  assert.equal(state('2026-04-01'), 'expiring')
  assert.equal(state('2026-05-31'), 'expiring')
  assert.equal(state('2026-06-01'), 'expired')
  assert.equal(state('2021-05-31'), 'none')
})

test('[N-ACC-02] who has already renewed without a gap is not warned', () => {
  const first = { since: '2021-06-01', until: '2026-05-31' }
  const ask = { day: '2026-05-01', warnDays: 60 }
  const next = (since: string) => registrationState([first, { since, until: '2031-05-31' }], ask)
  assert.deepEqual(next('2026-06-01'), { state: 'valid', until: '2031-05-31' })
  assert.deepEqual(next('2026-06-02'), { state: 'expiring', until: '2026-05-31' })
})

test('[N-ACC-02] whatever the registrations, somebody is registered on a day exactly if one of them holds then', () => {
  const rows = fc.array(
    fc
      .record({ since: day, length: fc.nat(40) })
      .map(({ since, length }) => ({ since, until: addDays(since, length) })),
  )
  fc.assert(
    fc.property(rows, day, fc.nat(90), (registrations, on, warnDays) => {
      const { state } = registrationState(registrations, { day: on, warnDays })
      const holds = registrations.some(({ since, until }) => since <= on && on <= until)
      assert.equal(state === 'valid' || state === 'expiring', holds)
    }),
  )
})

test('[N-ACC-02] a number has the shape of its register, and nobody looked it up tomorrow', () => {
  const ask = { register: 'BIG' as const, number: '49012345601', since: START, until: '2031-01-01', checkedOn: START }
  const code = (more: object) => refuseRegistration({ ...ask, ...more }, '2026-03-02')?.refused
  assert.equal(code({}), undefined)
  assert.equal(code({ number: '4901234560' }), 'organisations/registration-number')
  assert.equal(code({ register: 'SKJ', number: '100001234' }), undefined)
  assert.equal(code({ until: '2025-12-31' }), 'organisations/registration-period')
  assert.equal(code({ checkedOn: '2026-03-03' }), 'organisations/registration-checked-later')
})

const mandate = (more: Partial<Mandate>): Mandate => ({
  id: 'm1',
  holder: { kind: 'team', id: 'team' },
  powers: ['decide-on-help'],
  upToCents: null,
  givenBy: 'college',
  source: 'mandaatbesluit',
  since: START,
  until: null,
  ...more,
})

test('[M12] a mandate is found for its holder, power and day, up to its amount and not a cent more', () => {
  const asked = {
    power: 'decide-on-help',
    worker: 'anna',
    teams: ['team'],
    organisation: 'gemeente',
    day: '2026-03-02',
  }
  const found = (mandates: Mandate[], more: object = {}) => findMandate(mandates, { ...asked, ...more })?.id
  assert.equal(found([mandate({})]), 'm1')
  assert.equal(found([mandate({ upToCents: 500_00 })], { cents: 500_00 }), 'm1')
  assert.equal(found([mandate({ upToCents: 500_00 })], { cents: 500_01 }), undefined)
  assert.equal(found([mandate({ since: '2026-03-03' })]), undefined)
  assert.equal(found([mandate({ until: '2026-03-01' })]), undefined)
  assert.equal(found([mandate({ holder: { kind: 'worker', id: 'team' } })]), undefined)
  assert.equal(found([mandate({ powers: ['sign-decision'] })]), undefined)
  assert.equal(found([mandate({ id: 'small', upToCents: 1 }), mandate({ id: 'large' })]), 'large')
})

test('[M12] only what exists can be mandated', () => {
  assert.equal(refusePowers(['decide-on-help'], ['decide-on-help']), undefined)
  assert.equal(refusePowers(['decide-on-help', 'rule'], ['decide-on-help'])?.facts?.power, 'rule')
})

const how: LoginRoles = {
  claim: 'groups',
  newIn: null,
  rules: [
    { value: 'jeugd', role: 'youth-consultant', team: 'team' },
    { value: 'jeugd-lead', role: 'team-lead', team: 'team' },
    { value: 'jeugd-extra', role: 'youth-consultant', team: 'team' },
  ],
}
const held = (id: string, role: string, source: 'hand' | 'login'): LoginHolding => ({
  id,
  role,
  team: 'team',
  source,
  since: START,
  until: null,
})

test('[L10] a login gives the roles of its groups, once each, and takes those away that a login gave', () => {
  const outcome = rolesByLogin(how, {
    claims: { groups: ['jeugd', 'jeugd-extra', 'other'] },
    holdings: [held('h1', 'team-lead', 'login'), held('h2', 'policy-officer', 'hand')],
    today: '2026-03-02',
  })
  assert.deepEqual(outcome, {
    begin: [{ role: 'youth-consultant', team: 'team' }],
    end: [{ id: 'h1', until: '2026-03-01' }],
  })
})

test('[L10] whatever the claims, a role that was given by hand never ends by a login', () => {
  const claims = fc.record({
    groups: fc.oneof(fc.string(), fc.array(fc.constantFrom('jeugd', 'jeugd-lead', 'x')), fc.nat()),
  })
  const roles = fc.constantFrom('youth-consultant', 'team-lead', 'policy-officer')
  fc.assert(
    fc.property(claims, fc.array(roles), (given, mine) => {
      const holdings = mine.map((role, at) => held(`h${at}`, role, 'hand'))
      assert.deepEqual(rolesByLogin(how, { claims: given, holdings, today: '2026-03-02' }).end, [])
    }),
  )
})

test('[L10] a second login with the same claims changes nothing', () => {
  const claims = { groups: 'jeugd-lead' }
  const { begin } = rolesByLogin(how, { claims, holdings: [], today: '2026-03-02' })
  assert.deepEqual(begin, [{ role: 'team-lead', team: 'team' }])
  assert.deepEqual(rolesByLogin(how, { claims, holdings: [held('h1', 'team-lead', 'login')], today: '2026-03-02' }), {
    begin: [],
    end: [],
  })
  assert.deepEqual(valuesOf({}, 'groups'), [])
})

test('[M19] the course of a setting shows the value of now, what is new and what was planned, and nothing of the past', () => {
  const planned = [
    { since: '2026-01-01', value: 10, withdrawn: false },
    { since: '2026-02-01', value: 20, withdrawn: false },
    { since: '2026-05-01', value: 50, withdrawn: false },
    { since: '2026-06-01', value: 60, withdrawn: true },
  ]
  const course = (since: string) =>
    courseWith(planned, { since, value: 99, today: '2026-03-02' }).map((step) => [step.since, step.value])
  assert.deepEqual(course('2026-04-01'), [
    ['2026-02-01', 20],
    ['2026-04-01', 99],
    ['2026-05-01', 50],
  ])
  assert.deepEqual(course('2026-03-02'), [
    ['2026-03-02', 99],
    ['2026-05-01', 50],
  ])
  assert.deepEqual(course('2026-05-01'), [
    ['2026-02-01', 20],
    ['2026-05-01', 99],
  ])
})

test('[M19 M09] whatever colour a municipality chooses, everything can be read; what is no colour is refused', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 0xffffff }),
      (colour) => brandColour.schema.safeParse(`#${colour.toString(16).padStart(6, '0')}`).success,
    ),
    { numRuns: 50 },
  )
  for (const wrong of ['rood', '#12', '#12345g', '154273', 'url(x)'])
    assert.equal(brandColour.schema.safeParse(wrong).success, false, wrong)
})

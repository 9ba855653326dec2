import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import {
  type Appointment,
  appointDirector,
  type DirectionHistory,
  directionsLeftBehind,
  directorAt,
  type Estimate,
  endDirection,
  estimateIsDue,
  giveOwnDirection,
  type OwnDirectionAsk,
  startDirection,
} from './direction.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n))
const start = (): DirectionHistory =>
  startDirection({ worker: 'anna', organisation: 'cjg', at: day(0), why: 'neemt het signaal op' })
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
const appointment = (change: Partial<Appointment> = {}): Appointment => ({
  worker: 'bob',
  organisation: 'cjg',
  independent: false,
  at: day(5),
  why: 'kent het gezin',
  decidedBy: 'anna',
  helpingOrganisations: [],
  ...change,
})
const estimate = (change: Partial<Estimate> = {}): Estimate => ({
  outcome: 'can-with-support',
  canCarry: 'belt zelf met school en plant de gesprekken',
  by: 'anna',
  on: '2026-01-06',
  reviewOn: '2026-04-06',
  ...change,
})
const ownDirection = (change: Partial<OwnDirectionAsk> = {}): OwnDirectionAsk => ({
  parents: ['mother', 'father'],
  agreements: [{ text: 'Moeder belt elke week met school', by: 'mother' }],
  estimate: estimate(),
  at: day(5),
  why: 'ouders willen dit zelf',
  decidedBy: 'anna',
  ...change,
})

test('[D03] a household has a director from the instant it is taken up', () => {
  assert.equal(directorAt(start(), day(0))?.kind, 'professional')
})

test('[D03] a new director ends the former one in the same instant', () => {
  const history = orRefuse(appointDirector(start(), appointment()))
  const workerAt = (at: Date) => {
    const director = directorAt(history, at)
    return director?.kind === 'professional' ? director.worker : undefined
  }
  assert.equal(workerAt(new Date(day(5).getTime() - 1)), 'anna')
  assert.equal(workerAt(day(5)), 'bob')
})

test('[D03] appointing a director needs a reason and another person', () => {
  assert.equal(refusalOf(appointDirector(start(), appointment({ why: '  ' }))), 'dossiers/reason-missing')
  assert.equal(refusalOf(appointDirector(start(), appointment({ worker: 'anna' }))), 'dossiers/already-director')
})

test('[D03] an independent director comes from an organisation that gives no help in this household', () => {
  const ask = appointment({ independent: true, organisation: 'provider', helpingOrganisations: ['provider'] })
  assert.equal(refusalOf(appointDirector(start(), ask)), 'dossiers/director-gives-help')
  const other = orRefuse(appointDirector(start(), { ...ask, organisation: 'municipality' }))
  assert.equal(directorAt(other, day(6))?.kind, 'professional')
})

test('[D03] parents direct themselves with agreements, an estimate and a day to look again', () => {
  const history = orRefuse(giveOwnDirection(start(), ownDirection()))
  const director = directorAt(history, day(6))
  assert.equal(director?.kind, 'own')
  assert.deepEqual(director?.kind === 'own' && director.agreements.map((a) => a.by), ['mother'])
})

test('[D03] own direction is refused while something is missing', () => {
  const refused = (change: Partial<OwnDirectionAsk>) => refusalOf(giveOwnDirection(start(), ownDirection(change)))
  assert.equal(refused({ parents: [] }), 'dossiers/own-direction-without-parents')
  assert.equal(refused({ agreements: [{ text: ' ', by: 'mother' }] }), 'dossiers/own-direction-without-agreements')
  assert.equal(refused({ estimate: estimate({ canCarry: '' }) }), 'dossiers/estimate-incomplete')
  assert.equal(refused({ estimate: estimate({ reviewOn: '2026-01-06' }) }), 'dossiers/estimate-without-review')
  assert.equal(refused({ estimate: estimate({ outcome: 'cannot' }) }), 'dossiers/estimate-says-cannot')
})

test('[D03] the estimate is looked at again on the agreed day, not the day before', () => {
  const director = directorAt(orRefuse(giveOwnDirection(start(), ownDirection())), day(6))
  assert.ok(director)
  assert.equal(estimateIsDue(director, '2026-04-05'), false)
  assert.equal(estimateIsDue(director, '2026-04-06'), true)
})

test('[D03] a leaving worker leaves no household without a director', () => {
  const handedOver = orRefuse(appointDirector(start(), appointment()))
  const histories = [
    { dossier: 'still-hers', history: start() },
    { dossier: 'handed-over', history: handedOver },
    { dossier: 'closed', history: orRefuse(endDirection(start(), day(3))) },
  ]
  assert.deepEqual(directionsLeftBehind('anna', day(9), histories), ['still-hers'])
})

test('[D03] after closing nobody is appointed any more', () => {
  const closed = orRefuse(endDirection(start(), day(3)))
  assert.equal(refusalOf(appointDirector(closed, appointment())), 'dossiers/direction-ended')
  assert.equal(refusalOf(giveOwnDirection(start(), ownDirection({ at: day(-1) }))), 'dossiers/direction-not-begun')
})

test('[D03] whatever the history, at every instant exactly one director, professional or the parents', () => {
  const change = fc.record({ own: fc.boolean(), worker: fc.constantFrom('anna', 'bob', 'carla'), wait: fc.nat(4) })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 15 }), fc.nat(60), (changes, asked) => {
      let now = 0
      let history = start()
      for (const { own, worker, wait } of changes) {
        now += wait
        const at = day(now)
        const next = own
          ? giveOwnDirection(history, ownDirection({ at }))
          : appointDirector(history, appointment({ worker, at }))
        if (!isRefusal(next)) history = next
      }
      assert.equal(history.filter((d) => d.from <= day(asked) && !(d.until && d.until <= day(asked))).length, 1)
    }),
  )
})

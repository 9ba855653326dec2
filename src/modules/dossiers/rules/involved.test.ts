import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import {
  endInvolvement,
  helperFigures,
  type Involved,
  type InvolvedRole,
  involve,
  involvedAt,
  type Party,
  whoToTell,
} from './involved.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n))
const year = { from: day(0), until: day(365) }
const worker = (name: string, organisation = 'provider'): Party => ({ kind: 'worker', worker: name, organisation })
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)

function involved(who: string, from: number, until?: number, role: InvolvedRole = 'helper'): Involved {
  return {
    id: `${who}-${from}`,
    role,
    party: worker(who),
    from: day(from),
    ...(until !== undefined && { until: day(until) }),
  }
}

test('[D08] who is involved is known for every instant, with role and organisation', () => {
  const list = [involved('anna', 0, 10), involved('bob', 5)]
  assert.deepEqual(
    involvedAt(list, day(9)).map((i) => i.id),
    ['anna-0', 'bob-5'],
  )
  assert.deepEqual(
    involvedAt(list, day(10)).map((i) => i.id),
    ['bob-5'],
  )
})

test('[D08] somebody is involved once in a role at a time, and may have two roles', () => {
  const list = [involved('anna', 0)]
  assert.equal(refusalOf(involve(list, involved('anna', 5))), 'dossiers/already-involved')
  assert.equal(refusalOf(involve(list, involved('anna', 5, undefined, 'youth-health'))), undefined)
  assert.equal(refusalOf(involve([involved('anna', 0, 5)], involved('anna', 5))), undefined)
})

test('[D08] ending is once, and not before the beginning', () => {
  const ended = orRefuse(endInvolvement(involved('anna', 3), day(4)))
  assert.deepEqual(ended.until, day(4))
  assert.equal(refusalOf(endInvolvement(ended, day(6))), 'dossiers/involved-ended')
  assert.equal(refusalOf(endInvolvement(involved('anna', 3), day(2))), 'dossiers/involved-ends-too-early')
})

test('[D08] a first helper and an extra one are no changes; a new face after a departure is one', () => {
  assert.equal(helperFigures([involved('anna', 1), involved('bob', 30)], year).changes, 0)
  assert.equal(helperFigures([involved('anna', 1, 30), involved('bob', 30)], year).changes, 1)
  assert.equal(helperFigures([involved('anna', 1, 30), involved('bob', 29)], year).changes, 0)
})

test('[D08] two who leave and one who comes is one change, and the same helper coming back is none', () => {
  assert.equal(helperFigures([involved('anna', 1, 30), involved('bob', 1, 30), involved('eva', 40)], year).changes, 1)
  assert.equal(helperFigures([involved('anna', 1, 30), involved('anna', 60)], year).changes, 0)
})

test('[D08] a new helper in another role is no change of helper', () => {
  const list = [involved('anna', 1, 30), involved('bob', 40, undefined, 'debt-helper')]
  assert.equal(helperFigures(list, year).changes, 0)
})

test('[D08] helpers and their organisations are counted once each, and school and GP are no helpers', () => {
  const list = [
    involved('anna', 1, 30),
    involved('anna', 50),
    { ...involved('bob', 40), party: worker('bob', 'other provider') },
    involved('teacher', 1, undefined, 'school'),
  ]
  assert.deepEqual(helperFigures(list, year), { now: 2, different: 2, organisations: 2, changes: 1 })
})

test('[D08] a change counts in the period in which the new helper came', () => {
  const list = [involved('anna', 1, 30), involved('bob', 40)]
  assert.equal(helperFigures(list, { from: day(0), until: day(40) }).changes, 0)
  assert.equal(helperFigures(list, { from: day(40), until: day(80) }).changes, 1)
  assert.equal(helperFigures(list, { from: day(41), until: day(80) }).changes, 0)
})

test('[D04] everyone involved hears of a new director, each once, and those who left do not', () => {
  const list = [involved('anna', 0), involved('anna', 0, undefined, 'gp'), involved('bob', 0, 5), involved('eva', 2)]
  assert.deepEqual(whoToTell(list, day(6)), [worker('anna'), worker('eva')])
})

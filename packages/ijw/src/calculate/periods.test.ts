import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dayNumber, dayOf } from './days.ts'
import {
  claimPeriod,
  daysIn,
  encloses,
  holds,
  isWholeMonth,
  lastProductPeriod,
  mayBeClaimedIn,
  mayClaimIn,
  overlap,
  type Period,
  productPeriod,
  productPeriods,
} from './periods.ts'

const period = (Begindatum: string, Einddatum: string): Period => ({ Begindatum, Einddatum })
const run = (Ingangsdatum: string, Einddatum: string) => ({ Ingangsdatum, Einddatum })

test('[IV089] an allocation from 8 April to 17 June has product periods cut off at both ends', () => {
  assert.deepEqual(productPeriods(run('2026-04-08', '2026-06-17')), [
    period('2026-04-08', '2026-04-30'),
    period('2026-05-01', '2026-05-31'),
    period('2026-06-01', '2026-06-17'),
  ])
})

test('[IV089] a trajectory of which the result is known at the end is claimed in the last product period', () => {
  assert.deepEqual(lastProductPeriod(run('2026-04-08', '2026-06-17')), period('2026-06-01', '2026-06-17'))
  assert.equal(lastProductPeriod({ Ingangsdatum: '2026-04-08' }), undefined)
})

test('[IV084] allocations that follow each other in one month have a product period each', () => {
  assert.deepEqual(productPeriod(run('2026-03-01', '2026-03-09'), '2026-03'), period('2026-03-01', '2026-03-09'))
  assert.deepEqual(productPeriod(run('2026-03-23', '2026-03-31'), '2026-03'), period('2026-03-23', '2026-03-31'))
})

test('[IV090] help of 15 February to 30 April that is claimed afterwards is three performances', () => {
  assert.deepEqual(productPeriods(run('2026-02-15', '2026-04-30')), [
    period('2026-02-15', '2026-02-28'),
    period('2026-03-01', '2026-03-31'),
    period('2026-04-01', '2026-04-30'),
  ])
})

test('[IV090 TR318] after claims of January to March and May, what was missed goes with May or June, not with April', () => {
  const sent = ['2026-01', '2026-02', '2026-03', '2026-05'].map(claimPeriod)
  assert.ok(mayClaimIn(period('2026-05-01', '2026-05-31'), sent))
  assert.ok(mayClaimIn(period('2026-06-01', '2026-06-30'), sent))
  assert.ok(!mayClaimIn(period('2026-04-01', '2026-04-30'), sent))
  assert.ok(!mayClaimIn(period('2026-06-01', '2026-06-29'), sent))
  // Nothing to claim in June and July: a month may be skipped.
  assert.ok(mayClaimIn(claimPeriod('2026-08'), sent))
})

test('[TR318] help in May and June and again in September 2022: after the claims of May and June comes that of September', () => {
  const sent = ['2022-05', '2022-06'].map(claimPeriod)
  assert.ok(mayClaimIn(period('2022-06-01', '2022-06-30'), [claimPeriod('2022-05')]))
  assert.ok(mayClaimIn(period('2022-09-01', '2022-09-30'), sent))
  assert.ok(!mayClaimIn(claimPeriod('2022-08'), [...sent, claimPeriod('2022-09')]))
})

test('[IV090 TR319] a performance of March may be in a claim of May, one of June may not', () => {
  assert.ok(mayBeClaimedIn(claimPeriod('2026-03'), claimPeriod('2026-05')))
  assert.ok(mayBeClaimedIn(claimPeriod('2026-05'), claimPeriod('2026-05')))
  assert.ok(!mayBeClaimedIn(claimPeriod('2026-06'), claimPeriod('2026-05')))
})

test('[veelgestelde vragen] a stop on 15 August does not cut off the product period of August', () => {
  assert.deepEqual(productPeriod(run('2025-01-01', '2025-09-05'), '2025-08'), period('2025-08-01', '2025-08-31'))
})

test('[TR387 TR388] an allocation without an end fills every month from its begin', () => {
  const open = { Ingangsdatum: '2026-04-08' }
  assert.deepEqual(productPeriod(open, '2026-04'), period('2026-04-08', '2026-04-30'))
  assert.deepEqual(productPeriod(open, '2031-02'), period('2031-02-01', '2031-02-28'))
  assert.equal(productPeriod(open, '2026-03'), undefined)
  assert.deepEqual(productPeriods(open, '2026-05'), [
    period('2026-04-08', '2026-04-30'),
    period('2026-05-01', '2026-05-31'),
  ])
  assert.deepEqual(productPeriods(open), [])
})

test('[CS340] a claim is over exactly one whole calendar month', () => {
  assert.ok(isWholeMonth(claimPeriod('2028-02')))
  assert.ok(!isWholeMonth(period('2028-02-01', '2028-02-28')))
  assert.ok(!isWholeMonth(period('2026-04-02', '2026-04-30')))
  assert.ok(!isWholeMonth(period('2026-04-01', '2026-05-31')))
  assert.ok(!isWholeMonth(period('', '')))
})

test('[IV089 TR387 TR388] the product periods of an allocation hold each of its days once, and no other day', () => {
  const runs = fc
    .tuple(fc.integer({ min: 15_000, max: 25_000 }), fc.integer({ min: 0, max: 900 }))
    .map(([from, long]) => run(dayOf(from), dayOf(from + long)))
  fc.assert(
    fc.property(runs, (run) => {
      const periods = productPeriods(run)
      assert.equal(periods[0]?.Begindatum, run.Ingangsdatum)
      assert.equal(periods.at(-1)?.Einddatum, run.Einddatum)
      for (const [at, period] of periods.entries()) {
        const next = periods[at + 1]
        if (next !== undefined) assert.equal(addDays(period.Einddatum, 1), next.Begindatum)
        assert.equal(period.Begindatum.slice(0, 7), period.Einddatum.slice(0, 7))
      }
      const days = periods.reduce((sum, period) => sum + daysIn(period), 0)
      assert.equal(days, dayNumber(run.Einddatum) - dayNumber(run.Ingangsdatum) + 1)
    }),
  )
})

test('periods hold their first and last day, and share what lies in both', () => {
  const april = claimPeriod('2026-04')
  assert.ok(holds(april, '2026-04-01') && holds(april, '2026-04-30') && !holds(april, '2026-05-01'))
  assert.ok(encloses(april, april) && !encloses(april, period('2026-04-01', '2026-05-01')))
  assert.deepEqual(overlap(april, period('2026-04-20', '2026-06-01')), period('2026-04-20', '2026-04-30'))
  assert.equal(overlap(april, claimPeriod('2026-05')), undefined)
  assert.equal(daysIn(april), 30)
  assert.equal(daysIn(period('2026-04-02', '2026-04-01')), 0)
  assert.equal(daysIn(period('', '')), 0)
})

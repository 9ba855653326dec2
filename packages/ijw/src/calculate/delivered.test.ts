import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from './days.ts'
import { deliveredPerPeriod, hoursToClaim, type Performed, volumeOf } from './delivered.ts'
import type { Unit } from './volumes.ts'

const performed = (GeleverdVolume: number, Eenheid: Unit, DebetCredit: 'D' | 'C' = 'D'): Performed => ({
  GeleverdVolume,
  Eenheid,
  IngediendBedrag: { Bedrag: 0, DebetCredit },
})

test('[IV076] 2,5 hours every Thursday from 7 July to 7 September 2025: 10, 10 and 2,5 hours by the day of delivery', () => {
  const deliveries = Array.from({ length: 9 }, (_, week) => ({ day: addDays('2025-07-10', week * 7), amount: 150 }))
  // The instruction prints 7,5 for July and counts it out beside it as 4 deliveries: 10 hours.
  assert.deepEqual(deliveredPerPeriod({ Ingangsdatum: '2025-07-07', Einddatum: '2025-09-07' }, deliveries), [
    { ProductPeriode: { Begindatum: '2025-07-07', Einddatum: '2025-07-31' }, amount: 600 },
    { ProductPeriode: { Begindatum: '2025-08-01', Einddatum: '2025-08-31' }, amount: 600 },
    { ProductPeriode: { Begindatum: '2025-09-01', Einddatum: '2025-09-07' }, amount: 150 },
  ])
})

test('[IV084] help that went on between two allocations is claimed on neither', () => {
  const deliveries = ['2026-03-08', '2026-03-12', '2026-03-24'].map((day) => ({ day, amount: 60 }))
  assert.deepEqual(deliveredPerPeriod({ Ingangsdatum: '2026-03-01', Einddatum: '2026-03-09' }, deliveries), [
    { ProductPeriode: { Begindatum: '2026-03-01', Einddatum: '2026-03-09' }, amount: 60 },
  ])
  assert.deepEqual(deliveredPerPeriod({ Ingangsdatum: '2026-03-23', Einddatum: '2026-03-31' }, deliveries), [
    { ProductPeriode: { Begindatum: '2026-03-23', Einddatum: '2026-03-31' }, amount: 60 },
  ])
})

test('[IV079] 4 weeks of 95 minutes are 380 minutes: 6 hours to claim', () => {
  assert.equal(hoursToClaim(4 * 95), 6)
})

test('[IV079] less than half an hour goes down, half an hour goes up, and one hour is the least', () => {
  assert.equal(hoursToClaim(6 * 60 + 29), 6)
  assert.equal(hoursToClaim(6 * 60 + 30), 7)
  assert.equal(hoursToClaim(1), 1)
  assert.equal(hoursToClaim(0), 0)
})

test('[IV079] what is claimed in hours differs by no more than half an hour from what was delivered, from one hour on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 99_999_999 }), (minutes) => {
      assert.ok(Math.abs(hoursToClaim(minutes) * 60 - minutes) <= 30)
    }),
  )
})

test('[TR322] performances add up, credits are taken off, minutes and hours together in minutes', () => {
  assert.deepEqual(volumeOf([performed(10, '04'), performed(4, '04', 'C')]), { Volume: 6, Eenheid: '04' })
  assert.deepEqual(volumeOf([performed(10, '04'), performed(45, '01')]), { Volume: 645, Eenheid: '01' })
  assert.equal(volumeOf([performed(10, '04'), performed(2, '16')]), undefined)
  assert.equal(volumeOf([]), undefined)
})

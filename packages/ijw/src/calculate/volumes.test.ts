import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf, lastDayOf } from './days.ts'
import { type Period, productPeriods } from './periods.ts'
import {
  type Allocated,
  fitsWithin,
  minutesOf,
  type Size,
  type Unit,
  variantOf,
  volumeOverRun,
  volumeWithin,
} from './volumes.ts'

const HOURS: Unit = '04'
const EUROS: Unit = '83'
const [DAY, WEEK, MONTH, TOTAL] = ['1', '2', '4', '6'] as const

function allocation(Ingangsdatum: string, Einddatum: string | undefined, Omvang?: Size): Allocated {
  return { Ingangsdatum, ...(Einddatum !== undefined && { Einddatum }), ...(Omvang !== undefined && { Omvang }) }
}
function size(Volume: number, Eenheid: Unit, Frequentie: Size['Frequentie']): Size {
  return { Volume, Eenheid, Frequentie }
}
function perPeriod(allocated: Allocated): (number | undefined)[] {
  return productPeriods(allocated).map((period) => volumeWithin(allocated, period)?.Volume)
}
const month = (month: string): Period => ({ Begindatum: `${month}-01`, Einddatum: lastDayOf(month) })

test('[IV076] 3 hours a week from 7 July to 7 September 2025: at most 12, 15 and 3 hours, and 27 in all', () => {
  const allocated = allocation('2025-07-07', '2025-09-07', size(3, HOURS, WEEK))
  // The instruction prints 9 for July and counts it out beside it as 4 weeks of 3 hours: 12.
  assert.deepEqual(perPeriod(allocated), [12, 15, 3])
  assert.deepEqual(volumeOverRun(allocated), { Volume: 27, Eenheid: HOURS })
})

test('[IV076] 300 euros a week to Sunday 7 September 2025: 900, 1500 and 300 euros', () => {
  const allocated = allocation('2025-07-07', '2025-09-07', size(30_000, EUROS, WEEK))
  assert.deepEqual(perPeriod(allocated), [90_000, 150_000, 30_000])
  assert.deepEqual(volumeOverRun(allocated), { Volume: 270_000, Eenheid: EUROS })
})

test('[IV076] 300 euros a week to Saturday 6 September 2025: 900 and 1800 euros, and nothing over September', () => {
  const allocated = allocation('2025-07-07', '2025-09-06', size(30_000, EUROS, WEEK))
  assert.deepEqual(perPeriod(allocated), [90_000, 180_000, 0])
})

test('[IV077] 3 hours a week from 7 October to 30 December 2025: at most 12, 15 and 15 hours, and 39 in all', () => {
  const allocated = allocation('2025-10-07', '2025-12-30', size(3, HOURS, WEEK))
  assert.deepEqual(perPeriod(allocated), [12, 15, 15])
  assert.deepEqual(volumeOverRun(allocated), { Volume: 39, Eenheid: HOURS })
})

test('[IV077] 300 euros a week to 31 December 2025: 900, 1500 and 1500 euros', () => {
  // The instruction says that the allocation begins on 1 October, but counts its Sundays from 7 October: its figures are of that.
  const allocated = allocation('2025-10-07', '2025-12-31', size(30_000, EUROS, WEEK))
  assert.deepEqual(perPeriod(allocated), [90_000, 150_000, 150_000])
  const fromTheFirst = allocation('2025-10-01', '2025-12-31', size(30_000, EUROS, WEEK))
  assert.deepEqual(perPeriod(fromTheFirst), [120_000, 150_000, 150_000])
})

test('[IV077] 300 euros a week from 7 July to Friday 5 September 2025: 900 and 1800 euros', () => {
  const allocated = allocation('2025-07-07', '2025-09-05', size(30_000, EUROS, WEEK))
  assert.deepEqual(perPeriod(allocated), [90_000, 180_000, 0])
})

test('[IV078] 3 hours a week from Wednesday 12 November: a broken first week counts whole, 9 hours to the end of the month', () => {
  // The figure holds for 2025, in which 16 November ends that week; in 2026, the year the instruction prints, 30 November begins a fourth week.
  const in2025 = allocation('2025-11-12', '2025-12-13', size(3, HOURS, WEEK))
  assert.equal(perPeriod(in2025)[0], 9)
  const in2026 = allocation('2026-11-12', '2026-12-13', size(3, HOURS, WEEK))
  assert.equal(perPeriod(in2026)[0], 12)
})

test('[IV078] 15 hours a month from 14 October 2026: the broken month counts whole', () => {
  const allocated = allocation('2026-10-14', '2026-12-13', size(15, HOURS, MONTH))
  assert.deepEqual(perPeriod(allocated), [15, 15, 15])
  assert.deepEqual(volumeOverRun(allocated), { Volume: 45, Eenheid: HOURS })
})

test('[IV042] 200 euros a month is 20000 in every month; 20 half-days fit in a month at 5 a week', () => {
  const euros = allocation('2026-01-01', '2026-12-31', size(20_000, EUROS, MONTH))
  assert.deepEqual(volumeWithin(euros, month('2026-02')), { Volume: 20_000, Eenheid: EUROS })
  const halfDays = volumeWithin(allocation('2026-01-01', '2026-12-31', size(5, '16', WEEK)), month('2026-02'))
  assert.deepEqual(halfDays, { Volume: 25, Eenheid: '16' })
  assert.equal(halfDays && fitsWithin({ Volume: 20, Eenheid: '16' }, halfDays), true)
})

test('[TR321] 30 minutes a day count for every day that is allocated', () => {
  const allocated = allocation('2026-04-08', '2026-06-17', size(30, '01', DAY))
  assert.deepEqual(perPeriod(allocated), [23 * 30, 31 * 30, 17 * 30])
  assert.equal(volumeOverRun(allocated)?.Volume, 71 * 30)
})

test('[TR321 TR322] a total may be claimed in any period, and once', () => {
  const allocated = allocation('2026-04-08', '2026-06-17', size(80, HOURS, TOTAL))
  assert.deepEqual(perPeriod(allocated), [80, 80, 80])
  assert.equal(volumeOverRun(allocated)?.Volume, 80)
  assert.equal(volumeOverRun(allocation('2026-04-08', undefined, size(80, HOURS, TOTAL)))?.Volume, 80)
})

test('[TR321] outside the allocation there is nothing to claim, and without a size there is no limit', () => {
  const allocated = allocation('2026-04-08', '2026-06-17', size(3, HOURS, WEEK))
  assert.equal(volumeWithin(allocated, month('2026-03'))?.Volume, 0)
  assert.equal(volumeWithin(allocation('2026-04-08', '2026-06-17'), month('2026-04')), undefined)
  assert.equal(volumeOverRun(allocation('2026-04-08', '2026-06-17')), undefined)
})

test('[TR322] an allocation without an end has no volume over its run, but has one in every month', () => {
  const allocated = allocation('2026-04-08', undefined, size(15, HOURS, MONTH))
  assert.equal(volumeOverRun(allocated), undefined)
  assert.equal(volumeWithin(allocated, month('2027-01'))?.Volume, 15)
})

test('[IV076] an output of a few days without a Sunday has its one week in the period in which it ends', () => {
  const allocated = allocation('2025-09-29', '2025-10-02', size(30_000, EUROS, WEEK))
  assert.deepEqual(perPeriod(allocated), [0, 30_000])
  assert.equal(volumeOverRun(allocated)?.Volume, 30_000)
})

const runs = fc
  .tuple(fc.integer({ min: 18_000, max: 24_000 }), fc.integer({ min: 0, max: 800 }))
  .map(([from, long]): [string, string] => [dayOf(from), dayOf(from + long)])
const sumOf = (volumes: (number | undefined)[]) => volumes.reduce<number>((sum, volume) => sum + (volume ?? 0), 0)

test('[IV076 IV077] of an output per week, and of anything per day or month, the periods together are exactly the run', () => {
  const exact = fc.constantFrom(size(7, EUROS, WEEK), size(7, '82', WEEK), size(7, HOURS, DAY), size(7, HOURS, MONTH))
  fc.assert(
    fc.property(runs, exact, ([from, until], omvang) => {
      const allocated = allocation(from, until, omvang)
      assert.equal(sumOf(perPeriod(allocated)), volumeOverRun(allocated)?.Volume)
    }),
  )
})

test('[IV077] of an effort per week the periods together leave room that the run takes back, at most a week per month', () => {
  fc.assert(
    fc.property(runs, ([from, until]) => {
      const allocated = allocation(from, until, size(1, HOURS, WEEK))
      const periods = perPeriod(allocated)
      const room = sumOf(periods) - (volumeOverRun(allocated)?.Volume ?? 0)
      assert.ok(room >= 0 && room < periods.length)
      for (const weeks of periods) assert.ok((weeks ?? 0) >= 1 && (weeks ?? 0) <= 6)
    }),
  )
})

test('[TR321 TR341] hours hold 60 minutes each, to the minute; other units are not compared', () => {
  const ceiling = { Volume: 12, Eenheid: HOURS }
  assert.equal(fitsWithin({ Volume: 720, Eenheid: '01' }, ceiling), true)
  assert.equal(fitsWithin({ Volume: 721, Eenheid: '01' }, ceiling), false)
  assert.equal(fitsWithin({ Volume: 12, Eenheid: HOURS }, ceiling), true)
  assert.equal(fitsWithin({ Volume: 13, Eenheid: HOURS }, { Volume: 720, Eenheid: '01' }), false)
  assert.equal(fitsWithin({ Volume: 3, Eenheid: '16' }, ceiling), undefined)
  assert.equal(minutesOf({ Volume: 3, Eenheid: '14' }), undefined)
})

test('[toewijzingsvarianten] pieces of output and euros are results; minutes, hours, days, half-days and pieces of effort are not', () => {
  assert.deepEqual((['82', '83'] as const).map(variantOf), ['output', 'output'])
  assert.deepEqual([...new Set((['01', '04', '14', '16', '84'] as const).map(variantOf))], ['effort'])
})

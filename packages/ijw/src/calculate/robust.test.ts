import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amountOf, tariffPerMinute, totalOf } from './amounts.ts'
import { addDays, dayNumber, dayOf, isDay, lastDayOf, monthsFrom, weekdayOf } from './days.ts'
import { deliveredPerPeriod, hoursToClaim } from './delivered.ts'
import { mayClaimIn, productPeriod, productPeriods } from './periods.ts'
import { answerDue, isMissed, replyDue, startDue, stopDue } from './terms.ts'
import { volumeOverRun, volumeWithin } from './volumes.ts'
import { lastSundayOf, sundaysIn, weekOf, weeksTouched, wholeWeeks } from './weeks.ts'
import { plainWorkingDays, workingDaysAfter } from './working-days.ts'

/** Days as they may come from anywhere: real ones, nearly real ones, and anything at all. */
const days = fc.oneof(
  fc.integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') }).map(dayOf),
  fc
    .tuple(fc.nat(9999), fc.nat(19), fc.nat(39))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
  fc.string(),
)
const periods = fc.record({ Begindatum: days, Einddatum: days })
const sizes = fc.record({
  Volume: fc.oneof(fc.integer(), fc.double()),
  Eenheid: fc.constantFrom('01', '04', '14', '16', '82', '83', '84'),
  Frequentie: fc.constantFrom('1', '2', '4', '6'),
})
const allocations = fc.record(
  { Ingangsdatum: days, Einddatum: days, Omvang: sizes },
  { requiredKeys: ['Ingangsdatum'] },
)
const calendar = plainWorkingDays(['2026-04-06'])

test('whatever days, periods and allocations come in, nothing throws and no count is below zero', () => {
  fc.assert(
    fc.property(days, periods, allocations, (day, period, allocation) => {
      for (const count of [weeksTouched(period), wholeWeeks(period), sundaysIn(period)]) assert.ok(count >= 0)
      for (const result of [addDays(day, 1), lastDayOf(day.slice(0, 7))]) assert.ok(result === '' || isDay(result))
      weekdayOf(day)
      weekOf(day)
      lastSundayOf(period)
      monthsFrom(period.Begindatum.slice(0, 7), period.Einddatum.slice(0, 7))
      mayClaimIn(period, [period])
      productPeriod(allocation, day.slice(0, 7))
      productPeriods(allocation, day.slice(0, 7))
      volumeWithin(allocation, period)
      volumeOverRun(allocation)
      deliveredPerPeriod(allocation, [{ day, amount: 1 }])
    }),
    { numRuns: 300 },
  )
})

test('whatever amounts come in, nothing throws', () => {
  const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN))
  fc.assert(
    fc.property(anyNumber, anyNumber, sizes, (one, other, { Eenheid }) => {
      tariffPerMinute(one)
      amountOf({ GeleverdVolume: one, Eenheid, ProductTarief: other }, other)
      hoursToClaim(one)
      totalOf([{ IngediendBedrag: { Bedrag: one, DebetCredit: 'C' } }])
    }),
  )
})

test('whatever day a term counts from, nothing throws, and a day that cannot be counted is never missed', () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      const request = { number: '315', received: one, dated: other, underInvestigation: true } as const
      const dues = [
        replyDue('323', one, calendar),
        startDue(one, calendar, { Ingangsdatum: one, Toewijzingsdatum: other, received: other }),
        stopDue(one, calendar, other),
        answerDue(request, calendar),
      ]
      for (const due of dues) assert.ok(due !== undefined && (due.last !== '' || !isMissed(due, other)))
      workingDaysAfter(one, 3, { isWorkingDay: () => false })
    }),
    { numRuns: 200 },
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../../platform/refusal.ts'
import { daysToTake, endedPeriods, figurePeriods, readFigurePeriod, refuseTie, valueToTake } from './figures.ts'
import { type Counted, shownOf } from './small-numbers.ts'

const norm = { hideBelow: 10, roundTo: 5 }
const count = fc.nat({ max: 5_000 })
const counted = (number: number): Counted => ({ kind: 'count', count: number })
const share = (part: number, rest: number): Counted => ({ kind: 'share', part, whole: part + rest })

test('[N-FIG-03] whatever is counted: one to nine are never shown, and what is shown is a multiple of five', () => {
  fc.assert(
    fc.property(count, (number) => {
      const shown = shownOf(counted(number), norm)
      if (number > 0 && number < 10) assert.deepEqual(shown, { hidden: 'too-small' })
      else assert.ok('value' in shown && shown.value % 5 === 0 && Math.abs(shown.value - number) <= 2)
    }),
  )
})

test('[N-FIG-03] no shown figure, and no difference of two, says of one person whether he is in it', () => {
  fc.assert(
    fc.property(count, fc.nat({ max: 40 }), (number, more) => {
      const [one, other] = [shownOf(counted(number), norm), shownOf(counted(number + more), norm)]
      if (!('value' in one && 'value' in other)) return
      assert.equal((other.value - one.value) % 5, 0)
      const same = [-2, -1, 1, 2].map((step) => shownOf(counted(Math.max(0, number + step)), norm))
      // Nobody of the staff doubts that nothing is nothing: who counts none, shows none.
      if (number === 0) return
      assert.ok(same.some((near) => 'value' in near && near.value === one.value))
    }),
  )
})

test('[N-FIG-03] a share is shown only when neither the part, nor the rest, nor the whole is few', () => {
  fc.assert(
    fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (part, rest) => {
      const shown = shownOf(share(part, rest), norm)
      const few = [part, rest, part + rest].some((number) => number > 0 && number < 10)
      if (part + rest === 0) assert.deepEqual(shown, { hidden: 'nothing-counted' })
      else if (few) assert.deepEqual(shown, { hidden: 'too-small' })
      else assert.ok('value' in shown && shown.value >= 0 && shown.value <= 100)
    }),
  )
  assert.deepEqual(shownOf(share(30, 10), norm), { value: 75 })
  assert.deepEqual(shownOf(share(0, 40), norm), { value: 0 })
})

const day = fc
  .integer({ min: 0, max: 9_000 })
  .map((number) => new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10))

test('[I10] on any day the periods one may take over are over, follow each other without a gap, and the first ended last', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...figurePeriods), (today, every) => {
      const periods = endedPeriods(every, { today, count: 6 }).map((text) => readFigurePeriod(text))
      assert.equal(periods.length, 6)
      for (const [at, period] of periods.entries()) {
        assert.ok(period && period.until < today && period.sort === every)
        const later = at === 0 ? undefined : periods[at - 1]
        const next = Temporal.PlainDate.from(period.until).add({ days: 1 }).toString()
        if (later) assert.equal(later.from, next)
        else assert.ok(next <= today)
      }
    }),
  )
})

test('[I10] a period is taken over when it is over, is as long as was agreed, and the indicator is tied', () => {
  const tie = { code: 'signals.received', every: 'quarter' } as const
  const today = '2026-03-02'
  const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
  assert.deepEqual(daysToTake(tie, { period: '2025-Q4', today }), { from: '2025-10-01', until: '2025-12-31' })
  assert.equal(refusalOf(daysToTake(null, { period: '2025-Q4', today })), 'programme/no-figure')
  assert.equal(refusalOf(daysToTake(tie, { period: 'vorig', today })), 'programme/figure-period-form')
  assert.equal(refusalOf(daysToTake(tie, { period: '2025-H2', today })), 'programme/figure-other-period')
  assert.equal(refusalOf(daysToTake(tie, { period: '2026-Q1', today })), 'programme/figure-period-not-over')
  assert.equal(
    refusalOf(daysToTake(tie, { period: '2026-Q1', today: '2026-03-31' })),
    'programme/figure-period-not-over',
  )
})

test('[I10 N-FIG-03] an indicator is tied to a figure in its own unit, and too few are refused with from how many on', () => {
  const figure = { unit: { nl: 'signalen', en: 'signals' } }
  assert.equal(refuseTie(figure, ' Signalen '), undefined)
  assert.equal(refuseTie(figure, 'kinderen')?.refused, 'programme/figure-other-unit')
  assert.equal(refuseTie(undefined, 'kinderen')?.refused, 'programme/unknown-figure')
  assert.equal(valueToTake({ value: 15 }, 10), 15)
  assert.deepEqual(valueToTake({ hidden: 'too-small' }, 10), {
    refused: 'programme/figure-too-small',
    facts: { hideBelow: 10 },
    status: 409,
  })
  assert.deepEqual(valueToTake({ hidden: 'nothing-counted' }, 10), {
    refused: 'programme/figure-nothing-counted',
    status: 409,
  })
})

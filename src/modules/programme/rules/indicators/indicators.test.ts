import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dataQuality } from './data-quality.ts'
import { refuseDone } from './done.ts'
import {
  type Break,
  differenceOf,
  type Indicator,
  type Measurement,
  refuseBreak,
  refuseIndicator,
  refuseMeasurement,
  refuseOtherMeaning,
} from './indicators.ts'
import { meaningOn } from './meaning.ts'
import { meets, trendOf } from './trend.ts'

const indicator = (facts: Partial<Indicator> = {}): Indicator => ({
  wish: 'down',
  target: { value: 300, by: '2026-12-31' },
  baseline: { value: 344, on: '2020-12-31' },
  ...facts,
})
const measured = (on: string, value: number, struck = false): Measurement => ({
  on,
  value,
  source: 'Jaarstukken',
  struck,
})

/** Seed 004: children with individual help in Dinkelland, 2020 and 2022; the residence principle changed in between. */
const children = [measured('2022-12-31', 381), measured('2020-12-31', 344)]
const residence: Break = { on: '2021-01-01', why: 'Ander woonplaatsbeginsel' }

test('[I10] without a break 344 and 381 children are compared, and more is worse', () => {
  const trend = trendOf(indicator(), children, [])
  assert.deepEqual([trend.change, trend.sinceBaseline, trend.direction], [37, 37, 'worse'])
  assert.equal(trend.progress, -85)
  assert.equal(trend.onTarget, false)
})

test('[I10 J07] across a break nothing is compared: no change, no progress, and it says why', () => {
  const trend = trendOf(indicator(), children, [residence])
  assert.deepEqual([trend.change, trend.sinceBaseline, trend.progress, trend.direction], [null, null, null, 'broken'])
  assert.deepEqual(
    trend.segments.map(({ since, points }) => [since?.on ?? null, points.map(({ value }) => value)]),
    [
      [null, [344]],
      ['2021-01-01', [381]],
    ],
  )
})

test('[I10] a value on the day of the break belongs to what comes after it', () => {
  const trend = trendOf(
    indicator({ baseline: null }),
    [measured('2021-01-01', 1), measured('2020-12-31', 2)],
    [residence],
  )
  assert.deepEqual(
    trend.segments.map(({ points }) => points.length),
    [1, 1],
  )
  assert.equal(trend.change, null)
})

const aDay = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => Temporal.PlainDate.from('2018-01-01').add({ days }).toString())
const aValue = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 1000)

test('[I10] whatever was measured and cut, every valid value stands in one segment, and none crosses a break', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ on: aDay, value: aValue, struck: fc.boolean() }), { selector: ({ on }) => on }),
      fc.uniqueArray(aDay, { maxLength: 4 }),
      (values, days) => {
        const all = values.map((one): Measurement => ({ ...one, source: 'Bron' }))
        const { segments } = trendOf(
          indicator(),
          all,
          days.map((on) => ({ on, why: 'Anders geteld' })),
        )
        const kept = segments.flatMap(({ points }) => points)
        assert.deepEqual(new Set(kept), new Set(all.filter(({ struck }) => !struck)))
        assert.deepEqual(
          kept.map(({ on }) => on),
          kept.map(({ on }) => on).toSorted(),
        )
        for (const { points } of segments)
          for (const day of days) {
            const after = points.filter(({ on }) => on >= day).length
            assert.ok(after === 0 || after === points.length)
          }
      },
    ),
  )
})

test('[I10] a struck value counts for nothing, and one value or none shows no direction', () => {
  const struck = trendOf(indicator(), [measured('2022-12-31', 381, true), measured('2020-12-31', 344)], [])
  assert.deepEqual([struck.latest?.value, struck.direction], [344, 'one-value'])
  const nothing = trendOf(indicator(), [], [])
  assert.deepEqual(
    [nothing.latest, nothing.direction, nothing.onTarget, nothing.progress],
    [null, 'nothing-measured', null, null],
  )
})

test('[I10] progress is the part of the way from baseline to target, and half a percent is not rounded up', () => {
  const progress = (value: number) => trendOf(indicator(), [measured('2022-01-01', value)], []).progress
  assert.deepEqual([344, 322, 300, 290, 343.9].map(progress), [0, 50, 100, 122, 0])
  const flat = indicator({ target: { value: 344, by: '2026-12-31' } })
  assert.equal(trendOf(flat, [measured('2022-01-01', 344)], []).progress, null)
})

test('[I10] what is better depends on what one wishes', () => {
  const direction = (wish: 'up' | 'down' | 'keep', target: number | null, ...values: [number, number]) =>
    trendOf(
      indicator({ wish, target: target === null ? null : { value: target, by: '2026-12-31' }, baseline: null }),
      [measured('2021-01-01', values[0]), measured('2022-01-01', values[1])],
      [],
    ).direction
  assert.equal(direction('up', null, 1, 2), 'better')
  assert.equal(direction('up', null, 2, 1), 'worse')
  assert.equal(direction('down', null, 2, 1), 'better')
  assert.equal(direction('down', null, 2, 2), 'same')
  assert.equal(direction('keep', 5, 8, 6), 'better')
  assert.equal(direction('keep', 5, 4, 6), 'same')
  assert.equal(direction('keep', 5, 5, 6), 'worse')
  assert.equal(direction('keep', null, 5, 6), 'worse')
  assert.deepEqual(
    [meets(5, 5, 'keep'), meets(5, 6, 'up'), meets(6, 6, 'up'), meets(7, 6, 'down')],
    [true, false, true, false],
  )
  assert.equal(differenceOf(0.3, 0.1), 0.2)
})

test('[I10] a target lies after its baseline', () => {
  const early = { target: { value: 1, by: '2020-12-31' } }
  assert.equal(refuseIndicator(indicator(early))?.refused, 'programme/target-not-after-baseline')
  assert.equal(refuseIndicator(indicator()), undefined)
  assert.equal(refuseIndicator(indicator({ ...early, baseline: null })), undefined)
})

test('[J07] another definition, unit or source cuts the trend once something was measured', () => {
  const then = { definition: 'Kinderen met individuele hulp', unit: 'kinderen', source: 'Jaarstukken' }
  const now = { ...then, definition: 'Trajecten individuele hulp' }
  const refused = (facts: object, given?: Break) =>
    refuseOtherMeaning({ now: { ...then, ...facts }, then, measured: children }, given)?.refused
  assert.equal(refused({ definition: now.definition }), 'programme/definition-asks-break')
  assert.equal(refused({ unit: 'trajecten' }), 'programme/definition-asks-break')
  assert.equal(refused({ source: 'CBS' }), 'programme/definition-asks-break')
  assert.equal(refused({}), undefined)
  assert.equal(refused({ unit: 'trajecten' }, residence), undefined)
  const struck = children.map((one) => ({ ...one, struck: true }))
  assert.equal(refuseOtherMeaning({ now, then, measured: struck }, undefined), undefined)
})

test('[I10] a value is of today or earlier, has a source, and is the only one of its day', () => {
  const refused = (on: string, source = 'Bron') =>
    refuseMeasurement({ on, value: 1, source }, { earlier: children, today: '2023-01-01' })?.refused
  assert.equal(refused('2023-01-02'), 'programme/measured-in-the-future')
  assert.equal(refused('2022-12-31'), 'programme/measured-that-day')
  assert.equal(refused('2022-12-30', ' '), 'programme/measured-without-source')
  assert.equal(refused('2022-12-30'), undefined)
  const again = { earlier: children.map((one) => ({ ...one, struck: true })), today: '2023-01-01' }
  assert.equal(refuseMeasurement({ on: '2022-12-31', value: 1, source: 'Bron' }, again), undefined)
})

test('[I10] a break has a reason, and a day has one', () => {
  assert.equal(refuseBreak({ ...residence, why: ' ' }, [])?.refused, 'programme/break-without-reason')
  assert.equal(refuseBreak(residence, [residence])?.refused, 'programme/break-twice')
  assert.equal(refuseBreak(residence, []), undefined)
})

test('[N-FIG-05] a goal is not done without a measured value and where it comes from', () => {
  const one = { name: 'Kinderen met hulp', measured: children }
  assert.equal(refuseDone([])?.refused, 'programme/done-without-indicator')
  assert.deepEqual(refuseDone([one, { name: 'Geluk', measured: [] }]), {
    refused: 'programme/done-without-value',
    facts: { indicator: 'Geluk' },
    status: 409,
  })
  const bare = children.map((value) => ({ ...value, source: ' ' }))
  assert.equal(refuseDone([{ ...one, measured: bare }])?.refused, 'programme/done-without-value')
  const struck = children.map((value) => ({ ...value, struck: true }))
  assert.equal(refuseDone([{ ...one, measured: struck }])?.refused, 'programme/done-without-value')
  assert.equal(refuseDone([one]), undefined)
})

test('[J07] a value means what the figure meant on its day; the day of a new meaning belongs to the new one', () => {
  const meaning = (number: number, since: string | null) => ({ number, since, definition: '', unit: '', source: '' })
  const meanings = [meaning(2, '2025-01-01'), meaning(1, null)]
  const on = (day: string) => meaningOn(meanings, day).number
  assert.deepEqual(['2024-12-31', '2025-01-01', '2026-01-01'].map(on), [1, 2, 2])
  assert.throws(() => meaningOn([], '2025-01-01'), RangeError)
})

test('[J07] a value is late from the day after it was expected, and one that never came is late at once', () => {
  const values = [{ ...measured('2024-12-31', 1), quality: 'complete' as const }]
  const late = (today: string) => dataQuality(values, { every: 12, today }).late
  assert.deepEqual(['2025-12-31', '2026-01-01'].map(late), [false, true])
  assert.equal(dataQuality([], { every: 12, today: '2025-01-01' }).late, true)
  assert.equal(dataQuality([], { every: null, today: '2025-01-01' }).late, false)
})

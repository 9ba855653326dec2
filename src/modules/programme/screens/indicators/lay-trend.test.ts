import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Drawable, layTrend } from './lay-trend.ts'

const day = fc.integer({ min: 0, max: 7_000 }).map((number) => {
  const on = new Date(Date.UTC(2010, 0, 1 + number))
  return on.toISOString().slice(0, 10)
})
const amount = fc.integer({ min: -2_000_000, max: 2_000_000 }).map((number) => number / 1_000)
const values = fc.uniqueArray(fc.record({ on: day, value: amount }), { selector: ({ on }) => on, maxLength: 20 })
const cuts = fc.uniqueArray(day, { maxLength: 3 })

/** Values in the pieces that breaks make of them, as the rule gives them. */
const drawables = fc
  .record({ values, cuts, baseline: fc.option(fc.record({ on: day, value: amount })), goal: fc.option(amount) })
  .map(({ values: all, cuts: days, baseline, goal }): Drawable => {
    const points = all.toSorted((a, b) => (a.on < b.on ? -1 : 1))
    const starts = ['', ...days.toSorted()]
    const segments = starts.map((since, at) => ({
      points: points.filter(({ on }) => on >= since && on < (starts[at + 1] ?? '9999')),
    }))
    const breaks = days.map((on) => ({ on }))
    const target = goal === null ? null : { value: goal, by: '2030-12-31' }
    return { segments: segments.filter((one) => one.points.length > 0), breaks, baseline, target }
  })
const box = fc.record({ width: fc.integer({ min: 220, max: 1_200 }), height: fc.constant(260), left: fc.constant(60) })

test('[I10] whatever was measured, all of it falls inside the picture', () => {
  fc.assert(
    fc.property(drawables, box, (drawable, size) => {
      const laid = layTrend(drawable, size)
      assert.equal(laid === undefined, drawable.segments.length === 0)
      if (!laid) return
      const { plot, dots, heights, baseline, target } = laid
      for (const { x, y } of [...dots, ...(baseline ? [baseline] : []), ...(target ? [target] : [])]) {
        assert.ok(x >= plot.left && x <= plot.right, `${x} lies beside the picture`)
        assert.ok(y >= plot.top - 0.01 && y <= plot.bottom + 0.01, `${y} lies above or below the picture`)
      }
      assert.ok(heights.length >= 2 && heights.length <= 9, `${heights.length} steps`)
    }),
  )
})

test('[I10] later days stand further to the right, and larger values higher', () => {
  fc.assert(
    fc.property(drawables, box, (drawable, size) => {
      const dots = layTrend(drawable, size)?.dots ?? []
      const byDay = dots.toSorted((a, b) => a.x - b.x).map(({ on }) => on)
      assert.deepEqual(byDay, byDay.toSorted())
      const byHeight = dots.toSorted((a, b) => b.y - a.y || a.value - b.value).map(({ value }) => value)
      assert.deepEqual(
        byHeight,
        byHeight.toSorted((a, b) => a - b),
      )
    }),
  )
})

test('[I10] no line is drawn across a break, and every break stands between the values it parts', () => {
  fc.assert(
    fc.property(drawables, box, (drawable, size) => {
      const laid = layTrend(drawable, size)
      if (!laid) return
      const joined = laid.lines.reduce((sum, line) => sum + line.length - 1, 0)
      assert.equal(
        joined,
        drawable.segments.reduce((sum, { points }) => sum + points.length - 1, 0),
      )
      const days = drawable.breaks.map(({ on }) => on).toSorted()
      for (const [at, { x }] of laid.breaks.entries())
        for (const dot of laid.dots) assert.equal(dot.x < x, dot.on < (days[at] ?? ''), `${dot.on} and ${days[at]}`)
    }),
  )
})

test('[I10] names of days do not run into each other, and the latest value has its day', () => {
  fc.assert(
    fc.property(drawables, box, (drawable, size) => {
      const laid = layTrend(drawable, size)
      if (!laid) return
      const starts = laid.days.map(({ x, anchor }) => x - { start: 0, middle: 38, end: 76 }[anchor])
      for (const [at, one] of starts.entries())
        for (const other of starts.slice(at + 1)) assert.ok(Math.abs(one - other) >= 76)
      assert.equal(laid.days[0]?.on, laid.dots.at(-1)?.on)
    }),
  )
})

test('[I10] a scale begins at 0, or says where it begins when the values would lie flat', () => {
  const of = (...numbers: number[]): Drawable => ({
    segments: [{ points: numbers.map((value, at) => ({ on: `${2020 + at}-12-31`, value })) }],
    breaks: [],
    baseline: null,
    target: null,
  })
  const cutOf = (...numbers: number[]) => layTrend(of(...numbers), { width: 600, height: 260, left: 60 })?.cut
  assert.equal(cutOf(344, 381), 340)
  assert.equal(cutOf(30, 61), null)
  assert.equal(cutOf(-3, 5), null)
  assert.equal(cutOf(7, 7), null)
})

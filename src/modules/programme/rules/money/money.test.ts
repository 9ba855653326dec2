import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Cents, MOST_CENTS, plain, productOf, split, sumOf, thousandths } from './amounts.ts'
import { doubtsIn, readingsOf } from './balance.ts'
import { bookingKinds, refuseBooking, standingOf, standings } from './bookings.ts'
import { findingsIn } from './findings.ts'
import { amountIn, amountOf, type BudgetLine, natures, refuseLine, type Share } from './lines.ts'
import { coverByPayer, refuseSource, type Source, sourceNatures } from './sources.ts'
import { totalsByPayer, totalsBySource, totalsByYear, yearsOf, yearsWith } from './totals.ts'

const line = (facts: Partial<BudgetLine> = {}): BudgetLine => ({
  id: 'line',
  effort: 'Groepen',
  nature: 'structural',
  from: 2024,
  until: null,
  reckoning: null,
  stated: 100_000,
  onTop: 'sure',
  source: null,
  shares: [],
  ...facts,
})
const source = (facts: Partial<Source> = {}): Source => ({
  id: 'source',
  name: 'Bijdrage',
  payer: 'Gemeente',
  nature: 'structural',
  cents: 100_000,
  from: 2024,
  until: null,
  ...facts,
})

const aYear = fc.integer({ min: 2020, max: 2030 })
const anAmount = fc.integer({ min: 0, max: MOST_CENTS })
const shares = fc.uniqueArray(
  fc.record<Share>({ payer: fc.constantFrom('A', 'B', 'C'), weight: fc.integer({ min: 1, max: 1000 }) }),
  { selector: ({ payer }) => payer },
)
const aSpan = fc
  .tuple(aYear, fc.option(fc.nat(6)))
  .map(([from, more]) => ({ from, until: more === null ? null : from + more }))
const anyLine: fc.Arbitrary<BudgetLine> = fc
  .record({
    id: fc.uuid(),
    effort: fc.string(),
    nature: fc.constantFrom(...natures),
    span: aSpan,
    noYear: fc.boolean(),
    stated: fc.option(anAmount),
    onTop: fc.constantFrom('sure', 'unsure'),
    source: fc.option(fc.constantFrom('one', 'two')),
    shares,
  })
  .map(({ span, noYear, onTop, ...rest }) => ({
    ...rest,
    ...(noYear && rest.nature === 'incidental' ? { from: null, until: null } : span),
    onTop: onTop === 'sure' ? 'sure' : 'unsure',
    reckoning: null,
  }))
const anySource: fc.Arbitrary<Source> = fc
  .record({
    id: fc.uuid(),
    name: fc.string(),
    payer: fc.constantFrom('A', 'B'),
    nature: fc.constantFrom(...sourceNatures),
    cents: anAmount,
    span: aSpan,
  })
  .map(({ span, ...rest }) => ({ ...rest, ...span }))

test('[F04] decimal numbers are counted exactly, without floating point', () => {
  assert.equal(thousandths('4.5'), 4500n)
  assert.equal(thousandths('-0.001'), -1n)
  for (const wrong of ['', '4,5', '1.2345', '1e3', '.5', '5.']) assert.throws(() => thousandths(wrong), RangeError)
  assert.deepEqual(['4.500', '52.000', '100', '0.010'].map(plain), ['4.5', '52', '100', '0.01'])
  assert.equal(productOf(65_00, ['4', '52']), 13_520_00)
  assert.equal(productOf(10, ['0.1', '3']), 3)
  assert.equal(productOf(1, ['0.5', '1']), 1, 'half a cent goes up')
  assert.equal(productOf(MOST_CENTS, ['1.001', '1']), undefined)
})

test('[F04] whatever the amount and the weights, the parts are whole cents that add up to it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -MOST_CENTS, max: MOST_CENTS }),
      fc.array(fc.nat(10_000), { minLength: 1, maxLength: 30 }).filter((weights) => weights.some((one) => one > 0)),
      (amount, weights) => {
        const parts = split(amount, weights)
        assert.equal(sumOf(parts), amount)
        assert.ok(parts.every(Number.isSafeInteger))
        const all = sumOf(weights)
        for (const [at, part] of parts.entries())
          assert.ok(Math.abs(part - (amount * (weights[at] ?? 0)) / all) < 1.001, 'nobody is more than a cent off')
      },
    ),
  )
})

test('[F04] three years share a hundred euros to the cent', () => {
  assert.deepEqual(split(10_000, [1, 1, 1]), [3_334, 3_333, 3_333])
  assert.deepEqual(split(10, [1, 2]), [3, 7], 'the cent that is left goes to whom the division did most short')
  assert.deepEqual(split(-10, [1, 2]), [-3, -7])
  assert.throws(() => split(10, [0, 0]), RangeError)
  const shared = line({ nature: 'incidental', until: 2026, stated: 10_000 })
  assert.deepEqual(
    [2023, 2024, 2025, 2026, 2027, null].map((year) => amountIn(shared, year)),
    [0, 3_334, 3_333, 3_333, 0, 0],
  )
})

test('[F04] money that returns runs from its first to its last year, each year whole', () => {
  const run = line({ until: 2025 })
  assert.deepEqual(
    [2023, 2024, 2025, 2026].map((year) => amountIn(run, year)),
    [0, 100_000, 100_000, 0],
  )
  assert.equal(amountIn(line(), 2199), 100_000)
})

test('[F04] whatever the lines, the totals by year, by source and by who pays agree', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 20 }), (lines) => {
      const years = yearsOf(lines)
      const byYear = totalsByYear(lines, years)
      const all = sumOf(byYear.map((total) => total.all))
      for (const parts of [totalsBySource(lines, years), totalsByPayer(lines, years)]) {
        assert.equal(sumOf(parts.map(({ cents }) => cents)), all)
        for (const total of byYear)
          assert.equal(
            sumOf(
              parts.flatMap((part) => part.years.filter(({ year }) => year === total.year).map(({ cents }) => cents)),
            ),
            total.all,
          )
      }
      for (const total of byYear) assert.equal(total.incidental + total.structural, total.all)
    }),
  )
})

test('[F04] whatever the lines, money that is there once is counted once over all years', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 20 }), (lines) => {
      const once = lines.filter(({ nature }) => nature === 'incidental')
      const placed = totalsByYear(once, yearsOf(lines)).map(({ incidental }) => incidental)
      assert.equal(sumOf(placed), sumOf(once.map((one) => amountOf(one) ?? 0)))
    }),
  )
})

test('[F04] whatever the doubts, the first reading costs most and no reading stands outside the worst and the best', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { maxLength: 6 }),
      fc.array(anySource, { maxLength: 6 }),
      aYear,
      (lines, sources, year) => {
        const readings = readingsOf(lines, sources)
        const doubts = doubtsIn(lines, sources).length
        assert.equal(readings.length, doubts > 3 ? 2 : 2 ** doubts)
        const at = readings.map(({ structural }) =>
          structural.find(({ from, until }) => from <= year && (until === null || year <= until)),
        )
        for (const stretch of at.filter((one) => one !== undefined))
          assert.equal(stretch.balance, stretch.cover - stretch.cost)
        const sure = sumOf(
          lines.filter((one) => one.nature === 'structural' && one.onTop === 'sure').map((one) => amountIn(one, year)),
        )
        const most = sumOf(lines.filter(({ nature }) => nature === 'structural').map((one) => amountIn(one, year)))
        for (const stretch of at) {
          const cost: Cents = stretch?.cost ?? 0
          assert.ok(sure <= cost && cost <= most)
        }
      },
    ),
  )
})

test('[F04] whatever the sources, what each payer gives adds up to all that was promised', () => {
  fc.assert(
    fc.property(fc.array(anySource, { maxLength: 20 }), (sources) => {
      const cover = coverByPayer(sources)
      const given = cover.flatMap(({ payer: _, ...amounts }) => Object.values(amounts))
      assert.equal(sumOf(given), sumOf(sources.map(({ cents }) => cents)))
      assert.equal(cover.length, new Set(sources.map(({ payer }) => payer)).size)
    }),
  )
})

test('[F04] with many doubts the worst and the best are shown', () => {
  const lines = [1, 2].map((at) => line({ id: `l${at}`, onTop: 'unsure' }))
  const sources = [1, 2].map((at) => source({ id: `s${at}`, nature: 'unsure' }))
  const balances = readingsOf(lines, sources).map(({ structural }) => structural[0]?.balance)
  assert.deepEqual(balances, [-200_000, 200_000])
})

test('[F04] years in which nothing changes are told as one stretch', () => {
  const [reading] = readingsOf([line({ until: 2025 }), line({ id: 'next', from: 2026 })], [source()])
  assert.deepEqual(reading?.structural, [{ from: 2024, until: null, cost: 100_000, cover: 100_000, balance: 0 }])
})

test('[F04] what returns every year has a first year, and nothing ends before it begins', () => {
  const refused = (facts: Partial<BudgetLine>) => refuseLine(line(facts))?.refused
  assert.equal(refused({ from: null }), 'programme/line-without-year')
  assert.equal(refused({ nature: 'incidental', from: null }), undefined)
  assert.equal(refused({ nature: 'incidental', from: null, until: 2025 }), 'programme/line-without-year')
  assert.equal(refused({ until: 2023 }), 'programme/line-ends-before-it-begins')
  const huge = { unit: 'uur', price: MOST_CENTS, quantity: '2', times: '1' }
  assert.equal(refused({ reckoning: huge }), 'programme/amount-too-large')
  assert.equal(
    refused({
      shares: [
        { payer: 'A', weight: 1 },
        { payer: 'A', weight: 2 },
      ],
    }),
    'programme/share-twice',
  )
  assert.equal(refuseSource(source({ from: null }))?.refused, 'programme/source-without-year')
  assert.equal(refuseSource(source({ nature: 'unsure', from: null }))?.refused, 'programme/source-without-year')
  assert.equal(refuseSource(source({ nature: 'incidental', from: null })), undefined)
  assert.equal(refuseSource(source({ until: 2020 }))?.refused, 'programme/source-ends-before-it-begins')
})

test('[F04] what is left was not paid yet; what is free was neither promised nor paid', () => {
  const booked = (kind: 'committed' | 'spent', cents: number) => ({ line: 'line', year: 2024, kind, cents })
  const bookings = [booked('committed', 60_000), booked('spent', 20_000), booked('spent', -5_000)]
  assert.deepEqual(standingOf(line(), 2024, bookings), {
    line: 'line',
    year: 2024,
    budgeted: 100_000,
    committed: 60_000,
    spent: 15_000,
    left: 85_000,
    free: 40_000,
  })
  const paid = standingOf(line(), 2024, [booked('spent', 130_000)])
  assert.deepEqual([paid.left, paid.free], [-30_000, -30_000])
})

test('[F04] a booking moves money, and a correction takes back no more than was booked', () => {
  const booking = (cents: number) => ({ line: 'line', year: 2024, kind: 'spent' as const, cents })
  assert.equal(refuseBooking(booking(0), [])?.refused, 'programme/booking-of-nothing')
  assert.equal(refuseBooking(booking(-1), [])?.refused, 'programme/booking-below-nothing')
  assert.equal(refuseBooking(booking(-500), [booking(500)]), undefined)
  assert.equal(
    refuseBooking({ ...booking(-500), year: 2025 }, [booking(500)])?.refused,
    'programme/booking-below-nothing',
  )
})

test('[F04] whatever was booked, in every year budgeted is spent and left together, and no booking gets lost', () => {
  const aBooking = fc.record({
    line: fc.constant('line'),
    year: aYear,
    kind: fc.constantFrom(...bookingKinds),
    cents: fc.integer({ min: 1, max: 1_000_000 }),
  })
  fc.assert(
    fc.property(fc.array(aBooking), fc.array(aYear), (bookings, years) => {
      const found = standings([line()], years, bookings)
      for (const { budgeted, spent, left, free, committed } of found) {
        assert.equal(spent + left, budgeted)
        assert.equal(free, budgeted - Math.max(spent, committed))
      }
      for (const kind of bookingKinds)
        assert.equal(
          sumOf(found.map((standing) => standing[kind])),
          sumOf(bookings.filter((one) => one.kind === kind).map(({ cents }) => cents)),
        )
    }),
  )
})

test('[F04] more spent or promised than budgeted, also in a year without budget, is named', () => {
  const bookings = [
    { line: 'line', year: 2024, kind: 'spent', cents: 100_001 },
    { line: 'line', year: 2023, kind: 'committed', cents: 5 },
  ] as const
  const found = findingsIn({ lines: [line({ source: 'source' })], sources: [source()], totals: [], bookings })
  assert.deepEqual(found, [
    { finding: 'overcommitted', line: 'line', year: 2023, difference: -5 },
    { finding: 'overspent', line: 'line', year: 2024, difference: -1 },
  ])
})

test('[F04] a source of which more is asked than it gives is named, by year or as a whole', () => {
  const lines = [line({ source: 'source' }), line({ id: 'more', from: 2025, stated: 1, source: 'source' })]
  assert.deepEqual(findingsIn({ lines, sources: [source()], totals: [], bookings: [] }), [
    { finding: 'source-short', source: 'source', year: 2025, cover: 100_000, asked: 100_001, difference: -1 },
  ])
  const once = [line({ nature: 'incidental', until: 2026, stated: 100_002, source: 'source' })]
  const all = findingsIn({ lines: once, sources: [source({ nature: 'incidental' })], totals: [], bookings: [] })
  assert.deepEqual(all, [
    { finding: 'source-short', source: 'source', year: null, cover: 100_000, asked: 100_002, difference: -2 },
  ])
})

test('[F04] an amount that differs from its reckoning is named and holds', () => {
  const reckoning = { unit: 'uur', price: 65_00, quantity: '4', times: '52' }
  const found = findingsIn({
    lines: [line({ reckoning, stated: 13_500_00, source: 'source' })],
    sources: [source({ cents: 20_000_00 })],
    totals: [],
    bookings: [],
  })
  assert.deepEqual(found, [
    { finding: 'stated-amount', line: 'line', stated: 13_500_00, counted: 13_520_00, difference: -20_00 },
  ])
  assert.equal(amountOf(line({ reckoning, stated: 13_500_00 })), 13_500_00)
  assert.equal(amountOf(line({ reckoning, stated: null })), 13_520_00)
})

test('[F04] a year in which something was booked is shown, also when no line names it', () => {
  assert.deepEqual(yearsWith([line({ from: 2024 })], [{ year: 2026 }]), [2024, 2025, 2026])
  assert.deepEqual(yearsWith([], []), [])
})

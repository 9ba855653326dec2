import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sharedReference } from '../../../../../test/shared-reference.ts'
import { readingsOf } from './balance.ts'
import { findingsIn, sumFor } from './findings.ts'
import { amountOf, type BudgetLine, type Reckoning } from './lines.ts'
import type { Source } from './sources.ts'
import { totalsByYear, yearsOf } from './totals.ts'
import { compareUnitCost } from './unit-cost.ts'

const seed = readFileSync(
  sharedReference('../seeds/004-dinkelland-tubbergen-versterken-jeugdpreventie-2023.txt'),
  'utf8',
)

const line = (id: string, facts: Partial<BudgetLine>): BudgetLine => ({
  id,
  effort: id,
  nature: 'structural',
  from: 2024,
  until: null,
  reckoning: null,
  stated: null,
  onTop: 'sure',
  source: null,
  shares: [],
  ...facts,
})
const each = (price: number, quantity: string, times = '1', unit = 'keer'): Reckoning => ({
  unit,
  price: price * 100,
  quantity,
  times,
})
const once = { nature: 'incidental', from: null } as const

/** Seed 004, chapter 5.1: the four quick wins. A price of a unit stands here where the amount divides into one. */
const lines: BudgetLine[] = [
  line('coördinator steungezinnen', { reckoning: each(65, '4', '52', 'uur'), stated: 1_352_000 }),
  line('opstart en werving', once),
  line('communicatie steungezinnen', { ...once, stated: 100_000 }),
  line('KIES door Maretie', { nature: 'incidental', reckoning: each(1500, '4', '1', 'groep'), stated: 600_000 }),
  line('opleiding', { ...once, reckoning: each(1700, '3', '1', 'medewerker'), stated: 510_000 }),
  line('KIES door SWTD en Wijkkracht', {
    from: 2025,
    reckoning: each(2500, '4', '1', 'groep'),
    stated: 1_000_000,
    onTop: 'unsure',
  }),
  line('Samen Sterk', { reckoning: each(5000, '6', '1', 'groep'), stated: 3_000_000 }),
  line('communicatie scheidingsadviesteam', { ...once, stated: 100_000 }),
  line('consultatie advocaat', { reckoning: each(250, '1', '6', 'consult'), stated: 150_000 }),
  line('scheidingstafel', { reckoning: each(1250, '1', '12', 'bijeenkomst'), stated: 1_500_000 }),
  line('jongerenwerk', { stated: 1_800_000 }),
]
const sources: Source[] = [
  { id: 'd8', name: 'Eenmalig', payer: 'Dinkelland', nature: 'incidental', cents: 800_000, from: null, until: null },
  { id: 'd40', name: 'Bijdrage', payer: 'Dinkelland', nature: 'unsure', cents: 4_000_000, from: 2024, until: null },
  { id: 't8', name: 'Eenmalig', payer: 'Tubbergen', nature: 'incidental', cents: 800_000, from: null, until: null },
  { id: 't40', name: 'Bijdrage', payer: 'Tubbergen', nature: 'structural', cents: 4_000_000, from: 2024, until: null },
]

test('[F04] the figures these tests use are those of seed 004', () => {
  const amounts = ['13.520', '6000', '5100', '10.000', '30.000', '1500', '15.000', '18.000', '13.100', '78.020']
  for (const amount of amounts) assert.ok(seed.includes(`€ ${amount},-`), amount)
  assert.match(seed, /Vanuit Dinkelland incidenteel €8000,- en €40\.000,-/)
  assert.match(seed, /Vanuit Tubbergen incidenteel €8000,- en structureel €40\.000,-/)
  assert.match(seed, /tussen €1500-2000/)
  assert.match(seed, /€5000,- {2}\nvoor 8 kinderen/)
})

test('[F04] the budget lines of seed 004 give 78,020 structural and 13,100 incidental', () => {
  assert.equal(sumFor({ nature: 'structural', year: 2024 }, lines), 7_802_000)
  assert.equal(sumFor({ nature: 'incidental', year: null }, lines), 1_310_000)
})

test('[F04] the totals of the document agree with its lines, and the lines with their unit prices', () => {
  const totals = [
    { id: 'incidenteel', nature: 'incidental', year: null, cents: 1_310_000 },
    { id: 'structureel', nature: 'structural', year: 2024, cents: 7_802_000 },
  ] as const
  const found = findingsIn({ lines, sources, totals, bookings: [] }).map(({ finding }) => finding)
  assert.ok(!found.includes('stated-total'))
  assert.ok(!found.includes('stated-amount'))
})

test('[F04] a total that is given and differs from the sum is named, with the difference', () => {
  const totals = [{ id: 't', nature: 'structural', year: 2025, cents: 7_802_000 }] as const
  const found = findingsIn({ lines, sources, totals, bookings: [] }).filter(({ finding }) => finding === 'stated-total')
  assert.deepEqual(found, [
    { finding: 'stated-total', total: 't', stated: 7_802_000, counted: 8_802_000, difference: -1_000_000 },
  ])
})

test('[F04] an effort without an amount or without a year is entered and named, not guessed', () => {
  const opstart = lines.filter(({ id }) => id === 'opstart en werving')
  assert.equal(opstart[0] && amountOf(opstart[0]), null)
  const found = findingsIn({ lines: opstart, sources: [], totals: [], bookings: [] }).map(({ finding }) => finding)
  assert.deepEqual(found, ['no-amount', 'no-year', 'no-source'])
  assert.deepEqual(totalsByYear(lines, yearsOf(lines)), [
    { year: 2024, incidental: 600_000, structural: 7_802_000, all: 8_402_000 },
    { year: 2025, incidental: 0, structural: 8_802_000, all: 8_802_000 },
    { year: null, incidental: 710_000, structural: 0, all: 710_000 },
  ])
})

test('[F04] from 2025 on the cover falls short by 8,020 if KIES comes on top and both 40,000 return every year', () => {
  const [reading] = readingsOf(lines, sources)
  assert.deepEqual(
    reading?.takes.map(({ doubt, holds }) => [doubt.doubt, holds]),
    [
      ['on-top', true],
      ['structural', true],
    ],
  )
  assert.deepEqual(reading?.structural, [
    { from: 2024, until: 2024, cost: 7_802_000, cover: 8_000_000, balance: 198_000 },
    { from: 2025, until: null, cost: 8_802_000, cover: 8_000_000, balance: -802_000 },
  ])
  assert.deepEqual(reading?.incidental, { cost: 1_310_000, cover: 1_600_000, balance: 290_000 })
})

test('[F04] what the documents leave open is reckoned both ways', () => {
  const later = readingsOf(lines, sources).map(({ takes, structural }) => [
    ...takes.map(({ holds }) => holds),
    structural.at(-1)?.balance,
  ])
  assert.deepEqual(later, [
    [true, true, -802_000],
    [true, false, -4_802_000],
    [false, true, 198_000],
    [false, false, -3_802_000],
  ])
})

test('[F04 F06] a group of eight for 5,000 costs 625 a child, against 1,500 to 2,000 each apart', () => {
  const apart = { low: 150_000, high: 200_000 }
  assert.deepEqual(compareUnitCost({ cost: 500_000, places: 8, apart }), {
    perPlace: 62_500,
    saves: { low: 87_500, high: 137_500 },
    cheaperFrom: { atHigh: 3, atLow: 4 },
  })
  assert.equal(compareUnitCost({ cost: 450_000, places: 8, apart }).cheaperFrom.atLow, 4, 'as dear is not cheaper')
  assert.deepEqual(compareUnitCost({ cost: 500_000, places: 2, apart }), {
    perPlace: 250_000,
    saves: { low: -100_000, high: -50_000 },
    cheaperFrom: { atHigh: null, atLow: null },
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingsOf } from '../rules/money/balance.ts'
import type { BudgetLine } from '../rules/money/lines.ts'
import type { Source } from '../rules/money/sources.ts'
import { euros } from './euros.ts'
import { sayBreakEven, sayFinding, sayReadings, sayUnitCost } from './say-money.ts'

const line = (effort: string, cents: number, facts: Partial<BudgetLine> = {}): BudgetLine => ({
  id: effort,
  effort,
  nature: 'structural',
  from: 2024,
  until: null,
  reckoning: null,
  stated: cents,
  onTop: 'sure',
  source: null,
  shares: [],
  ...facts,
})
const source = (payer: string, cents: number, facts: Partial<Source> = {}): Source => ({
  id: payer,
  name: payer,
  payer,
  nature: 'structural',
  cents,
  from: 2024,
  until: null,
  ...facts,
})
/** A no-break space is a space to a reader. */
const plainly = (sentences: readonly string[]) => sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '))

test('[F04] amounts are said as people write them', () => {
  assert.deepEqual(plainly([euros(802_000, 'nl'), euros(802_050, 'nl'), euros(802_000, 'en')]), [
    '€ 8.020',
    '€ 8.020,50',
    '€8,020',
  ])
})

test('[F04] the shortfall of 8,020 from 2025 on is said with what it hangs on', () => {
  const lines = [line('Quick wins', 7_802_000), line('KIES-training', 1_000_000, { from: 2025, onTop: 'unsure' })]
  const sources = [source('Dinkelland', 4_000_000, { nature: 'unsure' }), source('Tubbergen', 4_000_000)]
  const said = plainly(sayReadings(readingsOf(lines, sources), 'nl'))
  assert.deepEqual(said.slice(0, 4), [
    'Het is niet zeker of ‘KIES-training’ erbij komt.',
    'Het is niet zeker of € 40.000 van Dinkelland elk jaar terugkomt.',
    'Als ‘KIES-training’ erbij komt en € 40.000 van Dinkelland structureel is, dan is de dekking in 2024 € 1.980 meer dan de kosten. De kosten zijn € 78.020, de dekking is € 80.000.',
    'Als ‘KIES-training’ erbij komt en € 40.000 van Dinkelland structureel is, dan komt de dekking vanaf 2025 elk jaar € 8.020 tekort. De kosten zijn € 88.020, de dekking is € 80.000.',
  ])
  assert.ok(
    said.includes(
      'Als ‘KIES-training’ erbij komt en € 40.000 van Dinkelland niet structureel is, dan komt de dekking vanaf 2025 elk jaar € 48.020 tekort. De kosten zijn € 88.020, de dekking is € 40.000.',
    ),
  )
})

test('[F04] other facts give other sentences', () => {
  const lines = [line('Sport', 500_00, { until: 2026 }), line('Folder', 75_50, { nature: 'incidental', from: null })]
  const sources = [source('Rijk', 500_00, { until: 2025 })]
  assert.deepEqual(plainly(sayReadings(readingsOf(lines, sources), 'nl')), [
    'De dekking is van 2024 tot en met 2025 elk jaar precies genoeg: € 500.',
    'De dekking komt in 2026 € 500 tekort. De kosten zijn € 500, de dekking is € 0.',
    'Eenmalig komt de dekking € 75,50 tekort. De kosten zijn € 75,50, de dekking is € 0.',
  ])
  assert.deepEqual(plainly(sayReadings(readingsOf(lines, sources), 'en')).slice(0, 2), [
    'The cover is exactly enough each year from 2024 to 2025: €500.',
    'The cover falls short by €500 in 2026. It costs €500, the cover is €0.',
  ])
})

test('[F06] 625 a child together against 1,500 to 2,000 apart is said with what it saves and from when', () => {
  const comparison = { cost: 500_000, places: 8, apart: { low: 150_000, high: 200_000 } }
  assert.deepEqual(plainly(sayUnitCost(comparison, 'nl')), [
    'Een plek kost samen € 625. Apart kost hetzelfde € 1.500 tot € 2.000.',
    'Dat scheelt € 875 tot € 1.375 per plek.',
    'Bij € 1.500 is samen goedkoper vanaf 4 plekken.',
    'Bij € 2.000 is samen goedkoper vanaf 3 plekken.',
  ])
  assert.deepEqual(plainly(sayBreakEven(comparison, 'nl')), [
    'Bij € 1.500 verdient de groep zichzelf terug als 42% anders aparte hulp had gekregen.',
    'Bij € 2.000 verdient de groep zichzelf terug als 32% anders aparte hulp had gekregen.',
  ])
})

test('[F06] a group that is dearer is said to be dearer', () => {
  const dear = { cost: 500_000, places: 2, apart: { low: 150_000, high: 200_000 } }
  assert.deepEqual(plainly(sayUnitCost(dear, 'nl')).slice(1), [
    'Samen is € 500 tot € 1.000 per plek duurder.',
    'Bij € 1.500 is samen niet goedkoper, ook niet als alle plekken bezet zijn.',
    'Bij € 2.000 is samen niet goedkoper, ook niet als alle plekken bezet zijn.',
  ])
  const between = { ...dear, places: 3 }
  assert.equal(
    plainly(sayUnitCost(between, 'nl'))[1],
    'Dat scheelt hoogstens € 333,33 per plek, en kan ook € 166,67 duurder zijn.',
  )
})

test('[F04] where tables do not add up is said with both amounts and the difference', () => {
  const total = {
    finding: 'stated-total',
    total: 't',
    stated: 7_802_000,
    counted: 8_802_000,
    difference: -1_000_000,
  } as const
  const asked = { finding: 'source-short', source: 's', cover: 5, asked: 10, difference: -5 } as const
  const said = [
    sayFinding(total, () => '', 'nl'),
    sayFinding({ ...asked, year: null }, () => 'Rijk', 'nl'),
    sayFinding({ ...asked, year: 2025 }, () => 'Rijk', 'en'),
    sayFinding({ finding: 'overspent', line: 'l', year: 2025, difference: -100 }, () => 'Sport', 'nl'),
  ]
  assert.deepEqual(plainly(said), [
    'In het stuk staat als totaal € 78.020. Opgeteld is het € 88.020. Dat scheelt € 10.000.',
    'Van ‘Rijk’ wordt in totaal € 0,10 gevraagd. Er is € 0,05. Dat is € 0,05 te weinig.',
    'Of ‘Rijk’ €0.10 is asked in 2025. There is €0.05. That is €0.05 too little.',
    '‘Sport’: in 2025 is € 1 meer uitgegeven dan begroot.',
  ])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ItemFacts, warningsOf } from './consistency.ts'
import { decideStatus, isWholeStatusList, STATUSES } from './statuses.ts'

const today = '2024-08-01'
const asked = { code: 'in-execution', since: today, end: null, today }

test('[I03 S002-064] a status that ends something asks as of which day, and the others have no end date', () => {
  const without = decideStatus(STATUSES, { last: undefined, ask: { ...asked, code: 'ended' } })
  assert.ok('refused' in without)
  assert.deepEqual([without.refused, without.pointer], ['programme/status-needs-end', '/end'])
  const ended = decideStatus(STATUSES, { last: undefined, ask: { ...asked, code: 'ended', end: '2024-07-31' } })
  assert.deepEqual(ended, { replaces: false, ended: '2024-07-31' })
  const open = decideStatus(STATUSES, { last: undefined, ask: { ...asked, end: '2024-07-31' } })
  assert.ok('refused' in open && open.pointer === '/end')
  assert.deepEqual(decideStatus(STATUSES, { last: undefined, ask: { ...asked, code: 'done' } }), {
    replaces: false,
    ended: today,
  })
})

test('[I03] a status begins today or earlier, not before the last one; on the same day it corrects it', () => {
  const last = { code: 'not-started', since: '2023-04-01', end: null }
  const on = (since: string) => decideStatus(STATUSES, { last, ask: { ...asked, since } })
  assert.deepEqual(on('2023-04-01'), { replaces: true, ended: null })
  assert.deepEqual(on('2023-04-02'), { replaces: false, ended: null })
  const early = on('2023-03-31')
  assert.ok('refused' in early)
  assert.deepEqual([early.refused, early.facts?.since], ['programme/status-before-the-last', '2023-04-01'])
  const future = on('2024-08-02')
  assert.ok('refused' in future && future.refused === 'programme/status-in-the-future')
  const unknown = decideStatus(STATUSES, { last, ask: { ...asked, code: 'paused' } })
  assert.ok('refused' in unknown && unknown.pointer === '/code')
})

test('[I03] the list we ship holds together; a list without a word for what runs does not', () => {
  assert.ok(isWholeStatusList(STATUSES))
  assert.equal(isWholeStatusList(STATUSES.filter(({ phase }) => phase !== 'under-way')), false)
  assert.equal(isWholeStatusList([...STATUSES, ...STATUSES.slice(0, 1)]), false)
})

const status = (code: string, end: string | null = null): ItemFacts['status'] => {
  const kind = STATUSES.find((one) => one.code === code) ?? assert.fail(code)
  return { ...kind, since: '2022-01-01', end }
}
const item = (facts: Partial<ItemFacts>): ItemFacts => ({
  status: status('in-execution'),
  states: [],
  planned: null,
  ended: null,
  pilots: [],
  openParts: 0,
  ...facts,
})
const spring = { moment: 'Voorjaar 2023', on: '2023-04-01', told: true, next: false }
const summer = { moment: 'Zomer 2024', on: '2024-07-01', told: true, next: true }
const codes = (facts: Partial<ItemFacts>) => warningsOf(item(facts), today).map(({ code }) => code)

test('[I03 S002-079 S002-081] "not started" above states, a planning long begun and a pilot of two years is flagged, each with its reason', () => {
  const pilots = [{ name: 'Zorg in school', since: '2022-09-01', until: '2024-07-15', decided: false }]
  const planned = { from: '2022-07-01', until: '2022-12-31' }
  const warnings = warningsOf(item({ status: status('not-started'), states: [spring, summer], planned, pilots }), today)
  assert.deepEqual(warnings, [
    { code: 'not-started-but-reported', facts: { moments: 'Voorjaar 2023, Zomer 2024' } },
    { code: 'not-started-but-planned', facts: { from: '2022-07-01' } },
    { code: 'not-started-but-pilot-ran', facts: { name: 'Zorg in school', since: '2022-09-01' } },
    { code: 'pilot-undecided', facts: { name: 'Zorg in school', until: '2024-07-15' } },
  ])
})

test('[I03] what has not started and is not due yet agrees with itself', () => {
  const planned = { from: '2024-08-02', until: '2024-12-31' }
  assert.deepEqual(codes({ status: status('not-started'), planned }), [])
  assert.deepEqual(codes({ status: status('not-started'), states: [{ ...spring, told: false }] }), [])
  assert.deepEqual(codes({ status: status('not-started'), planned: { ...planned, from: today } }), [
    'not-started-but-planned',
  ])
})

test('[I03] what runs beyond its planning or its end is flagged from the day after', () => {
  assert.deepEqual(codes({ planned: { from: '2022-01-01', until: today } }), [])
  assert.deepEqual(codes({ planned: { from: '2022-01-01', until: '2024-07-31' } }), ['open-after-planning'])
  assert.deepEqual(codes({ ended: today }), ['open-but-ended'])
})

test('[I03 S002-044] done with activities to come is flagged, settled and continuing is not', () => {
  assert.deepEqual(codes({ status: status('done'), states: [spring, summer] }), ['over-but-more-to-come'])
  assert.deepEqual(codes({ status: status('settled-and-continuing'), states: [spring, summer], openParts: 2 }), [])
  assert.deepEqual(codes({ status: status('done'), states: [summer, { ...spring, on: '2024-08-01' }] }), [])
  assert.deepEqual(codes({ status: status('done'), openParts: 2 }), ['over-but-parts-open'])
  assert.deepEqual(codes({ status: status('ended') }), ['over-without-end'])
  assert.deepEqual(codes({ status: status('ended', '2024-07-31') }), [])
})

test('[I03] what has begun without a status is flagged, what lies ahead is not', () => {
  assert.deepEqual(codes({ status: null, states: [spring] }), ['no-status'])
  assert.deepEqual(codes({ status: null, planned: { from: today, until: '2024-12-31' } }), ['no-status'])
  assert.deepEqual(codes({ status: null }), [])
})

test('[I15] a pilot that ended is flagged until was decided what comes after', () => {
  const pilot = { name: 'Proef', since: '2024-01-01', until: '2024-07-31', decided: false }
  assert.deepEqual(codes({ pilots: [pilot] }), ['pilot-undecided'])
  assert.deepEqual(codes({ pilots: [{ ...pilot, decided: true }] }), [])
  assert.deepEqual(codes({ pilots: [{ ...pilot, until: today }] }), [])
})

test('[I03] whatever the facts, every contradiction is named once', () => {
  const day = fc.constantFrom('2022-01-01', '2024-07-31', today, '2024-08-02')
  const facts = fc.record({
    status: fc.option(fc.constantFrom(...STATUSES.map(({ code }) => status(code)))),
    states: fc.subarray([spring, summer]),
    planned: fc.option(fc.record({ from: day, until: day })),
    ended: fc.option(day),
    pilots: fc.constant([]),
    openParts: fc.nat(2),
  })
  fc.assert(
    fc.property(facts, (one) => {
      const found = warningsOf(one, today).map(({ code }) => code)
      assert.equal(new Set(found).size, found.length)
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shapes } from './kinds.ts'
import { MISTAKE_DAYS, refuseEnd, refuseStrike, type StrikeFacts } from './leaving.ts'

const bare: StrikeFacts = { madeBy: 'anja', madeOn: '2026-03-02', changedByOthers: false, inUse: false }
const asked = { by: 'anja', today: '2026-03-02' }
const refused = (facts: Partial<StrikeFacts>, ask: Partial<typeof asked> = {}) =>
  refuseStrike({ ...bare, ...facts }, { ...asked, ...ask })?.refused

test('[I01] a part made by mistake is taken away by who made it, as long as nothing hangs on it', () => {
  assert.equal(refused({}), undefined)
  assert.equal(refused({ inUse: true }), 'programme/strike-in-use')
  assert.equal(refused({ changedByOthers: true }), 'programme/strike-changed-since')
  assert.equal(refused({}, { by: 'ria' }), 'programme/strike-not-yours')
})

test('[I01] after a week a part is no mistake any more, but something that ends', () => {
  const day = (days: number) => Temporal.PlainDate.from(bare.madeOn).add({ days }).toString()
  assert.equal(refused({}, { today: day(MISTAKE_DAYS) }), undefined)
  assert.equal(refused({}, { today: day(MISTAKE_DAYS + 1) }), 'programme/strike-too-late')
})

test('[I01] whatever is known of a part: taken away is only what is of one person, new and bare', () => {
  const facts = fc.record({
    madeBy: fc.constantFrom('anja', 'ria'),
    madeOn: fc.constantFrom('2026-02-01', '2026-02-27', '2026-03-02'),
    changedByOthers: fc.boolean(),
    inUse: fc.boolean(),
  })
  fc.assert(
    fc.property(facts, (one) => {
      const may = refuseStrike(one, asked) === undefined
      const bareNow = one.madeBy === 'anja' && one.madeOn >= '2026-02-23' && !one.changedByOthers && !one.inUse
      assert.equal(may, bareNow)
    }),
  )
})

test('[I01] what holds other parts ends on a day when all of those ended; an item ends by its status', () => {
  const line = { shape: 'text' as const, ended: null, on: '2026-03-01', today: '2026-03-02', openParts: 0 }
  assert.equal(refuseEnd(line), undefined)
  assert.equal(refuseEnd({ ...line, openParts: 2 })?.refused, 'programme/parts-go-on')
  assert.equal(refuseEnd({ ...line, on: '2026-03-03' })?.refused, 'programme/ends-in-the-future')
  assert.equal(refuseEnd({ ...line, ended: '2026-01-01' })?.refused, 'programme/ended-already')
  const bySort = shapes.map((shape) => refuseEnd({ ...line, shape })?.refused)
  assert.deepEqual(bySort, [undefined, undefined, 'programme/ends-by-status', 'programme/ends-by-status'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, orRefuse } from '../../../../platform/refusal.ts'
import { matrixOf, ranked, weightOf, zoneOf } from './matrix.ts'
import {
  type Cell,
  type Change,
  endRisk,
  enterRisk,
  moveRisk,
  type Risk,
  reopenRisk,
  reviewIsLate,
  reviewRisk,
  rewordRisk,
  type Size,
  sizes,
} from './risks.ts'

const at = new Date('2026-03-02T09:00:00Z')
const change = (why = 'Besproken'): Change => ({ by: 'anja', at, why })
const risk = (facts: Partial<Omit<Risk, 'ended' | 'history'>> = {}): Risk =>
  enterRisk(
    { id: 'r', text: 'Te weinig uren', chance: 'large', effect: 'small', owner: null, reviewOn: null, ...facts },
    change(''),
  )
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
const bounds = { act: 3, actNow: 6 }

/** Where the two matrices of seed 004 (chapter 4) have their risks, in words of our own: chance, effect, risk. */
const kies: [Size, Size, string][] = [
  ['large', 'small', 'Trainer gaat zelf behandelen'],
  ['large', 'medium', 'Naam roept misverstand op'],
  ['small', 'medium', 'Ouders of school doen niet mee'],
  ['small', 'large', 'Men rekent op te veel'],
]
const youthWork: [Size, Size, string][] = [
  ['large', 'small', 'Tijd schiet tekort'],
  ['large', 'medium', 'Werkers zijn te nieuw in het vak'],
  ['large', 'medium', 'Vacature blijft open'],
  ['medium', 'small', 'Ieder werkt voor zich'],
  ['medium', 'medium', 'Niemand is het eens over de taak'],
]
const entered = (found: [Size, Size, string][]) =>
  found.map(([chance, effect, text], index) => risk({ id: String(index), chance, effect, text }))

test('[I06] the risk matrix of the KIES training goes in whole: four risks, each in its cell', () => {
  const rows = matrixOf(entered(kies), bounds)
  assert.deepEqual(
    rows.map(({ chance, cells }) => [chance, ...cells.map(({ risks }) => risks.length)]),
    [
      ['large', 1, 1, 0],
      ['medium', 0, 0, 0],
      ['small', 0, 1, 1],
    ],
  )
})

test('[I06] the risk matrix of the youth work goes in whole, with two risks in one cell', () => {
  const rows = matrixOf(entered(youthWork), bounds)
  assert.deepEqual(
    rows.map(({ cells }) => cells.map(({ risks }) => risks.length)),
    [
      [1, 2, 0],
      [1, 1, 0],
      [0, 0, 0],
    ],
  )
  assert.deepEqual(
    ranked(entered(youthWork)).map(({ text }) => text.split(' ')[0]),
    ['Werkers', 'Vacature', 'Niemand', 'Tijd', 'Ieder'],
  )
})

test('[I06] chance times effect orders the cells; among equals the greater harm goes first', () => {
  const cells: Cell[] = sizes.flatMap((chance) => sizes.map((effect) => ({ chance, effect })))
  assert.deepEqual(ranked(cells).map(weightOf), [9, 6, 6, 4, 3, 3, 2, 2, 1])
  const [, second, third] = ranked(cells.toReversed())
  assert.deepEqual(
    [second, third],
    [
      { chance: 'medium', effect: 'large' },
      { chance: 'large', effect: 'medium' },
    ],
  )
  assert.deepEqual(
    cells.map((cell) => zoneOf(cell, bounds)),
    ['watch', 'watch', 'act', 'watch', 'act', 'act-now', 'act', 'act-now', 'act-now'],
  )
})

const aSize = fc.constantFrom(...sizes)
const aCell = fc.record({ chance: aSize, effect: aSize })

test('[I06] whatever the risks, each lies in one cell of the matrix and none gets lost', () => {
  fc.assert(
    fc.property(fc.array(aCell), (cells) => {
      const laid = matrixOf(cells, bounds).flatMap((row) => row.cells.flatMap(({ risks }) => risks))
      assert.equal(laid.length, cells.length)
      assert.deepEqual(new Set(laid), new Set(cells))
      assert.deepEqual(new Set(ranked(cells)), new Set(cells))
    }),
  )
})

test('[I06] whatever happens to a risk, it keeps its history, and the history tells where it lies', () => {
  const deeds = fc.oneof(
    aCell.map((cell) => (r: Risk) => moveRisk(r, cell, change())),
    fc.constant((r: Risk) => reviewRisk(r, { reviewOn: '2026-09-01', today: '2026-03-02' }, change())),
    fc.constant((r: Risk) => rewordRisk(r, { text: 'Anders', owner: 'mo', reviewOn: null }, change())),
    fc.constant((r: Risk) => endRisk(r, { on: '2026-03-02', how: 'gone' }, change())),
    fc.constant((r: Risk) => reopenRisk(r, change())),
  )
  fc.assert(
    fc.property(aCell, fc.array(deeds), (cell, steps) => {
      let now = risk(cell)
      for (const step of steps) {
        const next = step(now)
        if (isRefusal(next)) continue
        assert.deepEqual(next.history.slice(0, -1), now.history, 'what was written down stays')
        now = next
      }
      assert.equal(now.history[0]?.deed, 'entered')
      const last = now.history.at(-1)
      assert.deepEqual([last?.chance, last?.effect], [now.chance, now.effect])
      const moved = now.history.filter(({ deed }) => deed === 'moved')
      for (const entry of now.history.filter(({ deed }) => deed !== 'moved' && deed !== 'entered')) {
        const before = now.history[now.history.indexOf(entry) - 1]
        assert.deepEqual([entry.chance, entry.effect], [before?.chance, before?.effect])
      }
      assert.ok(moved.every(({ why }) => why !== ''))
    }),
  )
})

test('[I06] a risk is moved to another cell with a reason, and not after it ended', () => {
  const cell = { chance: 'small', effect: 'small' } as const
  assert.equal(refusalOf(moveRisk(risk(), { chance: 'large', effect: 'small' }, change())), 'programme/risk-lies-there')
  assert.equal(refusalOf(moveRisk(risk(), cell, change(' '))), 'programme/risk-without-reason')
  const ended = orRefuse(endRisk(risk(), { on: '2026-03-02', how: 'occurred' }, change()))
  assert.equal(refusalOf(moveRisk(ended, cell, change())), 'programme/risk-ended')
  assert.equal(refusalOf(rewordRisk(ended, ended, change())), 'programme/risk-ended')
  assert.equal(refusalOf(endRisk(ended, { on: '2026-03-02', how: 'gone' }, change())), 'programme/risk-ended')
  assert.equal(
    refusalOf(endRisk(risk(), { on: '2026-03-02', how: 'gone' }, change(''))),
    'programme/risk-without-reason',
  )
  assert.equal(refusalOf(reopenRisk(risk(), change())), 'programme/risk-not-ended')
  assert.equal(refusalOf(reopenRisk(ended, change(''))), 'programme/risk-without-reason')
  assert.equal(orRefuse(reopenRisk(ended, change())).ended, null)
})

test('[I06] a review says when the next one is, and is late from the day after', () => {
  const next = { reviewOn: '2026-03-02', today: '2026-03-02' }
  assert.equal(refusalOf(reviewRisk(risk(), next, change())), 'programme/review-not-later')
  const reviewed = orRefuse(reviewRisk(risk(), { ...next, reviewOn: '2026-06-01' }, change('')))
  assert.equal(reviewIsLate({ ...reviewed, ended: false }, '2026-06-01'), false)
  assert.equal(reviewIsLate({ ...reviewed, ended: false }, '2026-06-02'), true)
  assert.equal(reviewIsLate({ ...reviewed, ended: true }, '2199-01-01'), false)
  assert.equal(reviewIsLate({ reviewOn: null, ended: false }, '2199-01-01'), false)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import { type Correction, correctEntry, type Entry, timelineOf, writeEntry } from './timeline.ts'

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9))
const entry = (change: Partial<Entry> = {}): Entry => ({
  id: 'e1',
  kind: 'contact',
  happenedAt: day(1),
  recordedAt: day(1),
  by: 'anna',
  text: 'gebeld met moeder',
  ...change,
})
const correction = (change: Partial<Correction> = {}): Correction => ({
  id: 'e2',
  corrects: 'e1',
  text: 'gebeld met vader',
  why: 'verkeerde ouder genoemd',
  by: 'anna',
  at: day(2),
  ...change,
})
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)

test('[D10] what happened before may be written down later, what has not happened yet may not', () => {
  assert.equal(refusalOf(writeEntry({ ...entry(), kind: 'contact', recordedAt: day(5) })), undefined)
  assert.equal(
    refusalOf(writeEntry({ ...entry(), kind: 'contact', happenedAt: day(2) })),
    'dossiers/entry-in-the-future',
  )
  assert.equal(refusalOf(writeEntry({ ...entry(), kind: 'note', text: ' ' })), 'dossiers/entry-empty')
})

test('[D10] the newest happening stands first, whenever it was written down', () => {
  const late = entry({ id: 'late', happenedAt: day(1), recordedAt: day(9) })
  const shown = timelineOf([late, entry({ id: 'new', happenedAt: day(3), recordedAt: day(3) })])
  assert.deepEqual(
    shown.map((e) => e.id),
    ['new', 'late'],
  )
})

test('[D10] a correction stands in front and the former wording stays readable behind it', () => {
  const corrected = orRefuse(correctEntry([entry()], correction()))
  const [shown] = timelineOf([entry(), corrected])
  assert.equal(shown?.text, 'gebeld met vader')
  assert.deepEqual(shown?.former, [entry()])
  assert.deepEqual(shown?.corrects, { entry: 'e1', why: 'verkeerde ouder genoemd' })
})

test('[D10] a correction has a reason, and a wording is corrected once', () => {
  const corrected = orRefuse(correctEntry([entry()], correction()))
  assert.equal(refusalOf(correctEntry([entry()], correction({ why: '' }))), 'dossiers/correction-without-reason')
  assert.equal(
    refusalOf(correctEntry([entry(), corrected], correction({ id: 'e3' }))),
    'dossiers/entry-corrected-already',
  )
  assert.equal(refusalOf(correctEntry([entry(), corrected], correction({ id: 'e3', corrects: 'e2' }))), undefined)
  assert.equal(refusalOf(correctEntry([], correction())), 'dossiers/entry-unknown')
  assert.equal(refusalOf(correctEntry([entry()], correction({ happenedAt: day(3) }))), 'dossiers/entry-in-the-future')
})

test('[D10] what the system recorded and what a family wrote is not corrected by staff', () => {
  for (const kind of ['watch', 'own-view', 'closed'] as const)
    assert.equal(refusalOf(correctEntry([entry({ kind })], correction())), 'dossiers/entry-not-correctable', kind)
})

test('[D10] a filter leaves out the other kinds', () => {
  const entries = [entry(), entry({ id: 'm', kind: 'meeting' })]
  assert.deepEqual(
    timelineOf(entries, ['meeting']).map((e) => e.id),
    ['m'],
  )
})

test('[D10] whatever is written and corrected, nothing is lost and nothing stands twice', () => {
  const step = fc.record({ pick: fc.nat(20), happened: fc.integer({ min: 1, max: 28 }), correct: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const entries: Entry[] = []
      for (const [i, { pick, happened, correct }] of steps.entries()) {
        const id = `e${i}`
        const next = correct
          ? correctEntry(entries, correction({ id, corrects: `e${pick}`, at: day(30) }))
          : writeEntry({ ...entry(), kind: 'note', id, happenedAt: day(happened), recordedAt: day(28) })
        if (!isRefusal(next)) entries.push(next)
      }
      const shown = timelineOf(entries).flatMap((e) => [e.id, ...e.former.map((f) => f.id)])
      assert.deepEqual(shown.toSorted(), entries.map((e) => e.id).toSorted())
    }),
  )
})

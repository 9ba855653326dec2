import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Coded, codesOn, dayOf, doubleCodes, findCode, holdsOn, isDay, overlap, settingOn } from './dated.ts'

const row = (facts: Partial<Coded>): Coded => ({
  code: 'a',
  from: '2020-01-01',
  source: 'test',
  certainty: 'U',
  ...facts,
})

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))

test('a rule holds on its first day and no longer on the day it ends', () => {
  const rule = { from: '2026-01-01', until: '2027-01-01' }
  assert.equal(holdsOn(rule, '2025-12-31'), false)
  assert.equal(holdsOn(rule, '2026-01-01'), true)
  assert.equal(holdsOn(rule, '2026-12-31'), true)
  assert.equal(holdsOn(rule, '2027-01-01'), false)
})

test('a day that does not exist is no day', () => {
  assert.equal(isDay('2028-02-29'), true)
  for (const text of ['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-01-01T00:00:00Z'])
    assert.equal(isDay(text), false, text)
})

test('half past midnight in summer is already the next day in the Netherlands', () => {
  assert.equal(dayOf(new Date('2026-07-01T21:59:00Z')), '2026-07-01')
  assert.equal(dayOf(new Date('2026-07-01T22:30:00Z')), '2026-07-02')
  assert.equal(dayOf(new Date('2026-01-01T22:59:00Z')), '2026-01-01')
  assert.equal(dayOf(new Date('2026-01-01T23:00:00Z')), '2026-01-02')
})

test('a municipality with a row of its own does not get the general one', () => {
  const rows = [row({ source: 'general' }), row({ source: 'own', municipality: '0114' })]
  assert.equal(settingOn(rows, '2026-01-01', '0114')?.source, 'own')
  assert.equal(settingOn(rows, '2026-01-01', '0109')?.source, 'general')
  assert.equal(settingOn(rows, '2026-01-01')?.source, 'general')
})

test('of two rows that hold, the latest start counts, whatever their order in the list', () => {
  const rows = [row({ source: 'old' }), row({ source: 'new', from: '2024-01-01' })]
  assert.equal(settingOn(rows, '2025-01-01')?.source, 'new')
  assert.equal(settingOn(rows.toReversed(), '2025-01-01')?.source, 'new')
  assert.equal(settingOn(rows, '2023-12-31')?.source, 'old')
  assert.equal(settingOn(rows, '2019-12-31'), undefined)
})

test('a municipality leaves a code out for itself only', () => {
  const rows = [row({}), row({ code: 'b' }), row({ municipality: '0114', off: true })]
  assert.deepEqual(
    codesOn(rows, '2026-01-01', '0114').map(({ code }) => code),
    ['b'],
  )
  assert.deepEqual(
    codesOn(rows, '2026-01-01', '0109').map(({ code }) => code),
    ['a', 'b'],
  )
  assert.equal(findCode(rows, 'a', '2026-01-01', '0114'), undefined)
})

test('the same code twice at once is a fault; one after the other, or in two municipalities, is not', () => {
  assert.deepEqual(doubleCodes([row({}), row({ from: '2024-01-01' })]), ['a'])
  assert.deepEqual(doubleCodes([row({ until: '2024-01-01' }), row({ from: '2024-01-01' })]), [])
  assert.deepEqual(doubleCodes([row({ municipality: '0109' }), row({ municipality: '0114' })]), [])
})

test('whatever two periods, they overlap exactly when some day lies in both', () => {
  const period = fc.tuple(day, fc.option(day, { nil: undefined })).map(([from, until]) => ({ from, until }))
  fc.assert(
    fc.property(period, period, (one, other) => {
      // Two half-open periods share a day only if one of their first days lies in both.
      const shares = [one.from, other.from].some((first) => holdsOn(one, first) && holdsOn(other, first))
      const filled = [one, other].every(({ from, until }) => until === undefined || from < until)
      fc.pre(filled)
      assert.equal(overlap(one, other), shares)
    }),
  )
})

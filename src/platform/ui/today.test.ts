import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoOf, today } from './today.ts'

test('just after midnight in the Netherlands it is the new day, in summer and in winter', () => {
  assert.equal(today(Date.parse('2026-07-01T21:59:00Z')), '2026-07-01')
  assert.equal(today(Date.parse('2026-07-01T22:00:00Z')), '2026-07-02')
  assert.equal(today(Date.parse('2026-12-01T22:59:00Z')), '2026-12-01')
  assert.equal(today(Date.parse('2026-12-01T23:00:00Z')), '2026-12-02')
})

test('a day as people type it goes to the server as a date, anything else as it was typed', () => {
  assert.equal(isoOf('3-11-2026'), '2026-11-03')
  assert.equal(isoOf('3 nov 2026'), '2026-11-03')
  assert.equal(isoOf('31-2-2026'), '31-2-2026')
  assert.equal(isoOf('volgende week'), 'volgende week')
  assert.equal(isoOf(''), '')
})

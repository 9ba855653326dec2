import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPlainNumber, readValue } from './read-value.ts'

const thousandths = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map((number) => number / 1_000)

test('[I10] every number as Dutch people write it is read as that number, with or without marks between thousands', () => {
  fc.assert(
    fc.property(thousandths, fc.boolean(), (value, useGrouping) => {
      const typed = value.toLocaleString('nl-NL', { maximumFractionDigits: 3, useGrouping })
      assert.deepEqual(readValue(typed), { value: value === 0 ? 0 : value }, typed)
    }),
  )
})

test('[I10] a number from a cell is read whatever noise a spreadsheet adds', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (number) => {
      const value = number / 1_000
      assert.deepEqual(readPlainNumber(String(value)), { value: value === 0 ? 0 : value })
    }),
  )
  assert.deepEqual(readPlainNumber('0.30000000000000004'), { value: 0.3 })
  assert.deepEqual(readPlainNumber('1E-3'), { value: 0.001 })
  assert.deepEqual(readPlainNumber('41.66666666'), { fault: 'too-precise' })
  assert.deepEqual(readPlainNumber(''), { fault: 'not-a-number' })
})

test('[I10] what is not surely a number is refused with what is wrong, never guessed', () => {
  const faults = {
    empty: ['', '  '],
    'not-a-number': ['ca. 40', '€ 12', '1,234.5', '1.23.4', '12%', '--3', '1e3', '01.234.5', '=1+1', '1 234'],
    'too-precise': ['0,1234', '1.234,5678'],
    'too-large': ['1.000.000.001', '99999999999'],
  }
  for (const [fault, texts] of Object.entries(faults))
    for (const text of texts) assert.deepEqual(readValue(text), { fault }, text)
  const read = {
    '1.234': 1_234,
    '1.234,5': 1_234.5,
    '12.5': 12.5,
    '0.125': 0.125,
    '−3': -3,
    '- 0,0': 0,
    '0,1230': 0.123,
  }
  for (const [text, value] of Object.entries(read)) assert.deepEqual(readValue(text), { value }, text)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MOST_CENTS } from './amounts.ts'
import { notations, readAmount, readQuantity, typedAmount, typedQuantity } from './typed.ts'

const { nl, en } = notations
const read = (typed: string) => {
  const found = readAmount(typed, nl)
  return 'cents' in found ? found.cents : found.fault
}

test('[F04] an amount is read as a Dutch person types it, in whole cents', () => {
  const typed = ['1.234,50', '1234,50', '1.234', '1234', '0,07', '€ 8.020', '€8.020,-', ' 12.345.678,90 ', '0', '007']
  assert.deepEqual(typed.map(read), [123450, 123450, 123400, 123400, 7, 802000, 802000, 1234567890, 0, 700])
  assert.deepEqual(['-500', '−500', '€ -12,34', '-€ 12,34'].map(read), [-50000, -50000, -1234, -1234])
})

test('[F04] an amount that can be taken in two ways is not taken', () => {
  for (const typed of ['1234.5', '1234.50', '12.5', '12,5', '1,234.50', '1.23', '1.2345', '12.34.567', '1234.567,00'])
    assert.equal(read(typed), 'form', typed)
  for (const typed of ['een', '1e5', '--5', '-€-5', '€', ',50', '5,', '1,234', '1,2,3', '0x10', '٣'])
    assert.equal(read(typed), 'form', typed)
  assert.equal(read(' '), 'empty')
})

test('[F04] an amount the books do not hold is refused, the largest is not', () => {
  assert.equal(read('10.000.000.000'), MOST_CENTS)
  assert.equal(read('10.000.000.000,01'), 'too-large')
  assert.equal(read('9'.repeat(400)), 'too-large')
})

test('[F04] whatever the amount, what stands in the field is read back as the same cents, in Dutch and in English', () => {
  fc.assert(
    fc.property(fc.integer({ min: -MOST_CENTS, max: MOST_CENTS }), fc.constantFrom(nl, en), (cents, notation) => {
      assert.deepEqual(readAmount(typedAmount(cents, notation), notation), { cents })
    }),
  )
  assert.equal(typedAmount(123450, en), '1,234.50')
})

test('[F04] a quantity has at most three places, and is read back as it was', () => {
  assert.deepEqual(
    ['4,5', '52', '1.000', '0,125', '0,1234', '4.5', '', '-1'].map((typed) => readQuantity(typed, nl)),
    ['4.5', '52', '1000', '0.125', undefined, undefined, undefined, undefined],
  )
  assert.equal(typedQuantity('4.5', nl), '4,5')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { passesElevenTest } from './bsn.ts'

test('[E05 CS002] the numbers of the explanation of the proof by eleven pass, and a test number does too', () => {
  for (const bsn of ['123456782', '999900006', '999900018', '111222333']) assert.equal(passesElevenTest(bsn), true)
})

test('[E05 CS002] one wrong digit is always noticed', () => {
  const digit = fc.integer({ min: 0, max: 9 })
  fc.assert(
    fc.property(
      fc.array(digit, { minLength: 8, maxLength: 8 }),
      fc.nat(8),
      fc.integer({ min: 1, max: 9 }),
      (d, at, by) => {
        const last = d.reduce((sum, value, i) => sum + value * (9 - i), 0) % 11
        fc.pre(last < 10)
        const right = [...d, last]
        const wrong = right.map((value, i) => (i === at ? (value + by) % 10 : value))
        assert.equal(passesElevenTest(right.join('')), true)
        assert.equal(passesElevenTest(wrong.join('')), false)
      },
    ),
  )
})

test('[E05 CS002] eight digits, ten digits and letters are no citizen service number', () => {
  for (const bsn of ['', '99990006', '0999900006', '99990000x', '９９９９００００６'])
    assert.equal(passesElevenTest(bsn), false)
})

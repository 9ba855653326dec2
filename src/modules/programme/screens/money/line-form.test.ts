import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readShares, writeShares } from './line-form.ts'

test('[F04] who pays which part is read a line at a time, and written as it is read', () => {
  const shares = [
    { payer: 'Dinkelland', weight: 60 },
    { payer: 'Fonds: jeugd', weight: 40 },
  ]
  assert.deepEqual(readShares(' Dinkelland: 60\n\nFonds: jeugd:40 '), shares)
  assert.deepEqual(readShares(writeShares(shares)), shares)
  assert.deepEqual(readShares(''), [])
})

test('[F04] a part without a name or a whole number is not guessed', () => {
  for (const text of ['Dinkelland', 'Dinkelland: de helft', ': 4', 'Dinkelland: 0', 'Dinkelland: 0,5'])
    assert.equal(readShares(text), undefined, text)
})

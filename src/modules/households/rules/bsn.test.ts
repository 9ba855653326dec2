import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import { maskBsn, passesElevenTest, readBsn } from './bsn.ts'

/** Every number of eight digits has at most one last digit that makes it a citizen service number. */
const validBsn = fc
  .integer({ min: 1, max: 99_999_999 })
  .map((head) => {
    const digits = String(head).padStart(8, '0')
    return [...'0123456789'].map((last) => digits + last).find(passesElevenTest)
  })
  .filter((bsn) => bsn !== undefined)

test('[N-BSN-01] a citizen service number that passes the eleven test is taken', () => {
  assert.equal(readBsn('999990639'), '999990639')
  assert.equal(readBsn(' 9999 90.639 '), '999990639')
})

test('[N-BSN-01] a leading zero that a file left out is put back', () => {
  assert.equal(readBsn('10000008'), '010000008')
})

test('[N-BSN-01] nine zeros, letters, a wrong length or a wrong last digit are refused', () => {
  for (const wrong of ['000000000', '999990638', '1234567890', 'geen', '', '99999063O'])
    assert.equal(isRefusal(readBsn(wrong)), true, `length ${wrong.length}`)
})

test('[N-BSN-01] whatever was typed, the refusal does not repeat a single digit of it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,12}$/), (typed) => {
      const outcome = readBsn(typed)
      return !isRefusal(outcome) || !/\d{4,}/.test(JSON.stringify({ ...outcome, status: 0 }))
    }),
  )
})

test('[N-BSN-01] one wrong digit in a good number is always seen', () => {
  fc.assert(
    fc.property(validBsn, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (bsn, at, step) => {
      const wrong = bsn.slice(0, at) + ((Number(bsn[at]) + step) % 10) + bsn.slice(at + 1)
      return isRefusal(readBsn(wrong))
    }),
  )
})

test('[N-BSN-01] two neighbouring digits that changed places are always seen', () => {
  fc.assert(
    fc.property(validBsn, fc.nat({ max: 7 }), (bsn, at) => {
      fc.pre(bsn[at] !== bsn[at + 1])
      return isRefusal(readBsn(bsn.slice(0, at) + bsn[at + 1] + bsn[at] + bsn.slice(at + 2)))
    }),
  )
})

test('[N-BSN-01] a screen shows no more than the last three digits', () => {
  fc.assert(
    fc.property(validBsn, (bsn) => !maskBsn(bsn).includes(bsn.slice(2, 6)) && maskBsn(bsn).endsWith(bsn.slice(6))),
  )
  assert.equal(maskBsn('999990639'), '••••••639')
})

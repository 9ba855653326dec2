import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isBefore, yearsBefore } from './dates.ts'

test('[E05] days are compared as days, also in years that nobody lives in', () => {
  assert.equal(isBefore('2026-03-31', '2026-04-01'), true)
  assert.equal(isBefore('2026-04-01', '2026-04-01'), false)
  assert.equal(isBefore('9999-12-31', '10000-01-01'), true)
  assert.equal(isBefore('-0044-03-15', '0001-01-01'), true)
  assert.equal(isBefore('-0044-03-15', '-0044-03-14'), false)
})

test('[E05 TR002 TR335] some years earlier is the same day, and 28 February where there is no 29th', () => {
  assert.equal(yearsBefore('2026-05-06', 5), '2021-05-06')
  assert.equal(yearsBefore('2028-02-29', 5), '2023-02-28')
  assert.equal(yearsBefore('2028-02-29', 4), '2024-02-29')
  assert.equal(yearsBefore('2020-02-29', 120), '1900-02-28')
})

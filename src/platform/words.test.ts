import assert from 'node:assert/strict'
import test from 'node:test'
import { count, fill } from './words.ts'

test('[M10] a text names the facts it was given', () => {
  assert.equal(fill('{who} doet dit tot {until}.', { who: 'Mo', until: '3 mei' }), 'Mo doet dit tot 3 mei.')
  assert.equal(fill('{n} keer {n}', { n: 0 }), '0 keer 0')
})

test('[M10] a fact that is missing leaves its braces standing, so that somebody sees it', () => {
  assert.equal(fill('Tot {until}'), 'Tot {until}')
})

test('[M10] a fact with braces of its own is not filled again', () => {
  assert.equal(fill('{a} {b}', { a: '{b}', b: 'x' }), '{b} x')
})

test('[M10] one is said otherwise than more, and none is more', () => {
  const forms = { one: '1 fout in {where}', other: '{count} fouten in {where}' }
  assert.equal(count(forms, 1, { where: 'A' }), '1 fout in A')
  assert.equal(count(forms, 0, { where: 'A' }), '0 fouten in A')
  assert.equal(count(forms, 12, { where: 'A' }), '12 fouten in A')
})

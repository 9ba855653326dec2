import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbered, spokenDay, spokenEuros, spokenPeriod } from './spoken.ts'

test('[E05] days and periods are said as people say them', () => {
  assert.equal(spokenDay('2026-04-01'), '1 april 2026')
  assert.equal(spokenPeriod('2026-04-01', '2026-12-31'), '1 april 2026 tot en met 31 december 2026')
  assert.equal(spokenPeriod('2026-04-01', undefined), 'vanaf 1 april 2026')
})

test('[E05] amounts are said in euros, to the cent', () => {
  assert.equal(spokenEuros(24_000), '€ 240,00')
  assert.equal(spokenEuros(5), '€ 0,05')
  assert.equal(spokenEuros(-123_456_789), '€ -1.234.567,89')
  assert.equal(spokenEuros(999_999_999_999), '€ 9.999.999.999,99')
})

test('[E05] a place is pointed at by what is counted', () => {
  assert.equal(numbered('/Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[1]'), 'Client 2, Prestatie 1')
  assert.equal(numbered('/Bericht/Client/StartProducten/StartProduct[3]/Begindatum'), 'StartProduct 3')
  assert.equal(numbered('/Bericht/Client'), 'Client')
})

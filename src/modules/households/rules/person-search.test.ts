import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import { passesElevenTest } from './bsn.ts'
import { isPartialDate, possibleDays } from './partial-date.ts'
import { asksSomething, birthsOn, refuseNumber, soundQuestions } from './person-search.ts'

test('[N-BSN-01] a citizen service number is refused as a question however it is written, and the refusal does not repeat it', () => {
  const bsn = fc
    .integer({ min: 10_000_000, max: 999_999_999 })
    .map((number) => String(number).padStart(9, '0'))
    .filter(passesElevenTest)
  fc.assert(
    fc.property(bsn, fc.constantFrom('', ' ', '.'), (digits, between) => {
      const written = digits.replace(/(...)(...)(...)/, `$1${between}$2${between}$3`)
      const answer = refuseNumber(written)
      assert.ok(isRefusal(answer))
      assert.ok(!JSON.stringify(answer).includes(digits))
    }),
    { numRuns: 30 },
  )
})

test('[M03] names, numbers of dossiers and house numbers are asked as they are', () => {
  for (const question of ['Yılmaz', "'t Hart", '2026-00012', '7741', '123456789', '14022014'])
    assert.equal(refuseNumber(question), question)
})

test('[M03] every registered date that somebody born on a day can have holds that day', () => {
  const day = fc
    .date({ min: new Date('1930-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, (on) => {
      const births = birthsOn(on)
      assert.equal(births.length, 3)
      for (const birth of births) {
        assert.ok(isPartialDate(birth), birth)
        const days = possibleDays(birth)
        assert.ok(days && days.first <= on && on <= days.last)
      }
    }),
  )
})

test('[M03] each word of a name is heard as the family name once, and all of it together', () => {
  assert.deepEqual(soundQuestions('Elif Jilmas'), [
    { key: 'sound:elif', words: ['jilmas'] },
    { key: 'sound:jilmas', words: ['elif'] },
    { key: 'sound:elif jilmas', words: [] },
  ])
  assert.equal(soundQuestions('Yılmaz')[0]?.key, soundQuestions('Jilmas')[0]?.key)
  assert.deepEqual(soundQuestions("'t Hart"), soundQuestions('hart'))
})

test('[M03] an empty search is refused; a house number alone asks nothing', () => {
  for (const asked of [{}, { postcode: '' }, { number: '12' }]) assert.ok(isRefusal(asksSomething(asked)))
  for (const asked of [{ name: 'yil' }, { birth: '2014-02-14' }, { bsn: 'x' }, { postcode: '7741AB' }])
    assert.equal(asksSomething(asked), asked)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold } from '../../../platform/folding.ts'
import type { PersonName } from './name.ts'
import { answersTo, nameWords, questionWords, sortKey } from './name-search.ts'

function name(parts: Partial<PersonName>): PersonName {
  return { use: 'own', ...parts }
}

const hart = name({ given: 'Jan Willem', prefix: "'t", family: 'Hart' })

test('[M03] case, accents and letters without an accent to take off make no difference', () => {
  const same: [string, string][] = [
    ['Yılmaz', 'yilmaz'],
    ['İREM', 'irem'],
    ['Łukasz', 'lukasz'],
    ['Özgür Çelik', 'ozgur celik'],
    ['Søren Strauß', 'soren strauss'],
    ['Æbelø', 'aebelo'],
    ['Þór Guðmundsson', 'thor gudmundsson'],
    ['Żáïŀëñøŕ Åłéèç Ðëļŧå', 'zailenor aleec delta'],
    ['Ĳsbrand', 'ijsbrand'],
    ["Ta'izz", 'taizz'],
    ['Van Der Ven–de Boer', 'van der ven de boer'],
  ]
  for (const [written, folded] of same) assert.equal(fold(written), folded)
})

test('[M03] folding what is folded changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
})

test('[M03] capitals never change what is found', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zéüçğøłæ' -]{0,20}$/), (text) => fold(text.toUpperCase()) === fold(text)),
  )
})

test("[M03] 't Hart is found as Hart, as t hart, and as Hart, 't", () => {
  for (const question of [
    'hart',
    "'t Hart",
    't hart',
    "Hart, 't",
    'HART',
    'har',
    "Hart, Jan 't",
    'willem hart',
    'ja ha',
  ])
    assert.equal(answersTo(hart, question), true, question)
  for (const question of ['harten', 'piet hart', '', "'"]) assert.equal(answersTo(hart, question), false, question)
})

test('[M03] somebody is found under the own name and under the name of the partner', () => {
  const anna = name({ given: 'Anna', family: 'Öztürk', partner: { prefix: 'van der', family: 'Ven' }, use: 'partner' })
  for (const question of ['ozturk', 'ven', 'van der Ven', 'Ven-Öztürk', 'van der Ven-Öztürk, Anna'])
    assert.equal(answersTo(anna, question), true, question)
})

test('[M03] a prefix written into the family name, or a name that is all prefix, hides nobody', () => {
  assert.equal(answersTo(name({ given: 'Fatima', family: 'El Idrissi' }), 'Idrissi'), true)
  assert.equal(answersTo(name({ given: 'Fatima', family: 'El Idrissi' }), 'el idrissi'), true)
  assert.equal(answersTo(name({ given: 'Minh', family: 'Van' }), 'van'), true)
  assert.equal(answersTo(name({ given: 'Sean', family: "O'Neill" }), 'neill'), true)
  assert.equal(answersTo(name({ given: 'Sean', family: "O'Neill" }), "o'neill"), true)
})

test('[M03] whoever is in the index is found by the full name as it is written', () => {
  const part = fc.constantFrom('Yılmaz', 'Łukasz', 'Hart', 'de Boer', "O'Neill", 'Van', 'Şahin-Öz', 'Ng', 'Żak')
  fc.assert(
    fc.property(part, part, fc.constantFrom("'t", 'van der', 'El', ''), (given, family, prefix) => {
      const person = name({ given, family, prefix })
      assert.ok(answersTo(person, `${prefix} ${family}`), 'family name')
      assert.ok(answersTo(person, `${family}, ${given} ${prefix}`), 'list form')
      assert.ok(questionWords(family).every((word) => nameWords(person).includes(word)))
    }),
  )
})

test('[M03] a list is ordered by the family name without its prefix', () => {
  assert.equal(sortKey(hart), 'hart jan willem')
  assert.equal(sortKey(name({ family: 'Akwasi' })), 'akwasi')
})

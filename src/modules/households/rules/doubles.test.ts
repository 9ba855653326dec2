import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Birth } from './ages.ts'
import { compareIdentities, type Identity, LIKENESS_FACTS, lookupKeys } from './doubles.ts'
import type { PersonName } from './name.ts'
import { isPartialDate } from './partial-date.ts'

function born(text: string): Birth {
  assert.ok(isPartialDate(text), text)
  return { born: text }
}

type Parts = Partial<PersonName> & { bsn?: string; birth?: string; at?: string; sex?: string }

function person({ bsn, birth, at, sex, ...name }: Parts): Identity {
  const [postcode, houseNumber] = at?.split(' ') ?? []
  return {
    name: { use: 'own', ...name },
    ...(bsn && { bsn }),
    ...(birth && { birth: born(birth) }),
    ...(postcode && houseNumber && { addresses: [{ postcode, houseNumber }] }),
    ...(sex && { sex }),
  }
}

const classOf = (one: Parts, other: Parts) => compareIdentities(person(one), person(other)).class
const aylin: Parts = { given: 'Aylin', family: 'Yılmaz', birth: '20140307', at: '7848AA 3' }

test('[N-BSN-01] one number on both is one person, also after a wrong name or a wrong date of birth', () => {
  assert.equal(classOf({ ...aylin, bsn: '999990639' }, { ...aylin, bsn: '999990639', family: 'Demir' }), 'certain')
  assert.equal(classOf({ ...aylin, bsn: '999990639' }, { ...aylin, bsn: '999990639', birth: '20140703' }), 'certain')
  assert.equal(classOf({ bsn: '999990639' }, { bsn: '999990639' }), 'certain')
})

test('[N-BSN-01] one number on two persons who differ in name and date of birth is a mistake, never a double', () => {
  const other: Parts = { given: 'Jeroen', prefix: 'de', family: 'Boer', birth: '19891112', bsn: '999995923' }
  assert.equal(
    classOf({ given: 'Hendrik', family: 'Bultenaar', birth: '20070112', bsn: '999995923' }, other),
    'contradiction',
  )
  assert.equal(
    classOf({ ...other, given: 'Karel', birth: '20150304' }, other),
    'contradiction',
    'number of the father typed for the son',
  )
})

test('[N-BSN-01] two numbers that are both good are two persons, however alike', () => {
  assert.equal(classOf({ ...aylin, bsn: '999990639' }, { ...aylin, bsn: '999993872' }), 'none')
})

test('[N-BSN-02] without a number, the same name and date of birth are likely one person', () => {
  const outcome = compareIdentities(person(aylin), person({ ...aylin, family: 'YILMAZ', at: '7848AB 9' }))
  assert.deepEqual(outcome, {
    class: 'likely',
    facts: ['family-name-same', 'all-names-same', 'given-names-same', 'birth-date-same'],
  })
})

test('[N-BSN-02] a swapped day and month, a partial date or one mistyped part leaves it possible', () => {
  for (const birth of ['20140703', '20140300', '20140308', '20150307']) {
    assert.equal(classOf(aylin, { ...aylin, birth, at: '7848AB 9' }), 'possible', birth)
    assert.equal(classOf(aylin, { ...aylin, birth }), 'likely', `${birth} at the same address`)
  }
  assert.equal(classOf(aylin, { ...aylin, birth: '20130819' }), 'none')
})

test('[M03] spelling by ear and names of partners are seen through', () => {
  assert.equal(classOf(aylin, { ...aylin, family: 'Jilmas' }), 'likely')
  assert.equal(classOf(aylin, { ...aylin, family: 'Jilmas', at: '7848AB 9' }), 'possible')
  const married: Parts = { ...aylin, use: 'partner', family: 'de Vries', partner: { family: 'Yılmaz' } }
  assert.ok(compareIdentities(person(aylin), person(married)).facts.includes('family-name-of-partner'))
  assert.equal(classOf(aylin, married), 'likely')
})

test('[M03] given name and family name written in each other’s field are still met', () => {
  assert.equal(
    classOf(
      { given: 'Ali', family: 'Hassan', birth: '20100101' },
      { given: 'Hassan', family: 'Ali', birth: '20100101' },
    ),
    'likely',
  )
  assert.equal(
    classOf({ family: 'Nawal Hussein', birth: '20100101' }, { given: 'Nawal', family: 'Hussein', birth: '20100101' }),
    'likely',
  )
})

test('[D01] triplets, brothers and a father with his name on the son are not doubles', () => {
  assert.equal(classOf(aylin, { ...aylin, given: 'Elif' }), 'none')
  assert.equal(
    classOf(aylin, { ...aylin, birth: '19840307' }),
    'likely',
    'one wrong part of a date is a typing mistake',
  )
  assert.equal(classOf(aylin, { ...aylin, birth: '19841130' }), 'none')
})

test('[D01] a child without a given name may be the twin, so it is possible at most', () => {
  const { given: _, ...nameless } = aylin
  assert.equal(classOf(aylin, nameless), 'possible')
})

test('[D01] a child on the way may be the one that was born around that day', () => {
  const expected: Identity = {
    name: { family: 'Yılmaz', use: 'own' },
    birth: { expected: '2014-03-20' },
    addresses: [{ postcode: '7848 aa', houseNumber: '3' }],
  }
  assert.equal(compareIdentities(expected, person(aylin)).class, 'possible')
  assert.equal(compareIdentities(expected, person({ ...aylin, birth: '20120307' })).class, 'none')
  assert.equal(compareIdentities(expected, { ...expected, birth: { expected: '2014-04-01' } }).class, 'possible')
  assert.equal(compareIdentities(expected, { ...expected, birth: { expected: '2015-04-01' } }).class, 'none')
})

const anyIdentity = fc
  .record(
    {
      given: fc.constantFrom('Aylin', 'Ailin', 'A', 'Elif', 'Jan Peter', 'Hassan', 'Yılmaz'),
      family: fc.constantFrom('Yılmaz', 'Yilmaz', 'Jilmas', 'Demir', 'Hassan', 'Hart', 'El Hassan'),
      called: fc.constantFrom('Lin', 'Aylin'),
      partner: fc.record({ family: fc.constantFrom('Yılmaz', 'Demir') }),
      bsn: fc.constantFrom('999990639', '999993872'),
      birth: fc.constantFrom('20140307', '20140703', '20140300', '20140000', '20140308', '19800101', '00000000'),
      at: fc.constantFrom('7848AA 3', '7848AB 9'),
      sex: fc.constantFrom('M', 'V'),
    },
    { requiredKeys: [] },
  )
  .map((parts) => person(parts))

test('[M03] whichever record comes first, the answer is the same', () => {
  fc.assert(
    fc.property(anyIdentity, anyIdentity, (a, b) => assert.deepEqual(compareIdentities(a, b), compareIdentities(b, a))),
    { numRuns: 2000 },
  )
})

test('[N-BSN-02] every record with a number, or with names and a date of birth or address, is its own double', () => {
  fc.assert(
    fc.property(anyIdentity, (a) => {
      const born = a.birth && 'born' in a.birth && a.birth.born !== '00000000'
      fc.pre(a.bsn !== undefined || (a.name.given !== undefined && (born === true || a.addresses !== undefined)))
      assert.notEqual(compareIdentities(a, a).class, 'none')
    }),
    { numRuns: 2000 },
  )
  assert.notEqual(classOf({ family: 'Akwasi', birth: '19950901' }, { family: 'Akwasi', birth: '19950901' }), 'none')
})

test('[M03] whoever may be one person shares a key, so the search for doubles misses nobody', () => {
  let met = 0
  fc.assert(
    fc.property(anyIdentity, anyIdentity, (a, b) => {
      const { class: found } = compareIdentities(a, b)
      if (found !== 'likely' && found !== 'possible') return
      met += 1
      assert.ok(lookupKeys(a.name).some((key) => lookupKeys(b.name).includes(key)))
    }),
    { numRuns: 5000 },
  )
  assert.ok(met > 20, `only ${met} pairs were alike`)
})

test('[N-RISK-01] the outcome is a class with facts; no number is kept behind it', () => {
  fc.assert(
    fc.property(anyIdentity, anyIdentity, (a, b) => {
      const outcome = compareIdentities(a, b)
      assert.deepEqual(Object.keys(outcome).toSorted(), ['class', 'facts'])
      assert.ok(outcome.facts.every((fact) => LIKENESS_FACTS.includes(fact)))
    }),
  )
})

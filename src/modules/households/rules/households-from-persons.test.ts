import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CROWDED_ADDRESS, type Dweller, householdsFrom, type LivesAt } from './households-from-persons.ts'
import { isPartialDate } from './partial-date.ts'
import { RELATION_KINDS, type Relation, type RelationKind } from './relations.ts'

const TODAY = '2026-11-22'

function at(id: string, ...keys: string[]): Dweller {
  return { id, livesAt: keys.map((key) => ({ key, use: 'home' })) }
}

function is(...facts: string[]): Relation[] {
  return facts.map((fact) => {
    const [person = '', kind = '', other = ''] = fact.split(' ')
    assert.ok(kind in RELATION_KINDS, kind)
    return { person, kind: kind as RelationKind, other }
  })
}

const groups = (dwellers: Dweller[], known: Relation[]) =>
  householdsFrom(dwellers, known, TODAY).households.map((h) => `${h.address}: ${h.members.join(' ')}`)

test('[D01] people at one front door who are kin or partners form one household', () => {
  const known = is('sevim parent can', 'sevim partner jan', 'jan parent mia', 'sevim parent mia')
  assert.deepEqual(groups([at('sevim', 'A'), at('jan', 'A'), at('can', 'A'), at('mia', 'A')], known), [
    'A: can jan mia sevim',
  ])
})

test('[D01] two families at one address stay two households', () => {
  assert.deepEqual(groups([at('a', 'A'), at('b', 'A'), at('c', 'A'), at('d', 'A')], is('a parent b', 'c parent d')), [
    'A: a b',
    'A: c d',
  ])
})

test('[D01] a child of separated parents belongs to both households', () => {
  const known = is(
    'mother parent child',
    'father parent child',
    'father partner new',
    'new parent half',
    'father parent half',
  )
  const dwellers = [at('mother', 'A'), at('father', 'B'), at('new', 'B'), at('half', 'B'), at('child', 'A', 'B')]
  assert.deepEqual(groups(dwellers, known), ['A: child mother', 'B: child father half new'])
})

test('[D01] parents who live together without a partnership on record are one household through their child', () => {
  assert.deepEqual(groups([at('a', 'A'), at('b', 'A'), at('kid', 'A')], is('a parent kid', 'b parent kid')), [
    'A: a b kid',
  ])
})

test('[D01] ex-partners at one address without a child there are not made one household', () => {
  const zeros = '00000000'
  assert.ok(isPartialDate(zeros))
  const ended: Relation[] = [{ person: 'a', kind: 'partner', other: 'b', until: zeros }]
  assert.deepEqual(groups([at('a', 'A'), at('b', 'A')], ended), ['A: a', 'A: b'])
})

test('[D01] brothers, and a grandmother with her grandchild, belong together also when the parents live elsewhere', () => {
  const known = is('mum parent tim', 'mum parent tom', 'gran parent mum')
  assert.deepEqual(groups([at('tim', 'A'), at('tom', 'A'), at('gran', 'B'), at('mum', 'C')], known), [
    'A: tim tom',
    'B: gran',
    'C: mum',
  ])
  assert.deepEqual(groups([at('tim', 'A'), at('gran', 'A'), at('mum', 'C')], known), ['A: gran tim', 'C: mum'])
})

test('[D01] people at the address of an institution form no household, and stay findable with the reason', () => {
  const inside = (id: string): Dweller => ({ id, livesAt: [{ key: 'A', use: 'institution' }] })
  const outcome = householdsFrom(
    [inside('tim'), inside('tom'), { id: 'p', livesAt: [{ key: 'A', use: 'postal' }] }, { id: 'n', livesAt: [] }],
    is('mum parent tim', 'mum parent tom'),
    TODAY,
  )
  assert.deepEqual(outcome.households, [])
  assert.deepEqual(outcome.outside, [
    { person: 'tim', why: 'institution' },
    { person: 'tom', why: 'institution' },
    { person: 'p', why: 'postal-address-only' },
    { person: 'n', why: 'no-address' },
  ])
})

test('[D01] who died or left the country is in no household', () => {
  const outcome = householdsFrom(
    [{ ...at('a', 'A'), gone: 'died' }, { ...at('b', 'A'), gone: 'abroad' }, at('c', 'A')],
    is('a parent c', 'b parent c'),
    TODAY,
  )
  assert.deepEqual(outcome.households, [{ address: 'A', members: ['c'] }])
  assert.deepEqual(
    outcome.outside.map((o) => o.why),
    ['died', 'abroad'],
  )
})

test('[D01] an address with many separate households is pointed out, for it may be an institution', () => {
  const many = Array.from({ length: CROWDED_ADDRESS.households }, (_, index) => at(`p${index}`, 'A'))
  assert.deepEqual(householdsFrom(many, [], TODAY).crowded, ['A'])
  assert.deepEqual(householdsFrom(many.slice(1), [], TODAY).crowded, [])
})

const someone = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
const anyTown = fc
  .uniqueArray(
    fc.record({
      id: someone,
      homes: fc.uniqueArray(fc.constantFrom('A', 'B', 'C'), { maxLength: 2 }),
      use: fc.constantFrom<LivesAt['use'][]>('home', 'home', 'postal', 'institution'),
    }),
    { selector: (d) => d.id },
  )
  .map((people) => people.map(({ id, homes, use }): Dweller => ({ id, livesAt: homes.map((key) => ({ key, use })) })))
const anyKin = fc.array(
  fc
    .record({
      person: someone,
      kind: fc.constantFrom<RelationKind[]>('parent', 'partner', 'foster-parent', 'friend'),
      other: someone,
    })
    .filter((r) => r.person !== r.other),
  { maxLength: 8 },
)

test('[D01] whatever the town, everybody is in a household at each home or stands outside with a reason', () => {
  fc.assert(
    fc.property(anyTown, anyKin, (town, known) => {
      const { households, outside } = householdsFrom(town, known, TODAY)
      for (const dweller of town) {
        const homes = dweller.livesAt.filter((place) => place.use === 'home').map((place) => place.key)
        const lives = households.filter((household) => household.members.includes(dweller.id)).map((h) => h.address)
        assert.deepEqual(lives.toSorted(), homes.toSorted())
        assert.equal(outside.filter((o) => o.person === dweller.id).length, homes.length === 0 ? 1 : 0)
      }
    }),
  )
})

test('[D01] whatever the town, the order in which people are read makes no difference', () => {
  fc.assert(
    fc.property(anyTown, anyKin, (town, known) => {
      const one = householdsFrom(town, known, TODAY).households
      assert.deepEqual(householdsFrom(town.toReversed(), known.toReversed(), TODAY).households, one)
    }),
  )
})

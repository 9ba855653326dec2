import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { givenLines, givenTestSet } from '../../../../test/brp-test-set.ts'
import { householdsFrom, type Proposal } from '../rules/households-from-persons.ts'
import { deriveRelations } from '../rules/relations.ts'
import type { BrpPerson } from './brp-person.ts'
import { toDweller } from './dwellers.ts'
import { type Families, linkFamilies } from './link-families.ts'
import { readPersons } from './read-persons.ts'

const TODAY = '2026-11-22'
let persons: BrpPerson[]
let families: Families
let proposal: Proposal

before(async () => {
  ;({ persons } = await givenTestSet())
  families = linkFamilies(persons)
  proposal = householdsFrom(
    persons.map((p) => toDweller(p)),
    families.relations,
    TODAY,
  )
})

async function link(...lines: Record<string, string>[]): Promise<Families> {
  const outcomes = await Array.fromAsync(readPersons(givenLines(...lines)))
  return linkFamilies(outcomes.flatMap((o) => (o.outcome === 'taken' ? [o.person] : [])))
}

const mother = { list: 'M', '01.02.10': 'Sevim', '01.02.40': 'Yılmaz', '01.03.10': '19850101' }
const child = { list: 'K', '01.02.10': 'Can', '01.02.40': 'Yılmaz', '01.03.10': '20150505' }

test('[D01] the Coevorden triplets and their father are one household; their mother has no list of her own here', () => {
  const lists = persons.filter((p) => p.municipality === '0109').map((p) => p.list)
  assert.deepEqual(
    proposal.households.filter((h) => h.members.some((m) => lists.includes(m))),
    [{ address: '8646TK/86---', members: ['Lg01_325', 'Lg01_786', 'Lg01_787', 'Lg01_788'] }],
  )
  const derived = deriveRelations(families.relations, TODAY)
  assert.ok(derived.some((r) => r.person === 'Lg01_786' && r.kind.startsWith('sibling') && r.other === 'Lg01_788'))
  const unlisted = families.withoutList.filter((named) => lists.includes(named.of))
  assert.deepEqual(unlisted.map((named) => `${named.of} ${named.kind} ${named.relative.name.given}`).toSorted(), [
    'Lg01_325 parent Evgenia',
    'Lg01_786 parent Elefteria',
    'Lg01_787 parent Elefteria',
    'Lg01_788 parent Elefteria',
  ])
})

test('[D01] everybody of the test set is in a household or stands outside with a reason', () => {
  const inside = proposal.households.flatMap((h) => h.members)
  assert.equal(new Set(inside).size, inside.length, 'the registration knows one address per person')
  assert.equal(inside.length + proposal.outside.length, persons.length)
  assert.equal(proposal.households.length, 315)
})

test('[D01] a family that shares its front door with others keeps to itself', () => {
  const almenkinders = proposal.households.filter((h) => h.members.includes('Lg01_837'))
  assert.equal(almenkinders.length, 1)
  const names = almenkinders[0]?.members.map((m) => persons.find((p) => p.list === m)?.name.family)
  assert.deepEqual(new Set(names), new Set(['Almenkinders', 'Hoogenboezem']))
})

test('[D01] a child’s own list decides who its parents are', async () => {
  const { relations, remarks } = await link(
    { ...mother, '09.02.10': 'Can', '09.02.40': 'Yılmaz', '09.03.10': '20150505' },
    { ...child, '02.02.10': 'Els', '02.02.40': 'Smit', '02.03.10': '19840101' },
  )
  assert.deepEqual(relations, [])
  assert.deepEqual(remarks, [{ code: 'not-named-back', list: 'M', other: 'K' }])
})

test('[D01] without a number, equal names and a full date of birth link, a partial date does not', async () => {
  const named = { '02.02.10': 'Sevim', '02.02.40': 'YILMAZ', '02.03.10': '19850101' }
  assert.deepEqual((await link(mother, { ...child, ...named })).relations, [
    { person: 'M', kind: 'parent', other: 'K' },
  ])
  assert.deepEqual(
    (await link({ ...mother, '01.03.10': '19850100' }, { ...child, ...named, '02.03.10': '19850100' })).relations,
    [],
  )
})

test('[D01] who is named and has no list is returned, nobody is dropped', async () => {
  const { withoutList } = await link({ ...child, '02.02.40': 'Smit', '09.02.10': 'Baby', '09.89.10': 'L' })
  assert.deepEqual(
    withoutList.map((named) => [named.kind, named.stillborn]),
    [
      ['parent', undefined],
      ['child', true],
    ],
  )
  const named = persons.flatMap((p) => [
    ...p.parents.filter((x) => x.state === 'known'),
    ...p.partners,
    ...p.children,
  ]).length
  const linkedTwice =
    named - families.withoutList.length - families.remarks.filter((r) => r.code === 'not-named-back').length
  assert.ok(linkedTwice >= families.relations.length)
})

test('[N-BSN-01] a number that contradicts name and date of birth links nobody', async () => {
  const named = { '02.01.20': '999990639', '02.02.10': 'Piet', '02.02.40': 'Smit', '02.03.10': '19500312' }
  assert.deepEqual((await link({ ...mother, '01.01.20': '999990639' }, { ...child, ...named })).relations, [])
  const married = { ...named, '02.02.10': 'Sevim', '02.02.40': 'Smit', '02.03.10': '19850101' }
  assert.equal((await link({ ...mother, '01.01.20': '999990639' }, { ...child, ...married })).relations.length, 1)
})

test('[D01] links that look odd are kept as registered and pointed out', () => {
  const counted = Object.fromEntries(
    [...Map.groupBy(families.remarks, (r) => r.code)].map(([code, found]) => [code, found.length]),
  )
  assert.deepEqual(counted, { 'not-named-back': 22, 'parent-younger-than-child': 3, 'relative-on-two-lists': 7 })
})

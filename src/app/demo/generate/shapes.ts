import {
  addChildren,
  ageOfParent,
  agesOfChildren,
  guardianship,
  type Parents,
  pair,
  perhapsUnborn,
} from './children.ts'
import { bornAt, eightDigits } from './days.ts'
import { type FamilyName, familyName, joined } from './names.ts'
import type { Random } from './random.ts'
import { type FamilyShape, PERSONS } from './rates.ts'
import { addPerson, newAddress, type Register, relate, type Someone, settle } from './register.ts'

type Make = (to: Register, random: Random) => void

/** Every shape of family with children (D01; seeds 000 and 003): who lives with whom, and who is whose. */
export const families: Readonly<Record<FamilyShape, Make>> = {
  'two-parents': twoParents,
  'one-parent': oneParent,
  separated,
  blended,
  'three-generations': threeGenerations,
  grandparents,
  foster,
  guardian,
}

function grown(to: Register, random: Random, of: { sex: 'male' | 'female'; age: number; name?: FamilyName }): Someone {
  const born = bornAt(of.age, to.today, random.next())
  return addPerson(to, random, { name: of.name ?? familyName(random), sex: of.sex, born })
}

/** Mother and father of children of these ages; one couple in four carries both names. */
function couple(to: Register, random: Random, oldest: number): Required<Parents> {
  const mother = { sex: 'female' as const, age: ageOfParent(random, oldest, 'female') }
  const own = familyName(random)
  const husband = random.chance(0.85) ? familyName(random, own.origin) : familyName(random)
  const father = grown(to, random, { sex: 'male', age: ageOfParent(random, oldest, 'male'), name: husband })
  const name = random.chance(0.25) ? joined(own, husband) : own
  return { mother: grown(to, random, { ...mother, name }), father }
}

const nameOf = ({ prefix, family, origin }: Someone): FamilyName => ({ prefix, family, origin })

function twoParents(to: Register, random: Random): void {
  const ages = agesOfChildren(random)
  const parents = couple(to, random, ages[0] ?? 0)
  const name = nameOf(parents.father)
  pair(to, random, { one: parents.mother, other: parents.father })
  const children = addChildren(to, random, { parents, name, ages })
  const unborn = perhapsUnborn(to, random, { parents, name })
  settle(to, random, { shape: 'two-parents', people: [parents.mother, parents.father, ...children, ...unborn], name })
  network(to, random, children)
}

/** The other parent is not on file, or died. */
function oneParent(to: Register, random: Random): void {
  const ages = agesOfChildren(random)
  const sex = random.chance(0.85) ? 'female' : 'male'
  const parent = grown(to, random, { sex, age: ageOfParent(random, ages[0] ?? 0, sex) })
  const parents: Parents = sex === 'female' ? { mother: parent } : { father: parent }
  const died = random.chance(PERSONS.parentDied * 8)
  if (died) {
    const other = addPerson(to, random, {
      name: familyName(random),
      sex: sex === 'female' ? 'male' : 'female',
      born: parent.born + random.whole(-2_000, 2_000),
      elsewhere: true,
    })
    const death = to.today - random.whole(60, 1_500)
    other.death = eightDigits(death)
    pair(to, random, { one: parent, other, until: death })
    Object.assign(parents, sex === 'female' ? { father: other } : { mother: other })
  }
  const children = addChildren(to, random, { parents, name: nameOf(parent), ages })
  const unborn =
    sex === 'female' ? perhapsUnborn(to, random, { parents: { mother: parent }, name: nameOf(parent) }) : []
  settle(to, random, { shape: 'one-parent', people: [parent, ...children, ...unborn] })
  network(to, random, children)
}

/** Two households; in four of ten the children belong to both. */
function separated(to: Register, random: Random): void {
  const ages = agesOfChildren(random, 17)
  const parents = couple(to, random, ages[0] ?? 0)
  pair(to, random, { one: parents.mother, other: parents.father, until: to.today - random.whole(60, 2_500) })
  const name = nameOf(parents.father)
  const children = addChildren(to, random, { parents, name, ages })
  const both = random.chance(0.4)
  settle(to, random, { shape: both ? 'shared-care' : 'one-parent', people: [parents.mother, ...children], name })
  settle(to, random, {
    shape: both ? 'shared-care' : 'single',
    people: both ? [parents.father, ...children] : [parents.father],
  })
  network(to, random, children)
}

/** Step brothers and sisters, and perhaps a half brother or sister of both. */
function blended(to: Register, random: Random): void {
  const hers = agesOfChildren(random, 16)
  const his = random.chance(0.6) ? agesOfChildren(random, 16) : []
  const together = couple(to, random, Math.max(...hers, ...his, 3))
  pair(to, random, { one: together.mother, other: together.father })
  const [ex, late] = [familyName(random), familyName(random)]
  const people = [
    ...addChildren(to, random, { parents: { mother: together.mother }, name: ex, ages: hers }),
    ...addChildren(to, random, { parents: { father: together.father }, name: nameOf(together.father), ages: his }),
    ...addChildren(to, random, {
      parents: together,
      name: random.chance(0.9) ? nameOf(together.father) : late,
      ages: random.chance(0.45) ? [random.whole(0, 3)] : [],
    }),
  ]
  const unborn = perhapsUnborn(to, random, { parents: together, name: nameOf(together.father) })
  settle(to, random, { shape: 'blended', people: [together.mother, together.father, ...people, ...unborn] })
}

/** A young mother with her child at her parents'. */
function threeGenerations(to: Register, random: Random): void {
  const ages = [random.whole(0, 5)]
  const age = random.whole(19, 26)
  const elders = couple(to, random, age)
  pair(to, random, { one: elders.mother, other: elders.father })
  const [mother] = addChildren(to, random, { parents: elders, name: nameOf(elders.father), ages: [age] })
  if (!mother) return
  mother.sex = 'female'
  const children = addChildren(to, random, { parents: { mother }, name: nameOf(mother), ages })
  settle(to, random, { shape: 'three-generations', people: [elders.mother, elders.father, mother, ...children] })
}

/** Grandparents who bring up the children of their daughter, who lives elsewhere. */
function grandparents(to: Register, random: Random): void {
  const ages = agesOfChildren(random, 15)
  const elders = couple(to, random, (ages[0] ?? 0) + random.whole(20, 27))
  pair(to, random, { one: elders.mother, other: elders.father })
  const born = elders.mother.born + random.whole(20, 27) * 365
  const mother = addPerson(to, random, { name: nameOf(elders.father), sex: 'female', born, elsewhere: true })
  relate(to, random, { person: elders.mother.id, kind: 'parent', other: mother.id })
  const children = addChildren(to, random, { parents: { mother }, name: nameOf(mother), ages })
  for (const child of children) guardianship(to, random, { child, holder: elders.mother })
  settle(to, random, { shape: 'grandparents', people: [elders.mother, elders.father, ...children] })
}

/** Foster parents with a child that is a ward of an institution. */
function foster(to: Register, random: Random): void {
  const own = agesOfChildren(random, 16)
  const parents = couple(to, random, Math.max(own[0] ?? 0, 6))
  pair(to, random, { one: parents.mother, other: parents.father })
  const children = addChildren(to, random, { parents, name: nameOf(parents.father), ages: own })
  const guests = Array.from({ length: random.whole(1, 2) }, () =>
    grownOrNot(to, random, { age: random.whole(1, 16), name: familyName(random) }),
  )
  for (const child of guests) {
    for (const parent of [parents.mother, parents.father])
      relate(to, random, { person: parent.id, kind: 'foster-parent', other: child.id })
    guardianship(to, random, { child, holderName: 'Gecertificeerde instelling Noordzij' })
  }
  settle(to, random, {
    shape: 'foster',
    people: [parents.mother, parents.father, ...children, ...guests],
    name: nameOf(parents.father),
  })
}

/** An aunt who is the guardian of her niece or nephew; the parents are dead or not on file. */
function guardian(to: Register, random: Random): void {
  const aunt = grown(to, random, { sex: 'female', age: random.whole(28, 60) })
  const child = grownOrNot(to, random, { age: random.whole(3, 17), name: nameOf(aunt) })
  relate(to, random, { person: aunt.id, kind: 'aunt-or-uncle', other: child.id })
  relate(to, random, { person: aunt.id, kind: 'guardian', other: child.id })
  guardianship(to, random, { child, holder: aunt })
  settle(to, random, { shape: 'guardian', people: [aunt, child] })
}

function grownOrNot(to: Register, random: Random, of: { age: number; name: FamilyName }): Someone {
  return grown(to, random, { ...of, sex: random.chance(0.5) ? 'female' : 'male' })
}

/** People from the family's own circle, who are not on file themselves. */
function network(to: Register, random: Random, children: readonly Someone[]): void {
  const [child] = children
  if (!child || !random.chance(0.08)) return
  const kind = random.weighted({ neighbour: 40, friend: 25, coach: 20, 'informal-support': 15 })
  const sex = random.chance(0.6) ? 'female' : 'male'
  const { prefix, family } = familyName(random)
  const titles = { female: 'mevrouw', male: 'meneer' }
  relate(to, random, {
    person: child.id,
    kind: { neighbour: 'neighbour', friend: 'friend', coach: 'coached', 'informal-support': 'supported' }[kind],
    otherName: [titles[sex], prefix, family].filter(Boolean).join(' '),
  })
}

/** One person at one front door; students and some young adults share one. */
export function single(to: Register, random: Random): void {
  const kind = random.weighted({ student: 1.5, young: 8, middle: 32, old: 58.5 })
  if (kind === 'student') {
    sharedHouse(to, random)
    return
  }
  const age = { young: random.whole(19, 29), middle: random.whole(30, 55), old: random.whole(56, 96) }[kind]
  const person = grown(to, random, { sex: random.chance(0.5) ? 'female' : 'male', age })
  settle(to, random, { shape: 'single', people: [person] })
}

function sharedHouse(to: Register, random: Random): void {
  const address = newAddress(to)
  const rooms = random.whole(2, 4)
  for (let room = 1; room <= rooms; room += 1) {
    const own = { ...address, id: random.id(to.at), addition: String(room) }
    to.population.addresses.push(own)
    const student = grown(to, random, { sex: random.chance(0.5) ? 'female' : 'male', age: random.whole(18, 25) })
    settle(to, random, { shape: 'student', people: [student], address: own })
  }
}

/** Two people without children at home; some of them expect their first. */
export function twosome(to: Register, random: Random): void {
  const kind = random.weighted({ young: 14, middle: 22, old: 64 })
  const age = { young: random.whole(23, 34), middle: random.whole(35, 58), old: random.whole(59, 90) }[kind]
  const [one, other] = ['female', random.chance(0.97) ? 'male' : 'female'] as const
  const people = [
    grown(to, random, { sex: one, age }),
    grown(to, random, { sex: other, age: Math.max(19, age + random.whole(-3, 5)) }),
  ] as const
  pair(to, random, { one: people[0], other: people[1] })
  const parents: Parents = other === 'male' ? { mother: people[0], father: people[1] } : { mother: people[0] }
  const unborn = kind === 'young' ? perhapsUnborn(to, random, { parents, name: nameOf(people[1]) }) : []
  settle(to, random, { shape: 'couple', people: [...people, ...unborn] })
}

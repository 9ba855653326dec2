import { ageOn, eightDigits, yearOf } from './days.ts'
import type { Address, Authority, Person, Population, Relation } from './facts.ts'
import { type FamilyName, familyFor, givenNames } from './names.ts'
import type { Random } from './random.ts'
import { PERSONS } from './rates.ts'

/** A person while the families are made: the day of birth as a number beside what is kept. */
export type Someone = Person & { born: number; withoutBsn?: true }

/** One municipality while it fills up. */
export type Register = {
  population: Population
  /** Today as a day number; nobody is older than their birth. */
  today: number
  /** The moment everything was put on file; ids carry it. */
  at: Date
  door: (at: Date, wanted?: string) => Address
  inhabitants: number
}

export type NewPerson = { name: FamilyName; sex: 'male' | 'female'; born: number; elsewhere?: true }

export function addPerson(to: Register, random: Random, person: NewPerson): Someone {
  const { sex, born, name } = person
  const { prefix, family, origin } = familyFor(sex, name)
  const made: Someone = {
    id: random.id(to.at),
    given: givenNames(random, { sex, born: yearOf(born), origin }),
    prefix,
    family,
    sex,
    birth: registeredBirth(random, born, origin !== 'dutch' && origin !== 'frisian' && ageOn(born, to.today) > 30),
    secrecy: 0,
    origin,
    born,
  }
  to.population.persons.push(made)
  if (!person.elsewhere) to.inhabitants += 1
  return made
}

/** A child that is not born yet: no given name, no sex, only the day it is expected (from −9 months, seed 000). */
export function addUnborn(to: Register, random: Random, name: FamilyName): Someone {
  const born = to.today + random.whole(12, 230)
  const made: Someone = {
    id: random.id(to.at),
    given: '',
    prefix: name.prefix,
    family: name.family,
    sex: 'unknown',
    birth: '00000000',
    expected: new Date(born * 86_400_000).toISOString().slice(0, 10),
    secrecy: 0,
    origin: name.origin,
    born,
  }
  to.population.persons.push(made)
  return made
}

/** Of some people nobody knows the day they were born, or the month: it stays unknown. */
function registeredBirth(random: Random, born: number, abroad: boolean): string {
  const known = eightDigits(born)
  if (!random.chance(abroad ? PERSONS.bornAbroadKnowsOnlyYear : PERSONS.onlyMonthOrYearKnown)) return known
  return random.weighted({ year: 70, month: 25, nothing: 5 }) === 'year'
    ? `${known.slice(0, 4)}0000`
    : `${known.slice(0, 6)}00`
}

export type Home = { household: string; address: Address }

/** Puts people together in a household at one address: a new front door, unless one is given. */
export function settle(
  to: Register,
  random: Random,
  home: { shape: string; people: readonly Someone[]; address?: Address; name?: FamilyName },
): Home {
  const { people, shape } = home
  const address = home.address ?? newAddress(to)
  const [first] = people
  if (!first) throw new RangeError('A household has people.')
  const { prefix, family } = home.name ?? first
  const household = random.id(to.at)
  const name = [prefix, family].filter(Boolean).join(' ')
  to.population.households.push({ id: household, name, shape, members: people.map(({ id }) => id) })
  if (random.chance(PERSONS.secretAddress)) for (const person of people) person.secrecy = 7
  const since = moveIn(random, to, people)
  for (const person of people.filter(({ expected }) => !expected))
    to.population.residences.push({
      id: random.id(to.at),
      person: person.id,
      address: address.id,
      since: eightDigits(Math.max(since, person.born)),
      kind: 'home',
    })
  return { household, address }
}

export function newAddress(to: Register): Address {
  const address = to.door(to.at)
  to.population.addresses.push(address)
  return address
}

/** Since when they live there; one in twelve families came from another front door in the last two years. */
function moveIn(random: Random, to: Register, people: readonly Someone[]): number {
  if (!random.chance(1 / 12)) return to.today - random.whole(730, 9_000)
  const since = to.today - random.whole(20, 730)
  const before = newAddress(to)
  for (const person of people.filter(({ born, expected }) => !expected && born < since))
    to.population.residences.push({
      id: random.id(to.at),
      person: person.id,
      address: before.id,
      since: eightDigits(Math.max(since - random.whole(300, 5_000), person.born)),
      until: eightDigits(since),
      kind: 'home',
    })
  return since
}

export function relate(to: Register, random: Random, relation: Omit<Relation, 'id'>): void {
  to.population.relations.push({ id: random.id(to.at), ...relation })
}

export function entitle(to: Register, random: Random, authority: Omit<Authority, 'id'>): void {
  to.population.authorities.push({ id: random.id(to.at), ...authority })
}

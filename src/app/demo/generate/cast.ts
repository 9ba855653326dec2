import { castFamilies } from './cast-families.ts'
import type { CastPerson, CastTold } from './cast-told.ts'
import { bornAt, dateOf, eightDigits, yearOf } from './days.ts'
import { familyFor } from './names.ts'
import type { Random } from './random.ts'
import { entitle, type Register, relate, type Someone, settle } from './register.ts'

/** A family the working day of the demo is about: its households, and everybody by the name they go by in the story. */
export type CastFamily = {
  household: string
  /** The other home of children who have two. */
  second?: string
  name: string
  postcode: string
  members: Readonly<Record<string, CastMember>>
}
export type CastMember = { id: string; name: string; birth?: string }
export type Cast = ReadonlyMap<string, CastFamily>

/** Puts the known families on file; everybody else in the municipality is made by chance. */
export function addCast(to: Register, random: Random): Cast {
  return new Map(castFamilies.map((family) => [family.key, addFamily(to, random.branch(family.key), family)]))
}

function addFamily(to: Register, random: Random, told: CastTold): CastFamily {
  const people = new Map(told.people.map((person) => [person.key, addSomebody(to, random, told, person)]))
  const one = (key: string): Someone => {
    const found = people.get(key)
    if (!found) throw new RangeError(`Nobody is called ${key} in family ${told.key}.`)
    return found
  }
  for (const [person, kind, other, until] of told.relations)
    relate(to, random, {
      person: one(person).id,
      kind,
      other: one(other).id,
      ...(kind === 'partner' && { since: eightDigits(one(other).born + 24 * 365) }),
      ...(until !== undefined && { until: eightDigits(to.today - until) }),
    })
  for (const { child, holder, holderName, code } of told.authority ?? [])
    entitle(to, random, {
      child: one(child).id,
      ...(holder ? { holder: one(holder).id } : {}),
      ...(holderName ? { holderName } : {}),
      kind: code === 'D' ? 'third' : 'parent',
      code,
      since: eightDigits(Math.max(one(child).born, to.today - 700)),
      source: code === 'D' ? 'court-order' : 'brp',
    })
  const at = (no: number) => {
    const home = told.homes[no]
    if (!home) return undefined
    const name = { prefix: told.prefix ?? '', family: told.family, origin: told.origin }
    const address = to.door(to.at, told.postcode)
    to.population.addresses.push(address)
    const { household } = settle(to, random, { shape: home.shape, people: home.who.map(one), address, name })
    return { household, address }
  }
  const first = at(0)
  if (!first) throw new RangeError(`Family ${told.key} lives nowhere.`)
  const second = at(1)
  // Chance hides one address in a hundred; here only the story does.
  for (const [key, person] of people) person.secrecy = told.people.find((one) => one.key === key)?.secrecy ?? 0
  return {
    household: first.household,
    ...(second && { second: second.household }),
    name: [told.prefix, told.family].filter(Boolean).join(' '),
    postcode: first.address.postcode,
    members: Object.fromEntries([...people].map(([key, person]) => [key, memberOf(person)])),
  }
}

function addSomebody(to: Register, random: Random, told: CastTold, person: CastPerson): Someone {
  const born = person.expectedIn === undefined ? bornAt(person.age, to.today, within(told, person)) : to.today
  const name = person.name ?? { prefix: told.prefix ?? '', family: told.family, origin: told.origin }
  const { prefix, family, origin } = familyFor(person.sex === 'unknown' ? 'male' : person.sex, name)
  const made: Someone = {
    id: random.id(to.at),
    given: person.given,
    prefix,
    family,
    sex: person.sex,
    birth: person.expectedIn === undefined ? eightDigits(born) : '00000000',
    secrecy: 0,
    origin,
    born,
    ...(person.expectedIn !== undefined && {
      expected: dateOf(to.today + person.expectedIn),
      born: to.today + person.expectedIn,
    }),
    ...(person.onlyYear && { birth: `${yearOf(born)}0000` }),
    ...(person.withoutBsn && { withoutBsn: true as const }),
  }
  to.population.persons.push(made)
  to.inhabitants += 1
  return made
}

/** Where in the year somebody's birthday falls: children of one birth share it, others do not. */
function within({ people }: CastTold, person: CastPerson): number {
  if (person.within !== undefined) return person.within
  return ((people.indexOf(person) * 37 + 13) % 100) / 100
}

function memberOf({ id, given, prefix, family, birth, expected }: Someone): CastMember {
  const known = !expected && !birth.endsWith('00')
  return {
    id,
    name: [given.split(' ')[0], prefix, family].filter(Boolean).join(' '),
    ...(known && { birth: `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}` }),
  }
}

import type { demoBsns } from './bsn.ts'
import { addCast, type Cast } from './cast.ts'
import { ageOn, dayOf } from './days.ts'
import { nobodyIn, type Population } from './facts.ts'
import { frontDoors } from './places.ts'
import type { Random } from './random.ts'
import { FAMILIES, HOUSEHOLDS } from './rates.ts'
import { newAddress, type Register, type Someone } from './register.ts'
import { families, single, twosome } from './shapes.ts'

export type PopulationAsk = {
  municipality: string
  inhabitants: number
  /** `2026-11-22` */
  today: string
  at: Date
  bsn: ReturnType<typeof demoBsns>
  /** Whether the families live here whom the working day of the demo is about. */
  withCast: boolean
}

/** Whether somebody is a child, or cares for one at home: whose BSN is on file (N-RISK-02: not more than needed). */
const CHILD = 18

/** Everybody in a municipality: households in their real mix until the number of inhabitants is reached. */
export function populate(random: Random, ask: PopulationAsk): { population: Population; cast: Cast } {
  const { municipality, at } = ask
  const population = nobodyIn(municipality)
  const today = dayOf(ask.today)
  const doors = random.branch('doors')
  const register: Register = { population, today, at, door: frontDoors(municipality, doors), inhabitants: 0 }
  const cast: Cast = ask.withCast ? addCast(register, random.branch('cast')) : new Map()
  const known = new Set(population.residences.map(({ person }) => person))
  firstOfEach(register, random.branch('first'))
  for (let no = 0; register.inhabitants < ask.inhabitants; no += 1) {
    const own = random.branch(no)
    const kind = own.weighted(HOUSEHOLDS)
    if (kind === 'single') single(register, own)
    else if (kind === 'couple') twosome(register, own)
    else families[own.weighted(FAMILIES)](register, own)
  }
  liveInInstitution(register, random.branch('institution'), known)
  giveNumbers(register, ask.bsn, known)
  return { population, cast }
}

/** So that even a village has one of every shape. */
function firstOfEach(register: Register, random: Random): void {
  for (const [shape, make] of Object.entries(families)) make(register, random.branch(shape))
}

/** A few young people live in a group home, and stay member of their family (residence "institution"). */
function liveInInstitution(register: Register, random: Random, known: ReadonlySet<string>): void {
  const { population, today } = register
  const home = newAddress(register)
  const teens = (population.persons as Someone[]).filter(({ id, born, death, expected }) => {
    const age = ageOn(born, today)
    return age >= 12 && age < 18 && !death && !expected && !known.has(id)
  })
  const wanted = new Set(
    teens
      .filter(() => random.chance(0.006))
      .concat(teens.slice(0, 2))
      .map(({ id }) => id),
  )
  for (const residence of population.residences)
    if (wanted.has(residence.person) && residence.until === undefined)
      Object.assign(residence, { address: home.id, kind: 'institution' })
}

function giveNumbers(
  { population, today }: Register,
  next: () => string | undefined,
  known: ReadonlySet<string>,
): void {
  const persons = new Map((population.persons as Someone[]).map((person) => [person.id, person]))
  for (const { members } of population.households) {
    const people = members.map((id) => persons.get(id)).filter((person) => person !== undefined)
    const helped = people.some(
      (person) => !person.expected && (ageOn(person.born, today) < CHILD || known.has(person.id)),
    )
    if (!helped) continue
    for (const person of people) {
      if (person.bsn || person.expected || person.withoutBsn) continue
      const bsn = next()
      if (bsn) person.bsn = bsn
    }
  }
}

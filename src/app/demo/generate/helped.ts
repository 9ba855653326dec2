import { ageOn } from './days.ts'
import type { Population } from './facts.ts'
import type { Random } from './random.ts'
import { HELPED_BY_AGE, HELPED_ONE_PARENT } from './rates.ts'
import type { Someone } from './register.ts'

/** A household in which a child could need help: its youngsters and how likely it is, next to others. */
export type Candidate = {
  household: string
  name: string
  children: readonly [Someone, ...Someone[]]
  parents: readonly Someone[]
  postcode: string
}

/** Youngsters of a town by the same age bands as HELPED_BY_AGE; only their proportion counts (CBS 2022, Coevorden). */
const YOUNG_BY_AGE = { 'to-4': 1_250, 'to-12': 2_750, 'to-18': 2_400, 'to-23': 1_950 } as const
/** Of all children about one in six lives with one parent: own choice. */
const LIVE_WITH_ONE_PARENT = 1 / 6

/** Households for help, the likeliest first as the dice fell; the same household comes once, and `known` families not at all. */
export function candidates(
  random: Random,
  population: Population,
  { today, known }: { today: number; known: ReadonlySet<string> },
): Candidate[] {
  const persons = new Map((population.persons as Someone[]).map((person) => [person.id, person]))
  const postcodes = new Map(population.addresses.map(({ id, postcode }) => [id, postcode]))
  const living = new Map(population.residences.map(({ person, address }) => [person, postcodes.get(address) ?? '']))
  const taken = new Set(known)
  const found = population.households.flatMap((household) => {
    const people = household.members.map((id) => persons.get(id)).filter((person) => person !== undefined)
    const [first, ...rest] = people.filter((person) => ageOn(person.born, today) < 21 && !taken.has(person.id))
    const parents = people.filter((person) => ageOn(person.born, today) >= 21)
    if (!first || parents.length === 0) return []
    for (const child of [first, ...rest]) taken.add(child.id)
    const weight = [first, ...rest].reduce((sum, child) => sum + likelihood(ageOn(child.born, today)), 0)
    const alone = parents.length === 1
    const share = alone
      ? HELPED_ONE_PARENT / LIVE_WITH_ONE_PARENT
      : (1 - HELPED_ONE_PARENT) / (1 - LIVE_WITH_ONE_PARENT)
    const candidate: Candidate = {
      household: household.id,
      name: household.name,
      children: [first, ...rest],
      parents,
      postcode: living.get(parents[0]?.id ?? first.id) ?? '',
    }
    return [{ candidate, order: random.next() ** (1 / (weight * share)) }]
  })
  return found.toSorted((a, b) => b.order - a.order).map(({ candidate }) => candidate)
}

function likelihood(age: number): number {
  const band = age < 4 ? 'to-4' : age < 12 ? 'to-12' : age < 18 ? 'to-18' : 'to-23'
  return HELPED_BY_AGE[band] / YOUNG_BY_AGE[band]
}

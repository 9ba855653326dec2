import type { FamilyName } from './names.ts'
import type { Origin } from './rates.ts'

/** A person of a known family; ages and expected days are told from today, so that the demo never grows old. */
export type CastPerson = {
  key: string
  given: string
  sex: 'male' | 'female' | 'unknown'
  age: number
  /** Where in the year the birthday falls, 0 to 1; the same for children of one birth. */
  within?: number
  /** Not born yet: days from today. */
  expectedIn?: number
  /** Whose surname is another than that of the family. */
  name?: FamilyName
  /** Nobody knows the day of birth. */
  onlyYear?: true
  withoutBsn?: true
  secrecy?: number
}

type CastRelation = readonly [person: string, kind: string, other: string, untilDaysAgo?: number]

export type CastTold = {
  key: string
  prefix?: string
  family: string
  origin: Origin
  postcode: string
  people: readonly CastPerson[]
  relations: readonly CastRelation[]
  authority?: readonly { child: string; holder?: string; holderName?: string; code: string }[]
  homes: readonly { shape: string; who: readonly string[] }[]
}

export const woman = (key: string, age: number, given: string, more: Partial<CastPerson> = {}): CastPerson => ({
  key,
  given,
  sex: 'female',
  age,
  ...more,
})
export const man = (key: string, age: number, given: string, more: Partial<CastPerson> = {}): CastPerson => ({
  ...woman(key, age, given, more),
  sex: 'male',
})
export const unborn = (expectedIn: number): CastPerson => ({
  key: 'unborn',
  given: '',
  sex: 'unknown',
  age: 0,
  expectedIn,
})

/** Both parents are parents of each child. */
export function parentsOf(parents: readonly string[], children: readonly string[]): CastRelation[] {
  return children.flatMap((child) => parents.map((parent) => [parent, 'parent', child] as const))
}
export const together = (one: string, other: string): CastRelation => [one, 'partner', other]
export const both = (children: readonly string[], holders: readonly string[]) =>
  children.flatMap((child) => holders.map((holder) => ({ child, holder, code: '12' })))

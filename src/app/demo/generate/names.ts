import { names } from './name-lists.ts'
import type { Random } from './random.ts'
import { ORIGINS, type Origin } from './rates.ts'

export type FamilyName = { prefix: string; family: string; origin: Origin }

type List = readonly [string, ...string[]]

const lists = new Map<string, List>()

/** Given names changed around this year of birth. */
const CHANGED = 1975

export function familyName(random: Random, origin: Origin = random.weighted(ORIGINS)): FamilyName {
  const picked = random.pick(listOf(names[origin].families))
  const parts = picked.split('|')
  return { prefix: parts.slice(0, -1).join(' '), family: parts.at(-1) ?? picked, origin }
}

/** One to three given names, as registered; the first is the one somebody is called by. */
export function givenNames(random: Random, of: { sex: 'male' | 'female'; born: number; origin: Origin }): string {
  const { before, since } = of.sex === 'female' ? names[of.origin].girls : names[of.origin].boys
  const list = listOf(of.born < CHANGED ? before : since)
  const count = random.weighted({ '1': 60, '2': 30, '3': 10 })
  const chosen = new Set(Array.from({ length: Number(count) }, () => random.pick(list)))
  return [...chosen].join(' ')
}

/** Somebody who registered both names: "van der Ven-de Boer". */
export function joined(own: FamilyName, partner: FamilyName): FamilyName {
  const behind = [own.prefix, own.family].filter(Boolean).join(' ')
  return { ...partner, family: `${partner.family}-${behind}` }
}

/** A Polish surname ending in -ski has another form for women. */
export function familyFor(sex: 'male' | 'female', name: FamilyName): FamilyName {
  if (sex === 'male' || name.origin !== 'polish') return name
  return { ...name, family: name.family.replace(/ki$/, 'ka') }
}

function listOf(text: string): List {
  const known = lists.get(text)
  if (known) return known
  const [first = '', ...rest] = text.split(', ')
  const list: List = [first, ...rest]
  lists.set(text, list)
  return list
}

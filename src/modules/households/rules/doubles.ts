import { fold } from '../../../platform/folding.ts'
import type { Birth } from './ages.ts'
import type { PersonName } from './name.ts'
import { nameWords, withoutPrefixes } from './name-search.ts'
import { addMonths, comparePartialDates, isComplete, type PartialDate, possibleDays } from './partial-date.ts'
import { soundsOf } from './sounds.ts'

/** How far a birth can lie before the expected day (24 weeks of pregnancy is the border of viability). */
const MONTHS_TOO_EARLY = 4
/** How far an expected day is corrected, or passed. Own choice. */
const MONTHS_A_FORECAST_MOVES = 1

/** What is known to tell persons apart, with or without a citizen service number (N-BSN-01, N-BSN-02). */
export type Identity = {
  name: PersonName
  bsn?: string
  birth?: Birth
  sex?: string
  /** Now or before; the house letter and addition count as part of the number. */
  addresses?: readonly { postcode: string; houseNumber: string }[]
}

/** The facts people see, in this order. There is no number behind them: the professional decides (N-RISK-01). */
export const LIKENESS_FACTS = [
  'bsn-same',
  'bsn-different',
  'family-name-same',
  'family-name-of-partner',
  'family-name-sounds-alike',
  'all-names-same',
  'given-names-same',
  'given-name-shared',
  'given-name-sounds-alike',
  'given-initial-same',
  'given-name-missing',
  'birth-date-same',
  'birth-date-possible',
  'birth-date-swapped',
  'birth-date-one-part-differs',
  'address-same',
  'names-differ',
  'given-names-differ',
  'birth-date-differs',
  'sex-differs',
] as const
export type LikenessFact = (typeof LIKENESS_FACTS)[number]

/**
 * `certain` one person; `likely` and `possible` are for people to judge; `contradiction`: one number on two clearly
 * different persons, so one of the numbers is wrong and nothing may be merged; `none`.
 */
export type Likeness = {
  class: 'certain' | 'likely' | 'possible' | 'contradiction' | 'none'
  facts: readonly LikenessFact[]
}

/** Whether two records may be one person, with the facts for and against; the same whichever comes first. */
export function compareIdentities(one: Identity, other: Identity): Likeness {
  const found = [compareBsn(one, other), ...compareNames(one.name, other.name), compareBirths(one.birth, other.birth)]
  if (shareAddress(one, other)) found.push('address-same')
  if (one.sex && other.sex && one.sex !== other.sex) found.push('sex-differs')
  const facts = LIKENESS_FACTS.filter((fact) => found.includes(fact))
  return { class: classOf(new Set(facts)), facts }
}

/**
 * The keys of which two persons that may be one always share at least one (unless only their number is the same): the
 * store keeps them per person and looks for others with the same key instead of comparing everybody with everybody.
 */
export function lookupKeys(name: PersonName): string[] {
  const families = [name.family, name.partner?.family].filter((family) => family !== undefined)
  const all = wholeName(name)
  return [...new Set([...families.map((f) => `sound:${soundsOf(f)}`), ...(all ? [`words:${all}`] : [])])]
}

function classOf(facts: ReadonlySet<LikenessFact>): Likeness['class'] {
  const has = (...any: LikenessFact[]) => any.some((fact) => facts.has(fact))
  const otherName = has('names-differ', 'given-names-differ')
  const otherBirth = has('birth-date-differs')
  // Two numbers that both pass the eleven test are two persons, however alike they are (triplets often are).
  if (has('bsn-different')) return 'none'
  if (has('bsn-same')) return otherName && otherBirth ? 'contradiction' : 'certain'
  // Brothers, sisters and twins share everything but the given name; father and son everything but the birth date.
  if (otherName || otherBirth) return 'none'
  return classWithoutNumber(has)
}

/** Nothing speaks against it; how much speaks for it (N-BSN-02: names, date of birth, postcode and house number). */
function classWithoutNumber(has: (...any: LikenessFact[]) => boolean): Likeness['class'] {
  const named = has('family-name-same', 'family-name-of-partner', 'all-names-same')
  const fully = named && has('given-names-same', 'given-name-shared', 'all-names-same')
  const born = has('birth-date-same')
  const nearly = has('birth-date-possible', 'birth-date-swapped', 'birth-date-one-part-differs')
  const home = has('address-same')
  if (!named && !has('family-name-sounds-alike')) return 'none'
  if (fully && (born || (nearly && home))) return 'likely'
  // Without a given name it may be the twin.
  if (born && home && !has('given-name-missing')) return 'likely'
  if (born || (nearly && home)) return 'possible'
  return fully && (nearly || home) ? 'possible' : 'none'
}

function compareBsn(one: Identity, other: Identity): LikenessFact | undefined {
  if (!one.bsn || !other.bsn) return undefined
  return one.bsn === other.bsn ? 'bsn-same' : 'bsn-different'
}

function compareNames(one: PersonName, other: PersonName): LikenessFact[] {
  const facts = [...compareFamilies(one, other), ...compareGiven(one, other)]
  const all = wholeName(one)
  const tells = all.includes(' ') || !one.family || !other.family
  if (!all || !tells || all !== wholeName(other)) return facts
  return ['all-names-same', ...facts.filter((fact) => fact !== 'names-differ' && fact !== 'given-names-differ')]
}

function compareFamilies(one: PersonName, other: PersonName): LikenessFact[] {
  const [a, b] = [familyKey(one.family), familyKey(other.family)]
  if (!a && !b) return []
  if (a && a === b) return ['family-name-same']
  const partners = [familyKey(one.partner?.family), familyKey(other.partner?.family)]
  if ((a && a === partners[1]) || (b && b === partners[0]) || (partners[0] && partners[0] === partners[1]))
    return ['family-name-of-partner']
  if (a && b && soundsOf(a) === soundsOf(b)) return ['family-name-sounds-alike']
  return a && b ? ['names-differ'] : []
}

function compareGiven(one: PersonName, other: PersonName): LikenessFact[] {
  const [a, b] = [givenWords(one), givenWords(other)]
  if (a.length === 0 || b.length === 0) return ['given-name-missing']
  if (a.join(' ') === b.join(' ')) return ['given-names-same']
  if (a.some((word) => word.length > 1 && b.includes(word))) return ['given-name-shared']
  if (a.some((word) => b.some((w) => word.length > 1 && w.length > 1 && soundsOf(word) === soundsOf(w))))
    return ['given-name-sounds-alike']
  if (isInitialOf(a, b) || isInitialOf(b, a)) return ['given-initial-same']
  return ['given-names-differ']
}

function isInitialOf(short: readonly string[], long: readonly string[]): boolean {
  return short[0]?.length === 1 && long[0]?.[0] === short[0]
}

function compareBirths(one: Birth | undefined, other: Birth | undefined): LikenessFact | undefined {
  if (!one || !other) return undefined
  if ('expected' in one || 'expected' in other) return compareExpected(one, other)
  const [a, b] = [one.born, other.born]
  const order = comparePartialDates(a, b)
  if (order === 'same') return 'birth-date-same'
  if (order === 'unknown') return a === '00000000' || b === '00000000' ? undefined : 'birth-date-possible'
  if (!isComplete(a) || !isComplete(b)) return 'birth-date-differs'
  if (isSwapped(a, b)) return 'birth-date-swapped'
  return partsInCommon(a, b) === 2 ? 'birth-date-one-part-differs' : 'birth-date-differs'
}

/** A child on the way and one born around that day can be the same; so can two notes of one pregnancy. */
function compareExpected(one: Birth, other: Birth): LikenessFact {
  if ('expected' in one && 'expected' in other) {
    if (one.expected === other.expected) return 'birth-date-same'
    const [first, last] = [one.expected, other.expected].toSorted()
    return first && last && addMonths(first, MONTHS_A_FORECAST_MOVES) >= last
      ? 'birth-date-possible'
      : 'birth-date-differs'
  }
  const expected = 'expected' in one ? one.expected : 'expected' in other ? other.expected : ''
  const born = 'born' in one ? possibleDays(one.born) : 'born' in other ? possibleDays(other.born) : undefined
  if (!born) return 'birth-date-possible'
  const inTime =
    addMonths(expected, -MONTHS_TOO_EARLY) <= born.last && born.first <= addMonths(expected, MONTHS_A_FORECAST_MOVES)
  return inTime ? 'birth-date-possible' : 'birth-date-differs'
}

function isSwapped(a: PartialDate, b: PartialDate): boolean {
  return a.slice(0, 4) === b.slice(0, 4) && a.slice(4, 6) === b.slice(6, 8) && a.slice(6, 8) === b.slice(4, 6)
}

function partsInCommon(a: PartialDate, b: PartialDate): number {
  const parts = [
    [0, 4],
    [4, 6],
    [6, 8],
  ] as const
  return parts.filter(([from, to]) => a.slice(from, to) === b.slice(from, to)).length
}

function shareAddress(one: Identity, other: Identity): boolean {
  const homes = new Set((one.addresses ?? []).map(addressKey))
  return (other.addresses ?? []).some((address) => homes.has(addressKey(address)))
}

function addressKey(address: { postcode: string; houseNumber: string }): string {
  return `${address.postcode}|${address.houseNumber}`.replace(/\s/g, '').toUpperCase()
}

function familyKey(family: string | undefined): string {
  return withoutPrefixes(fold(family ?? '').split(' ')).join(' ')
}

function givenWords(name: PersonName): string[] {
  return fold(`${name.given ?? ''} ${name.called ?? ''}`)
    .split(' ')
    .filter(Boolean)
}

/** All own words in one order, so that a given name written in the field of the family name still meets its double. */
function wholeName(name: PersonName): string {
  const own = { ...(name.given && { given: name.given }), ...(name.family && { family: name.family }), use: name.use }
  return nameWords(own).toSorted().join(' ')
}

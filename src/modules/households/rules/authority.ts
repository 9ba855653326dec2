import { type Birth, isMinor } from './ages.ts'
import type { Day, PartialDate } from './partial-date.ts'
import { holdsOn, type PersonId } from './relations.ts'

/** Where the fact comes from. What somebody told us is written down too, and stays to be checked. */
export type AuthoritySource = 'brp' | 'authority-register' | 'court-order' | 'told'

/**
 * In what quality somebody holds authority. `nobody-for-now`: the register says that no one holds it at present;
 * `not-in-table`: the registration holds a code that the national table lacks.
 */
export type AuthorityKind = 'parent' | 'third' | 'nobody-for-now' | 'not-in-table'

/**
 * Authority is a fact of its own, not the same as being a parent (N-CON-04). Without `holder` and `holderName` the
 * source says that somebody holds it, but not who.
 */
export type AuthorityFact = {
  kind: AuthorityKind
  holder?: PersonId
  holderName?: string
  /** The code of national table 61, kept as it came. */
  code?: string
  since?: PartialDate
  until?: PartialDate
  source: AuthoritySource
}

/** Why it is not clear who holds authority; each is a reason for a task, none is filled in by an assumption. */
export type AuthorityGap =
  | 'nothing-recorded'
  | 'code-not-in-table'
  | 'holder-not-named'
  | 'sources-disagree'
  | 'only-told'
  | 'dates-unclear'
  | 'age-unknown'

export type AuthorityAnswer =
  | { state: 'of-age' }
  | { state: 'known'; holders: readonly AuthorityFact[] }
  | { state: 'unclear'; holders: readonly AuthorityFact[]; why: readonly AuthorityGap[] }

type Quality = 'parent1' | 'parent2' | 'third'

/** National table 61 (RvIG). Codes it does not hold are kept and shown, and make the answer unclear. */
export const AUTHORITY_CODES: Readonly<Record<string, readonly Quality[]>> = {
  '1': ['parent1'],
  '2': ['parent2'],
  '12': ['parent1', 'parent2'],
  D: ['third'],
  '1D': ['parent1', 'third'],
  '2D': ['parent2', 'third'],
  '3D': ['parent1', 'parent2', 'third'],
}

type Named = { holder?: PersonId; holderName?: string }

/**
 * The facts that one code of the registration stands for. The registration never names a third, and a parent may be
 * unknown; the fact then has no holder.
 */
export function readAuthorityCode(
  code: string,
  registered: { parent1?: Named; parent2?: Named; since?: PartialDate; until?: PartialDate },
): AuthorityFact[] {
  const { parent1, parent2, ...dates } = registered
  const fact = { code, source: 'brp', ...dates } as const
  const qualities = AUTHORITY_CODES[code]
  if (!qualities) return [{ ...fact, kind: 'not-in-table' }]
  const holders = { parent1: parent1 ?? {}, parent2: parent2 ?? {}, third: {} }
  return qualities.map((quality) => ({ ...fact, kind: quality === 'third' ? 'third' : 'parent', ...holders[quality] }))
}

/**
 * Who holds authority over a child on a day. Both parents count when both hold it. The registration only records what
 * a court decided, so silence means unknown: nobody gets authority for being a parent, married or at home (N-CON-04).
 */
export function authorityOn(facts: readonly AuthorityFact[], birth: Birth, day: Day): AuthorityAnswer {
  const minor = isMinor(birth, day)
  if (minor === 'no') return { state: 'of-age' }
  const holders = facts.filter((fact) => holdsOn(fact, day) !== 'no')
  const why = gapsIn(holders, day)
  if (minor === 'unknown') why.push('age-unknown')
  return why.length > 0 ? { state: 'unclear', holders, why } : { state: 'known', holders }
}

function gapsIn(holders: readonly AuthorityFact[], day: Day): AuthorityGap[] {
  if (holders.length === 0) return ['nothing-recorded']
  const readable = holders.filter((fact) => fact.kind !== 'not-in-table')
  const sources = [...Map.groupBy(readable, (fact) => fact.source).values()].map(readSource)
  const gaps: AuthorityGap[] = []
  if (readable.length < holders.length) gaps.push('code-not-in-table')
  if (sources.length > 0 && sources.every((source) => source.unnamed > 0)) gaps.push('holder-not-named')
  if (sources.some((one) => sources.some((other) => !agree(one, other)))) gaps.push('sources-disagree')
  if (holders.every((fact) => fact.source === 'told')) gaps.push('only-told')
  if (holders.some((fact) => holdsOn(fact, day) === 'unknown')) gaps.push('dates-unclear')
  return gaps
}

type Told = { names: Set<string>; unnamed: number }

function readSource(facts: readonly AuthorityFact[]): Told {
  const held = facts.filter((fact) => fact.kind !== 'nobody-for-now')
  const names = held.flatMap((fact) => fact.holder ?? fact.holderName ?? [])
  return { names: new Set(names), unnamed: held.length - names.length }
}

/** One source may name whom the other leaves open; naming other people, or more of them, is disagreement. */
function agree(one: Told, other: Told): boolean {
  if (one.names.size + one.unnamed !== other.names.size + other.unnamed) return false
  return one.names.difference(other.names).size <= other.unnamed
}

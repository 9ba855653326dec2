import type { Dated } from '../../../platform/terms/dated.ts'
import type { Day } from './partial-date.ts'
import { deriveRelations, holdsOn, type PersonId, RELATION_KINDS, type Relation } from './relations.ts'

/** `key` is the same for everybody at one front door. Nobody lives at a postal address. */
export type LivesAt = { key: string; use: 'home' | 'postal' | 'institution' }

/** Where somebody lives now; a child of separated parents can have two homes. */
export type Dweller = { id: PersonId; livesAt: readonly LivesAt[]; gone?: 'died' | 'abroad' }

export type ProposedHousehold = { address: string; members: readonly PersonId[] }

/** Who belongs to no household, and why; they stay findable as persons. */
export type Outside = {
  person: PersonId
  why: 'died' | 'abroad' | 'no-address' | 'postal-address-only' | 'institution'
}

/** `crowded`: so many families at one front door that it may be an institution; somebody looks at it. */
export type Proposal = {
  households: readonly ProposedHousehold[]
  outside: readonly Outside[]
  crowded: readonly string[]
}

/** From how many households at one address somebody looks whether it is an institution. */
export const CROWDED_ADDRESS: Dated<{ households: number }> = {
  households: 8,
  from: '2015-01-01',
  source: 'own choice',
  certainty: 'U',
}

/**
 * Households by address and kinship: people at one front door who are kin or partners of each other, directly or through
 * somebody who lives there too. Others at that address form their own household; that two adults live together says
 * nothing about what they are to each other. A person with two homes belongs to a household at each.
 */
export function householdsFrom(dwellers: readonly Dweller[], known: readonly Relation[], day: Day): Proposal {
  const ties = new Ties(known, day)
  const homes = Map.groupBy(
    dwellers.flatMap((dweller) => homesOf(dweller).map((key) => ({ key, id: dweller.id }))),
    (stay) => stay.key,
  )
  const households = [...homes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([address, stays]) => ties.groups(stays.map((stay) => stay.id)).map((members) => ({ address, members })))
  const perAddress = Map.groupBy(households, (household) => household.address)
  const crowded = [...perAddress]
    .filter(([, there]) => there.length >= CROWDED_ADDRESS.households)
    .map(([address]) => address)
  return { households, outside: dwellers.flatMap(outsideOf), crowded }
}

function homesOf({ gone, livesAt }: Dweller): string[] {
  return gone ? [] : [...new Set(livesAt.filter((place) => place.use === 'home').map((place) => place.key))]
}

function outsideOf(dweller: Dweller): Outside[] {
  if (homesOf(dweller).length > 0) return []
  const uses = dweller.livesAt.map((place) => place.use)
  const noHome = uses.includes('institution')
    ? 'institution'
    : uses.includes('postal')
      ? 'postal-address-only'
      : 'no-address'
  return [{ person: dweller.id, why: dweller.gone ?? noHome }]
}

/** Who is tied to whom by blood, law, care or partnership on a day. */
class Ties {
  readonly #tied = new Map<PersonId, Set<PersonId>>()

  constructor(known: readonly Relation[], day: Day) {
    const now = known.filter((relation) => holdsOn(relation, day) !== 'no')
    for (const relation of [...now, ...deriveRelations(known, day)]) {
      if (!ties(relation)) continue
      this.#tie(relation.person, relation.other)
      this.#tie(relation.other, relation.person)
    }
  }

  #tie(one: PersonId, other: PersonId): void {
    this.#tied.set(one, (this.#tied.get(one) ?? new Set()).add(other))
  }

  /** The people of one address in groups that hang together, each group and the groups in a fixed order. */
  groups(people: readonly PersonId[]): PersonId[][] {
    const left = new Set(people.toSorted())
    const groups: PersonId[][] = []
    for (const person of left) groups.push(this.#reach(person, left).toSorted())
    return groups
  }

  /** Takes everybody who hangs together with this person out of `left`. */
  #reach(person: PersonId, left: Set<PersonId>): PersonId[] {
    left.delete(person)
    const near = [...(this.#tied.get(person) ?? [])].filter((other) => left.has(other))
    for (const other of near) left.delete(other)
    return [person, ...near.flatMap((other) => this.#reach(other, left))]
  }
}

/** Ex-partners and co-parents do not form a household by that; a child they both live with does. */
function ties({ kind }: Relation): boolean {
  const { group } = RELATION_KINDS[kind]
  return kind === 'partner' || group === 'descent' || group === 'care' || group === 'kin'
}

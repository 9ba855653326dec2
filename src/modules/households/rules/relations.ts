import { comparePartialDates, type Day, type PartialDate, toPartialDate } from './partial-date.ts'

export type PersonId = string

type KindFacts = {
  /** What the other is to this person: `parent` ↔ `child`. The same kind when it goes both ways. */
  inverse: string
  group: 'descent' | 'care' | 'couple' | 'kin' | 'network'
}

/** Every way in which one person can stand to another; "person is … of other" (D01, S001-010, S004-045, S004-055). */
export const RELATION_KINDS = {
  parent: { inverse: 'child', group: 'descent' },
  child: { inverse: 'parent', group: 'descent' },
  // Who begot or bore the child without being its parent by law (anonymous donors are not recorded).
  'birth-parent': { inverse: 'birth-child', group: 'descent' },
  'birth-child': { inverse: 'birth-parent', group: 'descent' },
  'step-parent': { inverse: 'step-child', group: 'care' },
  'step-child': { inverse: 'step-parent', group: 'care' },
  'foster-parent': { inverse: 'foster-child', group: 'care' },
  'foster-child': { inverse: 'foster-parent', group: 'care' },
  guardian: { inverse: 'ward', group: 'care' },
  ward: { inverse: 'guardian', group: 'care' },
  partner: { inverse: 'partner', group: 'couple' },
  'ex-partner': { inverse: 'ex-partner', group: 'couple' },
  // Partners until one of them died.
  'late-partner': { inverse: 'late-partner', group: 'couple' },
  'co-parent': { inverse: 'co-parent', group: 'couple' },
  sibling: { inverse: 'sibling', group: 'kin' },
  'half-sibling': { inverse: 'half-sibling', group: 'kin' },
  // They share a parent; whether they share the other one nobody recorded.
  'sibling-perhaps-half': { inverse: 'sibling-perhaps-half', group: 'kin' },
  'step-sibling': { inverse: 'step-sibling', group: 'kin' },
  grandparent: { inverse: 'grandchild', group: 'kin' },
  grandchild: { inverse: 'grandparent', group: 'kin' },
  'aunt-or-uncle': { inverse: 'niece-or-nephew', group: 'kin' },
  'niece-or-nephew': { inverse: 'aunt-or-uncle', group: 'kin' },
  'other-family': { inverse: 'other-family', group: 'kin' },
  neighbour: { inverse: 'neighbour', group: 'network' },
  friend: { inverse: 'friend', group: 'network' },
  coach: { inverse: 'coached', group: 'network' },
  coached: { inverse: 'coach', group: 'network' },
  mentor: { inverse: 'mentored', group: 'network' },
  mentored: { inverse: 'mentor', group: 'network' },
  'informal-support': { inverse: 'supported', group: 'network' },
  supported: { inverse: 'informal-support', group: 'network' },
  'other-network': { inverse: 'other-network', group: 'network' },
} as const satisfies Record<string, KindFacts>

export type RelationKind = keyof typeof RELATION_KINDS

/** "person is kind of other", from and until as far as known. `until: '00000000'` is over, nobody knows since when. */
export type Relation = {
  person: PersonId
  kind: RelationKind
  other: PersonId
  since?: PartialDate
  until?: PartialDate
  /** A partnership that a death ended does not make an ex-partner. */
  endedByDeath?: boolean
}

/** The same fact seen from the other side. */
export function turnAround(relation: Relation): Relation {
  return { ...relation, person: relation.other, kind: inverseOf(relation.kind), other: relation.person }
}

export function inverseOf(kind: RelationKind): RelationKind {
  return RELATION_KINDS[kind].inverse
}

/** Whether a relation holds on a day; partial dates can leave it open. */
export function holdsOn(relation: Pick<Relation, 'since' | 'until'>, day: Day): 'yes' | 'no' | 'unknown' {
  const on = toPartialDate(day)
  if (relation.until === '00000000') return 'no'
  const ended = relation.until ? comparePartialDates(relation.until, on) : 'after'
  if (ended === 'before' || ended === 'same') return 'no'
  const begun = relation.since && relation.since !== '00000000' ? comparePartialDates(relation.since, on) : 'before'
  if (begun === 'after') return 'no'
  return ended === 'unknown' || begun === 'unknown' ? 'unknown' : 'yes'
}

/**
 * What follows on a day from who is whose parent and partner: brothers and sisters whole and half, step parents and
 * step brothers and sisters, ex-partners, co-parents and grandparents. Only what is not said already, each once in both
 * directions. It follows from facts; nobody is made a parent by it.
 */
export function deriveRelations(known: readonly Relation[], day: Day): Relation[] {
  const kin = new Kin(known, day)
  const derived = [
    ...formerCouples(known, day),
    ...kin.siblings(),
    ...kin.stepFamily(),
    ...kin.coParents(),
    ...kin.grandparents(),
  ]
  const said = new Set(known.flatMap((relation) => [closeness(relation), closeness(turnAround(relation))]))
  const fresh = derived.flatMap((relation) => [relation, turnAround(relation)]).filter((r) => r.person !== r.other)
  const once = new Map(fresh.map((relation) => [`${relation.person} ${relation.kind} ${relation.other}`, relation]))
  return [...once.values()].filter((relation) => !said.has(closeness(relation)))
}

/** A step parent that the family named is not derived again, nor is a half brother next to a brother. */
function closeness(relation: Relation): string {
  const kind = relation.kind.includes('sibling') ? 'sibling' : relation.kind
  return `${relation.person} ${kind} ${relation.other}`
}

function formerCouples(known: readonly Relation[], day: Day): Relation[] {
  const over = known.filter(
    (relation) => relation.kind === 'partner' && relation.until && holdsOn(relation, day) === 'no',
  )
  const again = new Set(
    known
      .filter((r) => r.kind === 'partner' && holdsOn(r, day) === 'yes')
      .flatMap((r) => [pair(r), pair(turnAround(r))]),
  )
  return over
    .filter((relation) => !again.has(pair(relation)))
    .map((relation) => ({ ...relation, kind: relation.endedByDeath ? 'late-partner' : 'ex-partner' }))
}

function pair(relation: Relation): string {
  return `${relation.person} ${relation.other}`
}

/** Parents and partners on one day, looked up from both sides. */
class Kin {
  readonly #parents = new Map<PersonId, Set<PersonId>>()
  readonly #children = new Map<PersonId, Set<PersonId>>()
  readonly #partners = new Map<PersonId, Set<PersonId>>()

  constructor(known: readonly Relation[], day: Day) {
    for (const relation of known) {
      const { person, kind, other } = relation.kind === 'child' ? turnAround(relation) : relation
      // A parent stays a parent when the relation ends by law; descent is not dated here.
      if (kind === 'parent') {
        add(this.#parents, other, person)
        add(this.#children, person, other)
      }
      if (kind === 'partner' && holdsOn(relation, day) === 'yes') {
        add(this.#partners, person, other)
        add(this.#partners, other, person)
      }
    }
  }

  siblings(): Relation[] {
    return [...this.#children.values()].flatMap((family) =>
      [...family].flatMap((person) => [...family].flatMap((other) => this.#sibling(person, other))),
    )
  }

  #sibling(person: PersonId, other: PersonId): Relation[] {
    if (person >= other) return []
    const [mine, theirs] = [this.#parents.get(person) ?? new Set(), this.#parents.get(other) ?? new Set()]
    const common = mine.intersection(theirs).size
    const bothKnown = mine.size >= 2 && theirs.size >= 2
    const kind = common >= 2 ? 'sibling' : bothKnown ? 'half-sibling' : 'sibling-perhaps-half'
    return [{ person, kind, other }]
  }

  stepFamily(): Relation[] {
    return [...this.#parents].flatMap(([child, parents]) =>
      [...parents].flatMap((parent) =>
        [...(this.#partners.get(parent) ?? [])].flatMap((step) => this.#step(step, child, parents)),
      ),
    )
  }

  #step(step: PersonId, child: PersonId, parents: Set<PersonId>): Relation[] {
    if (parents.has(step)) return []
    const own = [...(this.#children.get(step) ?? [])].filter((other) =>
      (this.#parents.get(other) ?? new Set()).isDisjointFrom(parents),
    )
    return [
      { person: step, kind: 'step-parent', other: child },
      ...own.map((other): Relation => ({ person: child, kind: 'step-sibling', other })),
    ]
  }

  coParents(): Relation[] {
    return [...this.#parents.values()].flatMap((parents) =>
      [...parents].flatMap((person) =>
        [...parents]
          .filter((other) => person < other && !this.#partners.get(person)?.has(other))
          .map((other): Relation => ({ person, kind: 'co-parent', other })),
      ),
    )
  }

  grandparents(): Relation[] {
    return [...this.#parents].flatMap(([child, parents]) =>
      [...parents].flatMap((parent) =>
        [...(this.#parents.get(parent) ?? [])].map(
          (person): Relation => ({ person, kind: 'grandparent', other: child }),
        ),
      ),
    )
  }
}

function add(map: Map<PersonId, Set<PersonId>>, key: PersonId, value: PersonId): void {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}

import { inverseOf, type PersonId, RELATION_KINDS, type Relation } from '../rules/relations.ts'
import type { Descent, Family, Genogram, Level, LineStyle, Union, UnionState } from './genogram.ts'

const STYLES: Partial<Record<Relation['kind'], LineStyle>> = {
  parent: 'whole',
  'step-parent': 'dashed',
  'foster-parent': 'dashed',
  guardian: 'dashed',
  'birth-parent': 'dotted',
  grandparent: 'dotted',
}

/** Of two states of one pair the stronger is drawn: who married again is a couple. */
const WEAKEST_FIRST: readonly UnionState[] = ['co-parents', 'apart', 'until-death', 'together']

/** Sorts the relations into couples and lines of descent, as far as both persons are in the picture. */
export function readFamily({ persons, relations }: Genogram): Family {
  const drawn = new Set(persons.map((person) => person.id))
  const known = relations
    .filter((r) => r.person !== r.other && drawn.has(r.person) && drawn.has(r.other))
    .map(fromElderSide)
  const lines = withoutShortcuts(known)
  const unions = new Map<string, Union>()
  for (const relation of known) {
    const state = stateOf(relation)
    if (state) join(unions, [relation.person, relation.other], state)
  }
  const perChild = Map.groupBy(lines, (relation) => `${relation.kind} ${relation.other}`)
  const descents = mergeDescents(
    [...perChild.values()].flatMap((found) => descentsTo(found, unions)),
    orderOfBirth(persons),
  )
  const siblings = siblingsIn(known, descents)
  return { unions: [...unions.values()], descents, siblings, levels: levelsOf(lines, [...unions.values()], siblings) }
}

/** From the elder side: "is child of" becomes "is parent of". */
export function fromElderSide(relation: Relation): Relation {
  const elder = inverseOf(relation.kind)
  return STYLES[elder] ? { ...relation, person: relation.other, kind: elder, other: relation.person } : relation
}

/** A parent needs no second line as guardian, nor a grandparent one past the parent who is drawn. */
function withoutShortcuts(known: readonly Relation[]): Relation[] {
  const parents = new Set(known.filter((r) => r.kind === 'parent').map((r) => `${r.person} ${r.other}`))
  return known.filter(({ person, kind, other }) => {
    if (!STYLES[kind] || kind === 'parent') return kind === 'parent'
    const passes = known.some((r) => r.kind === 'parent' && r.other === other && parents.has(`${person} ${r.person}`))
    return kind === 'grandparent' ? !passes : !parents.has(`${person} ${other}`)
  })
}

function stateOf(relation: Relation): UnionState | undefined {
  if (RELATION_KINDS[relation.kind].group !== 'couple') return undefined
  if (relation.kind === 'co-parent') return 'co-parents'
  if (relation.kind === 'late-partner' || relation.endedByDeath) return 'until-death'
  return relation.kind === 'ex-partner' || relation.until ? 'apart' : 'together'
}

function join(unions: Map<string, Union>, pair: readonly [PersonId, PersonId], state: UnionState): void {
  const key = pair.toSorted().join(' ')
  const known = unions.get(key)
  if (known && WEAKEST_FIRST.indexOf(known.state) >= WEAKEST_FIRST.indexOf(state)) return
  unions.set(key, { pair: known?.pair ?? pair, state })
}

/** Two who care for a child in the same way share a line when they are a couple; parents always do. */
function descentsTo(relations: readonly Relation[], unions: Map<string, Union>): Descent[] {
  const style = STYLES[relations[0]?.kind ?? 'parent'] ?? 'whole'
  const children = relations.slice(0, 1).map((relation) => relation.other)
  const [one, other, ...more] = [...new Set(relations.map((relation) => relation.person))].toSorted()
  if (one === undefined) return []
  if (other === undefined) return [{ from: [one], children, style }]
  const isPair = unions.has(`${one} ${other}`)
  const alone = (carer: PersonId): Descent => ({ from: [carer], children, style })
  if (!isPair && style !== 'whole') return [one, other, ...more].map(alone)
  if (!isPair) join(unions, [one, other], 'co-parents')
  return [{ from: [one, other], children, style }, ...more.map(alone)]
}

function mergeDescents(lines: readonly Descent[], order: (ids: readonly PersonId[]) => PersonId[]): Descent[] {
  const bundles = Map.groupBy(lines, (line) => `${line.style} ${line.from.join(' ')}`)
  return [...bundles.values()].flatMap((bundle) => {
    const [first] = bundle
    return first ? [{ ...first, children: order(bundle.flatMap((line) => line.children)) }] : []
  })
}

/** By date of birth as far as known, else as given. */
function orderOfBirth(persons: Genogram['persons']): (ids: readonly PersonId[]) => PersonId[] {
  const born = new Map(persons.map((person) => [person.id, person.born ?? '9']))
  const places = persons.map((person) => person.id)
  return (ids) =>
    places.filter((id) => ids.includes(id)).toSorted((a, b) => (born.get(a) ?? '').localeCompare(born.get(b) ?? ''))
}

function siblingsIn(known: readonly Relation[], descents: readonly Descent[]): (readonly [PersonId, PersonId])[] {
  const pairs = known.filter((r) => r.kind.includes('sibling') && r.kind !== 'step-sibling')
  const together = (a: PersonId, b: PersonId) =>
    descents.some(
      ({ from, style }) => style === 'whole' && from.some((parent) => hasChildren(descents, parent, [a, b])),
    )
  const open = pairs
    .filter(({ person, other }) => !together(person, other))
    .map(({ person, other }) => [person, other].toSorted().join(' '))
  return [...new Set(open)].map((key) => key.split(' ') as [PersonId, PersonId])
}

function hasChildren(descents: readonly Descent[], parent: PersonId, both: readonly PersonId[]): boolean {
  const own = descents.filter((d) => d.style === 'whole' && d.from.includes(parent)).flatMap((d) => d.children)
  return both.every((child) => own.includes(child))
}

function levelsOf(lines: readonly Relation[], unions: readonly Union[], siblings: Family['siblings']): Level[] {
  const beside = [...unions.map((union) => union.pair), ...siblings, ...grownUpTogether(lines)]
  return [
    ...beside.map(([above, below]): Level => ({ above, below, levels: 0 })),
    ...lines.map(
      ({ person, kind, other }): Level => ({ above: person, below: other, levels: kind === 'grandparent' ? 2 : 1 }),
    ),
  ]
}

/** Own and foster children of one person stand in one row, unless one descends from the other. */
function grownUpTogether(lines: readonly Relation[]): (readonly [PersonId, PersonId])[] {
  const perCarer = Map.groupBy(
    lines.filter((line) => line.kind !== 'grandparent'),
    (line) => line.person,
  )
  return [...perCarer.values()].flatMap((cared) => {
    const [first, ...rest] = [...new Set(cared.map((line) => line.other))]
    return first === undefined
      ? []
      : rest
          .filter((other) => !isAbove(first, other, lines) && !isAbove(other, first, lines))
          .map((other) => [first, other] as const)
  })
}

function isAbove(
  elder: PersonId,
  younger: PersonId,
  lines: readonly Relation[],
  seen: ReadonlySet<PersonId> = new Set(),
): boolean {
  const below = lines.filter((line) => line.person === elder && !seen.has(line.other)).map((line) => line.other)
  return below.includes(younger) || below.some((next) => isAbove(next, younger, lines, new Set([...seen, ...below])))
}

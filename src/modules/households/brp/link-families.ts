import { fold } from '../../../platform/folding.ts'
import { compareIdentities, type Identity } from '../rules/doubles.ts'
import { comparePartialDates, isComplete, type PartialDate } from '../rules/partial-date.ts'
import type { LinkRemarkCode } from '../rules/reading-remarks.ts'
import type { Relation } from '../rules/relations.ts'
import type { BrpPerson, BrpRelative } from './brp-person.ts'
import { defined } from './values.ts'

/** Somebody whom a list names and who has no list in this file. */
export type WithoutList = {
  of: string
  kind: 'parent' | 'child' | 'partner'
  relative: BrpRelative
  since?: PartialDate
  until?: PartialDate
  endedByDeath?: boolean
  stillborn?: boolean
}

export type LinkRemark = { code: LinkRemarkCode; list: string; other: string }

export type Families = {
  relations: readonly Relation[]
  withoutList: readonly WithoutList[]
  remarks: readonly LinkRemark[]
}

const DEATH = 'O' // national table 41

/**
 * Finds who is whose parent, child and partner among the lists of one file; persons are told apart by list id. A number
 * links when it does not contradict name and date of birth; without a number only equal names and a full date of birth
 * that occur once do. Who has no list is returned as such, nobody is dropped.
 */
export function linkFamilies(persons: readonly BrpPerson[]): Families {
  const directory = new Directory(persons)
  const found = {
    relations: new Map<string, Relation>(),
    withoutList: [] as WithoutList[],
    remarks: [] as LinkRemark[],
  }
  for (const person of persons) {
    for (const named of namedBy(person)) {
      const others = directory.find(named.relative)
      const [other] = others.filter(({ list }) => list !== person.list)
      if (others.length > 1)
        found.remarks.push({
          code: 'relative-on-two-lists',
          list: person.list,
          other: others.map((o) => o.list).join(' '),
        })
      if (!other) found.withoutList.push(named)
      else if (named.kind === 'child' && !namesAsParent(other, person, directory))
        found.remarks.push({ code: 'not-named-back', list: person.list, other: other.list })
      else keep(found.relations, toRelation(named, other))
    }
  }
  const relations = [...found.relations.values()]
  return {
    ...found,
    relations,
    remarks: [...found.remarks, ...relations.flatMap((relation) => directory.noteAges(relation))],
  }
}

function namedBy(person: BrpPerson): WithoutList[] {
  const of = person.list
  const parents = person.parents.flatMap((parent): WithoutList[] =>
    parent.state === 'known'
      ? [{ of, kind: 'parent', relative: parent.relative, ...defined({ since: parent.since }) }]
      : [],
  )
  const partners = person.partners.map((partner): WithoutList => {
    const endedByDeath = partner.ended?.reason === DEATH || undefined
    return {
      of,
      kind: 'partner',
      relative: partner.relative,
      ...defined({ since: partner.since, until: partner.ended?.date, endedByDeath }),
    }
  })
  const children = person.children.map(
    (child): WithoutList => ({
      of,
      kind: 'child',
      relative: child.relative,
      ...defined({ stillborn: child.stillborn }),
    }),
  )
  return [...parents, ...partners, ...children]
}

function namesAsParent(child: BrpPerson, parent: BrpPerson, directory: Directory): boolean {
  return child.parents.some((named) => named.state === 'known' && directory.find(named.relative).includes(parent))
}

function toRelation({ of, kind, since, until, endedByDeath }: WithoutList, other: BrpPerson): Relation {
  const dates = defined({ since: kind === 'parent' ? undefined : since, until, endedByDeath })
  if (kind === 'parent') return { person: other.list, kind: 'parent', other: of, ...dates }
  if (kind === 'child') return { person: of, kind: 'parent', other: other.list, ...dates }
  const [person, partner] = [of, other.list].toSorted()
  return { person: person ?? of, kind: 'partner', other: partner ?? other.list, ...dates }
}

/** Both lists of a couple tell of the same partnership; the one that knows most is kept. */
function keep(relations: Map<string, Relation>, relation: Relation): void {
  const key = `${relation.person} ${relation.kind} ${relation.other} ${relation.kind === 'partner' ? (relation.until ?? '') : ''}`
  relations.set(key, { ...relation, ...relations.get(key) })
}

class Directory {
  readonly #byList: Map<string, BrpPerson>
  readonly #byBsn: Map<string | undefined, BrpPerson[]>
  readonly #byNames: Map<string | undefined, BrpPerson[]>

  constructor(persons: readonly BrpPerson[]) {
    this.#byList = new Map(persons.map((person) => [person.list, person]))
    this.#byBsn = Map.groupBy(persons, (person) => person.bsn)
    this.#byNames = Map.groupBy(persons, (person) => namesAndBirth(person.name, person.birth?.date))
  }

  noteAges({ person, kind, other }: Relation): LinkRemark[] {
    const [parent, child] = [person, other].map((list) => this.#byList.get(list)?.birth?.date)
    const odd = kind === 'parent' && parent && child && comparePartialDates(parent, child) === 'after'
    return odd ? [{ code: 'parent-younger-than-child', list: person, other }] : []
  }

  find(relative: BrpRelative): readonly BrpPerson[] {
    if (relative.bsn) return (this.#byBsn.get(relative.bsn) ?? []).filter((person) => !contradicts(person, relative))
    const key = namesAndBirth(relative.name, relative.birth)
    const same = key ? (this.#byNames.get(key) ?? []) : []
    return same.length === 1 ? same : []
  }
}

function contradicts(person: BrpPerson, relative: BrpRelative): boolean {
  return (
    compareIdentities(
      identityOf(person.name, person.bsn, person.birth?.date),
      identityOf(relative.name, relative.bsn, relative.birth),
    ).class === 'contradiction'
  )
}

function identityOf(name: BrpRelative['name'], bsn: string | undefined, birth: PartialDate | undefined): Identity {
  return { name: { ...name, use: 'own' }, ...defined({ bsn, birth: birth && { born: birth } }) }
}

function namesAndBirth(name: BrpRelative['name'], birth: PartialDate | undefined): string | undefined {
  if (!birth || !isComplete(birth) || !name.family) return undefined
  return `${fold(name.given ?? '')}|${fold(name.family)}|${birth}`
}

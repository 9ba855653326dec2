import type { Refusal } from '../../../platform/refusal.ts'
import type { PersonId } from './relations.ts'

/** What is recorded about one person, by field; an empty field has no entry. */
export type PersonFields = Readonly<Record<string, unknown>>

/**
 * A row somewhere that points at persons, each in a role: `{ person, other }` of a relation, `{ person }` of a
 * membership. `says` is the rest of it: two links of one kind with the same persons that say the same are one too many.
 */
export type PersonLink = { id: string; kind: string; says: string; persons: Readonly<Record<string, PersonId>> }

export type PersonRecord = { id: PersonId; fields: PersonFields }

/** Everything that is needed to take the merge back; kept as long as the persons are. */
export type Merge = {
  stays: PersonId
  goes: PersonRecord
  /** Of the one who stays: the fields that the merge changed, before and after. */
  changed: readonly { field: string; before: unknown; after: unknown }[]
  moved: readonly { link: string; role: string }[]
  /** Links that pointed at both, or that the other one had already. */
  dropped: readonly PersonLink[]
}

export type MergeRefusal =
  | 'households/merge-with-oneself'
  | 'households/merge-two-numbers'
  | 'households/merge-needs-choice'

export type Merged = { stays: PersonRecord; links: readonly PersonLink[]; merge: Merge }

type Pair = { stays: PersonRecord; goes: PersonRecord; links: readonly PersonLink[] }

/**
 * Joins two records of one person. Where both say something different somebody has to choose per field; nothing is
 * decided silently. Two different citizen service numbers are two persons, so that is refused outright (N-BSN-01).
 */
export function mergePersons(
  { stays, goes, links }: Pair,
  choices: Readonly<Record<string, 'stays' | 'goes'>>,
): Merged | Refusal<MergeRefusal> {
  if (stays.id === goes.id) return { refused: 'households/merge-with-oneself' }
  const fields = new Set([...Object.keys(stays.fields), ...Object.keys(goes.fields)])
  const conflicts = [...fields].filter((field) => conflict(stays.fields[field], goes.fields[field]))
  if (conflicts.includes('bsn')) return { refused: 'households/merge-two-numbers' }
  const open = conflicts.filter((field) => choices[field] === undefined)
  const [first] = open.toSorted()
  if (first !== undefined)
    return {
      refused: 'households/merge-needs-choice',
      facts: { fields: open.toSorted().join(', ') },
      pointer: `/choices/${first}`,
    }

  const taken = [...fields].filter(
    (field) => stays.fields[field] === undefined || (choices[field] === 'goes' && conflicts.includes(field)),
  )
  const changed = taken.map((field) => ({ field, before: stays.fields[field], after: goes.fields[field] }))
  const { kept, moved, dropped } = moveLinks(links, goes.id, stays.id)
  const after = Object.fromEntries(taken.map((field) => [field, goes.fields[field]]))
  return {
    stays: { id: stays.id, fields: { ...stays.fields, ...after } },
    links: kept,
    merge: { stays: stays.id, goes, changed, moved, dropped },
  }
}

export type Unmerged = Pair & {
  /** Fields that somebody changed after the merge; they stay as they are now. */ changedSince: readonly string[]
}

/**
 * Takes a merge back. What happened to the person and the links in between is kept: a field that somebody changed stays,
 * a new link stays with the one who stayed, a link that was ended does not come back.
 */
export function undoMerge(now: { stays: PersonRecord; links: readonly PersonLink[] }, merge: Merge): Unmerged {
  const untouched = merge.changed.filter(({ field, after }) => same(now.stays.fields[field], after))
  const touched = merge.changed.filter((change) => !untouched.includes(change))
  const fields = { ...now.stays.fields }
  for (const { field, before } of untouched) {
    if (before === undefined) delete fields[field]
    else fields[field] = before
  }
  const back = now.links.map((link) => moveBack(link, merge))
  const missing = merge.dropped.filter((link) => !now.links.some((other) => other.id === link.id))
  return {
    stays: { id: now.stays.id, fields },
    goes: merge.goes,
    links: [...back, ...missing],
    changedSince: touched.map((change) => change.field),
  }
}

function conflict(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined && !same(one, other)
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function moveLinks(links: readonly PersonLink[], from: PersonId, to: PersonId) {
  const untouched = links.filter((link) => !Object.values(link.persons).includes(from))
  const known = new Set(untouched.map(meaning))
  const kept: PersonLink[] = [...untouched]
  const moved: { link: string; role: string }[] = []
  const dropped: PersonLink[] = []
  for (const link of links) {
    const roles = Object.keys(link.persons).filter((role) => link.persons[role] === from)
    if (roles.length === 0) continue
    const next = { ...link, persons: { ...link.persons, ...Object.fromEntries(roles.map((role) => [role, to])) } }
    const withOneself = Object.values(next.persons).filter((person) => person === to).length > 1
    if (withOneself || known.has(meaning(next))) {
      dropped.push(link)
      continue
    }
    known.add(meaning(next))
    kept.push(next)
    moved.push(...roles.map((role) => ({ link: link.id, role })))
  }
  return { kept, moved, dropped }
}

function moveBack(link: PersonLink, merge: Merge): PersonLink {
  const roles = merge.moved.filter(({ link: id, role }) => id === link.id && link.persons[role] === merge.stays)
  return {
    ...link,
    persons: { ...link.persons, ...Object.fromEntries(roles.map(({ role }) => [role, merge.goes.id])) },
  }
}

function meaning(link: PersonLink): string {
  const persons = Object.entries(link.persons).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([link.kind, link.says, persons])
}

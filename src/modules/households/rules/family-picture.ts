import type { Birth } from './ages.ts'
import type { PartialDate } from './partial-date.ts'
import { deriveRelations, RELATION_KINDS, type Relation, type RelationKind } from './relations.ts'

/** A relation as it is kept: the other may be known by name only, and a source may use a kind of its own. */
export type KeptRelation = {
  person: string
  kind: string
  other: string | null
  since: string | null
  until: string | null
  endedByDeath: boolean
}

export function birthOf({ birth, expected }: { birth: string; expected: string | null }): Birth {
  return birth === '00000000' && expected !== null ? { expected } : { born: birth as PartialDate }
}

export function isRelationKind(kind: string): kind is RelationKind {
  return kind in RELATION_KINDS
}

/** What is kept between people on file, in the form in which rules reason about it. */
export function knownRelations(rows: readonly KeptRelation[]): Relation[] {
  return rows.flatMap(({ person, kind, other, since, until, endedByDeath }): Relation[] =>
    other !== null && isRelationKind(kind)
      ? [
          {
            person,
            kind,
            other,
            ...(since !== null && { since: since as PartialDate }),
            ...(until !== null && { until: until as PartialDate }),
            ...(endedByDeath && { endedByDeath }),
          },
        ]
      : [],
  )
}

/** What follows from the kept relations on a day, each pair said once. */
export function derivedOnce(known: readonly Relation[], day: string): Relation[] {
  const seen = new Set<string>()
  return deriveRelations(known, day).filter(({ person, other }) => {
    const pair = [person, other].toSorted().join(' ')
    return !seen.has(pair) && seen.add(pair)
  })
}

import { type AuthorityFact, readAuthorityCode } from '../rules/authority.ts'
import { displayName } from '../rules/name.ts'
import type { BrpPerson, BrpRelative } from './brp-person.ts'
import type { Families } from './link-families.ts'

export type RelationRow = {
  person: string
  other: string | null
  other_name: string | null
  kind: string
  since: string | null
  until: string | null
  ended_by_death: boolean
}

export type AuthorityRow = {
  child: string
  holder: string | null
  holder_name: string | null
  kind: string
  code: string | null
  since: string | null
  until: string | null
}

type IdOf = (list: string) => string | undefined

/** "person is kind of other" for everybody on file, and by name for who has no list in the file; nobody is dropped. */
export function relationRows({ relations, withoutList }: Families, idOf: IdOf): RelationRow[] {
  const linked = relations.flatMap(({ person, kind, other, since, until, endedByDeath }): RelationRow[] => {
    const [from, to] = [idOf(person), idOf(other)]
    // Two lists of one person may name each other; nobody is related to oneself.
    if (!from || !to || from === to) return []
    return [
      {
        person: from,
        other: to,
        other_name: null,
        kind,
        since: since ?? null,
        until: until ?? null,
        ended_by_death: endedByDeath ?? false,
      },
    ]
  })
  const named = withoutList.flatMap(({ of, kind, relative, since, until, endedByDeath, stillborn }): RelationRow[] => {
    const person = idOf(of)
    if (!person) return []
    // Seen from the one on file: a named parent makes this person the child.
    const seen =
      kind === 'parent' ? 'child' : kind === 'child' ? (stillborn ? 'parent-of-stillborn' : 'parent') : 'partner'
    return [
      {
        person,
        other: null,
        other_name: nameOf(relative),
        kind: seen,
        since: since ?? null,
        until: until ?? null,
        ended_by_death: endedByDeath ?? false,
      },
    ]
  })
  return [...linked, ...named]
}

/** Who holds authority according to the registration; codes the national table lacks are kept as they came (N-CON-04). */
export function authorityRows(
  person: BrpPerson,
  { idOf, listOf }: { idOf: IdOf; listOf: (relative: BrpRelative) => string | undefined },
): AuthorityRow[] {
  const child = idOf(person.list)
  if (!child) return []
  const [parent1, parent2] = person.parents.map((parent) =>
    parent.state === 'known' ? namedParent(parent.relative, listOf) : undefined,
  )
  const facts = person.authority.flatMap(({ code, since, until }) =>
    code === undefined
      ? []
      : readAuthorityCode(code, {
          ...(parent1 && { parent1 }),
          ...(parent2 && { parent2 }),
          ...(since && { since }),
          ...(until && { until }),
        }),
  )
  return facts.map((fact) => authorityRow(child, fact, idOf)).filter(({ holder }) => holder !== child)
}

function namedParent(relative: BrpRelative, listOf: (relative: BrpRelative) => string | undefined) {
  const holder = listOf(relative)
  return holder === undefined ? { holderName: nameOf(relative) } : { holder }
}

function authorityRow(child: string, fact: AuthorityFact, idOf: IdOf): AuthorityRow {
  return {
    child,
    holder: (fact.holder && idOf(fact.holder)) ?? null,
    holder_name: fact.holderName ?? null,
    kind: fact.kind,
    code: fact.code ?? null,
    since: fact.since ?? null,
    until: fact.until ?? null,
  }
}

function nameOf({ name }: BrpRelative): string {
  return displayName({ ...name, use: 'own' }, { unknown: '?' })
}

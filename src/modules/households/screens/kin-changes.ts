import type { FamilyPage, FamilyRelation } from '../contract/family.ts'
import { inverseOf, RELATION_KINDS, type RelationKind } from '../rules/relations.ts'
import { choicesOf, choose, sinceField, type Texts } from './change-fields.ts'
import type { Asked, Change } from './change-window.tsx'

const withoutPerson = ({ personId: _, ...rest }: Record<string, unknown>) => rest

const strengthField = ({ words, page }: Texts, start = ''): Asked => ({
  name: 'strength',
  label: words.strength,
  kind: 'choice',
  options: choose(page.strengths, Object.keys(page.strengths)),
  optional: true,
  start,
})

/** Who is related to whom, and who stands around the family. */
export function kinChanges(family: FamilyPage, texts: Texts): Record<'addRelation' | 'addNetwork', Change> {
  const { words, persons } = texts
  const { people, all, youngest } = choicesOf(family)
  const kinds = Object.keys(RELATION_KINDS) as RelationKind[]
  const network = kinds.filter((kind) => RELATION_KINDS[kind].group === 'network')
  const outside: RelationKind[] = [...network, 'grandparent', 'aunt-or-uncle', 'other-family']
  const path = ({ personId }: Record<string, unknown>) => `/households/${family.id}/persons/${personId}/relations`
  return {
    addRelation: {
      title: words.addRelation,
      method: 'post',
      path,
      shape: ({ elsewhereId, ...filled }) => ({
        ...withoutPerson(filled),
        ...(elsewhereId ? { otherId: elsewhereId } : {}),
      }),
      fields: [
        { name: 'personId', label: words.who, kind: 'choice', options: all, start: all[0]?.value ?? '' },
        { name: 'kind', label: words.kind, kind: 'choice', options: choose(persons.relations, kinds) },
        { name: 'otherId', label: words.other, kind: 'choice', options: all, optional: true },
        { name: 'elsewhereId', label: words.elsewhere, kind: 'person', optional: true },
        { name: 'otherName', label: words.byName, optional: true },
        sinceField(words),
      ],
    },
    addNetwork: {
      title: words.addNetwork,
      method: 'post',
      path,
      fields: [
        { name: 'personId', label: words.child, kind: 'choice', options: people, start: youngest?.id ?? '' },
        { name: 'otherName', label: words.otherName },
        { name: 'kind', label: words.networkKind, kind: 'choice', options: choose(persons.relations, outside) },
        strengthField(texts),
        { name: 'contact', label: words.contact, optional: true },
      ],
      shape: (filled) => ({
        ...withoutPerson(filled),
        ...(filled.kind ? { kind: inverseOf(filled.kind as RelationKind) } : {}),
      }),
    },
  }
}

/** A relation ends on a day; how much contact there is can be said anew. What the registration says is not ended here. */
export function relationChanges(
  family: FamilyPage,
  relation: FamilyRelation,
  texts: Texts,
): { end: Change; update: Change } | undefined {
  if (relation.id === null || relation.source === 'brp' || !family.mayChange) return undefined
  const { words } = texts
  const put = {
    method: 'put' as const,
    path: `/households/${family.id}/relations/${relation.id}`,
    version: relation.version,
  }
  return {
    end: {
      ...put,
      title: words.endRelation,
      fields: [{ name: 'until', label: words.until, kind: 'date', start: family.today }],
    },
    update: {
      ...put,
      title: words.changeContact,
      fields: [
        strengthField(texts, relation.strength ?? ''),
        { name: 'contact', label: words.contact, optional: true, start: relation.contact ?? '' },
      ],
    },
  }
}

/** Who has authority over a child, with the source it comes from (N-CON-04). */
export function addAuthorityChange(family: FamilyPage, { words, persons }: Texts): Change {
  const { people, all } = choicesOf(family)
  return {
    title: words.addAuthority,
    method: 'post',
    path: `/households/${family.id}/authority`,
    fields: [
      {
        name: 'childId',
        label: words.child,
        kind: 'choice',
        options: people.filter(({ value }) =>
          family.authority.some(({ child, state }) => child === value && state !== 'of-age'),
        ),
      },
      {
        name: 'kind',
        label: words.quality,
        kind: 'choice',
        options: choose(persons.authority.kinds, ['parent', 'third', 'nobody-for-now']),
      },
      { name: 'holderId', label: words.holder, kind: 'choice', options: all, optional: true },
      { name: 'elsewhereId', label: words.elsewhere, kind: 'person', optional: true },
      { name: 'holderName', label: words.byName, optional: true },
      {
        name: 'source',
        label: words.source,
        kind: 'choice',
        options: choose(persons.authority.sources, ['authority-register', 'court-order', 'told']),
      },
      sinceField(words),
    ],
    shape: ({ elsewhereId, ...filled }) => ({ ...filled, ...(elsewhereId ? { holderId: elsewhereId } : {}) }),
  }
}

/** Authority ends on a day; what the registration says of it is not ended here. */
export function endAuthorityChange(
  family: FamilyPage,
  line: FamilyPage['authority'][number]['holders'][number],
  { words }: Texts,
): Change | undefined {
  if (line.source === 'brp' || !family.mayChange) return undefined
  return {
    title: words.endAuthority,
    method: 'put',
    path: `/households/${family.id}/authority/${line.id}`,
    version: line.version,
    fields: [{ name: 'until', label: words.until, kind: 'date', start: family.today }],
  }
}

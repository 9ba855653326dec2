import type { FamilyMember, FamilyPage } from '../contract/family.ts'
import { inverseOf, RELATION_KINDS, type RelationKind } from '../rules/relations.ts'
import type { FamilyWords } from '../words/family.nl.ts'
import type { PersonsWords } from '../words/persons.nl.ts'
import type { Asked, Change } from './change-window.tsx'

type Texts = { words: FamilyWords['change']; persons: PersonsWords; page: FamilyWords['page'] }
type Choice = { value: string; label: string }

const choose = (texts: Readonly<Record<string, string>>, keys: readonly string[]): Choice[] =>
  keys.map((value) => ({ value, label: texts[value] ?? value }))

export function addressFields(words: FamilyWords['change'], under = 'address.'): Asked[] {
  return [
    { name: `${under}street`, label: words.street, optional: true },
    { name: `${under}number`, label: words.number, width: 'short', optional: true },
    { name: `${under}letter`, label: words.letter, width: 'short', optional: true },
    { name: `${under}addition`, label: words.addition, width: 'short', optional: true },
    { name: `${under}postcode`, label: words.postcode, width: 'short' },
    { name: `${under}place`, label: words.place, width: 'medium' },
  ]
}

function nameFields(
  words: FamilyWords['change'],
  { under = '', start }: { under?: string; start?: FamilyMember } = {},
): Asked[] {
  return [
    { name: `${under}given`, label: words.given, optional: true, start: start?.given ?? '' },
    { name: `${under}prefix`, label: words.prefix, optional: true, width: 'short', start: start?.prefix ?? '' },
    { name: `${under}family`, label: words.family, start: start?.family ?? '' },
    {
      name: `${under}birth`,
      label: words.birthDay,
      kind: 'date',
      optional: true,
      start: start && !start.birth.includes('00', 4) ? start.birth.replace(/(....)(..)(..)/, '$1-$2-$3') : '',
    },
    {
      name: `${under}sex`,
      label: words.sex,
      kind: 'choice',
      options: choose(words.sexes, ['female', 'male', 'unknown']),
      optional: true,
      start: start?.sex ?? '',
    },
    { name: `${under}bsn`, label: words.bsn, optional: true, width: 'medium' },
  ]
}

/** The changes of the household as a whole. */
export function householdChanges(family: FamilyPage, texts: Texts): Record<string, Change> {
  return { ...memberChanges(family, texts), ...kinChanges(family, texts) }
}

function choicesOf(family: FamilyPage): { people: Choice[]; all: Choice[]; youngest: FamilyMember | undefined } {
  const now = family.members.filter(({ until }) => until === null)
  const toChoice = ({ id, name }: FamilyMember) => ({ value: id, label: name })
  return { people: now.map(toChoice), all: family.members.map(toChoice), youngest: now.at(-1) }
}

const sinceField = (words: FamilyWords['change']): Asked => ({
  name: 'since',
  label: words.since,
  kind: 'date',
  optional: true,
})

function memberChanges(family: FamilyPage, { words }: Texts): Record<string, Change> {
  const at = `/households/${family.id}`
  const { people, youngest } = choicesOf(family)
  const since = sinceField(words)
  return {
    move: {
      title: words.move,
      method: 'put',
      path: `${at}/address`,
      version: family.version,
      fields: [
        {
          name: 'who',
          label: words.moveWho,
          kind: 'choice',
          options: [{ value: '', label: words.everybody }, ...people],
          optional: true,
        },
        ...addressFields(words),
        { ...since, optional: false, start: family.today },
      ],
      shape: ({ who, ...rest }) => ({ ...rest, address: rest.address ?? {}, ...(who ? { personIds: [who] } : {}) }),
    },
    addMember: {
      title: words.addMember,
      method: 'post',
      path: `${at}/members`,
      fields: [
        ...nameFields(words, { under: 'person.' }),
        since,
        { name: 'despite', label: words.why, optional: true },
      ],
    },
    expectChild: {
      title: words.expectChild,
      method: 'post',
      path: `${at}/members`,
      fields: [
        { name: 'person.family', label: words.family, start: youngest?.family ?? '' },
        { name: 'person.expected', label: words.expected, kind: 'date' },
      ],
    },
    second: {
      title: words.second,
      intro: words.adult,
      method: 'post',
      path: `${at}/second-households`,
      fields: [
        { name: 'child', label: words.children, kind: 'choice', options: people },
        ...nameFields(words, { under: 'adult.' }),
        since,
      ],
      shape: ({ child, ...rest }) => ({ ...rest, childIds: child ? [child] : [] }),
    },
  }
}

const withoutPerson = ({ personId: _, ...rest }: Record<string, unknown>) => rest

function kinChanges(family: FamilyPage, { words, persons, page }: Texts): Record<string, Change> {
  const at = `/households/${family.id}`
  const { people, all, youngest } = choicesOf(family)
  const since = sinceField(words)
  const kinds = Object.keys(RELATION_KINDS) as RelationKind[]
  const network = kinds.filter((kind) => RELATION_KINDS[kind].group === 'network')
  const outside: RelationKind[] = [...network, 'grandparent', 'aunt-or-uncle', 'other-family']
  const relations = ({ personId }: Record<string, unknown>) => `${at}/persons/${personId}/relations`
  const strength: Asked = {
    name: 'strength',
    label: words.strength,
    kind: 'choice',
    options: choose(page.strengths, Object.keys(page.strengths)),
    optional: true,
  }
  return {
    addNetwork: {
      title: words.addNetwork,
      method: 'post',
      path: relations,
      fields: [
        { name: 'personId', label: words.child, kind: 'choice', options: people, start: youngest?.id ?? '' },
        { name: 'otherName', label: words.otherName },
        { name: 'kind', label: words.kind, kind: 'choice', options: choose(persons.relations, outside) },
        strength,
        { name: 'contact', label: words.contact, optional: true },
      ],
      shape: (filled) => ({
        ...withoutPerson(filled),
        ...(filled.kind ? { kind: inverseOf(filled.kind as RelationKind) } : {}),
      }),
    },
    addRelation: {
      title: words.addRelation,
      method: 'post',
      path: relations,
      shape: withoutPerson,
      fields: [
        { name: 'personId', label: words.who, kind: 'choice', options: all, start: all[0]?.value ?? '' },
        { name: 'kind', label: words.kind, kind: 'choice', options: choose(persons.relations, kinds) },
        { name: 'otherId', label: words.other, kind: 'choice', options: all, optional: true },
        { name: 'otherName', label: words.otherName, optional: true },
        since,
      ],
    },
    addAuthority: {
      title: words.addAuthority,
      method: 'post',
      path: `${at}/authority`,
      fields: [
        { name: 'childId', label: words.child, kind: 'choice', options: people },
        {
          name: 'kind',
          label: words.quality,
          kind: 'choice',
          options: choose(persons.authority.kinds, ['parent', 'third', 'nobody-for-now']),
        },
        { name: 'holderId', label: words.holder, kind: 'choice', options: all, optional: true },
        { name: 'holderName', label: words.holderName, optional: true },
        {
          name: 'source',
          label: words.source,
          kind: 'choice',
          options: choose(persons.authority.sources, ['authority-register', 'court-order', 'told']),
        },
        since,
      ],
    },
  }
}

/** The changes of one person, as far as they make sense now. */
export function personChanges(family: FamilyPage, member: FamilyMember, { words, page }: Texts): Change[] {
  const at = `/households/${family.id}/persons/${member.id}`
  const { version } = member
  const unborn = member.expected !== null && member.birth === '00000000'
  const put = { method: 'put' as const, version }
  const changes: (Change | false)[] = [
    !member.registered && {
      ...put,
      title: words.identity,
      path: `${at}/identity`,
      fields: nameFields(words, { start: member }),
    },
    member.registered && {
      title: words.correct,
      method: 'post',
      path: `${at}/corrections`,
      fields: [
        { name: 'field', label: words.field, kind: 'choice', options: choose(page.fields, Object.keys(page.fields)) },
        { name: 'value', label: words.value },
        { name: 'why', label: words.why, kind: 'area' },
      ],
    },
    unborn && {
      ...put,
      title: words.birth,
      path: `${at}/birth`,
      fields: [
        { name: 'born', label: words.birthDay, kind: 'date', start: family.today },
        { name: 'given', label: words.given, optional: true },
        {
          name: 'sex',
          label: words.sex,
          kind: 'choice',
          options: choose(words.sexes, ['female', 'male', 'unknown']),
          optional: true,
        },
      ],
    },
    {
      ...put,
      title: member.secret ? words.show : words.hide,
      path: `${at}/secrecy`,
      fields: [],
      fixed: { secret: !member.secret },
    },
    {
      ...put,
      title: words.leave,
      path: `/households/${family.id}/members/${member.id}`,
      version: family.version,
      fields: [{ name: 'until', label: words.until, kind: 'date', start: family.today }],
    },
    { ...put, title: words.death, path: `${at}/death`, fields: [{ name: 'died', label: words.died, kind: 'date' }] },
  ]
  return changes.filter((change) => change !== false)
}

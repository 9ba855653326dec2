import type { FamilyPage } from '../contract/family.ts'
import { addressFields, choicesOf, nameFields, sinceField, type Texts } from './change-fields.ts'
import type { Asked, Change } from './change-window.tsx'

const isMinor = (family: FamilyPage, id: string) =>
  family.authority.some(({ child, state }) => child === id && state !== 'of-age')

/** Who comes into the family: somebody on file, somebody new, a child on the way. */
export function memberChanges(family: FamilyPage, { words }: Texts): Record<string, Change> {
  const at = `/households/${family.id}`
  const { people, youngest } = choicesOf(family)
  const since = sinceField(words)
  const adults = people.filter(({ value }) => !isMinor(family, value))
  const parents: Asked = { name: 'parentIds', label: words.parents, kind: 'people', options: adults, optional: true }
  const livesWith: Asked = {
    name: 'livesWithId',
    label: words.livesWith,
    kind: 'choice',
    options: people,
    optional: true,
    start: adults[0]?.value ?? '',
  }
  const despite: Asked = {
    name: 'despite',
    label: words.despite,
    kind: 'area',
    onlyAfter: 'households/looks-like-somebody',
  }
  const add = { method: 'post' as const, path: `${at}/members` }
  return {
    addKnown: {
      ...add,
      title: words.addKnown,
      fields: [{ name: 'existingId', label: words.findPerson, kind: 'person' }, since],
    },
    addMember: {
      ...add,
      title: words.addMember,
      fields: [...nameFields(words, { under: 'person.' }), parents, since, despite],
    },
    expectChild: {
      ...add,
      title: words.expectChild,
      fields: [
        { name: 'person.prefix', label: words.prefix, optional: true, width: 'short', start: youngest?.prefix ?? '' },
        { name: 'person.family', label: words.family, start: youngest?.family ?? '' },
        { name: 'person.expected', label: words.expected, kind: 'date' },
        parents,
        livesWith,
        despite,
      ],
    },
  }
}

/** Where they live: a move of all or some, and a second family of a child with its own home. */
export function homeChanges(family: FamilyPage, { words }: Texts): Record<'move' | 'second', Change> {
  const at = `/households/${family.id}`
  const { people } = choicesOf(family)
  const children = people.filter(({ value }) => isMinor(family, value))
  const since = sinceField(words)
  return {
    move: {
      title: words.move,
      method: 'put',
      path: `${at}/address`,
      version: family.version,
      fields: [
        {
          name: 'personIds',
          label: words.moveWho,
          kind: 'people',
          options: people,
          starts: people.map(({ value }) => value),
        },
        ...addressFields(words),
        { ...since, optional: false, start: family.today },
      ],
      shape: (filled) => ({ ...filled, address: filled.address ?? {} }),
    },
    second: {
      title: words.second,
      method: 'post',
      path: `${at}/second-households`,
      fields: [
        { name: 'childIds', label: words.children, kind: 'people', options: children },
        { name: 'adultId', label: words.adultKnown, kind: 'person', optional: true },
        { name: 'adultNew', label: words.adultNew, kind: 'title' },
        ...nameFields(words, { under: 'adult.', optional: true }),
        { name: 'homeThere', label: words.homeThere, kind: 'title' },
        ...addressFields(words, { optional: true }),
        since,
      ],
    },
  }
}

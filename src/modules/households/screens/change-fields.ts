import type { FamilyMember, FamilyPage } from '../contract/family.ts'
import type { FamilyWords } from '../words/family.nl.ts'
import type { PersonsWords } from '../words/persons.nl.ts'
import type { Asked } from './change-window.tsx'

export type Texts = { words: FamilyWords['change']; persons: PersonsWords; page: FamilyWords['page'] }
type Choice = { value: string; label: string }

export const choose = (texts: Readonly<Record<string, string>>, keys: readonly string[]): Choice[] =>
  keys.map((value) => ({ value, label: texts[value] ?? value }))

export function addressFields(words: FamilyWords['change'], { optional = false } = {}): Asked[] {
  return [
    { name: 'address.street', label: words.street, optional: true },
    { name: 'address.number', label: words.number, width: 'short', optional: true },
    { name: 'address.letter', label: words.letter, width: 'short', optional: true },
    { name: 'address.addition', label: words.addition, width: 'short', optional: true },
    { name: 'address.postcode', label: words.postcode, width: 'short', optional },
    { name: 'address.place', label: words.place, width: 'medium', optional },
  ]
}

const isWhole = (birth: string) => !birth.endsWith('00') && birth.slice(4, 6) !== '00'

export function nameFields(
  words: FamilyWords['change'],
  { under = '', start, optional = false }: { under?: string; start?: FamilyMember; optional?: boolean } = {},
): Asked[] {
  return [
    { name: `${under}given`, label: words.given, optional: true, start: start?.given ?? '' },
    { name: `${under}prefix`, label: words.prefix, optional: true, width: 'short', start: start?.prefix ?? '' },
    { name: `${under}family`, label: words.family, optional, start: start?.family ?? '' },
    {
      name: `${under}birth`,
      label: words.birthDay,
      kind: 'date',
      optional: true,
      start: start && isWhole(start.birth) ? start.birth.replace(/(....)(..)(..)/, '$1-$2-$3') : '',
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

/** Whom a change can be about: who is in the family now, everybody who is or was, and the youngest. */
export function choicesOf(family: FamilyPage): { people: Choice[]; all: Choice[]; youngest: FamilyMember | undefined } {
  const now = family.members.filter(({ until }) => until === null)
  const toChoice = ({ id, name }: FamilyMember) => ({ value: id, label: name })
  return { people: now.map(toChoice), all: family.members.map(toChoice), youngest: now.at(-1) }
}

export const sinceField = (words: FamilyWords['change']): Asked => ({
  name: 'since',
  label: words.since,
  kind: 'date',
  optional: true,
})

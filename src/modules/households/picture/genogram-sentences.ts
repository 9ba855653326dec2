import { type Facts, fill, type Language } from '../../../platform/words.ts'
import type { PersonId } from '../rules/relations.ts'
import type { PicturesWords } from '../words/pictures.nl.ts'
import { fromElderSide, readFamily } from './family.ts'
import type { DrawnPerson, Family, Genogram } from './genogram.ts'

type GenogramWords = PicturesWords['genogram']
export type GenogramSentence = { code: keyof GenogramWords['sentences']; facts: Facts; text: string }

/**
 * The same family in sentences: the twin of the picture for who cannot see it, and for reading aloud. Everything that is
 * drawn is said, with names in full.
 */
export function describeGenogram(genogram: Genogram, words: GenogramWords, language: Language): GenogramSentence[] {
  const names = new Map(genogram.persons.map((person) => [person.id, person.name]))
  const nameOf = (id: PersonId) => names.get(id) ?? ''
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const listOf = (ids: readonly PersonId[]) => list.format(ids.filter((id) => names.has(id)).map(nameOf))
  const say = (code: GenogramSentence['code'], facts: Facts): GenogramSentence => ({
    code,
    facts,
    text: fill(words.sentences[code], facts),
  })
  const family = readFamily(genogram)
  return [
    ...genogram.persons.filter((person) => person.concern).map(({ name }) => say('concern', { name })),
    ...genogram.persons.map((person) => sayPerson(person, words, say)),
    ...family.unions.map(({ pair: [one, other], state }) => say(state, { one: nameOf(one), other: nameOf(other) })),
    ...parentsIn(family).map(({ from, children }) =>
      say('children-of', { parents: listOf(from), children: listOf(children) }),
    ),
    ...carersIn(genogram, family).map(({ kind, carer, child }) =>
      say(kind, { carer: nameOf(carer), child: nameOf(child) }),
    ),
    ...family.siblings.map(([one, other]) => say('siblings', { one: nameOf(one), other: nameOf(other) })),
    ...genogram.households.map(({ name, members }) => say('household', { household: name, members: listOf(members) })),
  ]
}

function sayPerson(
  person: DrawnPerson,
  words: GenogramWords,
  say: (code: GenogramSentence['code'], facts: Facts) => GenogramSentence,
): GenogramSentence {
  const facts = { name: person.name, sign: words.signs[person.sign] }
  if (person.deceased) return say('deceased', facts)
  return person.age ? say('person', { ...facts, age: person.age }) : say('person-without-age', facts)
}

function parentsIn(family: Family) {
  return family.descents.filter((descent) => descent.style === 'whole')
}

const CARE = ['step-parent', 'foster-parent', 'guardian', 'birth-parent', 'grandparent'] as const

/** Only what is drawn: a grandparent whose child is in the picture is already said by the parents. */
function carersIn({ relations }: Genogram, family: Family) {
  const drawn = new Set(
    family.descents
      .filter((d) => d.style !== 'whole')
      .flatMap((d) => d.from.flatMap((carer) => d.children.map((child) => `${carer} ${child}`))),
  )
  const care = relations.map(fromElderSide).flatMap(({ person: carer, kind, other: child }) => {
    const known = CARE.find((one) => one === kind)
    return known && drawn.has(`${carer} ${child}`) ? [{ kind: known, carer, child }] : []
  })
  return [...new Map(care.map((line) => [JSON.stringify(line), line])).values()]
}

import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { DrawnPerson, Genogram, Sign } from '../src/modules/households/picture/genogram.ts'
import { RELATION_KINDS, type Relation, type RelationKind } from '../src/modules/households/rules/relations.ts'

/** Persons as `id sign`, facts as `person kind other`. */
function given(people: readonly string[], facts: readonly string[], households: Genogram['households'] = []): Genogram {
  const persons = people.map((line): DrawnPerson => {
    const [id = '', sign = 'unknown', age] = line.split(' ')
    return { id, sign: sign as Sign, name: `${id} van der Meijden`, ...(age && { age }) }
  })
  const relations = facts.map((fact): Relation => {
    const [person = '', kind = '', other = ''] = fact.split(' ')
    assert.ok(kind in RELATION_KINDS, kind)
    return { person, kind: kind as RelationKind, other }
  })
  return { persons, relations, households }
}

export const blended = given(
  [
    'hatice woman 71',
    'sevim woman 38',
    'murat man 41',
    'jan man 40',
    'els woman 37',
    'elif woman 12',
    'can man 9',
    'mia woman 4',
    'tess woman 15',
    'baby unborn',
  ],
  [
    'hatice parent sevim',
    'sevim parent elif',
    'murat parent elif',
    'sevim parent can',
    'murat parent can',
    'sevim parent mia',
    'jan parent mia',
    'sevim parent baby',
    'jan parent baby',
    'jan parent tess',
    'els parent tess',
    'sevim partner jan',
    'sevim ex-partner murat',
    'jan ex-partner els',
    'jan step-parent elif',
  ],
  [
    { name: 'Kerkstraat 1', members: ['sevim', 'jan', 'elif', 'can', 'mia'] },
    { name: 'Dorpsstraat 9', members: ['murat', 'elif', 'can'] },
  ],
)

const letters = fc.stringMatching(/^[A-ZŁÖ][a-zëüıłøç]{1,11}( van der | |-)[A-ZŁÖ][a-zëüıłøç]{1,16}$/)
const ids = Array.from({ length: 14 }, (_, at) => `p${at}`)
/** Up to fourteen persons with whatever relations, also such as cannot be. */
export const anyFamily = fc
  .record({
    persons: fc.array(
      fc.record({
        sign: fc.constantFrom<Sign[]>('man', 'woman', 'unknown', 'unborn'),
        name: letters,
        deceased: fc.boolean(),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    relations: fc.array(
      fc.record({
        person: fc.constantFrom(...ids),
        kind: fc.constantFrom<RelationKind[]>(
          'parent',
          'parent',
          'parent',
          'child',
          'partner',
          'ex-partner',
          'step-parent',
          'foster-parent',
          'guardian',
          'grandparent',
          'sibling',
        ),
        other: fc.constantFrom(...ids),
      }),
      { maxLength: 22 },
    ),
    homes: fc.array(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 6 }), { maxLength: 3 }),
  })
  .map(({ persons, relations, homes }): Genogram => {
    const drawn = persons.map((person, at) => ({ id: ids[at] ?? '', age: '12', ...person }))
    const here = new Set(drawn.map((person) => person.id))
    const households = homes.map((members, at) => ({
      name: `Huis ${at}`,
      members: members.filter((id) => here.has(id)),
    }))
    return { persons: drawn, relations, households: households.filter((household) => household.members.length > 0) }
  })

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { givenTestSet } from '../../../../test/brp-test-set.ts'
import type { BrpPerson } from '../brp/brp-person.ts'
import { linkFamilies } from '../brp/link-families.ts'
import { deriveRelations, RELATION_KINDS, type Relation, type RelationKind } from '../rules/relations.ts'
import { picturesEn } from '../words/pictures.en.ts'
import { picturesNl } from '../words/pictures.nl.ts'
import { overlap, runsThrough } from './box.ts'
import type { DrawnPerson, Genogram, Sign } from './genogram.ts'
import { type GenogramLayout, layOutGenogram } from './genogram-layout.ts'
import { describeGenogram } from './genogram-sentences.ts'
import { drawGenogram } from './genogram-svg.ts'
import { type Point, PRINT } from './svg.ts'

const TODAY = '2026-11-22'

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

const blended = given(
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

/** What may not touch: two names, a name and a sign, two signs, a badge and a name. */
function collisions({ signs, badges, legend }: GenogramLayout): string[] {
  const names = signs.flatMap((sign) =>
    sign.name.map((line) => ({ what: `name ${line.text}`, of: sign.person.id, box: line.box })),
  )
  const shapes = signs.map((sign) => ({ what: `sign ${sign.person.id}`, of: sign.person.id, box: sign.box }))
  const numbers = badges.map(({ household, x, y }) => ({
    what: `badge ${household}`,
    of: `badge ${household} ${x}`,
    box: { x: x - 9, y: y - 9, width: 18, height: 18 },
  }))
  const lines = legend.map((line) => ({ what: `legend ${line.text}`, of: `legend ${line.household}`, box: line.box }))
  const all = [...names, ...shapes, ...numbers, ...lines]
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .flatMap((other) =>
        overlap(one.box, other.box) && !(one.what === other.what && one.of === other.of)
          ? [`${one.what} × ${other.what}`]
          : [],
      ),
  )
}

/** Lines that run through a name. */
function struckNames({ signs, strokes }: GenogramLayout): string[] {
  const boxes = signs.flatMap((sign) => sign.name.map((line) => line.box))
  return strokes.flatMap(({ points }) =>
    points.slice(1).flatMap((to, at) => {
      const from = points[at] ?? to
      return boxes
        .filter((box) => runsThrough(from, to, box))
        .map((box) => `${JSON.stringify([from, to])} through ${JSON.stringify(box)}`)
    }),
  )
}

function isInside({ x, y }: Point, corners: readonly Point[]): boolean {
  return corners.reduce((inside, a, at) => {
    const b = corners[(at + 1) % corners.length] ?? a
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x
    return crosses ? !inside : inside
  }, false)
}

/** Members outside every part of their household's line, and others inside one. */
function misplaced(genogram: Genogram, { signs, outlines }: GenogramLayout): string[] {
  return genogram.households.flatMap(({ members }, index) =>
    signs.flatMap(({ person, box }) => {
      const corners = [0, 1].flatMap((right) =>
        [0, 1].map((low) => ({ x: box.x + right * box.width, y: box.y + low * box.height })),
      )
      const parts = outlines.filter((outline) => outline.household === index)
      const inside = corners.filter((corner) => parts.some((part) => isInside(corner, part.points))).length
      return inside === (members.includes(person.id) ? 4 : 0) ? [] : [`${person.id} in ${index}: ${inside} corners`]
    }),
  )
}

const letters = fc.stringMatching(/^[A-ZŁÖ][a-zëüıłøç]{1,11}( van der | |-)[A-ZŁÖ][a-zëüıłøç]{1,16}$/)
const ids = Array.from({ length: 14 }, (_, at) => `p${at}`)
const anyFamily = fc
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

let persons: BrpPerson[]
before(async () => {
  ;({ persons } = await givenTestSet())
})

/** A real family of the test set: the household at one address, with parents who live elsewhere. */
function realFamily(lists: readonly string[]): Genogram {
  const { relations } = linkFamilies(persons)
  const near = new Set([
    ...lists,
    ...relations.filter((r) => r.kind === 'parent' && lists.includes(r.other)).map((r) => r.person),
  ])
  const drawn = persons
    .filter((p) => near.has(p.list))
    .map((p): DrawnPerson => {
      const sign = p.sex === 'male' ? 'man' : p.sex === 'female' ? 'woman' : 'unknown'
      return {
        id: p.list,
        name: `${p.name.given} ${p.name.family}`,
        sign,
        ...(p.birth?.date && { born: p.birth.date }),
        ...(p.death && { deceased: true }),
      }
    })
  const all = [...relations, ...deriveRelations(relations, TODAY)]
  return { persons: drawn, relations: all, households: [{ name: 'Thuis', members: lists }] }
}

test('[D01] whatever the family, up to fourteen persons: no name touches a name or a sign, and no line runs through a name', () => {
  fc.assert(
    fc.property(anyFamily, (family) => {
      const layout = layOutGenogram(family)
      assert.equal(layout.signs.length, family.persons.length, 'everybody is drawn')
      assert.deepEqual(collisions(layout), [])
      assert.deepEqual(struckNames(layout), [])
    }),
    { numRuns: 120 },
  )
})

test('[D01] whatever the family, the line around a household holds its members and nobody else, so no ex-partner', () => {
  fc.assert(
    fc.property(anyFamily, (family) => assert.deepEqual(misplaced(family, layOutGenogram(family)), [])),
    { numRuns: 120 },
  )
})

test('[D01] whatever the family, everything lies within the picture, and the same family gives the same picture', () => {
  fc.assert(
    fc.property(anyFamily, (family) => {
      const layout = layOutGenogram(family)
      const points = [...layout.strokes, ...layout.outlines].flatMap((line) => line.points)
      const boxes = layout.signs.flatMap((sign) => [sign.box, ...sign.name.map((line) => line.box)])
      const corners = [...points, ...boxes.flatMap((b) => [b, { x: b.x + b.width, y: b.y + b.height }])]
      for (const { x, y } of corners)
        assert.ok(x >= 0 && y >= 0 && x <= layout.width && y <= layout.height, `${x},${y}`)
      assert.deepEqual(layOutGenogram(family), layout)
    }),
    { numRuns: 60 },
  )
})

test('[D01] parents stand above their children and couples beside each other', () => {
  const { signs } = layOutGenogram(blended)
  const at = (id: string) => signs.find((sign) => sign.person.id === id) ?? assert.fail(id)
  for (const child of ['elif', 'can', 'mia', 'tess', 'baby']) assert.ok(at(child).y > at('jan').y, child)
  assert.ok(at('hatice').y < at('sevim').y)
  assert.equal(at('sevim').y, at('murat').y)
  const row = ['murat', 'sevim', 'jan', 'els'].toSorted((a, b) => at(a).x - at(b).x)
  assert.ok(
    [row, row.toReversed()].some((order) => order.join(' ') === 'murat sevim jan els'),
    row.join(' '),
  )
})

test('[D01] couples that parted carry a double slash, care is dashed, and a child in two households lies in both lines', () => {
  const layout = layOutGenogram(blended)
  assert.equal(layout.slashes.length, 2)
  assert.ok(layout.strokes.some((stroke) => stroke.style === 'dashed'))
  assert.deepEqual(misplaced(blended, layout), [])
  assert.equal(layout.outlines.length, 2, 'each household is drawn in one part')
})

test('[D01] the Coevorden triplets hang from one point below their parents', () => {
  const triplets = ['Lg01_786', 'Lg01_787', 'Lg01_788']
  const family = realFamily(['Lg01_325', ...triplets])
  const layout = layOutGenogram(family)
  const tops = layout.signs
    .filter((sign) => triplets.includes(sign.person.id))
    .map((sign) => ({ x: sign.x, y: sign.box.y }))
  const last = tops.map(
    (top) => layout.strokes.find(({ points }) => points.at(-1)?.x === top.x && points.at(-1)?.y === top.y)?.points[0],
  )
  assert.equal(last.length, 3)
  assert.deepEqual(last[0], last[1])
  assert.deepEqual(last[1], last[2])
  assert.deepEqual(misplaced(family, layout), [])
})

test('[D01] real families of the test set, up to fourteen persons, are drawn without anything over a name', () => {
  const homes = [
    ['Lg01_325', 'Lg01_786', 'Lg01_787', 'Lg01_788'],
    persons
      .filter((p) => p.addresses[0]?.postcode === '1067MD' && p.addresses[0].houseNumber === '275')
      .map((p) => p.list),
    persons
      .filter((p) => p.addresses[0]?.postcode === '6221AH' && p.addresses[0].houseNumber === '60')
      .map((p) => p.list),
    persons
      .filter((p) => p.addresses[0]?.postcode === '3225TD' && p.addresses[0].houseNumber === '555')
      .map((p) => p.list),
  ]
  assert.deepEqual(
    homes.map((home) => home.length),
    [4, 14, 6, 12],
  )
  for (const home of homes) {
    const layout = layOutGenogram(realFamily(home))
    assert.deepEqual([...collisions(layout), ...struckNames(layout)], [])
  }
})

test('[N-FIG-07] the picture is one image with title and description, and follows the colours of the theme', () => {
  const sentences = describeGenogram(blended, picturesNl.genogram, 'nl').map((sentence) => sentence.text)
  const svg = drawGenogram(layOutGenogram(blended), {
    id: 'gezin',
    title: 'Gezin van Elif & Can',
    description: sentences.join(' '),
  })
  assert.match(svg, /^<svg [^>]*role="img" aria-labelledby="gezin-title gezin-desc"/)
  assert.match(svg, /<title id="gezin-title">Gezin van Elif &amp; Can<\/title><desc id="gezin-desc">/)
  assert.doesNotMatch(svg, /style=|<style|<script|#[0-9a-f]{3,6}"/)
  assert.match(svg, /var\(--basis-color-default-color-document\)/)
  assert.doesNotMatch(drawGenogram(layOutGenogram(blended), { id: 'p', title: 't', description: 'd' }, PRINT), /var\(/)
})

test('[D01] a name cannot become markup', () => {
  const family: Genogram = {
    persons: [{ id: 'a', sign: 'man', name: '<Onbekend> & </Onbemind>' }],
    relations: [],
    households: [],
  }
  const svg = drawGenogram(layOutGenogram(family), { id: 'x', title: '<b>', description: '"&' })
  assert.doesNotMatch(svg, /<Onbekend|<b>/)
  assert.match(svg, /&lt;Onbekend&gt;/)
})

test('[N-FIG-07] the list says in sentences everything that is drawn, with names in full', () => {
  const said = describeGenogram(blended, picturesNl.genogram, 'nl').map((sentence) => sentence.text)
  const expected = [
    'hatice van der Meijden: vrouw, 71.',
    'baby van der Meijden: nog niet geboren.',
    'sevim van der Meijden en jan van der Meijden zijn partners.',
    'sevim van der Meijden en murat van der Meijden zijn uit elkaar.',
    'murat van der Meijden en sevim van der Meijden: ouder van elif van der Meijden en can van der Meijden.',
    'jan van der Meijden is stiefouder van elif van der Meijden.',
    'Dorpsstraat 9: murat van der Meijden, elif van der Meijden en can van der Meijden.',
  ]
  for (const sentence of expected) assert.ok(said.includes(sentence), `${sentence}\n${said.join('\n')}`)
  assert.deepEqual(
    said.filter((text) => /\{\w+\}/.test(text)),
    [],
  )
  const english = describeGenogram(blended, picturesEn.genogram, 'en').map((sentence) => sentence.text)
  assert.ok(english.includes('sevim van der Meijden and jan van der Meijden are partners.'))
})

test('[N-FIG-07] whatever the family, every person, couple and household is in the list', () => {
  fc.assert(
    fc.property(anyFamily, (family) => {
      const said = describeGenogram(family, picturesNl.genogram, 'nl')
      const persons = said.filter(({ code }) => ['person', 'person-without-age', 'deceased'].includes(code))
      assert.equal(persons.length, family.persons.length)
      assert.equal(said.filter(({ code }) => code === 'household').length, family.households.length)
      assert.ok(said.every(({ text }) => !/\{\w+\}/.test(text)))
    }),
  )
})

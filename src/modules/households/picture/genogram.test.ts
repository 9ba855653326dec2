import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { givenTestSet } from '../../../../test/brp-test-set.ts'
import { anyFamily, blended } from '../../../../test/genogram-families.ts'
import type { BrpPerson } from '../brp/brp-person.ts'
import { linkFamilies } from '../brp/link-families.ts'
import { deriveRelations } from '../rules/relations.ts'
import { overlap, runsThrough } from './box.ts'
import type { DrawnPerson, Genogram } from './genogram.ts'
import { type GenogramLayout, layOutGenogram } from './genogram-layout.ts'
import type { Point } from './svg.ts'

const TODAY = '2026-11-22'

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

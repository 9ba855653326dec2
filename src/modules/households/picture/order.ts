import type { PersonId } from '../rules/relations.ts'
import type { Family, Genogram, Union } from './genogram.ts'

/** The persons of each row, from left to right. */
export type Rows = readonly (readonly PersonId[])[]

/** What a bad order costs. A household that is cut in pieces is worst, then a couple that is far apart. */
const COST = {
  strangerInHousehold: 60,
  coupleApart: 30,
  formerCoupleApart: 24,
  crossing: 10,
  descent: 4,
  notByAge: 6,
  womanLeft: 1,
}

const ROUNDS = 12

type Weighing = { family: Family; households: readonly (readonly PersonId[])[]; signs: ReadonlyMap<PersonId, string> }

/**
 * Puts the persons of each row in an order that keeps couples side by side, households together and lines short. It
 * starts from the families as given and takes every exchange that helps, so the same family always gives the same picture.
 */
export function orderRows(genogram: Genogram, family: Family, rowOf: ReadonlyMap<PersonId, number>): Rows {
  const weighing = {
    family,
    households: genogram.households.map((household) => household.members),
    signs: new Map(genogram.persons.map((person) => [person.id, person.sign])),
  }
  const start = startingRows(genogram, family, rowOf)
  const found = [start, settle(start, family, 0), start.map((row) => row.toReversed())].map((rows) =>
    improve(rows, weighing),
  )
  const [best] = found.toSorted((a, b) => a.cost - b.cost)
  return best?.rows ?? start
}

/** Takes every change that helps, also together with what follows from it in the rows below, until none does. */
function improve(start: Rows, weighing: Weighing): { rows: Rows; cost: number } {
  let best = { rows: start, cost: weigh(start, weighing) }
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = best.cost
    for (const { row, change } of changesOf(best.rows)) {
      const changed = change(best.rows)
      const hasRowsBelow = row + 1 < best.rows.length
      for (const rows of hasRowsBelow ? [changed, settle(changed, weighing.family, row + 1)] : [changed]) {
        const cost = weigh(rows, weighing)
        if (cost < best.cost) best = { rows, cost }
      }
    }
    if (best.cost === before) break
  }
  return best
}

/** Rows from `first` on in the order of their parents above; who has no parents here goes along with a partner. */
function settle(rows: Rows, family: Family, first: number): Rows {
  const x = new Map<PersonId, number>()
  return rows.map((row, index) => {
    const wish = (person: PersonId): number | undefined => {
      const parents = family.descents.find(
        ({ from, children, style }) => style === 'whole' && children.includes(person) && from.every((p) => x.has(p)),
      )
      return parents && parents.from.reduce((sum, parent) => sum + (x.get(parent) ?? 0), 0) / parents.from.length
    }
    const withPartner = (person: PersonId): number | undefined => {
      const partners = family.unions.filter(({ pair }) => pair.includes(person)).flatMap(({ pair }) => pair)
      return partners.map(wish).find((place) => place !== undefined)
    }
    const wishes = new Map(row.map((person, at) => [person, wish(person) ?? withPartner(person) ?? at]))
    const ordered = index < first ? [...row] : row.toSorted((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0))
    for (const [at, person] of ordered.entries()) x.set(person, at - (ordered.length - 1) / 2)
    return ordered
  })
}

/** Children below their parents from left to right: each person with their partners, oldest family first. */
function startingRows(genogram: Genogram, family: Family, rowOf: ReadonlyMap<PersonId, number>): Rows {
  const rows: PersonId[][] = Array.from({ length: Math.max(0, ...rowOf.values()) + 1 }, () => [])
  const placed = new Set<PersonId>()
  const place = (person: PersonId): void => {
    if (placed.has(person)) return
    placed.add(person)
    rows[rowOf.get(person) ?? 0]?.push(person)
    for (const next of nearest(person, family)) place(next)
  }
  for (const person of genogram.persons.toSorted((a, b) => (rowOf.get(a.id) ?? 0) - (rowOf.get(b.id) ?? 0)))
    place(person.id)
  return rows
}

/** Partners first, then children. */
function nearest(person: PersonId, family: Family): PersonId[] {
  const partners = family.unions.filter(({ pair }) => pair.includes(person)).flatMap(({ pair }) => pair)
  const children = family.descents.filter(({ from }) => from.includes(person)).flatMap((descent) => descent.children)
  return [...partners, ...children]
}

type Change = { row: number; change: (rows: Rows) => Rows }

/** Every exchange of two persons in a row, and every move of one or two neighbours to another place in it. */
function changesOf(rows: Rows): Change[] {
  return rows.flatMap((row, at) => {
    const inRow = (change: (r: readonly PersonId[]) => PersonId[]): Change => ({
      row: at,
      change: (now) => now.map((r, index) => (index === at ? change(r) : r)),
    })
    return row.flatMap((_, from) =>
      row.flatMap((__, to) => {
        if (to === from) return []
        const moves = [1, 2].map((size) => inRow((r) => moved(r, { from, size, to })))
        return from < to - 1 ? [...moves, inRow((r) => exchanged(r, from, to))] : moves
      }),
    )
  })
}

function exchanged(row: readonly PersonId[], one: number, other: number): PersonId[] {
  return row.map((person, at) => (at === one ? row[other] : at === other ? row[one] : person) ?? person)
}

function moved(row: readonly PersonId[], { from, size, to }: { from: number; size: number; to: number }): PersonId[] {
  const taken = row.slice(from, from + size)
  const rest = [...row.slice(0, from), ...row.slice(from + size)]
  return [...rest.slice(0, to), ...taken, ...rest.slice(to)]
}

function weigh(rows: Rows, { family, households, signs }: Weighing): number {
  const place = new Map<PersonId, { row: number; x: number }>()
  rows.forEach((row, index) => {
    for (const [at, person] of row.entries()) place.set(person, { row: index, x: at - (row.length - 1) / 2 })
  })
  const x = (person: PersonId) => place.get(person)?.x ?? 0
  let cost = family.unions.reduce((sum, union) => sum + weighUnion(union, x, signs), 0)
  const edges = edgesOf(family, x, (person) => place.get(person)?.row ?? 0)
  for (const edge of edges) cost += Math.abs(edge.from - edge.to) * COST.descent * edge.weight
  cost += crossings(edges) * COST.crossing
  for (const { children } of family.descents) cost += inversions(children.map(x)) * COST.notByAge
  for (const members of households) cost += strangers(rows, members) * COST.strangerInHousehold
  return cost
}

function weighUnion(
  { pair: [one, other], state }: Union,
  x: (person: PersonId) => number,
  signs: Weighing['signs'],
): number {
  const apart = Math.abs(x(one) - x(other)) - 1
  const [left, right] = x(one) < x(other) ? [one, other] : [other, one]
  const turned = signs.get(left) === 'woman' && signs.get(right) === 'man'
  return apart * (state === 'together' ? COST.coupleApart : COST.formerCoupleApart) + (turned ? COST.womanLeft : 0)
}

type Edge = { row: number; from: number; to: number; weight: number }

/** Lines of care may run further and cross more than lines of descent. */
const CARE = 0.25

function edgesOf(family: Family, x: (person: PersonId) => number, row: (person: PersonId) => number): Edge[] {
  return family.descents.flatMap(({ from, children, style }) => {
    const weight = style === 'whole' ? 1 : CARE
    const middle = from.reduce((sum, person) => sum + x(person), 0) / from.length
    return children.map((child) => ({ row: row(child), from: middle, to: x(child), weight }))
  })
}

function crossings(edges: readonly Edge[]): number {
  let count = 0
  edges.forEach((a, index) => {
    for (const b of edges.slice(index + 1))
      if (a.row === b.row && (a.from - b.from) * (a.to - b.to) < 0) count += a.weight * b.weight
  })
  return count
}

function inversions(xs: readonly number[]): number {
  return xs.reduce((sum, x, index) => sum + xs.slice(index + 1).filter((later) => later < x).length, 0)
}

/** How many people stand between members of a household without belonging to it. */
function strangers(rows: Rows, members: readonly PersonId[]): number {
  return rows.reduce((sum, row) => {
    const places = row.flatMap((person, at) => (members.includes(person) ? [at] : []))
    const [first, last] = [places[0], places.at(-1)]
    return first === undefined || last === undefined ? sum : sum + (last - first + 1 - places.length)
  }, 0)
}

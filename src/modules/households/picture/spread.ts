import type { PersonId } from '../rules/relations.ts'
import type { Family } from './genogram.ts'
import type { Rows } from './order.ts'

const ROUNDS = 24

/**
 * The x of everybody: children under the middle of their parents, parents above the middle of their children, nobody
 * closer than `apart` to a neighbour. Returned from 0 on.
 */
export function spreadRows(rows: Rows, family: Family, apart: number): Map<PersonId, number> {
  const x = new Map(
    rows.flatMap((row) => row.map((person, at) => [person, (at - (row.length - 1) / 2) * apart] as const)),
  )
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const row of round % 2 === 0 ? rows : rows.toReversed()) {
      const wishes = row.map((person) => wishOf(person, x, { family, apart, row }))
      keepApart(wishes, apart).forEach((place, at) => {
        x.set(row[at] ?? '', place)
      })
    }
  }
  const left = Math.min(...x.values())
  return new Map([...x].map(([person, place]) => [person, place - left]))
}

/** A couple wants to stay side by side more than it wants to stand right above its children. */
const PULL = { partner: 2, descent: 1 }

function wishOf(
  person: PersonId,
  x: ReadonlyMap<PersonId, number>,
  { family, apart, row }: { family: Family; apart: number; row: readonly PersonId[] },
): number {
  const at = (id: PersonId) => x.get(id) ?? 0
  const middle = (ids: readonly PersonId[]) => ids.reduce((sum, id) => sum + at(id), 0) / ids.length
  const own = at(person)
  const wishes = family.descents.flatMap(({ from, children, style }) => {
    const shift = middle(from) - middle(children)
    if (style !== 'whole') return []
    if (children.includes(person)) return [{ place: own + shift, pull: PULL.descent }]
    return from.includes(person) ? [{ place: own - shift, pull: PULL.descent }] : []
  })
  const place = row.indexOf(person)
  for (const [side, neighbour] of [
    [1, row[place - 1]],
    [-1, row[place + 1]],
  ] as const) {
    const isPartner =
      neighbour !== undefined && family.unions.some(({ pair }) => pair.includes(person) && pair.includes(neighbour))
    if (isPartner) wishes.push({ place: at(neighbour) + side * apart, pull: PULL.partner })
  }
  const pull = wishes.reduce((sum, wish) => sum + wish.pull, 0)
  return pull > 0 ? wishes.reduce((sum, wish) => sum + wish.place * wish.pull, 0) / pull : own
}

/** The places nearest to the wishes in the same order and at least `apart` (pools of neighbours that push each other). */
function keepApart(wishes: readonly number[], apart: number): number[] {
  const pools: { sum: number; count: number }[] = []
  wishes.forEach((wish, at) => {
    pools.push({ sum: wish - at * apart, count: 1 })
    while (pools.length > 1) {
      const [before, last] = [pools.at(-2), pools.at(-1)]
      if (!before || !last || before.sum / before.count <= last.sum / last.count) break
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  })
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, at) => place + at * apart)
}

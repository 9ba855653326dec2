import type { PersonId } from '../rules/relations.ts'
import type { Level } from './genogram.ts'

/**
 * In which row each person stands: couples, brothers and sisters beside each other, children below. Families that tie
 * themselves in a knot (a grandmother who became a foster mother) get rows all the same; the rounds are bounded.
 */
export function rowsOf(persons: readonly PersonId[], levels: readonly Level[]): Map<PersonId, number> {
  const rows = new Map(persons.map((person) => [person, 0]))
  const row = (person: PersonId) => rows.get(person) ?? 0
  for (let round = 0; round < persons.length + 1; round += 1) {
    for (const { above, below, levels: steps } of levels) {
      if (row(below) < row(above) + steps) rows.set(below, row(above) + steps)
      if (steps === 0 && row(above) < row(below)) rows.set(above, row(below))
    }
  }
  pullDown(rows, levels)
  return withoutGaps(rows)
}

/** Somebody who married in, or a great-aunt, stands just above their own children, not in the top row. */
function pullDown(rows: Map<PersonId, number>, levels: readonly Level[]): void {
  const beside = groupsOf([...rows.keys()], levels)
  for (let round = 0; round < beside.length; round += 1) {
    for (const group of beside) {
      const row = (person: PersonId) => rows.get(person) ?? 0
      const below = levels.filter((l) => l.levels > 0 && group.has(l.above)).map((l) => row(l.below) - l.levels)
      const lowest = Math.min(...below)
      const isTop = !levels.some((l) => l.levels > 0 && group.has(l.below))
      if (isTop && Number.isFinite(lowest)) for (const person of group) rows.set(person, Math.max(row(person), lowest))
    }
  }
}

function groupsOf(persons: readonly PersonId[], levels: readonly Level[]): Set<PersonId>[] {
  const groups = new Map(persons.map((person) => [person, new Set([person])]))
  for (const { above, below, levels: steps } of levels) {
    const [one, other] = [groups.get(above), groups.get(below)]
    if (steps > 0 || !one || !other || one === other) continue
    for (const person of other) groups.set(person, one.add(person))
  }
  return [...new Set(groups.values())]
}

function withoutGaps(rows: Map<PersonId, number>): Map<PersonId, number> {
  const used = [...new Set(rows.values())].toSorted((a, b) => a - b)
  return new Map([...rows].map(([person, row]) => [person, used.indexOf(row)]))
}

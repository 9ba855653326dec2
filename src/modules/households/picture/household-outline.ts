import type { PersonId } from '../rules/relations.ts'
import { CELL, OUTLINE, ROW } from './measures.ts'
import type { Rows } from './order.ts'
import type { Point } from './svg.ts'

export type Outline = { household: number; points: readonly Point[] }

type Place = { rows: Rows; x: ReadonlyMap<PersonId, number>; top: (row: number) => number }
type Run = { row: number; left: number; right: number }

/**
 * The dashed line around the members of one household. It never runs around somebody else: where another person stands
 * between members, or a row between has none of them and no gutter that fits, the household is drawn in parts.
 */
export function outlinesOf(members: readonly PersonId[], household: number, place: Place): Outline[] {
  const runs = place.rows.flatMap((row, index) =>
    runsIn(row, { members, row: index, x: place.x, inset: household * OUTLINE.step }),
  )
  const parts: Run[][] = []
  for (const run of runs) {
    const above = parts.at(-1)
    const alone = runs.filter((other) => other.row === run.row).length === 1
    const before = above?.at(-1)
    const aboveAlone = before && runs.filter((other) => other.row === before.row).length === 1
    if (above && before && alone && aboveAlone && before.row === run.row - 1) above.push(run)
    else parts.push([run])
  }
  return parts.map((part) => ({ household, points: around(part, { top: place.top, inset: household * OUTLINE.step }) }))
}

type Where = { members: readonly PersonId[]; row: number; x: ReadonlyMap<PersonId, number>; inset: number }

function runsIn(row: readonly PersonId[], { members, row: index, x, inset }: Where): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  for (const person of row) {
    const middle = x.get(person) ?? 0
    if (!members.includes(person)) {
      open = undefined
      continue
    }
    // The gap between two members may be wide: the line runs around nobody there.
    if (open) open.right = middle + OUTLINE.side + inset
    else {
      open = { row: index, left: middle - OUTLINE.side - inset, right: middle + OUTLINE.side + inset }
      runs.push(open)
    }
  }
  return runs
}

/** Down the right sides and up the left sides; between rows that do not overlap the line bridges the lane. */
function around(part: readonly Run[], { top, inset }: { top: (row: number) => number; inset: number }): Point[] {
  const bands = part.flatMap((run, at): (Omit<Run, 'row'> & { from: number; to: number })[] => {
    const from = top(run.row) - OUTLINE.above - inset
    const to = top(run.row) + ROW + OUTLINE.below + inset
    const next = part[at + 1]
    if (!next) return [{ ...run, from, to }]
    const overlaps = Math.min(run.right, next.right) - Math.max(run.left, next.left) > CELL / 2
    const bridge = overlaps
      ? { left: Math.max(run.left, next.left), right: Math.min(run.right, next.right) }
      : { left: Math.min(run.left, next.left), right: Math.max(run.right, next.right) }
    const end = top(next.row) - OUTLINE.above - inset
    return [
      { ...run, from, to },
      { ...bridge, from: to, to: end },
    ]
  })
  const right = bands.flatMap(({ right: x, from, to }) => [
    { x, y: from },
    { x, y: to },
  ])
  const left = bands.toReversed().flatMap(({ left: x, from, to }) => [
    { x, y: to },
    { x, y: from },
  ])
  return [...right, ...left]
}

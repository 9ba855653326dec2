import type { Point } from './svg.ts'

export type Box = { x: number; y: number; width: number; height: number }

/** Whether two boxes come closer than `air`. */
export function overlap(a: Box, b: Box, air = 0): boolean {
  const beside = a.x + a.width + air <= b.x || b.x + b.width + air <= a.x
  return !beside && a.y + a.height + air > b.y && b.y + b.height + air > a.y
}

/** Whether the straight line between two points runs through a box. */
export function runsThrough(from: Point, to: Point, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let [enter, leave] = [0, 1]
  for (const [start, step, low, high] of [
    [from.x, dx, box.x, box.x + box.width],
    [from.y, dy, box.y, box.y + box.height],
  ] as const) {
    if (step === 0 && (start < low || start > high)) return false
    if (step === 0) continue
    const [one, other] = [(low - start) / step, (high - start) / step]
    enter = Math.max(enter, Math.min(one, other))
    leave = Math.min(leave, Math.max(one, other))
  }
  return enter < leave
}

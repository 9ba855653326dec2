const MOST = 3
/** Further off than this nobody would have meant it. */
const FURTHEST = 2

/** The ids that differ least from what was asked: at most three, the nearest first. */
export function nearest(asked: string, ids: Iterable<string>): string[] {
  // A whole page of text is no id, and comparing it letter by letter would take long.
  if (asked.length > 30) return []
  return [...ids]
    .map((id) => ({ id, distance: distance(asked, id) }))
    .filter((one) => one.distance <= FURTHEST)
    .toSorted((one, other) => one.distance - other.distance || (one.id < other.id ? -1 : 1))
    .slice(0, MOST)
    .map((one) => one.id)
}

/** How many letters must be changed, added or left out to make one of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [to, compared] of [...other].entries()) {
      const same = (row[to] ?? 0) + (letter === compared ? 0 : 1)
      next.push(Math.min(same, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

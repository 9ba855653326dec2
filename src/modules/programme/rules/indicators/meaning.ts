type Day = string

/** What a figure means from a day on; without a day from the start. The later number holds over the earlier. */
export type Meaning = { number: number; definition: string; unit: string; source: string; since: Day | null }

/** What a value measured on this day means. A figure has a meaning from the start, so there is always one. */
export function meaningOn<M extends Meaning>(meanings: readonly M[], on: Day): M {
  const [found] = meanings.filter(({ since }) => since === null || since <= on).toSorted((a, b) => b.number - a.number)
  const last = found ?? meanings[0]
  if (!last) throw new RangeError('An indicator without a meaning.')
  return last
}

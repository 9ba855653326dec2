/** A small seeded generator of chance: the same seed always gives the same run. */
export type Random = {
  /** A whole number from 0 to below `most`. */
  below(most: number): number
  /** Whether something that happens once in `often` times happens now. */
  once(often: number): boolean
  pick<T>(list: readonly T[]): T
}

/** Mulberry32: enough for tests, and the same on every machine. */
export function random(seed: number): Random {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (most: number) => next() % most
  return {
    below,
    once: (often) => below(often) === 0,
    pick(list) {
      if (list.length === 0) throw new Error('there is nothing to pick from')
      return list[below(list.length)] as (typeof list)[number]
    },
  }
}

/** The seed of this run: from the environment (`IJW_SEED`) to repeat one, otherwise always the same. */
export function seedOfRun(): number {
  return Number(process.env.IJW_SEED ?? 20_260_401)
}

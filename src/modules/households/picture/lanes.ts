/** A place in a lane between two rows; its y is known when the lane is full. */
export type Track = { lane: number; track: number }

const APART = 16

/**
 * Lines that run sideways get a track of their own wherever they would lie over one another. Lane -1 runs above the first
 * row, lane 0 between the first and the second.
 */
export class Lanes {
  readonly #tracks = new Map<number, { from: number; to: number }[][]>()

  reserve(lane: number, xs: readonly number[]): Track {
    const span = { from: Math.min(...xs) - APART / 2, to: Math.max(...xs) + APART / 2 }
    const tracks = this.#tracks.get(lane) ?? []
    this.#tracks.set(lane, tracks)
    const free = tracks.findIndex((taken) => taken.every((other) => other.to < span.from || span.to < other.from))
    if (free >= 0) tracks[free]?.push(span)
    else tracks.push([span])
    return { lane, track: free >= 0 ? free : tracks.length - 1 }
  }

  /** How many tracks a lane has come to hold. */
  count(lane: number): number {
    return this.#tracks.get(lane)?.length ?? 0
  }
}

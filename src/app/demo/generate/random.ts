/**
 * Numbers that look random and are always the same for a seed: demo data must be repeatable on every machine. Not for
 * secrets. Every branch has its own stream, so a fact added to one family leaves all other families as they were.
 */
export type Random = {
  /** At least 0 and below 1. */
  next: () => number
  /** A whole number from the first up to and including the last. */
  whole: (first: number, last: number) => number
  chance: (share: number) => boolean
  pick: <T>(list: readonly [T, ...T[]]) => T
  /** A key, as often as its weight says. */
  weighted: <Key extends string>(weights: Readonly<Record<Key, number>>) => Key
  /** Around the mean, with this spread; three dice instead of a true bell, so it never runs away. */
  around: (mean: number, spread: number) => number
  /** A stream of its own for one part, the same whatever happened in this one. */
  branch: (name: string | number) => Random
  /** A UUIDv7 of this moment. */
  id: (at: Date) => string
}

export function randomFrom(seed: string | number): Random {
  const start = scatter(String(seed))
  const word = stream(start)
  const next = () => word() / 0x1_0000_0000
  const whole = (first: number, last: number) => first + Math.floor(next() * (last - first + 1))
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
    weighted: (weights) => choose(weights, next()),
    around: (mean, spread) => mean + (next() + next() + next() - 1.5) * 2 * spread,
    branch: (name) => randomFrom(`${start.join('.')}/${name}`),
    id: (at) => uuidOf(at, [word(), word(), word()]),
  }
}

function choose<Key extends string>(weights: Readonly<Record<Key, number>>, at: number): Key {
  const entries = Object.entries<number>(weights) as [Key, number][]
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0)
  let left = at * total
  for (const [key, weight] of entries) {
    left -= weight
    if (left < 0) return key
  }
  const last = entries.at(-1)
  if (!last) throw new RangeError('There is nothing to choose from.')
  return last[0]
}

type State = readonly [number, number, number, number]

/** Words of 32 bits from a state of 128, so that the streams of a whole region never meet ("small fast counter"). */
function stream([one, two, three, four]: State): () => number {
  let [a, b, c, count] = [one, two, three, four]
  return () => {
    const word = (a + b + count) >>> 0
    count = (count + 1) >>> 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) >>> 0
    c = (((c << 21) | (c >>> 11)) + word) >>> 0
    return word
  }
}

/** Text to a state in which every character counts. */
function scatter(text: string): State {
  let [one, two] = [0x811c_9dc5, 0x2545_f491]
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    one = Math.imul(one ^ code, 0x0100_0193) >>> 0
    two = mix(two ^ Math.imul(code + i, 0x9e37_79b1))
  }
  return [mix(one), two, mix(one ^ two), mix(two + 0x6a09_e667)]
}

/** Every bit of the answer depends on every bit of the question. */
function mix(bits: number): number {
  let mixed = bits
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb_352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846c_a68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function uuidOf(at: Date, [one, two, three]: readonly [number, number, number]): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  const hex = (bits: number) => bits.toString(16).padStart(8, '0')
  const random = hex(one) + hex(two) + hex(three)
  const variant = (8 + (one & 3)).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(3, 6)}-${random.slice(6, 18)}`
}

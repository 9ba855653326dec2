import type { Random } from '../random.ts'
import type { Mutation } from './mutation.ts'
import * as namespaces from './namespace-mutations.ts'
import * as structure from './structure-mutations.ts'
import * as values from './value-mutations.ts'

const NAMED: readonly (readonly [string, Mutation])[] = [
  ...Object.entries(values),
  ...Object.entries(structure),
  ...Object.entries(namespaces),
  // Once more what mostly leaves a message right: accepting too little must show as well as accepting too much.
  ['otherwiseWritten', values.otherwiseWritten],
  ['longValue', values.longValue],
  ['swappedValue', values.swappedValue],
  ['anyDay', values.anyDay],
  ['spaceBetween', structure.spaceBetween],
  ['otherwisePrefixed', namespaces.otherwisePrefixed],
]
const ODD_BYTES = [
  0x00, 0x09, 0x0a, 0x0d, 0x20, 0x26, 0x2d, 0x3c, 0x3e, 0x5d, 0x7f, 0x80, 0xbf, 0xc0, 0xc3, 0xe2, 0xed, 0xef, 0xf4,
  0xff,
]
const ODD_RUNS = [
  [0xc3, 0xa9],
  [0xe2, 0x82, 0xac],
  [0xf0, 0x9f, 0x98, 0x80],
  [0xc0, 0x80],
  [0xe0, 0x80, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xef, 0xbf, 0xbe],
  [0xef, 0xbf, 0xbd],
  [0xc3],
  [0xe2, 0x82],
  [0xf5, 0x80, 0x80, 0x80],
  [0xf0, 0x80, 0x80, 0x80],
  [0xef, 0xbb, 0xbf],
  [0xc2, 0x85],
  [0xe2, 0x80, 0xa8],
]
const encoder = new TextEncoder()

/** A message with one to three changes, and what they are called. */
export function mutate(text: string, chance: Random): { bytes: Uint8Array; changes: string } {
  let changed = text
  const changes: string[] = []
  for (let left = 1 + Number(chance.once(3)) + Number(chance.once(6)); left > 0; left--) {
    const [name, mutation] = chance.pick(NAMED)
    changed = mutation(changed, chance)
    changes.push(name)
  }
  const bytes = encoder.encode(changed)
  if (!chance.once(12) || bytes.length === 0) return { bytes, changes: changes.join(', ') }
  return { bytes: oddByte(bytes, chance), changes: [...changes, 'oddByte'].join(', ') }
}

/** A byte is changed, dropped or added. */
function oddByte(bytes: Uint8Array, chance: Random): Uint8Array {
  const at = chance.below(bytes.length)
  const added = chance.pick([[], [chance.pick(ODD_BYTES)], chance.pick(ODD_RUNS)])
  const dropped = chance.below(2)
  return Uint8Array.from([...bytes.subarray(0, at), ...added, ...bytes.subarray(at + dropped)])
}

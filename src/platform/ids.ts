import { randomFillSync } from 'node:crypto'

/**
 * A new UUIDv7: sortable by time, so that indexes grow at one end. `at` is the moment the thing came to be.
 */
export function newId(at: Date): string {
  const bytes = freshBytes()
  bytes.writeUIntBE(at.getTime(), 0, 6)
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x70
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const LENGTH = 16

// Asking the system for chance costs the same for many bytes as for sixteen (bench: report a signal).
const pool = Buffer.alloc(256 * LENGTH)
let used = pool.length

/** Sixteen random bytes that nobody had before. */
function freshBytes(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += LENGTH
  return pool.subarray(used - LENGTH, used)
}

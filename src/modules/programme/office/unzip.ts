import zlib from 'node:zlib'

/** One part of a zip, as its directory describes it; nothing is unpacked yet. */
export type ZipPart = { name: string; size: number; method: number; packed: Uint8Array }

/** The zip is broken, locked, or packed in a way office programs do not use. */
export class BadZip extends Error {
  override readonly name = 'BadZip'
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const [STORED, DEFLATED] = [0, 8]

/** The parts of a zip by its directory at the end. A file of at most 50 MB needs no zip64. */
export function listParts(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const parts: ZipPart[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw new BadZip('the directory is broken')
    const isLocked = (view.getUint16(at + 8, true) & 1) === 1
    if (isLocked) throw new BadZip('a part is locked')
    const nameLength = view.getUint16(at + 28, true)
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 24, true),
      packed: packedAt(view, bytes, { start: view.getUint32(at + 42, true), length: view.getUint32(at + 20, true) }),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

function findEnd(view: DataView): number {
  if (view.byteLength < END_SIZE) throw new BadZip('too short')
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at
  throw new BadZip('no directory')
}

function packedAt(view: DataView, bytes: Uint8Array, { start, length }: { start: number; length: number }): Uint8Array {
  if (start + 30 > view.byteLength || view.getUint32(start, true) !== LOCAL) throw new BadZip('a part is missing')
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (from + length > view.byteLength) throw new BadZip('a part is cut off')
  return bytes.subarray(from, from + length)
}

/** Unpacks one part. No byte more is made than the directory says: a part that lies about its size is broken. */
export function unpackPart({ size, method, packed }: ZipPart): Uint8Array {
  if (method === STORED) return packed
  if (method !== DEFLATED) throw new BadZip('packed in an unknown way')
  if (size === 0) return new Uint8Array()
  try {
    return zlib.inflateRawSync(packed, { maxOutputLength: size })
  } catch {
    throw new BadZip('a part is broken or larger than it says')
  }
}

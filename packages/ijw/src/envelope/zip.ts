import { Inflate, zipSync } from 'fflate'
import type { Finding } from '../finding.ts'
import { crc32 } from './crc32.ts'
import { envelopeFault } from './envelope-rules.ts'

/** A file in a ZIP: what it is called and what is in it. */
export type Packed = { readonly name: string; readonly bytes: Uint8Array }
type Faults = { readonly findings: readonly Finding[] }

/** How large the ZIP and the file in it may be, in bytes. */
export type ZipLimits = { readonly zip: number; readonly file: number }

/** What the nodes allow: 25 MB (IB012, IB904, BRS19). */
export const ZIP_LIMITS: ZipLimits = { zip: 25 * 1024 * 1024, file: 25 * 1024 * 1024 }

/** An entry of the list of contents, as far as we look at it. */
type Entry = {
  readonly name: string
  readonly encrypted: boolean
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8
/** One byte may unpack to about a thousand: after each piece of this size we look how much came out. */
const PIECE = 8 * 1024

/** Packs a message for VECOZO: one file, no folder. The same message always gives the same bytes: it carries no time. */
export function zipMessage(name: string, bytes: Uint8Array): { readonly bytes: Uint8Array } | Faults {
  if (!isPlainName(name)) return envelopeFault('ZIP-MAP')
  return { bytes: zipSync({ [name]: bytes }, { level: 6, mtime: new Date(1980, 0, 1) }) }
}

/**
 * Unpacks the one message of a ZIP. Refuses what is no ZIP, damaged, empty, more than one file, in a folder, under a
 * password, or too large; it looks at the sizes the ZIP tells of itself and does not believe them while unpacking.
 */
export function unzipMessage(bytes: Uint8Array, limits: Partial<ZipLimits> = {}): Packed | Faults {
  const { zip, file } = { ...ZIP_LIMITS, ...limits }
  if (bytes.length > zip) return envelopeFault('ZIP-GROOTTE')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return envelopeFault('ZIP-VORM')
  if (view.getUint16(end + 10, true) !== 1) return envelopeFault('ZIP-AANTAL')
  const entry = entryAt(view, view.getUint32(end + 16, true))
  if (!entry) return envelopeFault('ZIP-VORM')
  if (!isPlainName(entry.name)) return envelopeFault('ZIP-MAP')
  if (entry.encrypted) return envelopeFault('ZIP-WACHTWOORD')
  if (entry.size > file) return envelopeFault('ZIP-GROOTTE')
  const packed = packedBytes(view, entry)
  const found = packed && unpack(packed, entry, file)
  if (found === undefined) return envelopeFault('ZIP-VORM')
  if (found === 'too large') return envelopeFault('ZIP-GROOTTE')
  return { name: entry.name, bytes: found }
}

/** No folder, no drive, nothing that a file system reads as somewhere else. */
function isPlainName(name: string): boolean {
  return name !== '' && name.length <= 255 && name !== '.' && name !== '..' && !/[/\\:\p{Cc}]/u.test(name)
}

/** The end of the list of contents is at the end of the file, before a comment. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at
  return undefined
}

function entryAt(view: DataView, at: number): Entry | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return undefined
  const nameLength = view.getUint16(at + 28, true)
  if (at + 46 + nameLength > view.byteLength) return undefined
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    encrypted: (view.getUint16(at + 8, true) & 0x0041) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
}

function packedBytes(view: DataView, { offset, packed }: Entry): Uint8Array | undefined {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) return undefined
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > view.byteLength) return undefined
  return new Uint8Array(view.buffer, view.byteOffset + start, packed)
}

function unpack(packed: Uint8Array, entry: Entry, most: number): Uint8Array | 'too large' | undefined {
  const found = inflated(packed, entry.method, most)
  if (found === undefined || found === 'too large') return found
  return found.length === entry.size && crc32(found) === entry.crc ? found : undefined
}

function inflated(packed: Uint8Array, method: number, most: number): Uint8Array | 'too large' | undefined {
  if (method === STORED) return packed.length > most ? 'too large' : packed.slice()
  if (method !== DEFLATED) return undefined
  const pieces: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate((piece) => {
    length += piece.length
    pieces.push(piece)
  })
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
      if (length > most) return 'too large'
    }
  } catch {
    // What fflate cannot unpack is damaged; its own words are English and say no more.
    return undefined
  }
  return joined(pieces, length)
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

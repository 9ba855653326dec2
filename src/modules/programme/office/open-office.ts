import type { Refusal } from '../../../platform/refusal.ts'
import { type ImportRefusal, LARGEST_UNPACKED_MB, LARGEST_XML_MB } from '../rules/reader/refusals.ts'
import { BadZip, listParts, unpackPart, type ZipPart } from './unzip.ts'
import { BadXml } from './xml.ts'

/** An office file is a zip of parts. `read` gives the text of one, or undefined when it has no such part. */
export type OfficeFile = { names: readonly string[]; read: (name: string) => string | undefined }

const MEGABYTE = 1024 * 1024
const MOST_PARTS = 10_000
/** Where office programs keep macros. */
const MACRO = /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\/|^xl\/macrosheets\//i

export const isZip = (bytes: Uint8Array) => [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte)

/**
 * Opens an office file without unpacking it. The sizes it declares are added up before a byte is unpacked, and no part gives
 * more than it declares. A file with a macro is refused.
 */
export function openOffice(bytes: Uint8Array): OfficeFile | Refusal<ImportRefusal> {
  const parts = listParts(bytes)
  if (parts.length > MOST_PARTS || unpackedOf(parts) > LARGEST_UNPACKED_MB * MEGABYTE)
    return tooLargeUnpacked(LARGEST_UNPACKED_MB)
  if (unpackedOf(parts.filter(({ name }) => /\.(xml|rels)$/i.test(name))) > LARGEST_XML_MB * MEGABYTE)
    return tooLargeUnpacked(LARGEST_XML_MB)
  const byName = new Map(parts.map((part) => [part.name, part]))
  const read = (name: string) => {
    const part = byName.get(name)
    return part && new TextDecoder().decode(unpackPart(part))
  }
  const names = [...byName.keys()]
  if (names.some((name) => MACRO.test(name)) || /macroEnabled/i.test(read('[Content_Types].xml') ?? ''))
    return { refused: 'programme/import-macro', status: 422 }
  return { names, read }
}

const unpackedOf = (parts: readonly ZipPart[]) => parts.reduce((sum, { size }) => sum + size, 0)

const tooLargeUnpacked = (megabytes: number): Refusal<ImportRefusal> => ({
  refused: 'programme/import-unpacks-too-large',
  facts: { megabytes },
  status: 413,
})

/** Reads parts; a file that is broken on the way in is refused, and a mistake of ours is not hidden. */
export function orDamaged<T>(work: () => T): T | Refusal<ImportRefusal> {
  try {
    return work()
  } catch (error) {
    if (error instanceof BadZip || error instanceof BadXml) return { refused: 'programme/import-damaged', status: 422 }
    throw error
  }
}

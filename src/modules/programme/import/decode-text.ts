import type { Refusal } from '../../../platform/refusal.ts'
import type { ImportRefusal } from '../rules/reader/refusals.ts'

export type Decoded = { text: string; utf8: boolean }

const BYTE_ORDER: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * The text of a plain file: UTF-8, or UTF-16 when it says so. What is neither is read as Western European (older word
 * processors write that) and marked, so that somebody checks the accents. Bytes that are no text at all are refused.
 */
export function decodeText(bytes: Uint8Array): Decoded | Refusal<ImportRefusal> {
  const encoding = BYTE_ORDER.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1]
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), utf8: true }
  if (bytes.includes(0)) return { refused: 'programme/import-not-text', status: 415 }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), utf8: true }
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    if (isMostlyControl(text)) return { refused: 'programme/import-not-text', status: 415 }
    return { text, utf8: false }
  }
}

/** A picture or a program has a control character in every few. */
function isMostlyControl(text: string): boolean {
  const start = text.slice(0, 4_000)
  const controls = start.match(/[^\P{Cc}\s]/gu)?.length ?? 0
  return controls * 20 > start.length
}

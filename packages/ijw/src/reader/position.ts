/** Line and column (characters), both from 1. */
export type Position = { readonly line: number; readonly column: number }

/** Where counting has come: an offset in the document with its line and column. */
export type Ruler = Position & {
  readonly offset: number
  /** The same at the first of the bytes that are at hand, to count again from when an earlier place is asked for. */
  readonly first: Position & { readonly offset: number }
}

/** Counting begins at the first character. */
export function startRuler(): Ruler {
  const first = { line: 1, column: 1, offset: 0 }
  return { ...first, first }
}

/**
 * Moves the ruler to a place in the document. Lines are counted only when a finding needs one, and never twice as long as
 * findings come in the order of the document.
 */
export function positionAt(ruler: Ruler, bytes: Uint8Array, base: number, offset: number): Ruler {
  const from = offset >= ruler.offset ? ruler : ruler.first
  let { line, column } = from
  for (let at = from.offset - base; at < offset - base; at++) {
    const byte = bytes[at] ?? 0
    if (byte === 10) {
      line++
      column = 1
    } else if ((byte & 0xc0) !== 0x80) column++
  }
  return { line, column, offset, first: ruler.first }
}

/** The ruler for when the bytes before `offset` are let go. */
export function forget(ruler: Ruler, bytes: Uint8Array, base: number, offset: number): Ruler {
  const { line, column } = positionAt(ruler, bytes, base, offset)
  const first = { line, column, offset }
  return { ...first, first }
}

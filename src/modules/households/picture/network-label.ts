import type { Box } from './box.ts'
import type { NetworkMember } from './network.ts'
import type { Point } from './svg.ts'
import { cutText, textWidth, wrapText } from './text-width.ts'

export type TextLine = { text: string; x: number; y: number; kind: 'name' | 'role' | 'director' | 'ring' | 'child' }
/** `words`: the texts alone; `label`: the texts with the dot. */
export type PlacedMember = Point & { member: NetworkMember; lines: readonly TextLine[]; words: Box; label: Box }

export const DOT = 9
export const NAME = { width: 118, size: 13, height: 16 } as const
export const ROLE = { width: 118, size: 12, height: 15 } as const

type Text = { text: string; kind: TextLine['kind']; size: number; height: number }

/** A member with its texts cut to size; placing it is then only adding. */
export type Label = { member: NetworkMember; texts: readonly Text[]; width: number; height: number }

export function labelOf(member: NetworkMember, director: string): Label {
  const texts: Text[] = [
    ...wrapText(member.name, { ...NAME, lines: 2 }).map((text) => ({ text, kind: 'name' as const, ...NAME })),
    ...(member.role ? [{ text: cutText(member.role, ROLE), kind: 'role' as const, ...ROLE }] : []),
    ...(member.director ? [{ text: cutText(director, ROLE), kind: 'director' as const, ...ROLE }] : []),
  ]
  return {
    member,
    texts,
    width: Math.max(2 * DOT + 8, ...texts.map(({ text, size }) => textWidth(text, size))),
    height: texts.reduce((sum, { height }) => sum + height, 0),
  }
}

/** The label with its dot at a point; the names stand on the far side, where the line to the child does not come. */
export function placeLabel({ member, texts, width, height }: Label, { x, y }: Point): PlacedMember {
  const top = y < 0 ? y - DOT - 5 - height : y + DOT + 3
  let below = top
  const lines = texts.map(({ text, kind, size, height: high }): TextLine => {
    below += high
    return { text, kind, x, y: below - high + size }
  })
  // The dot belongs to the label: neither may lie under another one.
  const from = Math.min(top, y - DOT - 4)
  const until = Math.max(top + height, y + DOT + 4)
  const words = { x: x - width / 2, y: top, width, height }
  return { member, x, y, lines, words, label: { ...words, y: from, height: until - from } }
}

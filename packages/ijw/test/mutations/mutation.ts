import type { Random } from '../random.ts'

/** A change to the text of a message; the text itself when it finds nothing to change. */
export type Mutation = (text: string, chance: Random) => string

/** Replaces one match of the pattern, picked by chance. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  chance: Random,
  by: (match: RegExpExecArray) => string,
): string {
  const matches = [...text.matchAll(pattern)]
  if (matches.length === 0) return text
  const match = chance.pick(matches)
  return text.slice(0, match.index) + by(match) + text.slice(match.index + match[0].length)
}

/** An element with only text in it: whole start tag, name, text. */
export const LEAF = /<([\w:]+)([^<>]*)>([^<>]*)<\/\1\s*>/gu
/** A start tag, or the tag of an empty element: name, the rest. */
export const START = /<([\w:]+)([^<>]*)>/gu
/** An element that holds no two levels below it: small enough to move about. */
export const SMALL = /<([\w:]+)[^<>]*>(?:[^<>]|<(?!\/?\1\b)[^<>]*>){0,400}?<\/\1\s*>/gu
export const TAG = /<[^<>]*>/gu

/**
 * Widths in thousandths of the font size of Source Sans 3 at its boldest use (650), measured in a browser. Accents are
 * as wide as their letter. The server has no font, and a label that is thought a little too wide never overlaps.
 */
const WIDTHS: readonly [letters: string, width: number][] = [
  [' ', 240],
  ['ijl|ı', 280],
  [`',.:;I·’‘`, 320],
  ['!()-/[]f{}•', 360],
  ['rt', 400],
  ['s', 440],
  ['*?cz–', 480],
  ['0123456789"$+<=>FJLY_evxy', 520],
  ['#ESTVXZagkoł', 560],
  ['ACPbdhnpquđø', 600],
  ['BDGKR', 640],
  ['&HNOQU', 680],
  ['M', 760],
  ['wæ—', 800],
  ['W', 840],
  ['%m', 880],
]
const WIDEST = 1000
/** Room for the fonts of the system, which are used until ours has come. */
const OTHER_FONTS = 1.08

const widthOf = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)))

export function textWidth(text: string, size: number): number {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')]
  const units = letters.reduce((sum, letter) => sum + (widthOf.get(letter) ?? WIDEST), 0)
  return (units / 1000) * size * OTHER_FONTS
}

export type Space = { width: number; lines: number; size: number }

/** Breaks a text between words, or behind a hyphen, into lines that fit; what does not fit ends in an ellipsis. */
export function wrapText(text: string, { width, lines, size }: Space): string[] {
  const words = text
    .trim()
    .split(/(?<=-)|\s+/)
    .filter(Boolean)
  const out: string[] = []
  let open = ''
  for (const word of words) {
    const joined = open === '' || open.endsWith('-') ? open + word : `${open} ${word}`
    if (open === '' || textWidth(joined, size) <= width) {
      open = joined
      continue
    }
    out.push(open)
    open = word
  }
  if (open !== '') out.push(open)
  if (out.length <= lines) return out.map((line) => cutText(line, { width, size }))
  const rest = out.slice(lines - 1).join(' ')
  return [...out.slice(0, lines - 1), rest].map((line) => cutText(line, { width, size }))
}

/** The text as far as it fits. */
export function cutText(text: string, { width, size }: { width: number; size: number }): string {
  if (textWidth(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

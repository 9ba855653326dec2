import type { Line } from './lines.ts'
import { isClosed } from './pieces.ts'
import type { Block } from './report.ts'

/** A line that has room left for the first word of the next was ended on purpose. */
const ROOM_LEFT = 0.9

/**
 * Puts wrapped lines together again: a blank line parts paragraphs, a bullet begins a line, and a sentence that was cut by
 * the turn of a page or a stray blank line goes on.
 */
export function toBlock(lines: readonly Line[], width: number | undefined): Block {
  let text = ''
  let before: Line | undefined
  for (const line of lines) {
    text += before ? between(before, line, width) + line.text : line.text
    before = line
  }
  return { text, lines: lines.map(({ number }) => number) }
}

const isBullet = (text: string) => /^([-–•*]|\d{1,2}[.)]|[a-z][.)])\s/.test(text)

function between(before: Line, line: Line, width: number | undefined): string {
  if (isBullet(line.text)) return '\n'
  if (width === undefined) return '\n\n'
  if (!isClosed(before.text) && /^\p{Ll}/u.test(line.text)) return joint(before.text, line.text)
  if (line.number > before.number + 1) return '\n\n'
  const [firstWord = ''] = line.text.split(' ')
  const endedOnPurpose = before.text.length + 1 + firstWord.length < width * ROOM_LEFT
  if (!endedOnPurpose) return joint(before.text, line.text)
  return line.turn ? '\n\n' : '\n'
}

/** A hyphen at the end of a line stays: nobody can tell whether it was in the word. */
function joint(before: string, after: string): string {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(en|of|tot)\b/.test(after) ? '' : ' '
}

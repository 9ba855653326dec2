/**
 * One line (or paragraph, or row) of the file. `turn`: a page begins here. `level`: the heading style a word processor gave
 * it; a plain text has none. `isContents`: the word processor made it for a table of contents.
 */
export type Line = { number: number; text: string; turn: boolean; level?: number; isContents?: boolean }

/** `width` is how far lines run before they wrap, in characters; undefined when every line is a paragraph of its own. */
export type Source = { lines: readonly Line[]; width?: number }

/** Text whose lines are rarely indented shows a page turn as one space in front, where the form feed stood. */
const INDENTED_AT_MOST = 0.1

/** Cuts a plain text into lines; the numbers are those of an editor. */
export function cutLines(text: string): Source {
  const bare = text.replace(/^\uFEFF/, '')
  if (bare === '') return { lines: [] }
  const raw = bare.split(/\r\n|\n|\r/)
  if (raw.at(-1) === '') raw.pop()
  const filled = raw.filter((line) => line.trim() !== '')
  const indented = filled.filter((line) => /^[ \t]/.test(line)).length
  const spaceTurns = indented <= filled.length * INDENTED_AT_MOST
  let turned = false
  const lines = raw.map((line, at): Line => {
    const text = line.replace(/\s+/g, ' ').trim()
    const turn = turned || line.includes('\f') || (spaceTurns && /^ \S/.test(line))
    // A page that begins with a blank line turns at its first words.
    turned = turn && text === ''
    return { number: at + 1, text, turn }
  })
  return { lines, width: widthOf(lines) }
}

/** Nearly the longest line: a single long address must not make every other line look short. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 0)
  return lengths.sort((one, other) => one - other)[Math.floor(lengths.length * 0.95)] ?? 0
}

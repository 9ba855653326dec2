import { findFurniture } from './furniture.ts'
import type { Line, Source } from './lines.ts'
import { type Mark, markerFor, wordsIn } from './marks.ts'
import { mendLetters } from './mend-letters.ts'
import type { NoiseKind } from './report.ts'
import { statusReader } from './statuses.ts'
import type { ReportVocabulary } from './vocabulary.ts'

/** A line with what it is. Later steps only look at these. */
export type Piece = { line: Line; mark: Mark | { kind: 'noise'; noise: NoiseKind } }

export type Pieces = { pieces: readonly Piece[]; width: number | undefined; mended: readonly number[] }

/** A line as full as this, of the width of the text, was probably broken off by the margin. */
const FULL = 0.85
/** The second line of an action line whose name wraps has at most so many words. */
const WRAPPED_NAME = 8

/** Says of every line what it is: by its form, and by whether it stands apart from the text around it. */
export function cutPieces({ lines: given, width }: Source, vocabulary: ReportVocabulary): Pieces {
  const lines = given.map((line) => ({ ...line, text: mendLetters(line.text) }))
  const markOf = markerFor(vocabulary)
  const statusOf = statusReader(vocabulary)
  const marks = lines.map(markOf)
  const isText = (line: Line) => markOf(line).kind !== 'text' || statusOf(line.text).code !== null
  const noise = findFurniture(lines, isText)
  const marked = lines.map((line, at): Piece => {
    const kind = noise.get(line.number)
    return { line, mark: kind ? { kind: 'noise', noise: kind } : (marks[at] ?? { kind: 'text' }) }
  })
  const pieces = width === undefined ? marked : marked.map((piece, at) => inItsPlace(piece, { marked, at, width }))
  const mended = lines.flatMap(({ number, text }, at) => (isMended(given[at]?.text ?? '', text) ? [number] : []))
  return { pieces, width, mended }
}

const withoutBullet = (text: string) => text.replace(/^\S\s*(?=\p{Lu})/u, '')
const isMended = (before: string, after: string) => before !== after && withoutBullet(before) !== withoutBullet(after)

type Around = { marked: readonly Piece[]; at: number; width: number }

/** A line in the middle of a sentence that happens to look like a heading is text. */
function inItsPlace(piece: Piece, around: Around): Piece {
  const { kind } = piece.mark
  if (kind === 'action-line') return actionLineInPlace(piece, around)
  if (kind !== 'label' && kind !== 'moment' && kind !== 'axis') return piece
  return breaksSentence(piece, around) ? asText(piece) : piece
}

const asText = ({ line }: Piece): Piece => ({ line, mark: { kind: 'text' } })

/** The line before runs to the margin without an end, and nothing parts it from this one. */
function breaksSentence({ line }: Piece, { marked, at, width }: Around): boolean {
  const before = marked[at - 1]
  return before?.mark.kind === 'text' && !line.turn && runsOn(before.line.text, width)
}

export const isClosed = (text: string) => /[.!?:;)”"’'…]$/.test(text)
export const runsOn = (text: string, width: number) => !isClosed(text) && text.length >= width * FULL

function actionLineInPlace(piece: Piece, around: Around): Piece {
  const { marked, at } = around
  if (breaksSentence(piece, around)) return asText(piece)
  const next = marked[at + 1]
  if (next?.mark.kind !== 'text' || next.line.turn || !/^\p{Ll}/u.test(next.line.text)) return piece
  const ends = marked[at + 2]?.mark.kind === 'blank' && wordsIn(next.line.text) <= WRAPPED_NAME
  return ends ? piece : asText(piece)
}

/** Whether the name of the action line at this place runs on in the next line. */
export function nameRunsOn(pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]]
  return (
    piece?.mark.kind === 'action-line' &&
    next?.mark.kind === 'text' &&
    next.line.level === undefined &&
    !next.line.turn &&
    /^\p{Ll}/u.test(next.line.text)
  )
}

import { wordsIn } from './marks.ts'
import { type Piece, type Pieces, runsOn } from './pieces.ts'
import type { BlockCode } from './vocabulary.ts'

/** An item begins at this label; its name stands in the pieces of `heading` (none when it has no name). */
export type ItemStart = { label: number; heading: readonly number[] }

const LONGEST_HEADING = 14 // words
const LONGEST_LINE = 120 // characters

/**
 * A label with the heading above it. `fresh`: the first label after an action line, or of the report. `doubtful`: the heading
 * could as well be all the text of the block before it.
 */
type Candidate = { label: number; block: BlockCode; heading: readonly number[]; fresh: boolean; doubtful: boolean }

/**
 * Where items begin, by structure alone: a heading that stands right above one of the labels. Most reports begin every item
 * with the same label; where one item does not, the blocks that come a second time show that another item began.
 */
export function findItems({ pieces, width }: Pieces): ItemStart[] {
  const labels = findCandidates(pieces, width)
  const sure = labels.filter(({ heading, doubtful }) => heading.length > 0 && !doubtful)
  const opener = commonest(sure.map(({ block }) => block))
  const starts: ItemStart[] = []
  let seen = new Set<BlockCode>()
  labels.forEach((label, at) => {
    if (label.fresh) seen = new Set()
    const heading = label.doubtful && label.block !== opener ? [] : label.heading
    if (opensItem({ ...label, heading }, { seen, opener, comesAgain: () => comesAgain(labels, at, seen) })) {
      starts.push({ label: label.label, heading })
      seen = new Set()
    }
    seen.add(label.block)
  })
  return starts
}

type Known = { seen: ReadonlySet<BlockCode>; opener: BlockCode | undefined; comesAgain: () => boolean }

function opensItem({ block, heading }: Candidate, { seen, opener, comesAgain: again }: Known): boolean {
  if (seen.size === 0) return true
  if (heading.length === 0) return block === opener && seen.has(block) && (seen.has('state') || seen.has('next'))
  return block === opener || seen.has(block) || again()
}

/** Whether blocks of the open item come a second time before another heading could begin an item. */
function comesAgain(labels: readonly Candidate[], at: number, seen: ReadonlySet<BlockCode>): boolean {
  for (let next = at + 1; next < labels.length; next += 1) {
    const label = labels[next]
    if (!label || label.fresh || label.heading.length > 0) return false
    if (seen.has(label.block)) return true
  }
  return false
}

function commonest(blocks: readonly BlockCode[]): BlockCode | undefined {
  const [first, second] = [...Map.groupBy(blocks, (block) => block)].sort(([, a], [, b]) => b.length - a.length)
  if (!first || (second && second[1].length === first[1].length)) return undefined
  return first[0]
}

/** All labels with the heading above them. */
function findCandidates(pieces: readonly Piece[], width: number | undefined): Candidate[] {
  const found: Candidate[] = []
  let section: Section = { at: -1, text: 'none' }
  let fresh = true
  for (const [at, { mark }] of pieces.entries()) {
    if (
      mark.kind === 'label' &&
      !(mark.rest !== '' && section.at >= 0 && width !== undefined && isInsideText(pieces, at))
    ) {
      found.push({ label: at, block: mark.block, fresh, ...headingAbove(pieces, { at, section, width }) })
      fresh = false
      section = { at, text: textNeeded(mark) }
    } else if (mark.kind === 'action-line') {
      section = { at, text: 'none' }
      fresh = true
    } else if (mark.kind === 'axis') section = { ...section, text: 'none' }
    else if (mark.kind === 'moment') section = { at, text: 'needed' }
  }
  return found
}

/** Whether the first paragraph of a block belongs to it because the block would be empty without. */
type Section = { at: number; text: 'needed' | 'likely' | 'none' }

function textNeeded({ block, rest }: { block: BlockCode; rest: string }): Section['text'] {
  if (rest !== '') return 'none'
  return block === 'next' || block === 'state' ? 'likely' : 'needed'
}
const isInsideText = (pieces: readonly Piece[], at: number) => pieces[at - 1]?.mark.kind === 'text'

type Place = { at: number; section: Section; width: number | undefined }

/** The heading in the pieces right above a label: its last line, or two lines when the name wraps. Empty when none. */
function headingAbove(pieces: readonly Piece[], place: Place): Pick<Candidate, 'heading' | 'doubtful'> {
  const { at, section, width } = place
  let last = at - 1
  while (last > section.at && isSkipped(pieces[last])) last -= 1
  const none = { heading: [], doubtful: false }
  if (last <= section.at || pieces[last]?.mark.kind !== 'text') return none
  const heading = linesOfHeading(pieces, last, width)
  const top = heading[0] ?? last
  let first = section.at + 1
  while (first < top && pieces[first]?.mark.kind !== 'text') first += 1
  const isAll = first >= top
  if (section.text === 'needed' && isAll) return none
  return { heading, doubtful: section.text === 'likely' && isAll }
}

const isSkipped = (piece: Piece | undefined) => piece?.mark.kind === 'blank' || piece?.mark.kind === 'noise'

function linesOfHeading(pieces: readonly Piece[], last: number, width: number | undefined): number[] {
  const [line, before] = [pieces[last]?.line, pieces[last - 1]]
  if (!line) return []
  const runsInto = width !== undefined && before?.mark.kind === 'text' && !line.turn && runsOn(before.line.text, width)
  if (!runsInto) return looksLikeHeading(line) ? [last] : []
  const apart = pieces[last - 2]?.mark.kind !== 'text' || before.line.turn
  const both = `${before.line.text} ${line.text}`
  return apart && looksLikeHeading({ text: both }) ? [last - 1, last] : []
}

/** Short, begins like a title and does not end like a sentence; or a heading style, which leaves no doubt. */
export function looksLikeHeading({ text, level }: { text: string; level?: number }): boolean {
  if (level !== undefined) return true
  const begins = /^[\p{Lu}\d‘'"“(]/u.test(text)
  return begins && !/[.,;:!?]$/.test(text) && wordsIn(text) <= LONGEST_HEADING && text.length <= LONGEST_LINE
}

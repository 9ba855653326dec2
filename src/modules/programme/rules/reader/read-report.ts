import { fold } from '../../../../platform/folding.ts'
import { assembleItems } from './assemble.ts'
import { finishReport } from './finish-report.ts'
import type { Source } from './lines.ts'
import { cutPieces, type Pieces } from './pieces.ts'
import type { ActionLineRead, RemarkRead, ReportKind, ReportRead } from './report.ts'
import type { ReportVocabulary } from './vocabulary.ts'
import { type Draft, type Walked, walk } from './walk.ts'

/**
 * Reads a progress report (seed 002, I02 and I08): action lines, items and their blocks, by structure and by the words
 * passed in. It never guesses and never throws: what it cannot place is listed with its line number and a reason, and
 * `remarks` says what a person should look at. An empty report gives an empty answer with a remark.
 */
export function readReport(source: Source, vocabulary: ReportVocabulary, kind: ReportKind = 'text'): ReportRead {
  const pieces = cutPieces(source, vocabulary)
  const walked = withoutContents(walk(pieces))
  const { items, unplaced, remarks } = assembleItems(walked.drafts, { vocabulary, width: pieces.width })
  const texts = new Map(pieces.pieces.map(({ line }) => [line.number, line.text]))
  return finishReport(
    {
      kind,
      lines: source.lines.length,
      actionLines: walked.actionLines,
      items,
      unplaced: [...walked.unplaced, ...unplaced],
      noise: walked.noise,
      remarks: [...remarks, ...lettersMended(pieces), ...maybePageNumbers(pieces)],
    },
    vocabulary,
    (line) => texts.get(line) ?? '',
  )
}

/** Action lines that are named once more further on, with their items, stood in a table of contents. */
function withoutContents(walked: Walked): Walked {
  const used = new Set(walked.drafts.map(({ actionLine }) => actionLine))
  // A table of contents may have the number of a page behind each name.
  const keyOf = ({ number, name }: ActionLineRead) => `${number} ${fold(name.replace(/\s\d{1,3}$/, ''))}`
  const last = new Map(walked.actionLines.map((line, at) => [keyOf(line), at]))
  const kept: ActionLineRead[] = []
  const place = new Map<number, number>()
  const unplaced: Walked['unplaced'] = []
  walked.actionLines.forEach((line, at) => {
    if (used.has(at) || last.get(keyOf(line)) === at) place.set(at, kept.push(line) - 1)
    else
      unplaced.push(
        ...line.lines.map((number) => ({ line: number, text: line.name, why: 'table-of-contents' as const })),
      )
  })
  const drafts = walked.drafts.map((draft): Draft => {
    const { actionLine } = draft
    return { ...draft, actionLine: actionLine === null ? null : (place.get(actionLine) ?? null) }
  })
  return { ...walked, actionLines: kept, drafts, unplaced: [...walked.unplaced, ...unplaced] }
}

/** One remark for all lines in which misread letters were mended, so that somebody can look at them. */
function lettersMended({ mended }: Pieces): RemarkRead[] {
  const [first] = mended
  if (first === undefined) return []
  return [{ code: 'letters-mended', line: first, item: null, facts: { lines: mended.join(', ') } }]
}

function maybePageNumbers({ pieces }: Pieces): RemarkRead[] {
  return pieces
    .filter(({ line, mark }) => mark.kind === 'text' && /^\d{1,3}$/.test(line.text))
    .map(({ line }) => ({ code: 'maybe-page-number', line: line.number, item: null, facts: { text: line.text } }))
}

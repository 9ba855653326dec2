import { fold } from '../../../../platform/folding.ts'
import type { Phase } from '../statuses.ts'
import type { ContradictionRead, ItemRead, RemarkRead, StateRead } from './report.ts'
import type { ReportVocabulary } from './vocabulary.ts'

/**
 * "Not started" above a state of affairs (S002-079 beside S002-081: a pilot of two years). Texts are not read for what they
 * mean: that something was written at a moment is the fact. The latest moment is quoted, so that a person can judge.
 */
export function findContradictions(
  items: readonly ItemRead[],
  vocabulary: ReportVocabulary,
  textOf: (line: number) => string,
): ContradictionRead[] {
  return items.flatMap((item, at) => {
    const state = item.states.at(-1)
    const [status] = item.statuses
    if (!state || !status || phaseOf(item, vocabulary)?.phase !== 'before') return []
    const [sentence = ''] = state.text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d‘“"])|\n+/u)
    return [
      {
        code: 'not-started-but-reported',
        item: at,
        status: status.label,
        statusLine: status.lines[0] ?? 1,
        moment: state.moment,
        sentence,
        lines: linesOf(sentence, state, textOf),
      },
    ]
  })
}

/** What is over and has activities to come: it may well be right, and somebody should look. */
export function findOverWithMore(items: readonly ItemRead[], vocabulary: ReportVocabulary): RemarkRead[] {
  return items.flatMap((item, at): RemarkRead[] => {
    const { phase, goesOn } = phaseOf(item, vocabulary) ?? {}
    const [line = null] = item.next?.lines ?? []
    if (phase !== 'over' || goesOn || item.next === null) return []
    return [{ code: 'over-but-more-to-come', line, item: at, facts: { status: item.statuses[0]?.label ?? '' } }]
  })
}

/** An item with two statuses has none until somebody chose. */
function phaseOf({ statuses }: ItemRead, vocabulary: ReportVocabulary): { phase: Phase; goesOn: boolean } | undefined {
  const [status, second] = statuses
  return second ? undefined : vocabulary.statuses.find(({ code }) => code === status?.code)
}

/** The lines from the first of the block up to where its first sentence ends; all when the text is not in lines. */
function linesOf(sentence: string, { lines }: StateRead, textOf: (line: number) => string): number[] {
  const length = fold(sentence).length
  let read = -1
  const until = lines.findIndex((line) => {
    read += fold(textOf(line)).length + 1
    return read >= length
  })
  return until < 0 ? [...lines] : lines.slice(0, until + 1)
}

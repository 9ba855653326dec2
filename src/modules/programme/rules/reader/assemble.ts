import { fold } from '../../../../platform/folding.ts'
import { looksLikeHeading } from './find-items.ts'
import type { Line } from './lines.ts'
import { toBlock } from './paragraphs.ts'
import { isClosed } from './pieces.ts'
import type { Block, ItemRead, ListedLine, PlanningRead, RemarkRead, StateRead, UnplacedReason } from './report.ts'
import { readStatuses, statusReader } from './statuses.ts'
import type { BlockCode, ReportVocabulary } from './vocabulary.ts'
import type { Draft, Section } from './walk.ts'

export type Assembled = { items: ItemRead[]; unplaced: ListedLine<UnplacedReason>[]; remarks: RemarkRead[] }

type How = { vocabulary: ReportVocabulary; width: number | undefined }

/** Makes items of what the walk found; blocks that come twice are put together and remarked. */
export function assembleItems(drafts: readonly Draft[], how: How): Assembled {
  const readStatus = statusReader(how.vocabulary)
  const made: Assembled = { items: [], unplaced: [], remarks: [] }
  drafts.forEach((draft, item) => {
    const of = (block: BlockCode) => draft.sections.filter((section) => section.block === block)
    const { statuses, beside } = readStatuses(linesIn(of('status')), readStatus)
    for (const { number, text } of beside) made.unplaced.push({ line: number, text, why: 'beside-status' })
    for (const remark of [...twice(draft, item), ...titlesInNext(draft, item, how.width)]) made.remarks.push(remark)
    made.items.push({
      name: draft.name,
      actionLine: draft.actionLine,
      lines: draft.heading,
      labels: draft.sections.flatMap(({ labels }) => labels),
      result: blockOf(of('result'), how.width),
      what: blockOf(of('what'), how.width),
      planning: planningOf(draft.sections, how.width),
      statuses,
      states: statesOf(of('state'), how.width),
      next: blockOf(of('next'), how.width),
    })
  })
  return made
}

const linesIn = (sections: readonly Section[]): Line[] => sections.flatMap(({ lines }) => lines)

function blockOf(sections: readonly Section[], width: number | undefined): Block | null {
  const lines = linesIn(sections)
  return lines.length > 0 ? toBlock(lines, width) : null
}

/** In a text the coloured cells are lost, so no period is ever filled in from it. */
function planningOf(sections: readonly Section[], width: number | undefined): PlanningRead {
  const planning = sections.filter(({ block }) => block === 'planning')
  const axis = sections.flatMap((section) => section.axis)
  const { text, lines } = toBlock(linesIn(planning), width)
  const all = [...axis.map(({ line }) => line), ...lines].sort((one, other) => one - other)
  const note = all.length > 0 ? 'shading-lost' : 'not-in-the-report'
  return { periods: [], axis: [...new Set(axis.flatMap(({ periods }) => periods))], note, text, lines: all }
}

/** One state for each moment; text above the first moment stands by itself, with the moment unknown. */
function statesOf(sections: readonly Section[], width: number | undefined): StateRead[] {
  const named = sections.filter(({ lines }) => lines.length > 0)
  const byMoment = Map.groupBy(named, ({ moment }) => (moment === null ? null : fold(moment)))
  return [...byMoment.values()].map((same) => ({ moment: same[0]?.moment ?? null, ...toBlock(linesIn(same), width) }))
}

function twice({ sections }: Draft, item: number): RemarkRead[] {
  const seen = new Set<string>()
  return sections.flatMap(({ block, moment, labels, lines }): RemarkRead[] => {
    if (block === 'status' || lines.length === 0) return []
    const key = block === 'state' ? `state ${fold(moment ?? '')}` : block
    const again = seen.has(key)
    seen.add(key)
    return again ? [{ code: 'block-twice', line: labels[0] ?? lines[0]?.number ?? null, item, facts: { block } }] : []
  })
}

/**
 * Titles among the activities to come, the last block of most items: what stands below may belong to another part of the
 * report. Without the turn of a page nobody can tell, so a person is asked.
 */
function titlesInNext({ sections }: Draft, item: number, width: number | undefined): RemarkRead[] {
  if (width === undefined) return []
  const lines = linesIn(sections.filter(({ block }) => block === 'next'))
  const endsAlone = ({ number }: Line, at: number) => at > 0 && (lines[at + 1]?.number ?? 0) > number + 1
  return lines
    .filter((line, at) => endsAlone(line, at) && looksLikeHeading(line) && isClosed(lines[at - 1]?.text ?? ''))
    .map(({ number, text }) => ({ code: 'title-in-block', line: number, item, facts: { block: 'next', title: text } }))
}

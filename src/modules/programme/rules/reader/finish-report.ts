import { fold } from '../../../../platform/folding.ts'
import { findContradictions, findOverWithMore } from './contradictions.ts'
import { remarksOn } from './remarks.ts'
import type { ItemRead, ListedLine, RemarkRead, ReportRead } from './report.ts'
import type { ReportVocabulary } from './vocabulary.ts'

type Found = Omit<ReportRead, 'moments' | 'contradictions'>

/** Adds to what was found what a person should look at: what is missing, what is odd, and what contradicts its status. */
export function finishReport(
  found: Found,
  vocabulary: ReportVocabulary,
  textOf: (line: number) => string = () => '',
): ReportRead {
  const { items } = found
  const moments = momentsOf(items)
  return {
    ...found,
    moments,
    unplaced: [...found.unplaced].sort(byLine),
    remarks: [
      ...(items.length === 0 ? [nothingFound] : []),
      ...remarksOn(items, moments),
      ...findOverWithMore(items, vocabulary),
      ...found.remarks,
    ],
    contradictions: findContradictions(items, vocabulary, textOf),
  }
}

const byLine = (one: ListedLine<string>, other: ListedLine<string>) => one.line - other.line
const nothingFound: RemarkRead = { code: 'nothing-found', line: null, item: null, facts: {} }

function momentsOf(items: readonly ItemRead[]): string[] {
  const named = items.flatMap(({ states }) => states.flatMap(({ moment }) => moment ?? []))
  return [...Map.groupBy(named, fold).values()].flatMap(([first = '']) => first)
}

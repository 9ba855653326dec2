import type { MoneyPage } from '../../contract/money.ts'
import { type Nature, natures } from '../../rules/money/lines.ts'

type Line = MoneyPage['lines'][number]

/** What narrows the budget lines, as it stands in the address. */
export type LineFilter = { node: string; nature: Nature | ''; source: string }

/** For whoever looks for lines that nothing covers yet, or that are about the programme as a whole. */
export const NONE = 'geen'

export function readLineFilter(query: URLSearchParams): LineFilter {
  const text = (name: string) => query.get(name)?.trim() ?? ''
  return {
    node: text('onderdeel'),
    nature: natures.find((nature) => nature === text('soort')) ?? '',
    source: text('dekking'),
  }
}

export function writeLineFilter({ node, nature, source }: LineFilter): Record<string, string> {
  return { onderdeel: node, soort: nature, dekking: source }
}

export const isNarrow = (filter: LineFilter) => Object.values(filter).some((value) => value !== '')

const fits = (wanted: string, now: { id: string } | null) =>
  wanted === '' || (wanted === NONE ? now === null : now?.id === wanted)

export function linesThatFit(lines: readonly Line[], { node, nature, source }: LineFilter): Line[] {
  return lines.filter(
    (line) => fits(node, line.node) && fits(source, line.source) && (nature === '' || line.nature === nature),
  )
}

import { fold } from '../../../../platform/folding.ts'
import type { Grid, GridRow } from './grid.ts'
import { markerFor } from './marks.ts'
import type { BlockCode, ReportVocabulary } from './vocabulary.ts'

/** What a column holds, told from its head. */
export type Column =
  | { kind: 'action-line' }
  | { kind: 'item' }
  | { kind: 'block'; block: Exclude<BlockCode, 'state'> }
  | { kind: 'state'; moment: string | null }

export type Table = {
  sheet: string
  head: GridRow
  columns: ReadonlyMap<number, Column>
  above: GridRow[]
  rows: GridRow[]
}

/**
 * The table of a sheet: its head is the first row with a column for the item and one more we know. A column that is there
 * twice counts once; what stands in the second is listed.
 */
export function findTable({ sheet, rows }: Grid, vocabulary: ReportVocabulary): Table | undefined {
  const read = columnReader(vocabulary)
  for (const [at, head] of rows.entries()) {
    const columns = new Map<number, Column>()
    const seen = new Set<string>()
    for (const [place, text] of head.cells) {
      const column = read(text)
      const key = JSON.stringify(column)
      if (column && !seen.has(key)) columns.set(place, column)
      seen.add(key)
    }
    const hasItem = [...columns.values()].some(({ kind }) => kind === 'item')
    if (hasItem && columns.size > 1) return { sheet, head, columns, above: rows.slice(0, at), rows: rows.slice(at + 1) }
  }
  return undefined
}

function columnReader(vocabulary: ReportVocabulary): (text: string) => Column | undefined {
  const markOf = markerFor(vocabulary)
  const named = (words: readonly string[], text: string) => words.some((word) => fold(word) === fold(text))
  return (said) => {
    const text = said.replace(/\s+/g, ' ').trim()
    if (named(vocabulary.item, text)) return { kind: 'item' }
    if (named(vocabulary.actionLine, text)) return { kind: 'action-line' }
    const mark = markOf({ text: text.charAt(0).toUpperCase() + text.slice(1) })
    if (mark.kind === 'moment') return { kind: 'state', moment: mark.moment }
    if (mark.kind !== 'label' || mark.rest !== '') return undefined
    return mark.block === 'state'
      ? { kind: 'state', moment: mark.moment ?? null }
      : { kind: 'block', block: mark.block }
  }
}

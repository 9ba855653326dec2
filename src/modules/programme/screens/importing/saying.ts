import { count, fill } from '../../../../platform/words.ts'
import type { ImportPage } from '../../contract/imports.ts'
import { type Part, useImportWords } from './asking.ts'

type Need = ImportPage['needs'][number]

/** What must be filled in, as a sentence, and on which part of the page that is done. */
export function useSayNeed(): (need: Need) => { text: string; part: Part } {
  const { needs, page } = useImportWords()
  return ({ code, about, at, name }) => ({
    text: fill(needs.of[code], { name: name || page.noName, at: (at ?? 0) + 1 }),
    part: about === 'item' && at !== null ? { kind: 'item', at } : { kind: 'frame' },
  })
}

/** "4 actielijnen, 19 onderdelen, 38 keer een stand van zaken". */
export function useSayCounts(): (counts: ImportPage['counts']) => string {
  const { found } = useImportWords()
  return ({ actionLines, items, states }) =>
    [count(found.actionLines, actionLines), count(found.items, items), count(found.states, states)].join(', ')
}

/** What a person should look at: by item, or of the whole when `item` is null. */
export type Look = { key: string; text: string; item: number | null }

export function useLooks(now: ImportPage): Look[] {
  const { reader, looks, page } = useImportWords()
  const nameOf = (item: number) => now.draft?.items[item]?.name || page.noName
  return [
    ...now.contradictions.map(({ code, item, status, statusLine, moment, sentence, lines }) => ({
      key: `${code} ${item}`,
      item,
      text: fill(reader.contradiction[code], {
        ...{ line: statusLine, name: nameOf(item), status, moment: moment ?? '–', sentence },
        at: lines[0] ?? statusLine,
      }),
    })),
    ...now.doubles.map((item) => ({ key: `double ${item}`, item, text: fill(looks.double, { name: nameOf(item) }) })),
    ...now.remarks.map(({ code, line, item, facts }) => {
      const block = Object.entries(reader.blocks).find(([name]) => name === facts.block)?.[1]
      const what = fill(reader.remarksOn[code], { ...facts, ...(block && { block }) })
      const text = line === null ? fill(reader.remarkAnywhere, { what }) : fill(reader.remark, { line, what })
      return { key: `${code} ${item} ${line} ${JSON.stringify(facts)}`, item, text }
    }),
  ].map(({ text, ...look }) => ({ ...look, text: sentence(text.trim()) }))
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "regel 25 tot en met 40"; nothing when it stood nowhere. */
export function useSayLines(): (lines: readonly number[]) => string | undefined {
  const { item } = useImportWords()
  return (lines) => {
    const [from, until] = [lines[0], lines.at(-1)]
    if (from === undefined || until === undefined) return undefined
    return from === until ? fill(item.lines, { from }) : fill(item.linesUntil, { from, until })
  }
}

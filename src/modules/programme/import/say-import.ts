import { fill } from '../../../platform/words.ts'
import { importNl as reader } from '../words/import.nl.ts'
import { importScreensNl as screens } from '../words/import-screens.nl.ts'
import type { FileImported } from './import-file.ts'

/** What an administrator reads once a file was read as a draft: where to look, and what stands in the way of saving. */
export function sayImported({ page, url, saved }: FileImported, asked: { save: boolean }): string[] {
  const { actionLines, items } = page.counts
  if (saved) return [fill(reader.savedIn, { programme: page.programme?.name ?? '', actionLines, items }), url]
  const unplaced = page.draft?.unplaced.length ?? 0
  return [
    fill(reader.readIn, { file: page.file, actionLines, items }),
    ...(asked.save ? [reader.notSaved] : []),
    ...page.needs.map(({ code, name, at }) =>
      line(fill(screens.needs.of[code], { name: name || reader.noName, at: (at ?? 0) + 1 })),
    ),
    fill(reader.contradictions, { count: page.contradictions.length }),
    fill(reader.remarks, { count: page.remarks.length }),
    fill(reader.unplaced, { count: unplaced }),
    ...(page.before.length > 0 ? [screens.before.title] : []),
    ...(page.doubles.length > 0 ? [fill(reader.doubles, { count: page.doubles.length })] : []),
    fill(reader.lookAt, { url }),
  ]
}

const line = (text: string) => `  ${text}`

import { fill, type Language } from '../../../platform/words.ts'
import type { ProgrammePage, TreeNode } from '../contract/programmes.ts'
import { readPeriod } from '../rules/periods.ts'
import { followEn } from '../words/follow.en.ts'
import { followNl } from '../words/follow.nl.ts'
import { sayDay } from '../words/say-report.ts'
import { treeSheetEn } from '../words/tree-sheet.en.ts'
import { treeSheetNl } from '../words/tree-sheet.nl.ts'

type Written = { result: string; what: string }
type Told = Pick<ProgrammePage, 'nodes' | 'kinds' | 'statuses'> & { texts: ReadonlyMap<string, Written> }

/** Characters wide, column by column. */
const WIDTHS = [8, 16, 44, 24, 44, 44, 26, 18, 18, 24, 24, 12, 60, 40]

const catalogues = { nl: treeSheetNl, en: treeSheetEn }
const codes = { nl: followNl, en: followEn }

/** A tree as a sheet: a row for each part with where it stands (`2.1`), how far it is, its planning and what does not agree. */
export function treeAsSheet({ nodes, kinds, statuses, texts }: Told, language: Language) {
  const words = catalogues[language]
  const places = placesOf(nodes)
  const nameIn = (list: readonly { code: string; nl: string; en: string }[], code: string) =>
    list.find((one) => one.code === code)?.[language] ?? code
  const rows = nodes.map((node) => {
    const { status, planning } = node
    const { result = '', what = '' } = texts.get(node.id) ?? {}
    const day = (on: string | null | undefined) => (on ? sayDay(on, language) : '')
    return [
      ...[places.get(node.id) ?? '', nameIn(kinds, node.kind), node.name, node.owner?.name ?? '', result, what],
      ...[status ? nameIn(statuses, status.code) : '', day(status?.since), day(status?.end)],
      ...[sayPeriods(planning.current, language), sayPeriods(planning.baseline, language)],
      planning.slip === 0 ? '' : String(planning.slip),
      node.warnings.map((warning) => sayWarning(warning, language)).join('\n'),
      node.successor?.name ?? '',
    ]
  })
  return { name: words.sheet, head: Object.values(words.head), rows, widths: WIDTHS }
}

/** `2.1.3`: which of the parts beside it this is, under which. */
function placesOf(nodes: readonly TreeNode[]): Map<string, string> {
  const places = new Map<string, string>()
  const seen = new Map<string | null, number>()
  for (const { id, parent } of nodes) {
    const nr = (seen.get(parent) ?? 0) + 1
    seen.set(parent, nr)
    const above = parent === null ? undefined : places.get(parent)
    places.set(id, above === undefined ? String(nr) : `${above}.${nr}`)
  }
  return places
}

function sayPeriods(texts: readonly string[] | null, language: Language): string {
  const { period } = catalogues[language]
  return (texts ?? [])
    .map((text) => {
      const read = readPeriod(text)
      return read ? fill(period[read.sort], { number: read.number, year: read.year }) : text
    })
    .join(', ')
}

function sayWarning({ code, facts }: TreeNode['warnings'][number], language: Language): string {
  const said = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(fact) ? sayDay(fact, language) : fact,
  ])
  return fill(codes[language].warnings[code], Object.fromEntries(said))
}

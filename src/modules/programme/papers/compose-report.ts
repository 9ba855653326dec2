import { fill, type Language } from '../../../platform/words.ts'
import { changesBetween } from '../rules/report/changes.ts'
import type { Piece, ReportDocument } from '../rules/report/document.ts'
import { type Material, toldOf, within } from '../rules/report/material.ts'
import { type Chapter, chaptersOf, type ReportChoice } from '../rules/report/report.ts'
import { reportWords, sayChange, sayDay } from '../words/say-report.ts'
import { adviceOf, heardOf, indicatorsOf, moneyOf } from './report-chapters.ts'
import { communicationOf } from './report-communication.ts'
import { savingsOf, subsidiesOf } from './report-money.ts'
import { nodeOf, overviewOf } from './report-parts.ts'
import { risksOf } from './report-risks.ts'
import type { Telling } from './report-telling.ts'

/** What a report is made from: what its readers may see now, and what stood in the report they read before. */
export type ReportMatter = {
  choice: ReportChoice & { foreword: string }
  material: Material
  /** The last report that the same readers got of this programme. */
  before: { on: string; material: Material } | null
  publisher: string
  language: Language
}

/** The report as it reads. The same matter always gives the same report: there is no clock in it. */
export function composeReport(matter: ReportMatter): ReportDocument {
  const { choice, material, publisher, language } = matter
  const words = reportWords(language)
  const inside = new Set(within(material.nodes, choice.items).map(({ id }) => id))
  const telling: Telling = {
    material,
    words,
    language,
    has: (block) => choice.blocks.includes(block),
    isAbout: (node) => (node === null ? choice.items.length === 0 : choice.items.length === 0 || inside.has(node.id)),
  }
  const [from, until, on] = [choice.from, choice.until, material.on].map((day) => sayDay(day, language))
  return printable({
    language,
    title: choice.title,
    subtitle: fill(words.subtitle, {
      audience: words.audiences[choice.audience],
      from: from ?? '',
      until: until ?? '',
      on: on ?? '',
    }),
    publisher,
    pieces: [
      ...(choice.foreword === '' ? [] : [{ kind: 'paragraph', text: choice.foreword } as const]),
      ...chaptersOf(choice.blocks).flatMap((chapter) => piecesOf(chapter, matter, telling)),
    ],
  })
}

/** A chapter under its heading, with what the writer says before it. The parts bring headings of their own. */
function piecesOf(chapter: Chapter, matter: ReportMatter, telling: Telling): Piece[] {
  const pieces = TOLD[chapter](matter, telling)
  const said = matter.choice.introductions.find((one) => one.chapter === chapter)?.text ?? ''
  if (chapter === 'parts' && said === '') return pieces
  const text = chapter === 'changes' ? sinceOf(matter, telling) : telling.words.chapters[chapter]
  const introduction: Piece[] = said === '' ? [] : [{ kind: 'paragraph', text: said }]
  return [{ kind: 'heading', level: 2, text }, ...introduction, ...pieces]
}

const TOLD: Readonly<Record<Chapter, (matter: ReportMatter, telling: Telling) => Piece[]>> = {
  changes: changesOf,
  overview: ({ choice }, telling) => overviewOf(toldOf(telling.material.nodes, choice), telling),
  parts: partsOf,
  money: (_, telling) => moneyOf(telling),
  savings: (_, telling) => savingsOf(telling),
  subsidies: (_, telling) => subsidiesOf(telling),
  risks: (_, telling) => risksOf(telling),
  indicators: (_, telling) => indicatorsOf(telling),
  advice: (_, telling) => adviceOf(telling),
  communication: (_, telling) => communicationOf(telling),
  heard: (_, telling) => heardOf(telling),
}

function sinceOf({ before, language }: ReportMatter, { words }: Telling): string {
  return before === null ? words.chapters.changes : fill(words.changes.since, { on: sayDay(before.on, language) })
}

function changesOf({ before, choice }: ReportMatter, { material, words, language }: Telling): Piece[] {
  if (before === null) return [{ kind: 'paragraph', text: words.changes.first }]
  const chosen = new Set(within(material.nodes, choice.items).map(({ id }) => id))
  const changes = changesBetween(before.material, material).filter(({ id }) => chosen.has(id))
  if (changes.length === 0) return [{ kind: 'paragraph', text: words.changes.nothing }]
  return [{ kind: 'list', items: changes.map((change) => sayChange(change, words, language)) }]
}

/** Every chosen part with its own heading, one level below the part it stands under when that is told of as well. */
function partsOf({ choice }: ReportMatter, telling: Telling): Piece[] {
  const told = toldOf(telling.material.nodes, choice)
  const levels = new Map<string, 2 | 3 | 4>()
  return told.flatMap((node) => {
    const above = node.parent === null ? undefined : levels.get(node.parent)
    const level = above === undefined ? 2 : above === 2 ? 3 : 4
    levels.set(node.id, level)
    return nodeOf(node, { level, told, telling })
  })
}

/**
 * The same report without what no paper can show and what would spoil a file: control characters, half characters and code
 * points that are none. Line breaks stay.
 */
function printable(report: ReportDocument): ReportDocument {
  return JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string'
      ? value
          .toWellFormed()
          .replaceAll(/\r\n?/g, '\n')
          .replaceAll(/[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}/gu, '')
      : value,
  )
}

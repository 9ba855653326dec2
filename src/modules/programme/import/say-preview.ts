import type { Refusal } from '../../../platform/refusal.ts'
import { fill } from '../../../platform/words.ts'
import type { ImportPreview } from '../contract/import.ts'
import { importNl as words } from '../words/import.nl.ts'

type Report = ImportPreview['report']

/** What an administrator reads after a dry run: what was understood, what a person should look at, and what has no place. */
export function sayPreview({ file, summary, report }: ImportPreview): string[] {
  const { actionLines, items, unplaced } = summary
  return [
    fill(words.found, { file, actionLines, items }),
    summary.moments.length > 0 ? fill(words.moments, { moments: summary.moments.join(', ') }) : words.noMoments,
    words.statuses,
    ...Object.entries(summary.statuses).map(([what, count]) => fill(words.counted, { count, what })),
    ...sayItems(report),
    words.planning,
    ...counted(report.items.map(({ planning }) => words.planningNotes[planning.note])),
    fill(words.contradictions, { count: summary.contradictions }),
    ...sayContradictions(report),
    fill(words.remarks, { count: summary.remarks }),
    ...sayRemarks(report),
    fill(words.unplaced, { count: unplaced }),
    ...report.unplaced.map(({ line, text, why }) =>
      fill(words.unplacedLine, { line, text, why: words.unplacedWhy[why] }),
    ),
    fill(words.noise, { count: summary.noise }),
    ...counted(report.noise.map(({ why }) => words.noiseKinds[why])),
  ]
}

function sayItems({ actionLines, items }: Report): string[] {
  const byLine = Map.groupBy(items, ({ actionLine }) => actionLine)
  const under = (place: number | null) =>
    (byLine.get(place) ?? []).map(({ name, lines, labels, statuses }) =>
      fill(words.item, {
        line: lines[0] ?? labels[0] ?? 1,
        name: name ?? words.noName,
        status: statuses.map(({ label }) => label).join(' / ') || words.noStatus,
      }),
    )
  const loose = under(null)
  return [
    ...(loose.length > 0 ? [words.noActionLine, ...loose] : []),
    ...actionLines.flatMap(({ number, name }, at) => [
      fill(words.actionLine, { number: number ?? '–', name }),
      ...under(at),
    ]),
  ]
}

function sayContradictions({ contradictions, items }: Report): string[] {
  return contradictions.map(({ code, item, status, statusLine, moment, sentence, lines }) =>
    fill(words.contradiction[code], {
      line: statusLine,
      name: items[item]?.name ?? words.noName,
      status,
      moment: moment ?? '–',
      sentence,
      at: lines[0] ?? statusLine,
    }),
  )
}

function sayRemarks({ remarks }: Report): string[] {
  return remarks.map(({ code, line, facts }) => {
    const block = Object.entries(words.blocks).find(([name]) => name === facts.block)?.[1]
    const what = fill(words.remarksOn[code], { ...facts, ...(block && { block }) })
    return line === null ? fill(words.remarkAnywhere, { what }) : fill(words.remark, { line, what })
  })
}

function counted(texts: readonly string[]): string[] {
  return [...Map.groupBy(texts, (text) => text)].map(([what, all]) => fill(words.counted, { count: all.length, what }))
}

/** What to do when a file was refused. */
export function sayImportRefusal({ refused, facts }: Refusal): string {
  const sentence = Object.entries(words.refusals).find(([code]) => code === refused)?.[1]
  return fill(sentence ?? refused, facts)
}

/** That the spreadsheet to fill in is ready. */
export const sayTemplate = (file: string): string => fill(words.templateWritten, { file })

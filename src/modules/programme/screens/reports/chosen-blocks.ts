import {
  type Audience,
  blocksFor,
  type Chapter,
  chapterOf,
  chapters,
  partBlocks,
  type ReportBlock,
} from '../../rules/report/report.ts'

/** What somebody is choosing: the chapters in their order, and which blocks are ticked. Not ticked keeps its place. */
export type Chosen = { order: readonly Chapter[]; ticked: ReadonlySet<ReportBlock> }

/** The blocks of a report as they can be chosen: first those in it, in their order, then the rest. */
export function beginChoosing(blocks: readonly ReportBlock[]): Chosen {
  return { order: [...new Set([...blocks.map(chapterOf), ...chapters])], ticked: new Set(blocks) }
}

/** The blocks of a chapter. */
export const blocksIn = (chapter: Chapter): readonly ReportBlock[] => (chapter === 'parts' ? partBlocks : [chapter])

/** The chapters that these readers may have, in the order they were put in. */
export function offered({ order }: Chosen, audience: Audience): Chapter[] {
  const allowed = blocksFor(audience)
  return order.filter((chapter) => blocksIn(chapter).some((block) => allowed.includes(block)))
}

/** What is sent: what is ticked and these readers may have, in order. */
export function blocksOf(chosen: Chosen, audience: Audience): ReportBlock[] {
  return offered(chosen, audience)
    .flatMap(blocksIn)
    .filter((block) => chosen.ticked.has(block))
}

export function tick({ order, ticked }: Chosen, blocks: readonly ReportBlock[], on: boolean): Chosen {
  const rest = [...ticked].filter((one) => !blocks.includes(one))
  return { order, ticked: new Set(on ? [...rest, ...blocks] : rest) }
}

/** Puts a chapter before the one above it or after the one below it, among those that these readers may have. */
export function move(chosen: Chosen, chapter: Chapter, { by, audience }: { by: -1 | 1; audience: Audience }): Chosen {
  const shown = offered(chosen, audience)
  const beside = shown[shown.indexOf(chapter) + by]
  if (beside === undefined) return chosen
  const order = chosen.order.map((one) => (one === chapter ? beside : one === beside ? chapter : one))
  return { ...chosen, order }
}

import type { Refusal } from '../../../../platform/refusal.ts'

type Day = string

/** For whom a report is. */
export const audiences = ['council', 'executive', 'partners', 'public'] as const
export type Audience = (typeof audiences)[number]

/** What a report can tell of the programme and its items, in the order in which it is offered. */
export const blocks = [
  'changes',
  'overview',
  'result',
  'what',
  'planning',
  'status',
  'states',
  'next',
  'money',
  'savings',
  'subsidies',
  'risks',
  'indicators',
  'advice',
  'communication',
  'heard',
] as const
export type ReportBlock = (typeof blocks)[number]

/** The blocks that are told part by part of the programme: together they are one chapter. */
export const partBlocks = ['result', 'what', 'planning', 'status', 'states', 'next'] as const
type PartBlock = (typeof partBlocks)[number]
export type Chapter = Exclude<ReportBlock, PartBlock> | 'parts'

const isOfParts = (block: ReportBlock): block is PartBlock => partBlocks.some((one) => one === block)

/** The chapter that a block is told in. */
export function chapterOf(block: ReportBlock): Chapter {
  return isOfParts(block) ? 'parts' : block
}

/** The chapters of a report in the order its writer chose; the parts stand where the first block about them stands. */
export function chaptersOf(chosen: readonly ReportBlock[]): Chapter[] {
  return [...new Set(chosen.map(chapterOf))]
}

/** Every chapter there is, in the order a report has them when nobody chose another. */
export const chapters: readonly Chapter[] = chaptersOf(blocks)

/** Risks, money and advice are talked about inside the municipality and its council, not with everybody. */
const INTERNAL: readonly ReportBlock[] = ['money', 'savings', 'subsidies', 'risks', 'advice']
/** What is going to be told to whom is for who tells it along. */
const NOT_FOR: Readonly<Record<Audience, readonly ReportBlock[]>> = {
  council: [],
  executive: [],
  partners: INTERNAL,
  public: [...INTERNAL, 'communication'],
}

/** Everybody may read what is for the council, so only the executive reads names, reasons and what is not answered yet. */
export function seesInside(audience: Audience): boolean {
  return audience === 'executive'
}

export function blocksFor(audience: Audience): readonly ReportBlock[] {
  return blocks.filter((one) => !NOT_FOR[audience].includes(one))
}

/** What somebody chose to report. `items`: nothing named is everything; a part that is named brings all below it. */
export type ReportChoice = {
  title: string
  audience: Audience
  from: Day
  until: Day
  moments: readonly string[]
  items: readonly string[]
  /** In the order in which they stand in the report. */
  blocks: readonly ReportBlock[]
  /** What the writer says before a chapter. */
  introductions: readonly { chapter: Chapter; text: string }[]
}

export type ReportRefusal =
  | 'programme/unknown-report'
  | 'programme/report-ends-first'
  | 'programme/report-block-not-for-them'
  | 'programme/report-unknown-item'
  | 'programme/report-unknown-moment'
  | 'programme/report-published'
  | 'programme/report-of-the-future'
  | 'programme/report-programme-not-public'
  | 'programme/report-moved-on'
  | 'programme/report-twice'
  | 'programme/report-withdrawn'
  | 'programme/report-not-withdrawn'
  | 'programme/report-corrected-already'
  | 'programme/report-changed-outside'
  | 'constraint/a_report_is_published_once'
  | 'constraint/a_report_is_withdrawn_once'
  | 'constraint/a_report_is_corrected_once'

type Around = { items: ReadonlySet<string>; moments: ReadonlySet<string> }

/** A report is about days in their order, parts and moments of the programme, and only what its readers may see. */
export function refuseChoice(choice: ReportChoice, { items, moments }: Around): Refusal<ReportRefusal> | undefined {
  const no = (refused: ReportRefusal, pointer: string): Refusal<ReportRefusal> => ({ refused, pointer, status: 422 })
  if (choice.until < choice.from) return no('programme/report-ends-first', '/until')
  const allowed = blocksFor(choice.audience)
  const block = choice.blocks.findIndex((one) => !allowed.includes(one))
  if (block >= 0) return no('programme/report-block-not-for-them', `/blocks/${block}`)
  const item = choice.items.findIndex((one) => !items.has(one))
  if (item >= 0) return no('programme/report-unknown-item', `/items/${item}`)
  const moment = choice.moments.findIndex((one) => !moments.has(one))
  if (moment >= 0) return no('programme/report-unknown-moment', `/moments/${moment}`)
  return undefined
}

/**
 * A report is published when its period has begun, and for everybody only when everybody may read the programme. `seen` is
 * the mark of what the publisher looked at: when something moved on since, it is looked at again first.
 */
export function refusePublishing(
  { audience, from }: Pick<ReportChoice, 'audience' | 'from'>,
  around: { today: Day; isPublic: boolean; mark: string; seen: string | undefined },
): Refusal<ReportRefusal> | undefined {
  if (from > around.today) return { refused: 'programme/report-of-the-future', status: 422 }
  if (audience === 'public' && !around.isPublic) return { refused: 'programme/report-programme-not-public' }
  if (around.seen !== undefined && around.seen !== around.mark) return { refused: 'programme/report-moved-on' }
  return undefined
}

/** The day of which a report tells: the last of its period, or today while the period runs. */
export function dayOf({ until }: Pick<ReportChoice, 'until'>, today: Day): Day {
  return until < today ? until : today
}

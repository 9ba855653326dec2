import { fold } from '../../../../platform/folding.ts'
import type {
  ActionLineRead,
  Block,
  ItemRead,
  ListedLine,
  PlanningRead,
  RemarkRead,
  ReportKind,
  ReportRead,
  StatusRead,
  UnplacedReason,
} from '../reader/report.ts'

/** Blocks of an item that hold text; what is told at a moment stands beside. */
export const textBlocks = ['result', 'what', 'next'] as const
export type TextBlock = (typeof textBlocks)[number]

/** A day as yyyy-mm-dd; null as long as nobody filled it in. */
type Day = string | null

export type LineOfDraft = ActionLineRead & { dropped: boolean }
export type MomentOfDraft = { name: string; on: Day }
export type StateOfDraft = Block & { moment: number | null }

/**
 * The status of an item: as the report says it, and what was chosen. `open`: what the report says is not on the list, or names
 * two, and nobody chose yet. Without `since` it holds from the latest moment.
 */
export type StatusOfDraft = {
  read: readonly StatusRead[]
  code: string | null
  open: boolean
  since: Day
  end: Day
  reason: string
}

/** `actionLine`, and `moment` of a state, are places in the lists of the draft. `lines` are those of the heading, or the first. */
export type ItemOfDraft = {
  name: string
  actionLine: number | null
  lines: readonly number[]
  dropped: boolean
  result: Block
  what: Block
  next: Block
  planning: PlanningRead
  status: StatusOfDraft
  states: readonly StateOfDraft[]
}

/** Where a line without a place went. */
export type LinePlace =
  | { kind: 'open' }
  | { kind: 'not-needed' }
  | { kind: 'item'; item: number; block: TextBlock | 'state'; moment: number | null }

export type UnplacedOfDraft = ListedLine<UnplacedReason> & { place: LinePlace }

/** Into which programme it is saved: one that is there, or a new one. */
export type Destination = { programme: string | null; name: string; since: Day; until: Day }

/**
 * What was read from a file, while somebody looks at it and corrects it. Nothing is taken out of the lists (what is not wanted
 * is marked as dropped), so that a place in one of them stays the same.
 */
export type Draft = {
  kind: ReportKind
  lines: number
  noise: number
  into: Destination
  actionLines: readonly LineOfDraft[]
  moments: readonly MomentOfDraft[]
  items: readonly ItemOfDraft[]
  unplaced: readonly UnplacedOfDraft[]
  /** What only the reader could see; the rest is looked at again after each correction. */
  remarks: readonly RemarkRead[]
}

const ONLY_READER: ReadonlySet<string> = new Set<RemarkRead['code']>([
  'block-twice',
  'title-in-block',
  'letters-mended',
  'maybe-page-number',
  'planning-not-readable',
  'sheet-not-read',
  'not-utf8',
])

/** A report as it was read, ready to be corrected. Days and where it goes stay empty: nothing is guessed. */
export function draftOf(report: ReportRead): Draft {
  const { kind, lines, actionLines, moments, items, unplaced, noise, remarks } = report
  return {
    kind,
    lines,
    noise: noise.length,
    into: { programme: null, name: '', since: null, until: null },
    actionLines: actionLines.map((line) => ({ ...line, dropped: false })),
    moments: moments.map((name) => ({ name, on: null })),
    items: items.map((item) => itemOf(item, moments)),
    unplaced: unplaced.map((line) => ({ ...line, place: { kind: 'open' } })),
    remarks: remarks.filter(({ code }) => ONLY_READER.has(code)),
  }
}

const nothing: Block = { text: '', lines: [] }

function itemOf(item: ItemRead, moments: readonly string[]): ItemOfDraft {
  const { name, actionLine, lines, labels, result, what, next, planning, statuses, states } = item
  const [status, second] = statuses
  const code = second ? null : (status?.code ?? null)
  return {
    name: name ?? '',
    actionLine,
    lines: lines.length > 0 ? lines : labels.slice(0, 1),
    dropped: false,
    result: result ?? nothing,
    what: what ?? nothing,
    next: next ?? nothing,
    planning,
    status: { read: statuses, code, open: status !== undefined && code === null, since: null, end: null, reason: '' },
    states: states.map(({ moment, ...block }) => ({ ...block, moment: placeOf(moments, moment) })),
  }
}

function placeOf(moments: readonly string[], moment: string | null): number | null {
  const place = moments.findIndex((name) => moment !== null && fold(name) === fold(moment))
  return place < 0 ? null : place
}

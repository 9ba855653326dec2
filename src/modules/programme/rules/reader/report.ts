/** Lines of the file this was read from, counted from 1 as an editor counts them; of a spreadsheet: its rows. */
export type Lines = readonly number[]

export type Block = { text: string; lines: Lines }

export type ActionLineRead = { number: string | null; name: string; lines: Lines }

/**
 * One status as the report says it. `code` is null when the vocabulary does not know the word; `label` is the word of the
 * vocabulary with what the report adds ("per einde schooljaar …"), or else what the report says.
 */
export type StatusRead = { said: string; code: string | null; label: string; lines: Lines }

/** What was written at one reporting moment; `moment` is null when the report does not say which. */
export type StateRead = { moment: string | null; text: string; lines: Lines }

/**
 * Periods are only filled when the file names them one by one. In a text the shading of the cells is lost: the axis is
 * kept as it stands, the periods stay empty and the note says why.
 */
export type PlanningRead = {
  periods: readonly string[]
  axis: readonly string[]
  note: PlanningNote
  text: string
  lines: Lines
}
export const PLANNING_NOTES = ['named', 'shading-lost', 'not-in-the-report', 'not-readable'] as const
export type PlanningNote = (typeof PLANNING_NOTES)[number]

export type ItemRead = {
  /** Null when the report has the blocks of an item and no heading above them. */
  name: string | null
  /** Place in `actionLines`; null when no action line stands above it. */
  actionLine: number | null
  /** Lines of the heading. */
  lines: Lines
  /** Lines that only say which block follows. */
  labels: Lines
  result: Block | null
  what: Block | null
  planning: PlanningRead
  statuses: readonly StatusRead[]
  states: readonly StateRead[]
  next: Block | null
}

export const UNPLACED_REASONS = [
  'before-first-heading',
  'under-action-line',
  'outside-items',
  'beside-status',
  'table-of-contents',
  'column-unknown',
] as const
export type UnplacedReason = (typeof UNPLACED_REASONS)[number]

export const NOISE_KINDS = ['page-number', 'page-edge', 'running-head', 'stray-marks'] as const
export type NoiseKind = (typeof NOISE_KINDS)[number]

export const REMARK_CODES = [
  'status-unknown',
  'two-statuses',
  'over-but-more-to-come',
  'block-missing',
  'block-twice',
  'title-in-block',
  'moment-missing',
  'state-without-moment',
  'item-without-name',
  'item-twice',
  'item-outside-action-line',
  'letters-mended',
  'maybe-page-number',
  'planning-not-readable',
  'sheet-not-read',
  'not-utf8',
  'nothing-found',
] as const
export type RemarkCode = (typeof REMARK_CODES)[number]

/** `item` is a place in `items`. Facts fill the sentence. */
export type RemarkRead = { code: RemarkCode; line: number | null; item: number | null; facts: Readonly<Facts> }
type Facts = Record<string, string>

export const CONTRADICTION_CODES = ['not-started-but-reported'] as const
export type ContradictionCode = (typeof CONTRADICTION_CODES)[number]

/** A status beside a state of affairs that does not go with it, with the first sentence of the latest one. */
export type ContradictionRead = {
  code: ContradictionCode
  item: number
  status: string
  statusLine: number
  moment: string | null
  sentence: string
  lines: Lines
}

export type ListedLine<Why extends string> = { line: number; text: string; why: Why }

/**
 * What a progress report says and what could not be placed. Every line of the file that is not blank stands in exactly one
 * place: a heading, a label, a block, `unplaced` or `noise`.
 */
export type ReportRead = {
  kind: ReportKind
  lines: number
  actionLines: readonly ActionLineRead[]
  items: readonly ItemRead[]
  /** The reporting moments in the order in which the report names them. */
  moments: readonly string[]
  unplaced: readonly ListedLine<UnplacedReason>[]
  noise: readonly ListedLine<NoiseKind>[]
  remarks: readonly RemarkRead[]
  contradictions: readonly ContradictionRead[]
}
export const REPORT_KINDS = ['text', 'docx', 'sheet'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

import type { Refusal } from '../../../platform/refusal.ts'
import { type Coded, codesOn, type Dated, dayOf, settingOn } from './dated.ts'

/** A length of time as the term calculator of the platform takes it. */
export type Within = { workingDays: number } | { hours: number }

/** When a term of this length that begins now ends. The platform knows the Dutch holidays; these rules do not. */
export type DueOn = (from: Date, within: Within) => Date

/** Where a signal stands. Every state but the last has a handler and a due moment (A07). */
export const SIGNAL_STATES = ['new', 'taken-up', 'weighing', 'passed-on', 'closed'] as const
export type SignalState = (typeof SIGNAL_STATES)[number]
export type OpenState = Exclude<SignalState, 'closed'>

/** How long a signal may stay in a state. Of the terms that fit a signal, the one that ends first holds. */
export type HandlingTerm = Coded & {
  state: OpenState
  /** Only for signals with acute danger; absent: for all. */
  acute?: true | undefined
  /** Only for signals with one of these kinds; absent: for all. */
  kinds?: readonly string[] | undefined
  within: Within
}

const own = { from: '2015-01-01', source: 'A07', certainty: 'U' } as const

/** Kinds for which a day less passes before somebody looks. A choice of words, not a score: see `HANDLING_TERMS`. */
const VIOLENCE = [
  'physical-abuse',
  'sexual-abuse',
  'physical-neglect',
  'partner-violence',
  'honour-violence',
  'stalking',
  'human-trafficking',
  'loverboy',
] as const

/** Terms the product starts with. All own choices: the seeds ask that nothing stays lying (S003-081), not how long. */
export const HANDLING_TERMS: readonly HandlingTerm[] = [
  { ...own, code: 'new', state: 'new', within: { workingDays: 2 } },
  { ...own, code: 'new-violence', state: 'new', kinds: VIOLENCE, within: { workingDays: 1 } },
  { ...own, code: 'new-acute', state: 'new', acute: true, within: { hours: 2 } },
  // Veilig Thuis judges safety within five working days (N-TERM-08); we ask no less of ourselves.
  { ...own, code: 'taken-up', source: 'N-TERM-08', state: 'taken-up', within: { workingDays: 5 } },
  { ...own, code: 'taken-up-acute', state: 'taken-up', acute: true, within: { workingDays: 1 } },
  { ...own, code: 'weighing', state: 'weighing', within: { workingDays: 10 } },
  { ...own, code: 'weighing-acute', state: 'weighing', acute: true, within: { workingDays: 1 } },
  // Crisis cases go to the local team the next working day (S003-121); other signals no slower.
  { ...own, code: 'passed-on', source: 'S003-121', state: 'passed-on', within: { workingDays: 1 } },
  { ...own, code: 'passed-on-acute', state: 'passed-on', acute: true, within: { hours: 2 } },
]

export type TermsRefusal = 'signals/no-term'

/** The due moment of a signal that comes into this state now, and the term it follows from. */
export function dueIn(
  terms: readonly HandlingTerm[],
  signal: { state: OpenState; acute: boolean; kinds: readonly string[]; since: Date; municipality: string },
  dueOn: DueOn,
): { due: Date; term: string } | Refusal<TermsRefusal> {
  const fitting = codesOn(terms, dayOf(signal.since), signal.municipality).filter(
    (term) =>
      term.state === signal.state &&
      (term.acute === undefined || signal.acute) &&
      (term.kinds === undefined || term.kinds.some((kind) => signal.kinds.includes(kind))),
  )
  const ends = fitting.map(({ code, within }) => ({ due: dueOn(signal.since, within), term: code }))
  const [first] = ends.toSorted((one, other) => one.due.getTime() - other.due.getTime())
  return first ?? { refused: 'signals/no-term', facts: { state: signal.state } }
}

/** In time, due today, or late; the due moment itself is still in time. */
export function lateness(due: Date, at: Date): 'in-time' | 'today' | 'late' {
  if (due < at) return 'late'
  return dayOf(due) === dayOf(at) ? 'today' : 'in-time'
}

/** Classes of age of an inbox, youngest first; the last has no upper border (A07). */
export type AgeingScale = Dated & { classes: readonly { code: string; belowWorkingDays?: number }[] }

export const AGEING_SCALES: readonly AgeingScale[] = [
  {
    ...own,
    classes: [
      { code: 'fresh', belowWorkingDays: 2 },
      { code: 'waiting', belowWorkingDays: 5 },
      { code: 'long', belowWorkingDays: 10 },
      { code: 'too-long' },
    ],
  },
]

/** The class of a signal that is open for so many whole working days; a fact about our work, not about the child. */
export function ageClass(
  scales: readonly AgeingScale[],
  open: { workingDays: number; at: Date; municipality?: string },
): string | undefined {
  const scale = settingOn(scales, dayOf(open.at), open.municipality)
  return scale?.classes.find(
    ({ belowWorkingDays }) => belowWorkingDays === undefined || open.workingDays < belowWorkingDays,
  )?.code
}

/** Who hears of a late signal, and how long after its due moment. Two rows of one level: the earliest holds. */
export type EscalationLevel = Coded & {
  level: 1 | 2
  to: string
  /** Absent: at the due moment itself. */
  after?: Within | undefined
  acute?: true | undefined
}

export const ESCALATION_LEVELS: readonly EscalationLevel[] = [
  { ...own, code: 'team-lead', level: 1, to: 'team-lead' },
  { ...own, code: 'officer', level: 2, to: 'attention-officer', after: { workingDays: 2 } },
  { ...own, code: 'officer-acute', level: 2, to: 'attention-officer', acute: true, after: { hours: 2 } },
]

/** Somebody was told that this due moment passed. A new due moment starts the levels anew. */
export type Escalation = { level: number; to: string; due: Date; at: Date }

/**
 * Who must be told now, each level once per due moment: asking twice gives nothing the second time. The due moment
 * itself is still in time, so nobody is told at it, only after it.
 */
export function escalationsDue(
  signal: { due?: Date | undefined; acute: boolean; municipality: string; told: readonly Escalation[] },
  now: { at: Date; levels: readonly EscalationLevel[]; dueOn: DueOn },
): Escalation[] {
  const { due, told } = signal
  if (due === undefined) return []
  const passed = codesOn(now.levels, dayOf(now.at), signal.municipality)
    .filter((row) => row.acute === undefined || signal.acute)
    .filter((row) => (row.after === undefined ? due : now.dueOn(due, row.after)) < now.at)
  return ([1, 2] as const).flatMap((level) => {
    const row = passed.find((candidate) => candidate.level === level)
    const already = told.some((one) => one.level === level && one.due.getTime() === due.getTime())
    return row && !already ? [{ level, to: row.to, due, at: now.at }] : []
  })
}

import type { Refusal } from '../refusal.ts'
import { covers, type DateRange, daysFrom, earlierOf, isBefore, mergeRanges } from './date-ranges.ts'
import { dutchCalendar, type HolidayCalendar } from './holidays.ts'
import type { SuspensionKind } from './law.ts'
import { endOfPausedTerm, endOfTerm, pushBehind } from './term.ts'
import type { DayLength } from './term-length.ts'

export type RunningTermRefusal =
  | 'terms/already-done'
  | 'terms/done-before-start'
  | 'terms/suspension-before-start'
  | 'terms/suspension-after-due-date'
  | 'terms/suspension-without-days'
  | 'terms/suspension-needs-answer-date'
  | 'terms/suspension-needs-end'
  | 'terms/no-open-suspension'
  | 'terms/already-extended'
  | 'terms/extension-needs-reason'
  | 'terms/extension-before-start'
  | 'terms/extension-too-late'
  | 'terms/extension-not-later'
  | 'terms/extension-too-long'

/** A stretch in which the term stands still (N-TERM-02). Stretches may overlap; no day is counted twice. */
export type Suspension = {
  kind: SuspensionKind
  /** First day that does not count. For a request to complete: the day after the request was sent. */
  from: Temporal.PlainDate
  /** First day that counts again; absent while it lasts. */
  until?: Temporal.PlainDate
  /** Last day to answer a request to complete; from the day after, the term runs again by itself. */
  answerBy?: Temporal.PlainDate
}

/** The one notice that it will be later (N-TERM-01). */
export type TermExtension = { sentOn: Temporal.PlainDate; newDueDate: Temporal.PlainDate; reason: string }

/** The facts about a term. Its due date is not among them: it always follows from them. */
export type RunningTerm = {
  /** Day of the event that started it (receipt, sending); not counted. */
  start: Temporal.PlainDate
  length: DayLength
  suspensions: readonly Suspension[]
  extension?: TermExtension
  doneOn?: Temporal.PlainDate
}

export type TermState = 'running' | 'suspended' | 'late' | 'done'

export type TermStand = {
  state: TermState
  /** Last day that is in time. */
  dueDate: Temporal.PlainDate
  /** False while a suspension without an end can still move the due date. */
  dueDateIsFirm: boolean
  /** Calendar days from today, or from the day it was done, to the due date; 0 on the last day, negative when too late. */
  daysLeft: number
}

function endOf(suspension: Suspension): Temporal.PlainDate | undefined {
  const lapsed = suspension.answerBy?.add({ days: 1 })
  return suspension.until && lapsed ? earlierOf(suspension.until, lapsed) : (suspension.until ?? lapsed)
}

/**
 * An open suspension is taken to end tomorrow: so the due date is the earliest possible one and can only move later.
 * One that has yet to begin has no days then, and vanishes in the merge.
 */
function pausesOf(term: RunningTerm, today: Temporal.PlainDate): DateRange[] {
  const tomorrow = today.add({ days: 1 })
  return mergeRanges(term.suspensions.map((it) => ({ from: it.from, until: endOf(it) ?? tomorrow })))
}

function dueDateWith(term: RunningTerm, pauses: readonly DateRange[], calendar: HolidayCalendar): Temporal.PlainDate {
  if (!term.extension) return endOfPausedTerm(term.start, term.length, { pauses, calendar })
  // A date named in a notice is not a term set by law, so weekends do not move it; suspended days after it do.
  return pushBehind({ start: term.extension.sentOn, end: term.extension.newDueDate }, pauses)
}

/** Where the term stands on a day: state, due date and days left, all derived (N-TERM-01, N-TERM-02). */
export function standOn(
  term: RunningTerm,
  today: Temporal.PlainDate,
  calendar: HolidayCalendar = dutchCalendar,
): TermStand {
  const done = term.doneOn !== undefined && !isBefore(today, term.doneOn)
  const day = done && term.doneOn ? term.doneOn : today
  const pauses = pausesOf(term, day)
  const dueDate = dueDateWith(term, pauses, calendar)
  const opens = term.suspensions.filter((it) => !endOf(it) && !isBefore(dueDate, it.from))
  return {
    state: done ? 'done' : stateOn(day, dueDate, pauses),
    dueDate,
    dueDateIsFirm: done || opens.length === 0,
    daysLeft: daysFrom(day, dueDate),
  }
}

function stateOn(day: Temporal.PlainDate, dueDate: Temporal.PlainDate, pauses: readonly DateRange[]): TermState {
  if (isBefore(dueDate, day)) return 'late'
  return covers(pauses, day) ? 'suspended' : 'running'
}

/** The last day that is in time, as known on the given day (N-TERM-01, N-TERM-02). */
export function dueDateOf(
  term: RunningTerm,
  today: Temporal.PlainDate,
  calendar: HolidayCalendar = dutchCalendar,
): Temporal.PlainDate {
  return standOn(term, today, calendar).dueDate
}

/** Lets the term stand still for a stretch, or says why not (N-TERM-02). */
export function suspend(
  term: RunningTerm,
  suspension: Suspension,
  calendar: HolidayCalendar = dutchCalendar,
): RunningTerm | Refusal<RunningTermRefusal> {
  if (term.doneOn) return { refused: 'terms/already-done', facts: { on: term.doneOn.toString() } }
  const refusal = refuseShape(suspension)
  if (refusal) return refusal
  if (!isBefore(term.start, suspension.from))
    return { refused: 'terms/suspension-before-start', facts: { start: term.start.toString() }, pointer: '/from' }
  const dueDate = dueDateOf(term, suspension.from, calendar)
  if (isBefore(dueDate, suspension.from))
    return { refused: 'terms/suspension-after-due-date', facts: { dueDate: dueDate.toString() }, pointer: '/from' }
  return { ...term, suspensions: [...term.suspensions, suspension] }
}

function refuseShape(suspension: Suspension): Refusal<RunningTermRefusal> | undefined {
  // Without a term to answer, a request to complete suspends nothing (Raad van State 21 Sept 2016, ECLI:NL:RVS:2016:2527).
  if (suspension.kind === 'completion' && !suspension.answerBy)
    return { refused: 'terms/suspension-needs-answer-date', status: 422, pointer: '/answerBy' }
  // The applicant agrees to a delay of a certain length (Awb 4:15(2)a).
  if (suspension.kind === 'consent' && !suspension.until)
    return { refused: 'terms/suspension-needs-end', status: 422, pointer: '/until' }
  const end = endOf(suspension)
  if (end && !isBefore(suspension.from, end))
    return { refused: 'terms/suspension-without-days', status: 422, pointer: '/until' }
  return undefined
}

/** Ends the open suspension of that kind and first day; the term counts again from `until` on (N-TERM-02). */
export function endSuspension(
  term: RunningTerm,
  open: Pick<Suspension, 'kind' | 'from'>,
  until: Temporal.PlainDate,
): RunningTerm | Refusal<RunningTermRefusal> {
  if (term.doneOn) return { refused: 'terms/already-done', facts: { on: term.doneOn.toString() } }
  const found = term.suspensions.find((it) => it.kind === open.kind && it.from.equals(open.from) && !it.until)
  if (!found) return { refused: 'terms/no-open-suspension' }
  const ended = { ...found, until }
  return refuseShape(ended) ?? { ...term, suspensions: term.suspensions.map((it) => (it === found ? ended : it)) }
}

/**
 * Moves the due date once, by a notice with a reason that is sent before the term is over (N-TERM-01).
 * `longest` is the legal bound on the delay, if there is one, counted from the due date at the time of the notice.
 */
export function extend(
  term: RunningTerm,
  notice: TermExtension,
  { longest, calendar = dutchCalendar }: { longest?: DayLength; calendar?: HolidayCalendar } = {},
): RunningTerm | Refusal<RunningTermRefusal> {
  if (term.doneOn) return { refused: 'terms/already-done', facts: { on: term.doneOn.toString() } }
  if (term.extension)
    return { refused: 'terms/already-extended', facts: { dueDate: term.extension.newDueDate.toString() } }
  if (!notice.reason.trim()) return { refused: 'terms/extension-needs-reason', status: 422, pointer: '/reason' }
  if (isBefore(notice.sentOn, term.start))
    return { refused: 'terms/extension-before-start', facts: { start: term.start.toString() }, pointer: '/sentOn' }
  const dueDate = dueDateOf(term, notice.sentOn, calendar)
  const facts = { dueDate: dueDate.toString() }
  if (isBefore(dueDate, notice.sentOn)) return { refused: 'terms/extension-too-late', facts, pointer: '/sentOn' }
  if (!isBefore(dueDate, notice.newDueDate))
    return { refused: 'terms/extension-not-later', facts, pointer: '/newDueDate' }
  const latest = longest && endOfTerm(dueDate, longest, calendar)
  if (latest && isBefore(latest, notice.newDueDate))
    return { refused: 'terms/extension-too-long', facts: { latest: latest.toString() }, pointer: '/newDueDate' }
  return { ...term, extension: notice }
}

/** Notes on which day the awaited act was done; in time or too late follows from it. */
export function finish(term: RunningTerm, on: Temporal.PlainDate): RunningTerm | Refusal<RunningTermRefusal> {
  if (term.doneOn) return { refused: 'terms/already-done', facts: { on: term.doneOn.toString() } }
  if (isBefore(on, term.start))
    return { refused: 'terms/done-before-start', facts: { start: term.start.toString() }, pointer: '/on' }
  return { ...term, doneOn: on }
}

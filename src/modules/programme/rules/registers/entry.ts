import type { Refusal } from '../../../../platform/refusal.ts'
import type { RegistersRefusal } from './refusals.ts'
import { isOpenState, neededIn, type Register, shapeOf } from './registers.ts'

/** A date as yyyy-mm-dd. */
export type Day = string
export type Cell = string | number | boolean | null | readonly string[]
export type Details = Readonly<Record<string, Cell>>

/** A list of texts among the details; anything else is an empty one. */
export const textsIn = (value: Cell | undefined): readonly string[] => (Array.isArray(value) ? value : [])

/** One entry of a register, as it stands now. */
export type Entry = {
  id: string
  register: Register
  programme: string
  node: string | null
  title: string
  about: string
  owner: string | null
  /** Since when this owner answers for it. */
  ownerSince: Day | null
  /** Asked to take it over; the owner stays the owner until this one says yes. */
  offeredTo: string | null
  offeredOn: Day | null
  due: Day | null
  state: string
  closedOn: Day | null
  /** What came of it: the answer, the decision, what was done, or why not. */
  outcome: string
  /** The number under which it can be found at the council's registry. */
  document: string
  details: Details
}

/** What somebody says of an entry when it is added or worded anew. */
export type Said = Pick<Entry, 'title' | 'about' | 'node' | 'owner' | 'due' | 'document' | 'details'>

export type Answer<T> = T | Refusal<RegistersRefusal>

/** A new entry. Refuses one that misses what its register cannot do without (S002-125: owner and date are forced). */
export function begin(
  said: Said,
  known: { id: string; register: Register; programme: string; today: Day },
): Answer<Entry> {
  const { today, ...of } = known
  return complete({
    ...of,
    ...said,
    ownerSince: said.owner === null ? null : today,
    offeredTo: null,
    offeredOn: null,
    state: shapeOf(of.register).open[0],
    closedOn: null,
    outcome: '',
  })
}

/**
 * Words an entry anew. Whoever answers for it changes by handing over and no other way; only where nobody does, somebody
 * can be named.
 */
export function amend(entry: Entry, said: Said, today: Day): Answer<Entry> {
  const no = refuseClosed(entry)
  if (no) return no
  if (entry.owner !== null && said.owner !== entry.owner)
    return { refused: 'programme/hand-over-first', pointer: '/owner', status: 422 }
  const ownerSince = said.owner === entry.owner ? entry.ownerSince : today
  return complete({ ...entry, ...said, ownerSince, details: { ...entry.details, ...said.details } })
}

/**
 * Asks somebody to answer for it from now on. Until that person says yes the owner stays (design promise 4). Who takes it
 * on for oneself says yes with that.
 */
export function offer(entry: Entry, { to, by, today }: { to: string; by: string; today: Day }): Answer<Entry> {
  const no = refuseClosed(entry)
  if (no) return no
  if (to === entry.owner) return { refused: 'programme/hand-over-to-owner', pointer: '/owner', status: 422 }
  const offered = { ...entry, offeredTo: to, offeredOn: today }
  return to === by ? answerOffer(offered, { accepts: true, today }) : offered
}

/** The answer of who was asked: yes makes the owner, no leaves everything as it was. */
export function answerOffer(entry: Entry, { accepts, today }: { accepts: boolean; today: Day }): Answer<Entry> {
  const no = refuseClosed(entry)
  if (no) return no
  if (entry.offeredTo === null) return { refused: 'programme/no-hand-over' }
  const settled = { ...entry, offeredTo: null, offeredOn: null }
  return accepts ? { ...settled, owner: entry.offeredTo, ownerSince: today } : settled
}

/**
 * Somebody else answers for it because the owner leaves: arranged by who arranges the leave, so that it is nobody's for no
 * day. What is closed stays with whoever closed it.
 */
export function succeed(entry: Entry, { to, today }: { to: string; today: Day }): Entry {
  if (!isOpen(entry) || entry.owner === to) return entry
  return { ...entry, owner: to, ownerSince: today, offeredTo: null, offeredOn: null }
}

/** Puts an open entry under another part of the programme, or takes it along to the next programme. */
export function move(entry: Entry, to: Pick<Entry, 'programme' | 'node'>): Answer<Entry> {
  return refuseClosed(entry) ?? complete({ ...entry, ...to })
}

export type Closing = { state: string; on: Day; outcome: string; document: string }

/** Something came of it: when, what, and under which number. A question to take it over ends with it. */
export function close(entry: Entry, closing: Closing, today: Day): Answer<Entry> {
  const no = refuseClosed(entry) ?? refuseLater(closing.on, today)
  if (no) return no
  if (shapeOf(entry.register).asksWords.includes(closing.state) && closing.outcome === '')
    return { refused: 'programme/words-missing', pointer: '/outcome', status: 422 }
  const { state, on, outcome } = closing
  const document = closing.document === '' ? entry.document : closing.document
  return { ...entry, state, closedOn: on, outcome, document, offeredTo: null, offeredOn: null }
}

/** It was closed too early: open again as it began; what was said at the closing stays in the history. */
export function reopen(entry: Entry): Answer<Entry> {
  if (isOpen(entry)) return { refused: 'programme/entry-open' }
  return complete({ ...entry, state: shapeOf(entry.register).open[0], closedOn: null, outcome: '' })
}

export const isOpen = ({ register, state }: Pick<Entry, 'register' | 'state'>): boolean => isOpenState(register, state)

/** The entry when it has all it needs, or what is missing, at its field. */
export function complete(entry: Entry): Answer<Entry> {
  const missing = neededIn(entry.register, entry.state).find((field) => entry[field] === null)
  if (missing === undefined) return entry
  return { refused: `programme/${missing}-missing`, pointer: `/${missing}`, status: 422 }
}

export function refuseClosed(entry: Entry): Refusal<RegistersRefusal> | undefined {
  return isOpen(entry) ? undefined : { refused: 'programme/entry-closed', facts: { on: entry.closedOn ?? '' } }
}

/** What is told as done was done today or before. */
export function refuseLater(on: Day, today: Day, pointer = '/on'): Refusal<RegistersRefusal> | undefined {
  return on > today ? { refused: 'programme/on-a-later-day', pointer, status: 422, facts: { today } } : undefined
}

/** What has to be done by a day that has passed, and is not done. A fact, no judgement. */
export function isOverdue(entry: Pick<Entry, 'register' | 'state' | 'due'>, today: Day): boolean {
  return isOpen(entry) && entry.due !== null && entry.due < today
}

/** Something has to be done by a day, and nobody who works here answers for it. */
export function nobodyAnswers(entry: Pick<Entry, 'register' | 'state' | 'due'>, ownerWorksHere: boolean): boolean {
  return isOpen(entry) && entry.due !== null && !ownerWorksHere
}

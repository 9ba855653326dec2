import { isRefusal, type Refusal } from '../../../platform/refusal.ts'
import { type Asker, hasOneOf } from './asker.ts'
import { dayOf, findCode } from './dated.ts'
import { type DueOn, dueIn, type HandlingTerm, type OpenState, type TermsRefusal } from './handling-terms.ts'
import type { Outcome } from './outcomes.ts'
import { type RoutingTeam, teamOn } from './routing.ts'

/** States in which a team works on a signal, as opposed to waiting for another team to accept it. */
export type WorkState = Exclude<OpenState, 'passed-on'>

type Common = {
  municipality: string
  kinds: readonly string[]
  acute: boolean
  receivedAt: Date
  /** The team that must act now, also while another team has yet to accept. */
  team: string
  /** The person of that team who took it up. */
  worker?: string | undefined
  /** Steps of the meldcode were begun and its file is not closed. */
  meldcodeOpen: boolean
}
type Working = Common & { state: WorkState; due: Date }
type Offered = Common & { state: 'passed-on'; due: Date; offer: Offer }
/** A signal in hand: in every state but closed it has a due moment, and in every state a team. */
export type Handling = OpenHandling | (Common & { state: 'closed'; closed: Closed })
export type OpenHandling = Working | Offered

export type Offer = { toTeam: string; reason: string; by: string; at: Date; back: { state: WorkState; due: Date } }
export type Closed = { outcome: string; reason: string; by: string; at: Date; receiver?: string }

const WORK_ACTIONS = ['take-up', 'assign', 'weigh', 'pass-on', 'close'] as const
const OFFER_ACTIONS = ['accept', 'decline', 'take-back'] as const
export const HANDLING_ACTIONS = [...WORK_ACTIONS, ...OFFER_ACTIONS] as const
export type HandlingAction = (typeof HANDLING_ACTIONS)[number]

export const handlingParts = ['worker', 'toTeam', 'reason', 'outcome', 'receiver'] as const
type HandlingPart = (typeof handlingParts)[number]

/** What is filled in with each step; the rest has no meaning there. */
export const askedWith: Readonly<Record<HandlingAction, readonly HandlingPart[]>> = {
  'take-up': [],
  assign: ['worker'],
  weigh: [],
  'pass-on': ['toTeam', 'reason'],
  close: ['outcome', 'reason', 'receiver'],
  accept: [],
  decline: ['reason'],
  'take-back': [],
}
type OfferAction = (typeof OFFER_ACTIONS)[number]
type WorkAction = (typeof WORK_ACTIONS)[number]

type Who = { by: Asker; at: Date }
type WorkAsk = Who &
  (
    | { action: 'take-up' | 'weigh' }
    | { action: 'assign'; worker: string }
    | { action: 'pass-on'; toTeam: string; reason: string }
    | { action: 'close'; outcome: string; reason: string; receiver?: string | undefined }
  )
type OfferAsk = Who & ({ action: 'accept' | 'take-back' } | { action: 'decline'; reason: string })
export type HandlingAsk = WorkAsk | OfferAsk

/** The new situation, and the row that says who changed it, when and why. */
export type HandlingChanged = {
  now: Handling
  change: { action: HandlingAction | HandlingEvent; by: string; at: Date; reason?: string }
}

/** What happens to a signal without anybody of its team asking for it. */
export type HandlingEvent = 'arrive' | 'mark-acute' | 'come-back' | 'succeed' | 'give-back' | 'move'

export type HandlingSettings = {
  terms: readonly HandlingTerm[]
  outcomes: readonly Outcome[]
  teams: readonly RoutingTeam[]
  dueOn: DueOn
}

export type HandlingRefusal =
  | TermsRefusal
  | 'signals/closed'
  | 'signals/not-yours-to-handle'
  | 'signals/already-taken-up'
  | 'signals/already-weighing'
  | 'signals/take-up-first'
  | 'signals/waits-for-other-team'
  | 'signals/nothing-offered'
  | 'signals/same-team'
  | 'signals/team-unknown'
  | 'signals/passing-needs-reason'
  | 'signals/outcome-unknown'
  | 'signals/closing-needs-reason'
  | 'signals/receiver-missing'
  | 'signals/meldcode-open'
  | 'signals/not-closed'

type Answer<T> = T | Refusal<HandlingRefusal>

export function isOpen(signal: Handling): signal is OpenHandling {
  return signal.state !== 'closed'
}

/** How the asker stands to a signal: the one who took it up, a colleague, the lead of the team, or the other team. */
type Standing = 'handler' | 'colleague' | 'lead' | 'receiver'

/**
 * Who may do what. A colleague takes up, and passes on what nobody took up yet; the rest is for the one who took it up
 * and for the team lead; only the other team accepts or declines.
 */
const MAY: Record<HandlingAction, readonly Standing[]> = {
  'take-up': ['colleague', 'lead'],
  assign: ['lead'],
  weigh: ['handler', 'lead'],
  'pass-on': ['handler', 'lead'],
  'take-back': ['handler', 'lead'],
  accept: ['receiver'],
  decline: ['receiver'],
  close: ['handler', 'lead'],
}

function standingsOf(signal: Handling, by: Asker): Standing[] {
  if (by.kind !== 'worker') return []
  const inTeam = by.teams.includes(signal.team)
  return [
    ...(inTeam && isHandler(signal, by) ? (['handler'] as const) : []),
    ...(inTeam ? (['colleague'] as const) : []),
    ...(inTeam && hasOneOf(by, ['team-lead']) ? (['lead'] as const) : []),
    ...(signal.state === 'passed-on' && by.teams.includes(signal.offer.toTeam) ? (['receiver'] as const) : []),
  ]
}

/** Whoever took it up, or stands in for that colleague today (promise 1: also in holidays). */
function isHandler({ worker }: Common, { id, standsInFor = [] }: Asker): boolean {
  return worker !== undefined && (worker === id || standsInFor.includes(worker))
}

/** May this person do this to this signal now, whatever will be filled in? The screen asks it for every button. */
export function refuseHandling(
  signal: Handling,
  { action, by }: { action: HandlingAction; by: Asker },
): Refusal<HandlingRefusal> | undefined {
  const ready = isOfferAction(action) ? readyToAnswer(signal, { action, by }) : readyToWork(signal, { action, by })
  return isRefusal(ready) ? ready : undefined
}

function isOfferAction(action: HandlingAction): action is OfferAction {
  return OFFER_ACTIONS.some((one) => one === action)
}

function readyToAnswer(signal: Handling, { action, by }: { action: OfferAction; by: Asker }): Answer<Offered> {
  if (signal.state === 'closed') return { refused: 'signals/closed' }
  if (signal.state !== 'passed-on') return { refused: 'signals/nothing-offered' }
  return mayDo(signal, action, by) ? signal : { refused: 'signals/not-yours-to-handle', status: 403 }
}

function readyToWork(signal: Handling, { action, by }: { action: WorkAction; by: Asker }): Answer<Working> {
  if (signal.state === 'closed') return { refused: 'signals/closed' }
  if (!mayDo(signal, action, by)) return { refused: 'signals/not-yours-to-handle', status: 403 }
  if (signal.state === 'passed-on') return { refused: 'signals/waits-for-other-team' }
  if (action === 'take-up' && signal.state !== 'new') return { refused: 'signals/already-taken-up' }
  // Beginning the weighing again would start its clock again.
  if (action === 'weigh' && signal.state === 'weighing') return { refused: 'signals/already-weighing' }
  if ((action === 'weigh' || action === 'close') && signal.worker === undefined)
    return { refused: 'signals/take-up-first' }
  return signal
}

function mayDo(signal: Handling, action: HandlingAction, by: Asker): boolean {
  const standings = standingsOf(signal, by)
  const nobodyHasIt = action === 'pass-on' && signal.worker === undefined
  return (nobodyHasIt && standings.includes('colleague')) || MAY[action].some((one) => standings.includes(one))
}

/** What happens to the signal if this is done now, with the row of its history; or why it cannot. */
export function decideHandling(
  signal: Handling,
  ask: HandlingAsk,
  settings: HandlingSettings,
): Answer<HandlingChanged> {
  const now = answersOffer(ask) ? afterAnswer(signal, ask, settings) : afterWork(signal, ask, settings)
  if (isRefusal(now)) return now
  const reason = 'reason' in ask ? ask.reason.trim() : undefined
  return { now, change: { action: ask.action, by: ask.by.id, at: ask.at, ...(reason && { reason }) } }
}

function answersOffer(ask: HandlingAsk): ask is OfferAsk {
  return isOfferAction(ask.action)
}

function afterAnswer(signal: Handling, ask: OfferAsk, settings: HandlingSettings): Answer<Handling> {
  const offered = readyToAnswer(signal, ask)
  if (isRefusal(offered)) return offered
  if (ask.action === 'accept') {
    const { toTeam } = offered.offer
    return inState(offered, { state: 'taken-up', team: toTeam, worker: ask.by.id, since: ask.at }, settings)
  }
  if (ask.action === 'decline' && !ask.reason.trim())
    return { refused: 'signals/passing-needs-reason', status: 422, pointer: '/reason' }
  // The sender has it again with the due moment it had: sending it round wins no time.
  return { ...commonOf(offered), ...offered.offer.back }
}

function afterWork(signal: Handling, ask: WorkAsk, settings: HandlingSettings): Answer<Handling> {
  const working = readyToWork(signal, ask)
  if (isRefusal(working)) return working
  switch (ask.action) {
    case 'take-up':
      return inState(working, { state: 'taken-up', worker: ask.by.id, since: ask.at }, settings)
    case 'assign':
      return assigned(working, ask, settings)
    case 'weigh':
      return inState(working, { state: 'weighing', worker: working.worker, since: ask.at }, settings)
    case 'pass-on':
      return passedOn(working, ask, settings)
    case 'close':
      return closedWith(working, ask, settings)
  }
}

function commonOf({ municipality, kinds, acute, receivedAt, team, worker, meldcodeOpen }: Common): Common {
  return { municipality, kinds, acute, receivedAt, team, worker, meldcodeOpen }
}

function inState(
  signal: Common,
  next: { state: WorkState; team?: string; worker: string | undefined; since: Date },
  settings: HandlingSettings,
): Answer<Handling> {
  const { state, since } = next
  const found = dueIn(settings.terms, { ...commonOf(signal), state, since }, settings.dueOn)
  if (isRefusal(found)) return found
  return { ...commonOf(signal), team: next.team ?? signal.team, worker: next.worker, state, due: found.due }
}

/** Another pair of hands does not stop the clock: only a signal nobody had gets the term of a taken-up one. */
function assigned(signal: Working, ask: { worker: string; at: Date }, settings: HandlingSettings): Answer<Handling> {
  if (signal.state === 'new') return inState(signal, { state: 'taken-up', worker: ask.worker, since: ask.at }, settings)
  return { ...signal, worker: ask.worker }
}

/** Offers the signal to another team. The sender stays the handler, with a due moment, until the other accepts. */
function passedOn(
  signal: Working,
  ask: { toTeam: string; reason: string; by: Asker; at: Date },
  settings: HandlingSettings,
): Answer<Handling> {
  const reason = ask.reason.trim()
  if (!reason) return { refused: 'signals/passing-needs-reason', status: 422, pointer: '/reason' }
  if (ask.toTeam === signal.team) return { refused: 'signals/same-team', status: 422, pointer: '/toTeam' }
  if (teamOn(settings.teams, ask.toTeam, dayOf(ask.at)) !== ask.toTeam)
    return { refused: 'signals/team-unknown', status: 422, pointer: '/toTeam' }
  const found = dueIn(settings.terms, { ...commonOf(signal), state: 'passed-on', since: ask.at }, settings.dueOn)
  if (isRefusal(found)) return found
  const back = { state: signal.state, due: signal.due }
  const offer = { toTeam: ask.toTeam, reason, by: ask.by.id, at: ask.at, back }
  return { ...commonOf(signal), state: 'passed-on', due: found.due, offer }
}

function closedWith(
  signal: Working,
  ask: { outcome: string; reason: string; receiver?: string | undefined; by: Asker; at: Date },
  settings: HandlingSettings,
): Answer<Handling> {
  if (signal.meldcodeOpen) return { refused: 'signals/meldcode-open' }
  const outcome = findCode(settings.outcomes, ask.outcome, dayOf(ask.at), signal.municipality)
  if (!outcome) return { refused: 'signals/outcome-unknown', status: 422, pointer: '/outcome' }
  const reason = ask.reason.trim()
  if (!reason) return { refused: 'signals/closing-needs-reason', status: 422, pointer: '/reason' }
  const receiver = ask.receiver?.trim()
  if (outcome.needsReceiver && !receiver)
    return { refused: 'signals/receiver-missing', status: 422, pointer: '/receiver' }
  const closed = { outcome: outcome.code, reason, by: ask.by.id, at: ask.at, ...(receiver && { receiver }) }
  return { ...commonOf(signal), state: 'closed', closed }
}

/** A signal that has just come in, in the hands of the team that routing found. */
export function beginHandling(
  signal: Omit<Common, 'worker' | 'meldcodeOpen'>,
  settings: HandlingSettings,
): Answer<HandlingChanged> {
  const { receivedAt } = signal
  const start = { ...signal, meldcodeOpen: false }
  const now = inState(start, { state: 'new', worker: undefined, since: receivedAt }, settings)
  return isRefusal(now) ? now : { now, change: { action: 'arrive', by: 'reporter', at: receivedAt } }
}

/**
 * Danger that shows itself later: anybody of the team, or of the team that is asked, marks it, and the due moment can
 * only come nearer. Marking it again changes nothing but adds a row that says who saw it too.
 */
export function markAcute(
  signal: Handling,
  ask: { by: Asker; at: Date; reason: string },
  settings: HandlingSettings,
): Answer<HandlingChanged> {
  if (signal.state === 'closed') return { refused: 'signals/closed' }
  const standings = standingsOf(signal, ask.by)
  if (!standings.includes('colleague') && !standings.includes('receiver'))
    return { refused: 'signals/not-yours-to-handle', status: 403 }
  const now = hastened(signal, ask.at, settings)
  const reason = ask.reason.trim()
  const change = { action: 'mark-acute' as const, by: ask.by.id, at: ask.at, ...(reason && { reason }) }
  return { now, change }
}

/** The same signal with danger: the due moment, also the one it goes back to when declined, is at most the acute one. */
function hastened(signal: OpenHandling, at: Date, settings: HandlingSettings): Handling {
  const latest = (state: OpenState, due: Date) => {
    const found = dueIn(settings.terms, { ...commonOf(signal), acute: true, state, since: at }, settings.dueOn)
    return isRefusal(found) || due < found.due ? due : found.due
  }
  const due = latest(signal.state, signal.due)
  if (signal.state !== 'passed-on') return { ...signal, acute: true, due }
  const { back } = signal.offer
  const offer = { ...signal.offer, back: { ...back, due: latest(back.state, back.due) } }
  return { ...signal, acute: true, due, offer }
}

/**
 * A closed signal of which the reporter says that it did not help, is new again: same signal, with a handler and a due
 * moment (A06, A07). `team` is what routing says today: the old team may have merged.
 */
export function comeBack(
  signal: Handling,
  ask: { team: string; reason: string; at: Date },
  settings: HandlingSettings,
): Answer<HandlingChanged> {
  if (signal.state !== 'closed') return { refused: 'signals/not-closed' }
  const now = inState(signal, { state: 'new', team: ask.team, worker: undefined, since: ask.at }, settings)
  if (isRefusal(now)) return now
  return { now, change: { action: 'come-back', by: 'reporter', at: ask.at, reason: ask.reason } }
}

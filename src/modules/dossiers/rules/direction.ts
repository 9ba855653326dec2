import type { Refusal } from '../../../platform/refusal.ts'
import type { Day } from './day.ts'
import { endAt, type Period, periodAt, replaceFrom, rewrite } from './periods.ts'

export type PersonId = string

/** How far the family can direct the help itself; a judgement of a person, never a score (S003-134). */
export const estimateOutcomes = ['can', 'can-with-support', 'cannot'] as const
export type EstimateOutcome = (typeof estimateOutcomes)[number]

export type Estimate = {
  outcome: EstimateOutcome
  /** What the family can carry itself, in words. */
  canCarry: string
  /** Where the family wants help with directing. */
  needsHelpWith?: string
  by: string
  on: Day
  reviewOn: Day
}

/** What parents who direct themselves do, and what the municipality does; visible to everyone involved (S003-155). */
export type DirectionAgreement = { text: string; by: PersonId | 'municipality' }

export type Professional = {
  kind: 'professional'
  worker: string
  organisation: string
  /** Does not give help in this household itself (S000-113). */
  independent: boolean
}
export type OwnDirection = {
  kind: 'own'
  parents: readonly [PersonId, ...PersonId[]]
  agreements: readonly [DirectionAgreement, ...DirectionAgreement[]]
  estimate: Estimate
}

/** Who directs the one plan in a period, and why they came to. */
export type Direction = Period & (Professional | OwnDirection) & { why: string; decidedBy: string }
export type DirectionHistory = readonly Direction[]

export type DirectionRefusal =
  | 'dossiers/direction-ended'
  | 'dossiers/direction-not-begun'
  | 'dossiers/already-director'
  | 'dossiers/director-gives-help'
  | 'dossiers/reason-missing'
  | 'dossiers/own-direction-without-parents'
  | 'dossiers/own-direction-without-agreements'
  | 'dossiers/estimate-incomplete'
  | 'dossiers/estimate-without-review'
  | 'dossiers/estimate-says-cannot'

/** Whoever takes up the household directs until somebody is chosen, so a household has a director from the first instant. */
export function startDirection(ask: { worker: string; organisation: string; at: Date; why: string }): DirectionHistory {
  const { worker, organisation, at, why } = ask
  return [{ kind: 'professional', worker, organisation, independent: false, from: at, why, decidedBy: worker }]
}

/** Exactly one while the dossier is open; undefined before opening and after closing. */
export function directorAt(history: DirectionHistory, at: Date): Direction | undefined {
  return periodAt(history, at)
}

export type Appointment = Omit<Professional, 'kind'> & {
  at: Date
  why: string
  decidedBy: string
  /** Organisations that give help in this household now; an independent director comes from none of them. */
  helpingOrganisations: readonly string[]
}

/** Appoints a professional director; the former direction ends in the same instant (D03; S001-009). */
export function appointDirector(
  history: DirectionHistory,
  ask: Appointment,
): DirectionHistory | Refusal<DirectionRefusal> {
  const no = refuseChange(history, ask)
  if (no) return no
  const now = directorAt(history, ask.at)
  const { worker, organisation, independent, at, why, decidedBy } = ask
  if (now?.kind === 'professional' && now.worker === worker && now.independent === independent)
    return { refused: 'dossiers/already-director', pointer: '/worker' }
  if (independent && ask.helpingOrganisations.includes(organisation))
    return { refused: 'dossiers/director-gives-help', pointer: '/worker' }
  return replaceFrom<Direction>(history, {
    kind: 'professional',
    worker,
    organisation,
    independent,
    from: at,
    why,
    decidedBy,
  })
}

export type OwnDirectionAsk = {
  parents: readonly PersonId[]
  agreements: readonly DirectionAgreement[]
  estimate: Estimate
  at: Date
  why: string
  decidedBy: string
}

/**
 * The parents direct themselves: only with an estimate of what they can carry, a day to look again, and agreements that
 * everyone involved can read (S003-105, S003-134, S003-155; S001-007).
 */
export function giveOwnDirection(
  history: DirectionHistory,
  ask: OwnDirectionAsk,
): DirectionHistory | Refusal<DirectionRefusal> {
  const no = refuseChange(history, ask) ?? refuseEstimate(ask.estimate)
  if (no) return no
  const [parent, ...otherParents] = ask.parents
  const [agreement, ...more] = ask.agreements.filter((a) => a.text.trim() !== '')
  if (parent === undefined) return { refused: 'dossiers/own-direction-without-parents', pointer: '/parents' }
  if (agreement === undefined) return { refused: 'dossiers/own-direction-without-agreements', pointer: '/agreements' }
  return replaceFrom<Direction>(history, {
    kind: 'own',
    parents: [parent, ...otherParents],
    agreements: [agreement, ...more],
    estimate: ask.estimate,
    from: ask.at,
    why: ask.why,
    decidedBy: ask.decidedBy,
  })
}

/** Parents direct, and the day to look again at what they can carry has come. */
export function estimateIsDue(direction: Direction, today: Day): boolean {
  return direction.kind === 'own' && direction.estimate.reviewOn <= today
}

/** The dossiers a leaving worker still directs; like the watch, none may be left behind. */
export function directionsLeftBehind(
  worker: string,
  leavesAt: Date,
  histories: readonly { dossier: string; history: DirectionHistory }[],
): string[] {
  const directs = (d: Direction | undefined) => d?.kind === 'professional' && d.worker === worker
  return histories.filter(({ history }) => directs(directorAt(history, leavesAt))).map(({ dossier }) => dossier)
}

export type DirectionSuccession = {
  leaver: string
  successor: { worker: string; organisation: string }
  at: Date
  why: string
  decidedBy: string
}

/** Puts a successor wherever the leaving worker would still direct, also in what was planned; who comes after stays. */
export function succeedDirection(history: DirectionHistory, ask: DirectionSuccession): DirectionHistory {
  const { leaver, successor, at, why, decidedBy } = ask
  return history.flatMap((direction) => {
    if (direction.kind !== 'professional' || direction.worker !== leaver) return [direction]
    const independent = direction.independent && direction.organisation === successor.organisation
    return rewrite<Direction>([direction], { from: at }, () => ({
      kind: 'professional',
      ...successor,
      independent,
      why,
      decidedBy,
    }))
  })
}

/** Only closing the dossier ends the direction without a next one. */
export function endDirection(history: DirectionHistory, at: Date): DirectionHistory | Refusal<DirectionRefusal> {
  return refuseTime(history, at) ?? endAt(history, at)
}

function refuseChange(
  history: DirectionHistory,
  ask: { at: Date; why: string },
): Refusal<DirectionRefusal> | undefined {
  if (ask.why.trim() === '') return { refused: 'dossiers/reason-missing', pointer: '/why' }
  return refuseTime(history, ask.at)
}

function refuseTime(history: DirectionHistory, at: Date): Refusal<DirectionRefusal> | undefined {
  const [first] = history
  const last = history.at(-1)
  if (first === undefined || last === undefined || at < first.from) return { refused: 'dossiers/direction-not-begun' }
  // What somebody decided before is not undone by an answer that comes in late.
  if (last.until !== undefined || at < last.from) return { refused: 'dossiers/direction-ended' }
  return undefined
}

function refuseEstimate(estimate: Estimate): Refusal<DirectionRefusal> | undefined {
  if (estimate.canCarry.trim() === '' || estimate.by.trim() === '')
    return { refused: 'dossiers/estimate-incomplete', pointer: '/estimate/canCarry' }
  if (estimate.reviewOn <= estimate.on)
    return { refused: 'dossiers/estimate-without-review', pointer: '/estimate/reviewOn' }
  if (estimate.outcome === 'cannot') return { refused: 'dossiers/estimate-says-cannot', pointer: '/estimate/outcome' }
  return undefined
}

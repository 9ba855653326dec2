import type { Refusal } from '../../../../platform/refusal.ts'
import { type Cents, sumOf } from './amounts.ts'

type Day = string

/** Money the municipality gives to others, or asks of the state, the province or a fund. */
export const subsidyDirections = ['given', 'received'] as const
export type SubsidyDirection = (typeof subsidyDirections)[number]

/** A scheme runs from a day to a day; a ceiling, when there is one, holds for all that is granted in it. */
export type Scheme = { direction: SubsidyDirection; from: Day; until: Day | null; ceiling: Cents | null }

/** What was decided: granted (less than asked is granted in part) or not. */
export type Grant = { granted: Cents; on: Day; conditions: string; accountBy: Day | null }

/** What was done with it, by who received it. */
export type Account = { on: Day; spent: Cents; text: string }

/** The last word: what the subsidy really comes to. */
export type Settlement = { on: Day; cents: Cents }

export type Application = {
  id: string
  asked: Cents
  receivedOn: Day
  /** By when there must be a decision, as the scheme or the law says. */
  decideBy: Day | null
  grant: Grant | null
  account: Account | null
  settlement: Settlement | null
}

export const subsidyStates = ['asked', 'refused', 'granted', 'accounted', 'settled'] as const
export type SubsidyState = (typeof subsidyStates)[number]

export type SubsidiesRefusal =
  | 'programme/scheme-ends-before-it-begins'
  | 'programme/scheme-not-open'
  | 'programme/ceiling-below-granted'
  | 'programme/ceiling-reached'
  | 'programme/granted-more-than-asked'
  | 'programme/already-decided'
  | 'programme/not-granted'
  | 'programme/already-accounted'
  | 'programme/not-accounted'
  | 'programme/already-settled'
  | 'programme/settled-more-than-granted'
  | 'programme/date-before-the-former'

/** The dates follow one another, and a ceiling is not put below what was granted already. */
export function refuseScheme(
  scheme: Scheme,
  applications: readonly Application[],
): Refusal<SubsidiesRefusal> | undefined {
  const { from, until, ceiling } = scheme
  if (until !== null && until < from)
    return { refused: 'programme/scheme-ends-before-it-begins', pointer: '/until', status: 422 }
  if (ceiling !== null && ceiling < grantedIn(applications))
    return { refused: 'programme/ceiling-below-granted', pointer: '/ceiling', status: 422 }
  return undefined
}

export function refuseApplication(
  scheme: Scheme,
  { receivedOn }: { receivedOn: Day },
): Refusal<SubsidiesRefusal> | undefined {
  const open = scheme.from <= receivedOn && (scheme.until === null || receivedOn <= scheme.until)
  return open ? undefined : { refused: 'programme/scheme-not-open', pointer: '/receivedOn', status: 422 }
}

/** What a subsidy comes to so far: what was settled, or else what was granted. */
export function weightOf({ grant, settlement }: Pick<Application, 'grant' | 'settlement'>): Cents {
  return settlement?.cents ?? grant?.granted ?? 0
}

export function grantedIn(applications: readonly Pick<Application, 'grant' | 'settlement'>[]): Cents {
  return sumOf(applications.map(weightOf))
}

/**
 * What may still be granted; null when there is no ceiling. Awb 4:25: a subsidy is refused as far as the ceiling would be
 * passed.
 */
export function roomIn({ ceiling }: Pick<Scheme, 'ceiling'>, applications: readonly Application[]): Cents | null {
  return ceiling === null ? null : ceiling - grantedIn(applications)
}

/** Decides on an application. What is granted stays within what was asked and under the ceiling. */
export function decide(
  application: Application,
  grant: Grant,
  { scheme, others }: { scheme: Scheme; others: readonly Application[] },
): Application | Refusal<SubsidiesRefusal> {
  if (application.grant) return { refused: 'programme/already-decided' }
  if (grant.on < application.receivedOn)
    return { refused: 'programme/date-before-the-former', pointer: '/on', status: 422 }
  if (grant.granted > application.asked)
    return { refused: 'programme/granted-more-than-asked', pointer: '/granted', status: 422 }
  const room = roomIn(scheme, others)
  if (room !== null && grant.granted > room)
    return { refused: 'programme/ceiling-reached', pointer: '/granted', status: 422 }
  return { ...application, grant }
}

/** The receiver accounts for what was granted. Spending more than that is possible, and then it is their own money. */
export function account(application: Application, given: Account): Application | Refusal<SubsidiesRefusal> {
  const { grant } = application
  if (!grant || grant.granted === 0) return { refused: 'programme/not-granted' }
  if (application.account) return { refused: 'programme/already-accounted' }
  if (given.on < grant.on) return { refused: 'programme/date-before-the-former', pointer: '/on', status: 422 }
  return { ...application, account: given }
}

/** Settles what the subsidy comes to: at most what was granted. The rest comes back or is not paid. */
export function settle(application: Application, settlement: Settlement): Application | Refusal<SubsidiesRefusal> {
  const { grant, account: accounted } = application
  if (!grant || !accounted) return { refused: 'programme/not-accounted' }
  if (application.settlement) return { refused: 'programme/already-settled' }
  if (settlement.on < accounted.on) return { refused: 'programme/date-before-the-former', pointer: '/on', status: 422 }
  if (settlement.cents > grant.granted)
    return { refused: 'programme/settled-more-than-granted', pointer: '/cents', status: 422 }
  return { ...application, settlement }
}

export function subsidyStateOf({ grant, account: accounted, settlement }: Application): SubsidyState {
  if (!grant) return 'asked'
  if (grant.granted === 0) return 'refused'
  if (settlement) return 'settled'
  return accounted ? 'accounted' : 'granted'
}

/** What is late: the decision, or the account. The day itself is in time. */
export function lateWith(application: Application, today: Day): 'decision' | 'account' | undefined {
  const state = subsidyStateOf(application)
  const { decideBy, grant } = application
  if (state === 'asked') return decideBy !== null && decideBy < today ? 'decision' : undefined
  const due = grant?.accountBy ?? null
  return state === 'granted' && due !== null && due < today ? 'account' : undefined
}

import type { Refusal } from '../../../platform/refusal.ts'
import type { AccessAction, Purpose } from './access-table.ts'
import { type Day, plusDays } from './day.ts'

/** Somebody without a relation asks to read a dossier, for a purpose and until a day (L03). */
export type AccessRequest = {
  id: string
  dossier: string
  by: string
  purpose: Purpose
  reason: string
  until: Day
  /** Who answers: the team lead of the dossier's team, for a sealed dossier the attention officer. */
  handler: string
  at: Date
} & (
  | { state: 'asked' }
  | { state: 'granted'; answeredAt: Date; endedAt?: Date }
  | { state: 'refused'; answeredAt: Date; why: string }
)

export type AccessRequestRefusal =
  | 'dossiers/request-without-reason'
  | 'dossiers/request-too-long'
  | 'dossiers/request-ends-in-the-past'
  | 'dossiers/request-handled-by-asker'
  | 'dossiers/request-not-yours-to-answer'
  | 'dossiers/request-answered'
  | 'dossiers/request-not-granted'

/** What somebody can ask for; break-glass, distribution and handover have their own doors. */
export const requestablePurposes = ['help', 'safety', 'advice', 'account'] as const satisfies readonly Purpose[]
/** What a grant opens; writing takes a relation. */
export const grantedActions = ['know', 'read'] as const satisfies readonly AccessAction[]

type Ask = Omit<AccessRequest, 'state'> & { purpose: (typeof requestablePurposes)[number] }

/** Asks for access with a reason and an end; `longest` is the policy's number of days. */
export function requestAccess(
  ask: Ask,
  facts: { today: Day; longest: number },
): AccessRequest | Refusal<AccessRequestRefusal> {
  if (ask.reason.trim() === '') return { refused: 'dossiers/request-without-reason', pointer: '/reason' }
  if (ask.handler === ask.by) return { refused: 'dossiers/request-handled-by-asker', pointer: '/handler' }
  return refuseEnd(ask.until, facts) ?? { ...ask, state: 'asked' }
}

export type RequestAnswer = { by: string; at: Date; today: Day; longest: number } & (
  | { grant: true; until?: Day }
  | { grant: false; why: string }
)

/** The handler grants, perhaps for a shorter time, or refuses with a reason. Nobody answers an own request. */
export function answerAccessRequest(
  request: AccessRequest,
  answer: RequestAnswer,
): AccessRequest | Refusal<AccessRequestRefusal> {
  if (request.state !== 'asked') return { refused: 'dossiers/request-answered' }
  if (answer.by !== request.handler || answer.by === request.by)
    return { refused: 'dossiers/request-not-yours-to-answer', status: 403 }
  if (!answer.grant) {
    if (answer.why.trim() === '') return { refused: 'dossiers/request-without-reason', pointer: '/why' }
    return { ...request, state: 'refused', answeredAt: answer.at, why: answer.why }
  }
  const until = answer.until !== undefined && answer.until < request.until ? answer.until : request.until
  return refuseEnd(until, answer) ?? { ...request, until, state: 'granted', answeredAt: answer.at }
}

/** Ends granted access before its day, for instance when the purpose is served. */
export function endGrantedAccess(request: AccessRequest, at: Date): AccessRequest | Refusal<AccessRequestRefusal> {
  if (request.state !== 'granted' || request.endedAt) return { refused: 'dossiers/request-not-granted' }
  return { ...request, endedAt: at }
}

/** Granted access holds from the answer up to and including its last day, unless it was ended. */
export function grantHolds(request: AccessRequest, at: Date, today: Day): boolean {
  if (request.state !== 'granted' || at < request.answeredAt || today > request.until) return false
  return request.endedAt === undefined || at < request.endedAt
}

function refuseEnd(until: Day, facts: { today: Day; longest: number }): Refusal<AccessRequestRefusal> | undefined {
  if (until < facts.today) return { refused: 'dossiers/request-ends-in-the-past', pointer: '/until' }
  if (until > plusDays(facts.today, facts.longest))
    return { refused: 'dossiers/request-too-long', pointer: '/until', facts: { days: facts.longest } }
  return undefined
}

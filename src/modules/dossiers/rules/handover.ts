import type { Refusal } from '../../../platform/refusal.ts'
import type { DayLength } from '../../../platform/terms/term-length.ts'
import type { Day } from './day.ts'

/** What is handed over: the watch, the direction, or both; a crisis from the night is answered the next working day. */
export const handoverKinds = ['ordinary', 'crisis'] as const
export type HandoverKind = (typeof handoverKinds)[number]

export const handoverItems = [
  'family-told',
  'family-present',
  'talk-held',
  'safety-described',
  'plan-shared',
  'agreements-named',
  'involved-named',
  'open-signals-named',
  'waiting-named',
  'consent-in-order',
] as const
export type HandoverItem = (typeof handoverItems)[number]

/** What a complete handover holds, and within which term the receiver answers; per municipality and dated. */
export type HandoverPolicy = {
  required: readonly HandoverItem[]
  optional: readonly HandoverItem[]
  answerWithin: Record<HandoverKind, DayLength>
}

/** The checklist as far as it is: done, or not needed because of something. What is not there is missing. */
export type Checklist = Partial<Record<HandoverItem, { state: 'done' } | { state: 'not-needed'; why: string }>>

export type Receiver = { kind: 'worker'; worker: string } | { kind: 'team'; team: string }

export type Handover = {
  id: string
  dossier: string
  kind: HandoverKind
  sender: string
  receiver: Receiver
  checklist: Checklist
  /** Why it goes out before it is complete; only when safety cannot wait. */
  incompleteBecause?: string
  offeredAt: Date
  due: Day
} & (
  | { state: 'offered' }
  | { state: 'accepted'; by: string; at: Date }
  | { state: 'refused'; by: string; at: Date; reason: string }
  | { state: 'withdrawn'; by: string; at: Date; reason: string }
)
export type HandoverState = Handover['state']

export type HandoverRefusal =
  | 'dossiers/handover-already-open'
  | 'dossiers/handover-incomplete'
  | 'dossiers/handover-to-oneself'
  | 'dossiers/handover-answered'
  | 'dossiers/handover-not-for-you'
  | 'dossiers/handover-not-yours'
  | 'dossiers/handover-reason-missing'

export type HandoverOffer = {
  id: string
  dossier: string
  kind: HandoverKind
  sender: string
  receiver: Receiver
  checklist: Checklist
  incompleteBecause?: string
  at: Date
  /** Last day to answer: the term of the policy, counted by the caller's term function from today. */
  due: Day
}

/** What is still missing of the required items. */
export function missingItems(checklist: Checklist, policy: HandoverPolicy): HandoverItem[] {
  return policy.required.filter((item) => {
    const answer = checklist[item]
    return answer === undefined || (answer.state === 'not-needed' && answer.why.trim() === '')
  })
}

/**
 * Offers a warm handover: complete, or with the reason why safety cannot wait for the rest (D05; S003-104, S003-121).
 * Nothing changes for the sender yet.
 */
export function offerHandover(
  offer: HandoverOffer,
  facts: { policy: HandoverPolicy; open: readonly Handover[] },
): Handover | Refusal<HandoverRefusal> {
  const { at, incompleteBecause, ...rest } = offer
  if (facts.open.some((h) => h.dossier === offer.dossier && h.state === 'offered'))
    return { refused: 'dossiers/handover-already-open' }
  if (offer.receiver.kind === 'worker' && offer.receiver.worker === offer.sender)
    return { refused: 'dossiers/handover-to-oneself', pointer: '/receiver' }
  const missing = missingItems(offer.checklist, facts.policy)
  const because = incompleteBecause?.trim()
  if (missing.length > 0 && !because)
    return { refused: 'dossiers/handover-incomplete', pointer: '/checklist', facts: { missing: missing.join(', ') } }
  return {
    ...rest,
    ...(because && missing.length > 0 && { incompleteBecause: because }),
    offeredAt: at,
    state: 'offered',
  }
}

export type HandoverAnswer = {
  by: { worker: string; teams: readonly string[] }
  at: Date
  answer: { accept: true } | { accept: false; reason: string }
}

/** The receiver accepts, or refuses with a reason; then the sender stays answerable (promise 4). */
export function answerHandover(handover: Handover, ask: HandoverAnswer): Handover | Refusal<HandoverRefusal> {
  if (handover.state !== 'offered') return { refused: 'dossiers/handover-answered' }
  const { receiver } = handover
  const isReceiver =
    receiver.kind === 'worker' ? receiver.worker === ask.by.worker : ask.by.teams.includes(receiver.team)
  if (!isReceiver) return { refused: 'dossiers/handover-not-for-you', status: 403 }
  if (handover.sender === ask.by.worker) return { refused: 'dossiers/handover-to-oneself' }
  const { state: _, ...rest } = handover
  if (ask.answer.accept) return { ...rest, state: 'accepted', by: ask.by.worker, at: ask.at }
  if (ask.answer.reason.trim() === '') return { refused: 'dossiers/handover-reason-missing', pointer: '/reason' }
  return { ...rest, state: 'refused', by: ask.by.worker, at: ask.at, reason: ask.answer.reason }
}

/** The sender takes the offer back, with a reason, while it is unanswered. */
export function withdrawHandover(
  handover: Handover,
  ask: { by: string; at: Date; reason: string },
): Handover | Refusal<HandoverRefusal> {
  if (handover.state !== 'offered') return { refused: 'dossiers/handover-answered' }
  if (handover.sender !== ask.by) return { refused: 'dossiers/handover-not-yours', status: 403 }
  if (ask.reason.trim() === '') return { refused: 'dossiers/handover-reason-missing', pointer: '/reason' }
  const { state: _, ...rest } = handover
  return { ...rest, state: 'withdrawn', ...ask }
}

/** Who is answerable for what is handed over: the sender in every state but accepted (promise 4). */
export function answerableFor(handover: Handover): string {
  return handover.state === 'accepted' ? handover.by : handover.sender
}

/** Unanswered after its last day; the team lead of the receiver hears of it. */
export function handoverIsOverdue(handover: Handover, today: Day): boolean {
  return handover.state === 'offered' && handover.due < today
}

/** A handover counts as warm when it was complete, answered in time, talked over, and the family was there or told why not. */
export type Warmth = { complete: boolean; inTime: boolean; talkHeld: boolean; familyPresent: boolean }

/** The four facts of the inspection indicator (S003-183), side by side; undefined while it is not accepted. */
export function warmthOf(handover: Handover, facts: { policy: HandoverPolicy; answeredOn: Day }): Warmth | undefined {
  if (handover.state !== 'accepted') return undefined
  const done = (item: HandoverItem) => handover.checklist[item]?.state === 'done'
  return {
    complete: missingItems(handover.checklist, facts.policy).length === 0,
    inTime: facts.answeredOn <= handover.due,
    talkHeld: done('talk-held'),
    familyPresent: done('family-present'),
  }
}

import type { Refusal } from '../../../platform/refusal.ts'
import { type Dated, findInForce } from '../../../platform/terms/dated.ts'
import type { Day } from './day.ts'

/** Why a dossier closes. Each is counted under an ending code of the national figures (N-FIG-02). */
export const closingReasons = [
  'goals-reached',
  'not-needed',
  'agreed',
  'family-stops',
  'helper-stops',
  'moved',
  'other-municipality-acts',
  'age-limit',
  'died',
] as const
export type ClosingReason = (typeof closingReasons)[number]

/** `01` by plan, `02` agreed, `03` by the client, `04` by the provider, `05` by something outside (N-FIG-02). */
export type EndingCode = '01' | '02' | '03' | '04' | '05'
export type ClosingReasonRule = {
  ending: EndingCode
  /** Somebody elsewhere takes over and has accepted, so nobody is let go (promise 2 and 4). */
  needsReceiver: boolean
}

/** What is asked at the end, of every informant apart and never of necessity (N-FIG-01, N-RISK-02). */
export const outcomeQuestions = ['useful', 'manages-alone', 'problems-less', 'goals-reached'] as const
export type OutcomeQuestion = (typeof outcomeQuestions)[number]
export const outcomeAnswers = ['yes', 'partly', 'no'] as const
export const informants = ['child', 'parent', 'professional'] as const
export type Informant = (typeof informants)[number]
export type Outcome = {
  question: OutcomeQuestion
  informant: Informant
  /** Which child, parent or worker. */
  by: string
  answer: (typeof outcomeAnswers)[number]
  words?: string
}

export type Closing = {
  dossier: string
  at: Date
  by: string
  reason: ClosingReason
  ending: EndingCode
  explanation: string
  familyTold: { told: true; on: Day } | { told: false; why: string }
  outcomes: readonly Outcome[]
  /** Who took the family over elsewhere; only with a reason that needs a receiver. */
  acceptedBy?: string
}

/** What stands in the way of closing; each is finished or handed over first. */
export const closingBlocks = [
  'open-handover',
  'open-signal',
  'consent-conflict',
  'safety-concern',
  'glass-not-reviewed',
] as const
export type ClosingBlock = (typeof closingBlocks)[number]

/** Of these other modules know how many there are. */
export type OutsideBlock = Extract<ClosingBlock, 'open-signal' | 'safety-concern'>

export type ClosingFacts = {
  today: Day
  closed: boolean
  openHandovers: number
  openSignals: number
  consentConflicts: number
  /** Safety agreements that still run. */
  openSafetyConcerns: number
  glassesToReview: number
  /** Who takes over elsewhere and accepted. */
  acceptedBy?: string
  rules: Record<ClosingReason, readonly Dated<ClosingReasonRule>[]>
}

export type ClosingRefusal =
  | 'dossiers/closed'
  | 'dossiers/closing-blocked'
  | 'dossiers/closing-reason-not-in-force'
  | 'dossiers/closing-without-explanation'
  | 'dossiers/closing-family-not-told'
  | 'dossiers/closing-without-receiver'
  | 'dossiers/outcome-twice'

/** Everything that stands in the way, so that the screen can show all of it at once. */
export function whatBlocksClosing(facts: ClosingFacts): ClosingBlock[] {
  const standing: Record<ClosingBlock, boolean> = {
    'open-handover': facts.openHandovers > 0,
    'open-signal': facts.openSignals > 0,
    'consent-conflict': facts.consentConflicts > 0,
    'safety-concern': facts.openSafetyConcerns > 0,
    'glass-not-reviewed': facts.glassesToReview > 0,
  }
  return closingBlocks.filter((block) => standing[block])
}

/** Closes a dossier with reason and outcome (D06, J02). The watch and the direction end in the same instant. */
export function closeDossier(
  ask: Omit<Closing, 'ending' | 'acceptedBy'>,
  facts: ClosingFacts,
): Closing | Refusal<ClosingRefusal> {
  if (facts.closed) return { refused: 'dossiers/closed' }
  const rule = findInForce(facts.rules[ask.reason], Temporal.PlainDate.from(facts.today))
  if (!rule) return { refused: 'dossiers/closing-reason-not-in-force', pointer: '/reason' }
  const blocks = blocksFor(ask.reason, facts)
  if (blocks.length > 0) return { refused: 'dossiers/closing-blocked', facts: { blocks: blocks.join(', ') } }
  if (rule.needsReceiver && !facts.acceptedBy)
    return { refused: 'dossiers/closing-without-receiver', pointer: '/reason' }
  if (ask.explanation.trim() === '') return { refused: 'dossiers/closing-without-explanation', pointer: '/explanation' }
  if (!ask.familyTold.told && ask.familyTold.why.trim() === '')
    return { refused: 'dossiers/closing-family-not-told', pointer: '/familyTold' }
  const asked = ask.outcomes.map((o) => `${o.question}/${o.informant}/${o.by}`)
  if (new Set(asked).size < asked.length) return { refused: 'dossiers/outcome-twice', pointer: '/outcomes' }
  return {
    ...ask,
    ending: rule.ending,
    ...(rule.needsReceiver && facts.acceptedBy && { acceptedBy: facts.acceptedBy }),
  }
}

/** With a receiver who accepted, safety goes over to them; it does not keep the dossier open here. */
function blocksFor(reason: ClosingReason, facts: ClosingFacts): ClosingBlock[] {
  const handedOver = (reason === 'moved' || reason === 'other-municipality-acts') && facts.acceptedBy !== undefined
  const goOver: readonly ClosingBlock[] = handedOver ? ['safety-concern'] : []
  return whatBlocksClosing(facts).filter((block) => !goOver.includes(block))
}

/** Drop-out, as the national figures count it: ended by the client or by the provider. */
export function isDropOut(closing: Pick<Closing, 'ending'>): boolean {
  return closing.ending === '03' || closing.ending === '04'
}

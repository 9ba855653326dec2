import type { Refusal } from '../../../platform/refusal.ts'

/** A date of life or law in the Netherlands, `yyyy-mm-dd`; compares as text. */
export type Day = string
export type PersonId = string

/** Who speaks in a plan. Everybody speaks for themselves; nobody's word is mixed with another's. */
export const voiceKinds = ['child', 'parent', 'network', 'professional'] as const
export type VoiceKind = (typeof voiceKinds)[number]
export type Voice = { kind: VoiceKind; person: PersonId }

/** What somebody said, in their own words. */
export type Saying = { by: Voice; text: string; on: Day }

/** How it is now, what is needed, what one hopes for (S000-015: what does this child need, not what does it have). */
export const wordsAbout = ['now', 'needed', 'hoped'] as const
export type OwnWords = Saying & { about: (typeof wordsAbout)[number] }

/** First safe now, then safe for good, then recovery (S000-077). */
export const phases = ['safe-now', 'stay-safe', 'recover'] as const
export type Phase = (typeof phases)[number]

export type Doer =
  | { kind: 'family' | 'network'; person: PersonId }
  | { kind: 'helper'; name: string; organisation: string }
export type Action = { id: string; text: string; by: Doer; until?: Day; doneOn?: Day }
export type Goal = {
  id: string
  /** In the words of the family. */
  text: string
  inWordsOf?: Voice
  for: readonly PersonId[]
  phase?: Phase
  actions: readonly Action[]
}

/** An agreement that no longer holds stays in the plan, with when and why: what was agreed once is not wiped. */
export type Ended = { on: Day; why: string }
/** Something all hold each other to; `otherwise` is what happens if not, so that choices are clear (S001-012). */
export type Agreement = { id: string; text: string; otherwise?: string; ended?: Ended }
/** What keeps the children safe, who watches it, and when one looks again. */
export type SafetyAgreement = {
  id: string
  text: string
  watchedBy: string
  ifItGoesWrong: string
  reviewOn: Day
  ended?: Ended
}

export const goalResults = ['reached', 'partly', 'not', 'stopped'] as const
export type GoalResult = (typeof goalResults)[number]
export type GoalSaying = { goal: string; by: Voice; result: GoalResult; words?: string }
export type Evaluation = { on: Day; present: readonly Voice[]; sayings: readonly GoalSaying[] }

export type Assent = { by: Voice; on: Day; how: 'signed' | 'spoken'; agrees: boolean; words?: string }

export const planStates = ['draft', 'agreed', 'evaluated', 'ended'] as const
export type PlanState = (typeof planStates)[number]

/** The one plan of a household (D02). Sayings and evaluations only grow; goals and agreements have versions. */
export type Plan = {
  id: string
  household: string
  origin: 'family-group-plan' | 'made-together'
  state: PlanState
  version: number
  /** The version people agreed on last; it stays in force while a new one is being made. */
  inForce?: number
  goesWell: readonly Saying[]
  ownWords: readonly OwnWords[]
  goals: readonly Goal[]
  agreements: readonly Agreement[]
  safety: readonly SafetyAgreement[]
  assents: readonly Assent[]
  evaluations: readonly Evaluation[]
  evaluateOn?: Day
}

export const changeKinds = [
  'started',
  'own-words',
  'goes-well',
  'goal',
  'goal-dropped',
  'action',
  'action-done',
  'agreement',
  'agreement-ended',
  'safety-agreement',
  'safety-agreement-ended',
  'agreed',
  'evaluated',
  'goes-on',
  'ended',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Who changes, when and why. */
export type Change = { by: string; at: Date; why?: string }
/** Every change leaves a version: number, what, who, when, why and the state it led to. */
export type Version = Change & { number: number; kind: ChangeKind; state: PlanState }
export type Changed = { plan: Plan; version: Version }

export type PlanRefusal =
  | 'plans/already-there'
  | 'plans/ended'
  | 'plans/words-missing'
  | 'plans/reason-missing'
  | 'plans/goal-unknown'
  | 'plans/goal-for-nobody'
  | 'plans/goal-agreed-on'
  | 'plans/action-unknown'
  | 'plans/action-without-doer'
  | 'plans/safety-incomplete'
  | 'plans/agreement-unknown'
  | 'plans/agreement-ended'
  | 'plans/nothing-to-agree'
  | 'plans/not-a-draft'
  | 'plans/family-does-not-agree'
  | 'plans/director-does-not-agree'
  | 'plans/evaluation-date-missing'
  | 'plans/not-agreed-yet'
  | 'plans/not-evaluated-yet'
  | 'plans/nobody-spoke'
  | 'plans/spoke-twice'

/** A household has one plan that has not ended; the next one starts when it has (D02, S001-011). */
export function startPlan(
  ask: { id: string; household: string; origin: Plan['origin'] },
  facts: { plans: readonly Pick<Plan, 'household' | 'state'>[]; change: Change },
): Changed | Refusal<PlanRefusal> {
  if (facts.plans.some((p) => p.household === ask.household && p.state !== 'ended'))
    return { refused: 'plans/already-there' }
  const empty = { goesWell: [], ownWords: [], goals: [], agreements: [], safety: [], assents: [], evaluations: [] }
  return versioned(
    { ...ask, ...empty, state: 'draft', version: 0 },
    { kind: 'started', change: facts.change, patch: {} },
  )
}

/** The next version of a plan. Every decision on a plan ends here, so none can forget to say who, when and why. */
export function versioned(
  plan: Plan,
  { kind, change, patch }: { kind: ChangeKind; change: Change; patch: Partial<Plan> },
): Changed {
  const next = { ...plan, ...patch, version: plan.version + 1 }
  return { plan: next, version: { ...change, number: next.version, kind, state: next.state } }
}

/**
 * What it takes to change the content: the plan has not ended, and once people agreed on it, a reason. The content
 * then is a draft again; the version in force stays in force until they agree anew.
 */
export function refuseContentChange(plan: Plan, change: Change): Refusal<PlanRefusal> | undefined {
  if (plan.state === 'ended') return { refused: 'plans/ended' }
  if (plan.state !== 'draft' && !change.why?.trim()) return { refused: 'plans/reason-missing', pointer: '/why' }
  return undefined
}

export function isEmpty(text: string): boolean {
  return text.trim() === ''
}

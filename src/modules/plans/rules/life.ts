import type { Refusal } from '../../../platform/refusal.ts'
import {
  type Assent,
  type Change,
  type Changed,
  type Day,
  type Evaluation,
  type GoalSaying,
  isEmpty,
  type Plan,
  type PlanRefusal,
  type Voice,
  type VoiceKind,
  versioned,
} from './plan.ts'

/** The life of a plan: draft → agreed → evaluated → on, anew or ended. */

/**
 * People agree on the draft. It takes one goal that somebody works on, the director, and at least one of the family;
 * whoever does not agree says so in their own words, and that stays in the plan.
 */
export function agreeOnPlan(
  plan: Plan,
  ask: {
    assents: readonly Assent[]
    /** The director, or the parents who direct themselves: one of these says yes. */
    directors: readonly Voice[]
    evaluateOn: Day
    today: Day
  },
  change: Change,
): Changed | Refusal<PlanRefusal> {
  if (plan.state === 'ended') return { refused: 'plans/ended' }
  if (plan.state !== 'draft') return { refused: 'plans/not-a-draft' }
  if (!plan.goals.some((goal) => goal.actions.length > 0))
    return { refused: 'plans/nothing-to-agree', pointer: '/goals' }
  if (hasTwice(ask.assents.map((a) => voiceKey(a.by)))) return { refused: 'plans/spoke-twice', pointer: '/assents' }
  const agreeing = ask.assents.filter((a) => a.agrees)
  if (!agreeing.some((a) => isFamily(a.by))) return { refused: 'plans/family-does-not-agree', pointer: '/assents' }
  const directing = ask.directors.map(voiceKey)
  if (!agreeing.some((a) => directing.includes(voiceKey(a.by))))
    return { refused: 'plans/director-does-not-agree', pointer: '/assents' }
  if (ask.evaluateOn <= ask.today) return { refused: 'plans/evaluation-date-missing', pointer: '/evaluationDate' }
  const patch = {
    state: 'agreed',
    assents: ask.assents,
    evaluateOn: ask.evaluateOn,
    inForce: plan.version + 1,
  } as const
  return versioned(plan, { kind: 'agreed', change, patch })
}

/** Child, parents and professionals each say how it went with each goal. Nothing is averaged, and silence is allowed. */
export function evaluatePlan(plan: Plan, evaluation: Evaluation, change: Change): Changed | Refusal<PlanRefusal> {
  if (plan.state === 'ended') return { refused: 'plans/ended' }
  if (plan.state !== 'agreed') return { refused: 'plans/not-agreed-yet' }
  if (evaluation.sayings.length === 0) return { refused: 'plans/nobody-spoke', pointer: '/sayings' }
  if (evaluation.sayings.some((s) => !plan.goals.some((g) => g.id === s.goal)))
    return { refused: 'plans/goal-unknown', pointer: '/sayings' }
  if (hasTwice(evaluation.sayings.map((s) => `${s.goal}/${voiceKey(s.by)}`)))
    return { refused: 'plans/spoke-twice', pointer: '/sayings' }
  const { evaluateOn: _, ...rest } = plan
  const evaluations = [...plan.evaluations, evaluation]
  return versioned(rest, { kind: 'evaluated', change, patch: { state: 'evaluated', evaluations } })
}

/** After an evaluation the same plan goes on, with the next date to look at it. */
export function goOn(plan: Plan, ask: { evaluateOn: Day; today: Day }, change: Change): Changed | Refusal<PlanRefusal> {
  if (plan.state === 'ended') return { refused: 'plans/ended' }
  if (plan.state !== 'evaluated') return { refused: 'plans/not-evaluated-yet' }
  if (ask.evaluateOn <= ask.today) return { refused: 'plans/evaluation-date-missing', pointer: '/evaluationDate' }
  return versioned(plan, { kind: 'goes-on', change, patch: { state: 'agreed', evaluateOn: ask.evaluateOn } })
}

/** Ends the plan, always with a reason; an ended plan does not change any more. */
export function endPlan(plan: Plan, change: Change): Changed | Refusal<PlanRefusal> {
  if (plan.state === 'ended') return { refused: 'plans/ended' }
  if (isEmpty(change.why ?? '')) return { refused: 'plans/reason-missing', pointer: '/why' }
  const { evaluateOn: _, ...rest } = plan
  return versioned(rest, { kind: 'ended', change, patch: { state: 'ended' } })
}

/** Late from the day after: the day itself is for looking together. Also while a next version is being drafted: drafting does not put off looking at what is in force. */
export function evaluationIsLate(plan: Pick<Plan, 'evaluateOn'>, today: Day): boolean {
  return plan.evaluateOn !== undefined && plan.evaluateOn < today
}

export type Heard = GoalSaying & { on: Day }

/** What each said last about a goal, the child first, then parents, network and professionals: side by side, never added up. */
export function sideBySide(plan: Plan, goal: string): Heard[] {
  const last = new Map<string, Heard>()
  for (const { on, sayings } of plan.evaluations)
    for (const saying of sayings) if (saying.goal === goal) last.set(voiceKey(saying.by), { ...saying, on })
  const order: Record<VoiceKind, number> = { child: 0, parent: 1, network: 2, professional: 3 }
  return [...last.values()].toSorted((a, b) => order[a.by.kind] - order[b.by.kind])
}

/** Things worth a question before people agree. Hints, never a bar: not every family needs every part (N-RISK-02). */
export const planHints = [
  'nothing-goes-well',
  'no-words-of-child',
  'no-words-of-parents',
  'goal-without-action',
  'nothing-by-family',
] as const
export type PlanHint = (typeof planHints)[number]

export function hintsFor(plan: Plan): PlanHint[] {
  const spoke = (kind: VoiceKind) => plan.ownWords.some((words) => words.by.kind === kind)
  const actions = plan.goals.flatMap((goal) => goal.actions)
  const missing: Record<PlanHint, boolean> = {
    'nothing-goes-well': plan.goesWell.length === 0,
    'no-words-of-child': !spoke('child'),
    'no-words-of-parents': !spoke('parent'),
    'goal-without-action': plan.goals.some((goal) => goal.actions.length === 0),
    'nothing-by-family': actions.length > 0 && actions.every((action) => action.by.kind === 'helper'),
  }
  return planHints.filter((hint) => missing[hint])
}

function isFamily(voice: Voice): boolean {
  return voice.kind === 'child' || voice.kind === 'parent'
}

function voiceKey(voice: Voice): string {
  return `${voice.kind}/${voice.person}`
}

function hasTwice(keys: readonly string[]): boolean {
  return new Set(keys).size < keys.length
}

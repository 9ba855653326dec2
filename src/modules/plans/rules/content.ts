import type { Refusal } from '../../../platform/refusal.ts'
import {
  type Action,
  type Change,
  type Changed,
  type Day,
  type Goal,
  isEmpty,
  type OwnWords,
  type Plan,
  type PlanRefusal,
  refuseContentChange,
  type Saying,
  versioned,
} from './plan.ts'

/** What goes well comes first on paper and in the talk (S000-015). Words are added, never changed by others. */
export function tellWhatGoesWell(plan: Plan, saying: Saying, change: Change): Changed | Refusal<PlanRefusal> {
  if (plan.state === 'ended') return { refused: 'plans/ended' }
  if (isEmpty(saying.text)) return { refused: 'plans/words-missing', pointer: '/text' }
  return versioned(plan, { kind: 'goes-well', change, patch: { goesWell: [...plan.goesWell, saying] } })
}

/** The own words of child, parent or network; they change nothing in what was agreed. */
export function addOwnWords(plan: Plan, words: OwnWords, change: Change): Changed | Refusal<PlanRefusal> {
  if (plan.state === 'ended') return { refused: 'plans/ended' }
  if (isEmpty(words.text)) return { refused: 'plans/words-missing', pointer: '/text' }
  return versioned(plan, { kind: 'own-words', change, patch: { ownWords: [...plan.ownWords, words] } })
}

/** Adds a goal, or puts another wording in its place when the id is known. */
export function setGoal(plan: Plan, goal: Goal, change: Change): Changed | Refusal<PlanRefusal> {
  const no = refuseContentChange(plan, change)
  if (no) return no
  if (isEmpty(goal.text)) return { refused: 'plans/words-missing', pointer: '/text' }
  if (goal.for.length === 0) return { refused: 'plans/goal-for-nobody', pointer: '/for' }
  const refusedAction = goal.actions.map(refuseAction).find((refusal) => refusal !== undefined)
  return (
    refusedAction ??
    versioned(plan, { kind: 'goal', change, patch: { goals: placed(plan.goals, goal), state: 'draft' } })
  )
}

/** Takes a goal out while nobody agreed on it. One that was agreed on is evaluated: then it is stopped, and one sees why. */
export function dropGoal(plan: Plan, goal: string, change: Change): Changed | Refusal<PlanRefusal> {
  const no = refuseContentChange(plan, change)
  if (no) return no
  if (!plan.goals.some((g) => g.id === goal)) return { refused: 'plans/goal-unknown', status: 404 }
  if (plan.inForce !== undefined) return { refused: 'plans/goal-agreed-on' }
  return versioned(plan, { kind: 'goal-dropped', change, patch: { goals: plan.goals.filter((g) => g.id !== goal) } })
}

/** Adds or rewrites what somebody does for a goal. */
export function setAction(
  plan: Plan,
  ask: { goal: string; action: Action },
  change: Change,
): Changed | Refusal<PlanRefusal> {
  const goal = plan.goals.find((g) => g.id === ask.goal)
  const no = refuseContentChange(plan, change) ?? refuseAction(ask.action)
  if (no) return no
  if (!goal) return { refused: 'plans/goal-unknown', status: 404 }
  const goals = placed(plan.goals, { ...goal, actions: placed(goal.actions, ask.action) })
  return versioned(plan, { kind: 'action', change, patch: { goals, state: 'draft' } })
}

/** Done is done: this asks no new agreement. */
export function doAction(
  plan: Plan,
  ask: { goal: string; action: string; on: Day },
  change: Change,
): Changed | Refusal<PlanRefusal> {
  if (plan.state === 'ended') return { refused: 'plans/ended' }
  const goal = plan.goals.find((g) => g.id === ask.goal)
  const action = goal?.actions.find((a) => a.id === ask.action)
  if (!goal || !action) return { refused: 'plans/action-unknown', status: 404 }
  const goals = placed(plan.goals, { ...goal, actions: placed(goal.actions, { ...action, doneOn: ask.on }) })
  return versioned(plan, { kind: 'action-done', change, patch: { goals } })
}

function refuseAction(action: Action): Refusal<PlanRefusal> | undefined {
  if (isEmpty(action.text)) return { refused: 'plans/words-missing', pointer: '/text' }
  const doer = action.by.kind === 'helper' ? action.by.name : action.by.person
  return isEmpty(doer) ? { refused: 'plans/action-without-doer', pointer: '/by' } : undefined
}

/** In its old place when the id is known, else at the end. */
export function placed<Item extends { id: string }>(list: readonly Item[], item: Item): Item[] {
  return list.some((i) => i.id === item.id) ? list.map((i) => (i.id === item.id ? item : i)) : [...list, item]
}

/** What was left open is left out, so that the plan says nothing that nobody said. */
export function withoutGaps<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

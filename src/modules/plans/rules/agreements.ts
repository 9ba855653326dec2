import { isRefusal, type Refusal } from '../../../platform/refusal.ts'
import { placed } from './content.ts'
import {
  type Agreement,
  type Change,
  type Changed,
  type Day,
  isEmpty,
  type Plan,
  type PlanRefusal,
  refuseContentChange,
  type SafetyAgreement,
  versioned,
} from './plan.ts'

/** Agreements of a plan: made, worded anew, and ended with a reason. Nothing that was agreed is wiped. */

type Answer<T> = T | Refusal<PlanRefusal>

/** Adds an agreement, or words a known one anew as long as it holds. */
export function setAgreement(plan: Plan, agreement: Agreement, change: Change): Answer<Changed> {
  const no = refuseContentChange(plan, change) ?? refuseEnded(plan.agreements, agreement.id)
  if (no) return no
  if (isEmpty(agreement.text)) return { refused: 'plans/words-missing', pointer: '/text' }
  const patch = { agreements: placed(plan.agreements, agreement), state: 'draft' } as const
  return versioned(plan, { kind: 'agreement', change, patch })
}

/** A safety agreement says what, who watches it, what happens if it goes wrong, and when one looks again. */
export function setSafetyAgreement(plan: Plan, agreement: SafetyAgreement, change: Change): Answer<Changed> {
  const no = refuseContentChange(plan, change) ?? refuseEnded(plan.safety, agreement.id)
  if (no) return no
  const missing = (['text', 'watchedBy', 'ifItGoesWrong', 'reviewOn'] as const).find((field) =>
    isEmpty(agreement[field]),
  )
  if (missing)
    return { refused: 'plans/safety-incomplete', pointer: missing === 'reviewOn' ? '/reviewDate' : `/${missing}` }
  const patch = { safety: placed(plan.safety, agreement), state: 'draft' } as const
  return versioned(plan, { kind: 'safety-agreement', change, patch })
}

type End = { id: string; on: Day }

/** Ends an agreement, always with a reason. */
export function endAgreement(plan: Plan, ask: End, change: Change): Answer<Changed> {
  const ended = endOne(plan, plan.agreements, { ...ask, change })
  if (isRefusal(ended)) return ended
  const patch = { agreements: placed(plan.agreements, ended), state: 'draft' } as const
  return versioned(plan, { kind: 'agreement-ended', change, patch })
}

/** Ends a safety agreement, always with a reason: somebody judged that the children are safe without it. */
export function endSafetyAgreement(plan: Plan, ask: End, change: Change): Answer<Changed> {
  const ended = endOne(plan, plan.safety, { ...ask, change })
  if (isRefusal(ended)) return ended
  const patch = { safety: placed(plan.safety, ended), state: 'draft' } as const
  return versioned(plan, { kind: 'safety-agreement-ended', change, patch })
}

/** How many safety agreements somebody still has to watch: of a plan that goes on, those that did not end. */
export function runningSafety(plan: Plan | undefined): number {
  return plan === undefined || plan.state === 'ended' ? 0 : plan.safety.filter(({ ended }) => !ended).length
}

function endOne<T extends Agreement | SafetyAgreement>(
  plan: Plan,
  list: readonly T[],
  { id, on, change }: End & { change: Change },
): Answer<T> {
  if (plan.state === 'ended') return { refused: 'plans/ended' }
  const found = list.find((one) => one.id === id)
  if (!found) return { refused: 'plans/agreement-unknown', status: 404 }
  const why = change.why?.trim() ?? ''
  if (isEmpty(why)) return { refused: 'plans/reason-missing', pointer: '/why' }
  return refuseEnded(list, id) ?? { ...found, ended: { on, why } }
}

function refuseEnded(list: readonly (Agreement | SafetyAgreement)[], id: string): Refusal<PlanRefusal> | undefined {
  return list.some((one) => one.id === id && one.ended) ? { refused: 'plans/agreement-ended' } : undefined
}

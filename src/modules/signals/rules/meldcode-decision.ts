import { isRefusal, type Refusal } from '../../../platform/refusal.ts'
import { isAdvisedBy } from './advice.ts'
import { type Asker, hasOneOf } from './asker.ts'
import { type Day, isDay, settingOn } from './dated.ts'
import {
  type Decision,
  type FinalDeciders,
  lastDecision,
  lastOf,
  lastWeighing,
  type MeldcodeFile,
  type MeldcodeSettings,
  type Step,
} from './meldcode-file.ts'
import type { NormOutcome } from './weighing.ts'

export type DecisionAsk = {
  report: { needed: boolean; reason: string }
  help: { possible: boolean; reason: string }
  deviation?: string | undefined
  reviewOn?: Day | undefined
}

export type DecisionRefusal =
  | 'signals/not-final-decider'
  | 'signals/step-silent'
  | 'signals/weigh-first'
  | 'signals/decision-missing'
  | 'signals/decision-needs-reason'
  | 'signals/deviation-needs-reason'
  | 'signals/review-date-missing'
  | 'signals/review-date-past'

/** The roles that may finally decide in this kind of organisation on this day (N-MC-04). */
export function finalDeciders(
  rows: readonly FinalDeciders[],
  of: { organisationKind: string; municipality?: string | undefined; on: Day },
): readonly string[] {
  const own = rows.filter((row) => row.organisationKind === of.organisationKind)
  const others = rows.filter((row) => row.organisationKind === undefined)
  return (settingOn(own, of.on, of.municipality) ?? settingOn(others, of.on, of.municipality))?.roles ?? []
}

/** Only a person with a role that the organisation laid down decides; a system never does. */
export function refuseDecider(
  file: MeldcodeFile,
  who: { by: Asker; on: Day },
  settings: MeldcodeSettings,
): Refusal<DecisionRefusal> | undefined {
  const roles = finalDeciders(settings.deciders, { ...file, on: who.on })
  if (who.by.kind === 'worker' && hasOneOf(who.by, roles)) return undefined
  return { refused: 'signals/not-final-decider', facts: { role: roles[0] ?? 'attention-officer' }, status: 403 }
}

const BEFORE_DECIDING = ['map', 'consult', 'talk'] as const satisfies readonly Step[]

/**
 * What still stands between a file without acute danger and its decision: no step may be passed over in silence, and
 * there is a weighing that leads somewhere (N-MC-01).
 */
export function refuseToDecide(file: MeldcodeFile): Refusal<DecisionRefusal> | undefined {
  const silent = BEFORE_DECIDING.find((step) => !lastOf(file, step))
  if (silent) return { refused: 'signals/step-silent', facts: { step: silent } }
  const weighing = lastWeighing(file)
  return weighing && weighing.norm !== 'unfinished' ? undefined : { refused: 'signals/weigh-first' }
}

/** Does this decision differ from what the frame advises? Advice in doubt is followed by asking Veilig Thuis. */
export function deviates(norm: NormOutcome, decided: DecisionAsk, askedVeiligThuis: boolean): boolean {
  switch (norm) {
    case 'report':
    case 'report-again':
      return !decided.report.needed
    case 'help':
      return decided.report.needed || !decided.help.possible
    case 'close':
    case 'close-with-follow-up':
      return decided.report.needed
    case 'ask-veilig-thuis':
      return !askedVeiligThuis
    case 'unfinished':
      return false
  }
}

/**
 * Records the two decisions with their reasons (N-MC-03). The professional may decide otherwise than the frame and says
 * why (N-MC-02); help comes with a day to look again (N-MC-10). Nothing is sent: sending is an act of its own.
 */
export function decideDecision(
  file: MeldcodeFile,
  ask: DecisionAsk | undefined,
  when: { on: Day; toBeConfirmed: boolean },
): Decision | Refusal<DecisionRefusal> {
  if (!ask) return { refused: 'signals/decision-missing', status: 422, pointer: '/decision' }
  const reasons = { report: ask.report.reason.trim(), help: ask.help.reason.trim() }
  for (const part of ['report', 'help'] as const)
    if (!reasons[part])
      return { refused: 'signals/decision-needs-reason', status: 422, pointer: `/decision/${part}/reason` }

  const norm = lastWeighing(file)?.norm
  const deviation = ask.deviation?.trim()
  if (norm && !deviation && deviates(norm, ask, isAdvisedBy(file.advice, 'veilig-thuis')))
    return { refused: 'signals/deviation-needs-reason', facts: { norm }, status: 422, pointer: '/decision/deviation' }

  const reviewOn = decideReview(ask, when.on)
  if (isRefusal(reviewOn)) return reviewOn
  return {
    report: { needed: ask.report.needed, reason: reasons.report },
    help: { possible: ask.help.possible, reason: reasons.help },
    ...(norm && { norm }),
    ...(deviation && { deviation }),
    ...(reviewOn && { reviewOn }),
    toBeConfirmed: when.toBeConfirmed,
    passedOver: [...BEFORE_DECIDING, 'weigh' as const].filter((step) => !lastOf(file, step)),
  }
}

function decideReview(ask: DecisionAsk, on: Day): Day | undefined | Refusal<DecisionRefusal> {
  const pointer = '/decision/reviewOn'
  if (ask.reviewOn === undefined)
    return ask.help.possible ? { refused: 'signals/review-date-missing', status: 422, pointer } : undefined
  if (!isDay(ask.reviewOn) || ask.reviewOn <= on)
    return { refused: 'signals/review-date-past', facts: { date: ask.reviewOn }, status: 422, pointer }
  return ask.reviewOn
}

/** A report to be sent by hand. The rule says that it may go; the person who sends it does so elsewhere. */
export type ReadyToSend = { record: 'report'; to: 'veilig-thuis'; by: string; at: Date }

export type SendingRefusal = 'signals/nothing-to-report' | 'signals/only-a-person-sends'

/** Never automatic (N-MC-02): a report needs a decision to report and a person who presses the button. */
export function decideSending(file: MeldcodeFile, ask: { by: Asker; at: Date }): ReadyToSend | Refusal<SendingRefusal> {
  if (ask.by.kind !== 'worker') return { refused: 'signals/only-a-person-sends', status: 403 }
  if (!lastDecision(file)?.report.needed) return { refused: 'signals/nothing-to-report' }
  return { record: 'report', to: 'veilig-thuis', by: ask.by.id, at: ask.at }
}

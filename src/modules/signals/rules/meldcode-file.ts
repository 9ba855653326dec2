import type { AdviceRecord } from './advice.ts'
import type { Coded, Dated, Day } from './dated.ts'
import { type Kindcheck, type KindcheckFollowUp, kindcheckFollowUp } from './kindcheck.ts'
import { type NormOutcome, WEIGHING_FRAMES, type Weighing, type WeighingFrame } from './weighing.ts'

/** The five steps of the meldcode (S003-072, N-MC-01). They have an order in the telling, not in the doing. */
export const STEPS = ['map', 'consult', 'talk', 'weigh', 'decide'] as const
export type Step = (typeof STEPS)[number]

export const STEP_STATES = ['done', 'not-needed', 'later'] as const
export type StepState = (typeof STEP_STATES)[number]

/** The two decisions of step 5 (N-MC-03), kept beside what the frame advised. Nothing is sent by deciding. */
export type Decision = {
  report: { needed: boolean; reason: string }
  help: { possible: boolean; reason: string }
  /** What the weighing frame advised; absent when acute danger left no time to weigh. */
  norm?: NormOutcome
  /** Why the professional decided otherwise than the frame advises. */
  deviation?: string
  /** The day on which somebody looks whether the help works (N-MC-10). */
  reviewOn?: Day
  /** Decided in acute danger by somebody who may not finally decide; whoever may, still looks at it before closing. */
  toBeConfirmed: boolean
  /** Steps that acute danger passed over; they stay open to be done after all. */
  passedOver: readonly Step[]
}

/** What was recorded for a step, by whom and when. A later record of the step takes its place, never its history. */
export type StepTaken = {
  step: Step
  state: StepState
  by: string
  at: Date
  text?: string
  /** For `later`: the day on which it will be done. */
  until?: Day
  /** For a talk that is not held: the safety reason (N-MC-06). */
  because?: string
  kindcheck?: Kindcheck
  weighing?: Weighing
  decision?: Decision
}

export type MeldcodeFile = {
  /** Kind of the organisation that works on the file; says who may finally decide (N-MC-04). */
  organisationKind: string
  municipality?: string | undefined
  /** Somebody ticked that there is danger now. */
  acute: boolean
  /** The worry is about an adult client, so the kindcheck belongs to step 1. */
  aboutAdult: boolean
  /** Every record so far, oldest first. */
  steps: readonly StepTaken[]
  advice: readonly AdviceRecord[]
  closedAt?: Date | undefined
}

/** Who may finally decide and close, per kind of organisation; a row without kind holds for all others (N-MC-04). */
export type FinalDeciders = Dated & { organisationKind?: string; roles: readonly string[] }

/** Why a talk may be left out: for safety, never for convenience (N-MC-06). */
export type TalkSkip = Coded

export type MeldcodeSettings = {
  frames: readonly WeighingFrame[]
  talkSkips: readonly TalkSkip[]
  deciders: readonly FinalDeciders[]
}

const from = '2015-01-01'

export const MELDCODE_SETTINGS: MeldcodeSettings = {
  frames: WEIGHING_FRAMES,
  talkSkips: [
    { code: 'child-in-danger', from, source: 'N-MC-06', certainty: 'S' },
    { code: 'other-in-danger', from, source: 'N-MC-06', certainty: 'S' },
    { code: 'worker-in-danger', from, source: 'N-MC-06', certainty: 'S' },
    // A family that vanishes after a talk is not safe either (S003-089).
    { code: 'family-would-vanish', from, source: 'N-MC-06', certainty: 'U' },
  ],
  deciders: [
    { roles: ['attention-officer', 'team-lead'], from, source: 'N-MC-04', certainty: 'U' },
    // Who practises alone has nobody else to decide (S003-086: GPs work by the meldcode as a rule).
    { organisationKind: 'gp', roles: ['partner', 'attention-officer'], from, source: 'N-MC-04', certainty: 'U' },
  ],
}

/** The record of a step that counts: the last one. */
export function lastOf(file: Pick<MeldcodeFile, 'steps'>, step: Step): StepTaken | undefined {
  return file.steps.findLast((taken) => taken.step === step)
}

export function lastWeighing(file: Pick<MeldcodeFile, 'steps'>): Weighing | undefined {
  return file.steps.findLast((taken) => taken.weighing)?.weighing
}

export function lastDecision(file: Pick<MeldcodeFile, 'steps'>): Decision | undefined {
  return file.steps.findLast((taken) => taken.decision)?.decision
}

export type StepStand = { state: StepState | 'open'; last?: StepTaken; overdue: boolean }

export type FileStand = {
  steps: Record<Step, StepStand>
  /** Steps nobody recorded yet, or put off. */
  open: readonly Step[]
  /** What the frame advises after the last weighing. */
  norm?: NormOutcome
  decision?: Decision
  kindcheck?: KindcheckFollowUp
  review: 'none' | 'planned' | 'overdue'
  closed: boolean
}

/** Where the file stands on this day, from its records alone. */
export function standOf(file: MeldcodeFile, on: Day): FileStand {
  const stand = (step: Step): StepStand => {
    const last = lastOf(file, step)
    if (!last) return { state: 'open', overdue: false }
    return { state: last.state, last, overdue: last.until !== undefined && last.until < on }
  }
  const steps = {
    map: stand('map'),
    consult: stand('consult'),
    talk: stand('talk'),
    weigh: stand('weigh'),
    decide: stand('decide'),
  }
  const norm = lastWeighing(file)?.norm
  const decision = lastDecision(file)
  const kindcheck = file.steps.findLast((taken) => taken.kindcheck)?.kindcheck
  return {
    steps,
    open: STEPS.filter((step) => steps[step].state === 'open' || steps[step].state === 'later'),
    ...(norm && { norm }),
    ...(decision && { decision }),
    ...(kindcheck && { kindcheck: kindcheckFollowUp(kindcheck) }),
    review: reviewStand(file, on),
    closed: file.closedAt !== undefined,
  }
}

/** Help that was chosen is looked at again in time; a review that passed without a new look is overdue (N-MC-10). */
export function reviewStand(file: MeldcodeFile, on: Day): FileStand['review'] {
  const reviewOn = lastDecision(file)?.reviewOn
  if (reviewOn === undefined || file.closedAt !== undefined) return 'none'
  return reviewOn < on ? 'overdue' : 'planned'
}

/** Who must hear of it today: the attention officer, once the review day has passed (N-MC-10). */
export function reviewGoesTo(file: MeldcodeFile, on: Day): 'attention-officer' | undefined {
  return reviewStand(file, on) === 'overdue' ? 'attention-officer' : undefined
}

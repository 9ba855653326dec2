import { isRefusal, type Refusal } from '../../../platform/refusal.ts'
import type { Asker } from './asker.ts'
import { type Day, dayOf, findCode, isDay } from './dated.ts'
import { type Kindcheck, type KindcheckRefusal, refuseKindcheck } from './kindcheck.ts'
import {
  type DecisionAsk,
  type DecisionRefusal,
  decideDecision,
  refuseDecider,
  refuseToDecide,
} from './meldcode-decision.ts'
import {
  lastDecision,
  lastWeighing,
  MELDCODE_SETTINGS,
  type MeldcodeFile,
  type MeldcodeSettings,
  STEPS,
  type Step,
  type StepState,
  type StepTaken,
} from './meldcode-file.ts'
import { type Answers, decideWeighing, type WeighingRefusal } from './weighing.ts'

export type StepAsk = {
  step: Step
  state: StepState
  by: Asker
  at: Date
  text?: string | undefined
  until?: Day | undefined
  because?: string | undefined
  kindcheck?: Kindcheck | undefined
  answers?: Answers | undefined
  decision?: DecisionAsk | undefined
}

export type MeldcodeRefusal =
  | KindcheckRefusal
  | WeighingRefusal
  | DecisionRefusal
  | 'signals/file-closed'
  | 'signals/only-a-person-decides'
  | 'signals/later-needs-day'
  | 'signals/not-needed-needs-reason'
  | 'signals/talk-only-skipped-for-safety'
  | 'signals/step-is-needed'
  | 'signals/consult-with-whom'

type Answer<T> = T | Refusal<MeldcodeRefusal>

/**
 * May this person work on this step now, whatever is going to be recorded? The screen asks it for every step and shows
 * the answer. Steps may come in any order; only the decision waits for the others, and not when danger is acute.
 */
export function refuseStep(
  file: MeldcodeFile,
  ask: Pick<StepAsk, 'step' | 'by' | 'at'>,
  settings: MeldcodeSettings = MELDCODE_SETTINGS,
): Refusal<MeldcodeRefusal> | undefined {
  if (file.closedAt) return { refused: 'signals/file-closed' }
  if (ask.by.kind !== 'worker') return { refused: 'signals/only-a-person-decides', status: 403 }
  if (ask.step !== 'decide') return undefined
  if (file.acute) return undefined
  return refuseDecider(file, { by: ask.by, on: dayOf(ask.at) }, settings) ?? refuseToDecide(file)
}

/** What may be done now, step by step: a refusal that says why not, or nothing when it may. */
export function whatMayBeDone(
  file: MeldcodeFile,
  who: { by: Asker; at: Date },
  settings: MeldcodeSettings = MELDCODE_SETTINGS,
): { step: Step; refusal?: Refusal<MeldcodeRefusal> }[] {
  return STEPS.map((step) => {
    const refusal = refuseStep(file, { step, ...who }, settings)
    return { step, ...(refusal && { refusal }) }
  })
}

/** What is recorded for this step, or why it cannot be: done, not needed, or later (N-MC-01). */
export function decideStep(
  file: MeldcodeFile,
  ask: StepAsk,
  settings: MeldcodeSettings = MELDCODE_SETTINGS,
): Answer<StepTaken> {
  if (ask.state === 'later') return decideLater(file, ask)
  const refusal = refuseStep(file, ask, settings)
  if (refusal) return refusal
  return ask.state === 'not-needed' ? decideNotNeeded(file, ask, settings) : decideDone(file, ask, settings)
}

/** The bare record; only what was said is in it. */
function recordOf({ step, state, by, at, text }: StepAsk): StepTaken {
  const said = text?.trim()
  return { step, state, by: by.id, at, ...(said && { text: said }) }
}

/**
 * Putting off is allowed to anybody who works on the file, the decision too, but never without a day: what waits
 * without a day stays lying (S003-081).
 */
function decideLater(file: MeldcodeFile, ask: StepAsk): Answer<StepTaken> {
  if (file.closedAt) return { refused: 'signals/file-closed' }
  if (ask.by.kind !== 'worker') return { refused: 'signals/only-a-person-decides', status: 403 }
  if (ask.until === undefined || !isDay(ask.until) || ask.until < dayOf(ask.at))
    return { refused: 'signals/later-needs-day', facts: { step: ask.step }, status: 422, pointer: '/until' }
  return { ...recordOf(ask), until: ask.until }
}

function decideNotNeeded(file: MeldcodeFile, ask: StepAsk, settings: MeldcodeSettings): Answer<StepTaken> {
  const { step } = ask
  // Weighing is what the code exists for; only danger is a reason to decide first.
  if (step === 'decide' || (step === 'weigh' && !file.acute))
    return { refused: 'signals/step-is-needed', facts: { step } }
  const taken = recordOf(ask)
  if (!taken.text) return { refused: 'signals/not-needed-needs-reason', facts: { step }, status: 422, pointer: '/text' }
  if (step !== 'talk') return taken
  const skip = ask.because && findCode(settings.talkSkips, ask.because, dayOf(ask.at), file.municipality)
  if (!skip) return { refused: 'signals/talk-only-skipped-for-safety', status: 422, pointer: '/because' }
  return { ...taken, because: skip.code }
}

function decideDone(file: MeldcodeFile, ask: StepAsk, settings: MeldcodeSettings): Answer<StepTaken> {
  const taken = recordOf(ask)
  const on = dayOf(ask.at)
  switch (ask.step) {
    case 'map':
      return (
        refuseKindcheck(file.aboutAdult, ask.kindcheck) ?? {
          ...taken,
          ...(ask.kindcheck && { kindcheck: ask.kindcheck }),
        }
      )
    case 'consult':
      if (file.advice.length === 0 && !taken.text)
        return { refused: 'signals/consult-with-whom', status: 422, pointer: '/text' }
      return taken
    case 'talk':
      return taken
    case 'weigh': {
      const weighing = decideWeighing(settings.frames, { answers: ask.answers ?? {}, by: ask.by.id, at: ask.at, on })
      return isRefusal(weighing) ? weighing : { ...taken, weighing }
    }
    case 'decide': {
      // Nobody waits for a mandate to report acute danger; deciding not to report is left to whoever may.
      const decider = refuseDecider(file, { by: ask.by, on }, settings)
      if (decider && !(file.acute && ask.decision?.report.needed)) return decider
      const decision = decideDecision(file, ask.decision, { on, toBeConfirmed: decider !== undefined })
      return isRefusal(decision) ? decision : { ...taken, decision }
    }
  }
}

export type FileClosed = { by: string; at: Date; followUp?: string }

export type ClosingRefusal =
  | 'signals/file-closed'
  | 'signals/not-final-decider'
  | 'signals/decide-first'
  | 'signals/report-not-sent'
  | 'signals/help-not-judged'
  | 'signals/follow-up-missing'

/**
 * Closes the file, by a role that may finally decide (N-MC-04). A decided report has been sent; help has been judged by
 * the fifth question, and if it works there are agreements on how to stay in sight (N-MC-02).
 */
export function decideClosing(
  file: MeldcodeFile,
  ask: { by: Asker; at: Date; reported: boolean; followUp?: string | undefined },
  settings: MeldcodeSettings = MELDCODE_SETTINGS,
): FileClosed | Refusal<ClosingRefusal | DecisionRefusal> {
  if (file.closedAt) return { refused: 'signals/file-closed' }
  const decider = refuseDecider(file, { by: ask.by, on: dayOf(ask.at) }, settings)
  if (decider) return decider
  const decision = lastDecision(file)
  if (!decision) return { refused: 'signals/decide-first' }
  if (decision.report.needed && !ask.reported) return { refused: 'signals/report-not-sent' }
  const followUp = ask.followUp?.trim()
  if (decision.help.possible && !decision.report.needed) {
    if (lastWeighing(file)?.answers.works?.answer !== 'yes') return { refused: 'signals/help-not-judged' }
    if (!followUp) return { refused: 'signals/follow-up-missing', status: 422, pointer: '/followUp' }
  }
  return { by: ask.by.id, at: ask.at, ...(followUp && { followUp }) }
}

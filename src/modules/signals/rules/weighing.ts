import { isRefusal, type Refusal } from '../../../platform/refusal.ts'
import { type Coded, type Day, settingOn } from './dated.ts'

/** The five questions of step 4 (N-MC-02). */
export const QUESTIONS = ['suspicion', 'unsafe', 'can-help', 'accepts', 'works'] as const
export type Question = (typeof QUESTIONS)[number]

export const ANSWERS = ['yes', 'no', 'doubt'] as const
export type Answer = (typeof ANSWERS)[number]

/** What the professional answered, with the reason; without a reason nobody can follow the weighing later. */
export type Answered = { answer: Answer; reason: string }
export type Answers = Partial<Record<Question, Answered>>

/** What the frame advises. It decides nothing and sends nothing: the professional does. */
export type NormOutcome =
  | 'close'
  | 'report'
  | 'help'
  | 'report-again'
  | 'close-with-follow-up'
  | 'ask-veilig-thuis'
  | 'unfinished'

type Branch = NormOutcome | 'next'

/** The weighing frame as dated configuration: which answer leads where, question by question. */
export type WeighingFrame = Coded & {
  questions: readonly {
    question: Question
    yes: Branch
    no: Branch
    doubt: Branch
    /** What the frame advises while this question cannot be answered yet. */
    unanswered: NormOutcome
  }[]
}

/** The frame of 2019 (N-MC-02, secondary source). "In doubt always Veilig Thuis" stands in the decree (N-MC-01). */
export const WEIGHING_FRAMES: readonly WeighingFrame[] = [
  {
    code: 'afwegingskader-2019',
    from: '2019-01-01',
    source: 'N-MC-02',
    certainty: 'S',
    questions: [
      { question: 'suspicion', yes: 'next', no: 'close', doubt: 'ask-veilig-thuis', unanswered: 'unfinished' },
      { question: 'unsafe', yes: 'report', no: 'next', doubt: 'ask-veilig-thuis', unanswered: 'unfinished' },
      { question: 'can-help', yes: 'next', no: 'report', doubt: 'ask-veilig-thuis', unanswered: 'unfinished' },
      { question: 'accepts', yes: 'next', no: 'report', doubt: 'ask-veilig-thuis', unanswered: 'unfinished' },
      // Only help that has been tried can be judged; until then the advice is to help and to look again.
      {
        question: 'works',
        yes: 'close-with-follow-up',
        no: 'report-again',
        doubt: 'ask-veilig-thuis',
        unanswered: 'help',
      },
    ],
  },
]

export type WeighingRefusal =
  | 'signals/no-weighing-frame'
  | 'signals/nothing-weighed'
  | 'signals/answer-needs-reason'
  | 'signals/answer-out-of-turn'

/** One weighing: answers, the frame they were given under, and where they lead according to it. */
export type Weighing = { frame: string; answers: Answers; norm: NormOutcome; by: string; at: Date }

/** The frame that holds on this day. */
export function weighingFrameOn(frames: readonly WeighingFrame[], on: Day): WeighingFrame | undefined {
  return settingOn(frames, on)
}

/** Where these answers lead, and which question is next; answers after the one that ends the path do not count. */
export function normOutcome(frame: WeighingFrame, answers: Answers): { norm: NormOutcome; next?: Question } {
  for (const { question, unanswered, ...branches } of frame.questions) {
    const given = answers[question]
    if (!given) return { norm: unanswered, next: question }
    const branch = branches[given.answer]
    if (branch !== 'next') return { norm: branch }
  }
  return { norm: 'unfinished' }
}

/**
 * Records a weighing: each given answer has a reason, and no question is answered before the ones that lead to it.
 * Answers may be few: a weighing can be continued later, as a new record.
 */
export function decideWeighing(
  frames: readonly WeighingFrame[],
  ask: { answers: Answers; by: string; at: Date; on: Day },
): Weighing | Refusal<WeighingRefusal> {
  const frame = weighingFrameOn(frames, ask.on)
  if (!frame) return { refused: 'signals/no-weighing-frame', facts: { on: ask.on } }
  const answers = answersWithReasons(ask.answers)
  if (isRefusal(answers)) return answers
  const { norm, next } = normOutcome(frame, answers)
  const order = frame.questions.map(({ question }) => question)
  const beyond = next && order.slice(order.indexOf(next)).find((question) => answers[question])
  if (beyond)
    return {
      refused: 'signals/answer-out-of-turn',
      facts: { question: next },
      status: 422,
      pointer: `/answers/${beyond}`,
    }
  return { frame: frame.code, answers, norm, by: ask.by, at: ask.at }
}

function answersWithReasons(given: Answers): Answers | Refusal<WeighingRefusal> {
  const answers: Answers = {}
  for (const question of QUESTIONS) {
    const answered = given[question]
    if (!answered) continue
    const reason = answered.reason.trim()
    if (!reason)
      return {
        refused: 'signals/answer-needs-reason',
        facts: { question },
        status: 422,
        pointer: `/answers/${question}/reason`,
      }
    answers[question] = { answer: answered.answer, reason }
  }
  if (Object.keys(answers).length === 0) return { refused: 'signals/nothing-weighed', status: 422, pointer: '/answers' }
  return answers
}

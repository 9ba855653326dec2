import type { FormError } from '../../../platform/ui/error-summary.tsx'
import { parseDate, typedDate } from '../../../platform/ui/parse-date.ts'
import type { MeldcodeFilePage } from '../contract/meldcode.ts'
import type { KindcheckAnswer } from '../rules/kindcheck.ts'
import type { Step, StepState } from '../rules/meldcode-file.ts'
import { type Answer, type Answers, QUESTIONS, type Question } from '../rules/weighing.ts'

/** What somebody is filling in for a step, as it is typed; kept as a draft until it is sent. */
export type StepDraft = {
  state: StepState
  text: string
  until: string
  because: string
  seen: string
  seenOn: string
  told: string
  toldBy: string
  thought: string
  against: string
  children: KindcheckAnswer | ''
  safe: KindcheckAnswer | ''
  answers: Record<Question, { answer: Answer | ''; reason: string }>
  acute: boolean
  needed: 'yes' | 'no' | ''
  neededWhy: string
  possible: 'yes' | 'no' | ''
  possibleWhy: string
  deviation: string
  reviewOn: string
}

/** What every part of a step's form gets: the draft, how to change it, and the mistakes. */
export type StepForm = {
  file: MeldcodeFilePage
  draft: StepDraft
  change: (part: Partial<StepDraft>) => void
  errors: readonly FormError[]
}

/** The start of a step: empty, but for the answers of the last weighing, which one goes on with. */
export function emptyDraft(file: MeldcodeFilePage, acute: boolean): StepDraft {
  const before = file.records.findLast((record) => record.weighing)?.weighing?.answers ?? {}
  const answerOf = (question: Question) => before[question] ?? { answer: '' as const, reason: '' }
  return {
    state: 'done',
    text: '',
    until: '',
    because: '',
    seen: '',
    seenOn: '',
    told: '',
    toldBy: '',
    thought: '',
    against: '',
    children: '',
    safe: '',
    answers: {
      suspicion: answerOf('suspicion'),
      unsafe: answerOf('unsafe'),
      'can-help': answerOf('can-help'),
      accepts: answerOf('accepts'),
      works: answerOf('works'),
    },
    acute,
    needed: '',
    neededWhy: '',
    possible: '',
    possibleWhy: '',
    deviation: '',
    reviewOn: file.reviewOn ? typedDate(file.reviewOn) : '',
  }
}

/** The answers that were chosen, as the weighing frame reads them. */
export function answersOf(draft: StepDraft): Answers {
  const answers: Answers = {}
  for (const question of QUESTIONS) {
    const { answer, reason } = draft.answers[question]
    if (answer) answers[question] = { answer, reason }
  }
  return answers
}

type Sentences = {
  day: Record<'empty' | 'unreadable' | 'impossible', string>
  choose: string
  why: string
  review: string
}
type Read = { body: object; errors: readonly FormError[] }

/** The draft as the API takes it, with the mistakes that are seen before sending. */
export function readDraft(step: Step, draft: StepDraft, how: { today: string; sentences: Sentences }): Read {
  const errors: FormError[] = []
  const dayOf = (typed: string, pointer: string) => {
    if (typed.trim() === '') return undefined
    const read = parseDate(typed, how.today)
    if ('iso' in read) return read.iso
    errors.push({ pointer, detail: how.sentences.day[read.fault] })
    return undefined
  }
  const { state, text } = draft
  const acute = step === 'decide' && draft.acute ? { acute: true } : {}
  if (state === 'later') {
    const until = dayOf(draft.until, '/until')
    return { body: { state, text, ...(until && { until }), ...acute }, errors }
  }
  if (state === 'not-needed') return { body: { state, text, ...(draft.because && { because: draft.because }) }, errors }
  if (step === 'map') return { body: { state, text, ...mapOf(draft, dayOf(draft.seenOn, '/pieces/0/on')) }, errors }
  if (step === 'weigh') return { body: { state, text, answers: answersOf(draft) }, errors }
  if (step !== 'decide') return { body: { state, text }, errors }
  const reviewOn = draft.possible === 'yes' ? dayOf(draft.reviewOn, '/decision/reviewOn') : undefined
  errors.push(...missingOf(draft, how.sentences))
  return { body: { state, text, ...acute, decision: { ...decisionOf(draft), ...(reviewOn && { reviewOn }) } }, errors }
}

/** What a decision still lacks, all at once, in the order of the form. */
function missingOf(draft: StepDraft, { choose, why, review }: Sentences): FormError[] {
  const missing = [
    { lacks: draft.needed === '', pointer: '/decision/report/needed', detail: choose },
    { lacks: draft.neededWhy.trim() === '', pointer: '/decision/report/reason', detail: why },
    { lacks: draft.possible === '', pointer: '/decision/help/possible', detail: choose },
    { lacks: draft.possibleWhy.trim() === '', pointer: '/decision/help/reason', detail: why },
    {
      lacks: draft.possible === 'yes' && draft.reviewOn.trim() === '',
      pointer: '/decision/reviewOn',
      detail: review,
    },
  ]
  return missing.filter(({ lacks }) => lacks).map(({ pointer, detail }) => ({ pointer, detail }))
}

/** Facts first, so that the place of what was seen is known; empty texts are left out. */
function mapOf(draft: StepDraft, seenOn: string | undefined): object {
  const pieces = [
    { nature: 'observation', text: draft.seen, ...(seenOn && { on: seenOn }) },
    { nature: 'told', text: draft.told, ...(draft.toldBy && { toldBy: draft.toldBy }) },
    { nature: 'interpretation', text: draft.thought },
    { nature: 'speaks-against', text: draft.against },
  ].filter((piece) => piece.text.trim() !== '')
  const kindcheck = draft.children && { children: draft.children, ...(draft.safe && { safe: draft.safe }) }
  return { pieces, ...(kindcheck && { kindcheck }) }
}

function decisionOf(draft: StepDraft) {
  return {
    report: { needed: draft.needed === 'yes', reason: draft.neededWhy },
    help: { possible: draft.possible === 'yes', reason: draft.possibleWhy },
    ...(draft.deviation.trim() && { deviation: draft.deviation }),
  }
}

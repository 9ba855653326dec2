import { Card } from '../../../platform/ui/card.tsx'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { today } from '../../../platform/ui/today.ts'
import { ANSWERS, normOutcome, QUESTIONS, type Question, WEIGHING_FRAMES, weighingFrameOn } from '../rules/weighing.ts'
import { useMeldcodeWords, useScreenWords } from './meldcode-asking.tsx'
import { answersOf, type StepDraft, type StepForm } from './meldcode-draft.ts'

/** The questions that were answered, and the one that comes next in the frame that holds today. */
function asked(draft: StepDraft): {
  questions: readonly Question[]
  norm: keyof ReturnType<typeof useMeldcodeWords>['norms']
} {
  const frame = weighingFrameOn(WEIGHING_FRAMES, today())
  if (!frame) return { questions: QUESTIONS, norm: 'unfinished' }
  const { norm, next } = normOutcome(frame, answersOf(draft))
  const order = frame.questions.map(({ question }) => question)
  const ended = frame.questions.findIndex(({ question, ...branches }) => {
    const { answer } = draft.answers[question]
    return answer !== '' && branches[answer] !== 'next'
  })
  const until = next ? order.indexOf(next) : ended
  return { questions: until < 0 ? order : order.slice(0, until + 1), norm }
}

/** The five questions one after the other: the next one shows when the one before leads to it. */
export function WeighFields({ draft, change, errors }: StepForm) {
  const words = useMeldcodeWords()
  const own = useScreenWords().weigh
  const { questions } = asked(draft)
  const set = (question: Question, part: Partial<StepDraft['answers'][Question]>) => {
    const at = QUESTIONS.indexOf(question)
    const later = 'answer' in part ? QUESTIONS.slice(at + 1) : []
    const emptied = Object.fromEntries(later.map((one) => [one, { ...draft.answers[one], answer: '' as const }]))
    const changed = part.answer !== undefined && part.answer !== draft.answers[question].answer
    const answers = { ...draft.answers, [question]: { ...draft.answers[question], ...part } }
    // An answer that leads elsewhere takes back the ones behind it; their reasons stay as typed.
    change({ answers: changed ? { ...answers, ...emptied } : answers })
  }
  return questions.map((question) => (
    <div className="mc-answer" key={question}>
      <RadioGroup
        name={`answers.${question}`}
        label={words.questions[question]}
        {...(question === 'works' && { hint: own.worksLater, optional: true })}
        options={ANSWERS.map((value) => ({ value, label: words.answers[value] }))}
        inline
        value={draft.answers[question].answer}
        onChange={(value) => set(question, { answer: ANSWERS.find((one) => one === value) ?? '' })}
        error={
          errorOf(errors, `answers.${question}`) ?? (question === 'suspicion' ? errorOf(errors, 'answers') : undefined)
        }
      />
      {draft.answers[question].answer !== '' && (
        <TextArea
          name={`answers.${question}.reason`}
          label={`${own.reason}`}
          hint={question === 'suspicion' ? own.reasonHint : undefined}
          rows={2}
          value={draft.answers[question].reason}
          onChange={(event) => set(question, { reason: event.target.value })}
          error={errorOf(errors, `answers.${question}.reason`)}
        />
      )}
    </div>
  ))
}

/** Where the answers lead by the frame, while one is answering. It decides nothing. */
export function WeighOutcome({ draft }: { draft: StepDraft }) {
  const words = useMeldcodeWords()
  const own = useScreenWords()
  const { norm } = asked(draft)
  return (
    <Card title={own.weigh.outcome}>
      <p role="status">
        <strong>{words.norms[norm]}</strong>
      </p>
      <p>{words.normIsAdvice}</p>
      <p className="vn-muted">{own.weigh.fixed}</p>
    </Card>
  )
}

import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { AnswerFeedback, FeedbackGiven } from './contract.ts'
import { getSignalByLink, keepAnswerOf, listFeedback } from './store/feedback.ts'
import { changeSignal } from './store/signals.ts'

/** The reporter says whether this is enough; a no brings a closed signal back to its team (S003-103). */
export const answerFeedback = useCase({
  name: 'signals.answer-feedback',
  summary: 'Op de terugkoppeling antwoorden',
  action: 'change',
  purpose: 'child-safety',
  conceal: true,
  input: AnswerFeedback,
  output: FeedbackGiven,
  subject: () => 'signal/by-link',
  may: ({ actor }) => actor.kind === 'public' && 'link',
  async run({ tx, municipality, now }, { token, satisfied, answer }) {
    const signal = await getSignalByLink(tx, municipality, { token, at: now })
    const last = (await listFeedback(tx, municipality, signal.id)).at(-1)
    if (!last) throw new Refused({ refused: 'signals/no-feedback-yet' })
    await keepAnswerOf(tx, municipality, { feedback: last.id, satisfied, text: answer, at: now })
    if (!satisfied && signal.state === 'closed')
      await changeSignal(
        tx,
        { municipality, id: signal.id, version: signal.version },
        { set: { state: 'new' }, by: 'melder', at: now },
      )
    return { id: last.id, version: 1 }
  },
})

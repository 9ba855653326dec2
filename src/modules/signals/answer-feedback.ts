import { useCase } from '../../platform/use-case.ts'
import { answerOn } from './answer.ts'
import { Answered, AnswerFeedback } from './contract/feedback.ts'
import { getSignalByLink } from './store/feedback.ts'

/** The reporter says by the secret link whether this is enough (S003-103). */
export const answerFeedback = useCase({
  name: 'signals.answer-feedback',
  summary: 'Op de terugkoppeling antwoorden',
  action: 'change',
  purpose: 'child-safety',
  conceal: true,
  input: AnswerFeedback,
  output: Answered,
  subject: () => 'signal/by-link',
  may: ({ actor }) => actor.kind === 'public' && 'link',
  async run(scene, { token, satisfied, answer }) {
    const { tx, municipality, now } = scene
    const signal = await getSignalByLink(tx, municipality, { token, at: now })
    return answerOn(scene, signal, { satisfied, answer })
  },
})

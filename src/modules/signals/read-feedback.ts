import { useCase } from '../../platform/use-case.ts'
import { FeedbackPage, ReadFeedback } from './contract/feedback.ts'
import { shown } from './show-signal.ts'
import { getSignalByLink, listFeedback, markRead } from './store/feedback.ts'

/** What the reporter hears, by the secret link; whoever has the link is the reporter. */
export const readFeedback = useCase({
  name: 'signals.read-feedback',
  summary: 'Terugkoppeling lezen met een geheime link',
  action: 'read',
  purpose: 'child-safety',
  conceal: true,
  input: ReadFeedback,
  output: FeedbackPage,
  subject: () => 'signal/by-link',
  may: ({ actor }) => actor.kind === 'public' && 'link',
  async run({ tx, municipality, now }, { token }) {
    const signal = await getSignalByLink(tx, municipality, { token, at: now })
    const feedback = await listFeedback(tx, municipality, signal.id)
    await markRead(tx, municipality, { signal: signal.id, at: now })
    return {
      number: signal.number,
      receivedAt: signal.receivedAt.toISOString(),
      feedbackDueDate: signal.feedbackAgainDue ?? signal.feedbackDue,
      closed: signal.state === 'closed',
      feedback: feedback.map(shown),
    }
  },
})

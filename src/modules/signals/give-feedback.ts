import { useCase } from '../../platform/use-case.ts'
import { FeedbackGiven, GiveFeedback } from './contract.ts'
import { mayHandle } from './may-handle.ts'
import { addFeedback } from './store/feedback.ts'

/** Tells the reporter what happens next, and nothing from the file (A06, N-MC-08). */
export const giveFeedback = useCase({
  name: 'signals.give-feedback',
  summary: 'De melder terugkoppelen wat er gebeurt',
  action: 'add',
  purpose: 'child-safety',
  conceal: true,
  input: GiveFeedback,
  output: FeedbackGiven,
  subject: ({ signalId }) => `signal/${signalId}`,
  may: (scene, { signalId }) => mayHandle(scene, signalId),
  async run({ tx, municipality, actor, now }, { signalId, ...feedback }) {
    const id = await addFeedback(tx, { municipality, signal: signalId, ...feedback }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})

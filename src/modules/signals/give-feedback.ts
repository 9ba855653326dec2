import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { FeedbackGiven, GiveFeedback } from './contract/feedback.ts'
import { mayHandle } from './may-handle.ts'
import { channelsTo } from './reads-in.ts'
import { decideFeedback } from './rules/feedback.ts'
import { rulesOf } from './rules-of.ts'
import { textsOf } from './said.ts'
import { addChange } from './store/changes.ts'
import { addFeedback } from './store/feedback.ts'
import { getSignal, type Signal } from './store/signals.ts'
import { tellOfSignal } from './tell.ts'
import { tellSystem } from './tell-system.ts'

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
  async run(scene, { signalId, ...ask }) {
    const { tx, municipality, actor, now } = scene
    const signal = await getSignal(tx, municipality, signalId)
    const { feedback } = await rulesOf(scene)
    const given = orRefuse(
      decideFeedback({ channels: reachable(signal), municipality }, { ...ask, by: actor, at: now }, feedback),
    )
    const by = { id: actor.id, name: actor.name, at: now }
    const id = await addFeedback(
      tx,
      {
        municipality,
        signal: signalId,
        sentences: given.sentences,
        said: textsOf(given.sentences, feedback.sentences),
        text: given.free ?? '',
        channel: given.channel,
      },
      { by: actor.id, at: now },
    )
    await addChange(tx, { municipality, signal: signalId, action: 'feedback' }, by)
    await tellSystem(scene, signalId, { kind: 'feedback-given', id })
    if (signal.reporter)
      tellOfSignal(scene, { signal, workers: [signal.reporter], kind: 'feedback-given', href: '/app/mijn-signalen' })
    return { id, version: 1 }
  },
})

/** The link always works too, so an answer by link is never refused to who asked for another way. */
function reachable(signal: Signal) {
  return [...new Set([...channelsTo(signal), 'link' as const])]
}

import { hasRole } from '../../platform/actor.ts'
import { type Grant, type Scene, useCase } from '../../platform/use-case.ts'
import { FeedbackDesk, ShowFeedbackDesk } from './contract/feedback.ts'
import { throughSeal } from './may-handle.ts'
import { channelsTo, readsIn } from './reads-in.ts'
import { linkFor } from './secret.ts'
import { getSignal, type Signal } from './store/signals.ts'

/** Where the answer to a reporter goes: for the handler and the team lead, and for who wrote the signal down. */
export const showFeedbackDesk = useCase({
  name: 'signals.show-feedback-desk',
  summary: 'Zien waar de terugkoppeling naartoe gaat',
  action: 'read',
  purpose: 'child-safety',
  conceal: true,
  input: ShowFeedbackDesk,
  output: FeedbackDesk,
  subject: ({ signalId }) => `signal/${signalId}`,
  async may(scene, { signalId }) {
    const signal = await getSignal(scene.tx, scene.municipality, signalId)
    return throughSeal(scene, signal.household, mayAnswer(scene, signal))
  },
  async run({ tx, municipality, settings }, { signalId }) {
    const signal = await getSignal(tx, municipality, signalId)
    const { when, feedback } = signal.wishes
    return {
      name: signal.reporterName,
      contact: signal.reporterContact,
      when: when ?? '',
      wanted: feedback !== 'declined',
      channels: channelsTo(signal),
      reads: readsIn(signal),
      link: readsIn(signal) === 'link' ? linkFor(settings, { municipality, signal: signalId }) : '',
    }
  },
})

function mayAnswer({ actor }: Scene, signal: Signal): Grant {
  if (actor.kind !== 'worker') return false
  if (signal.handler === actor.id) return 'relation/handler'
  if (signal.notedBy === actor.id) return 'relation/noted-by'
  return hasRole(actor, 'team-lead') && actor.teams.includes(signal.team) && 'role/team-lead'
}

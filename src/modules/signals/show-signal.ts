import { useCase } from '../../platform/use-case.ts'
import { getDossier } from '../dossiers/public.ts'
import { findHouseholdName } from '../households/public.ts'
import { findOrganisationName, findTeamName, getWorkerName } from '../organisations/public.ts'
import { ShowSignal, SignalPage } from './contract/handling.ts'
import { mayHandle } from './may-handle.ts'
import { type Feedback, listFeedback } from './store/feedback.ts'
import { getSignal } from './store/signals.ts'

/** One signal with what was seen, by whom, what is due, and what the reporter heard. */
export const showSignal = useCase({
  name: 'signals.show-signal',
  summary: 'Een signaal openen',
  action: 'read',
  purpose: 'child-safety',
  conceal: true,
  input: ShowSignal,
  output: SignalPage,
  subject: ({ signalId }) => `signal/${signalId}`,
  may: (scene, { signalId }) => mayHandle(scene, signalId),
  async run({ tx, municipality, now, touch }, { signalId }) {
    const signal = await getSignal(tx, municipality, signalId)
    if (signal.household) touch(signal.household)
    const { household, dossier, reporterOrganisation } = signal
    const householdName = household && (await findHouseholdName(tx, municipality, household))
    const given = dossier && (await getDossier(tx, municipality, dossier))
    return {
      ...signal,
      receivedAt: signal.receivedAt.toISOString(),
      dueAt: signal.dueAt.toISOString(),
      late: signal.state !== 'closed' && signal.dueAt < now,
      team: (await findTeamName(tx, municipality, signal.team)) ?? '',
      handler: signal.handler ? await getWorkerName(tx, municipality, signal.handler) : '',
      reporter: {
        name: signal.reporterName,
        contact: signal.reporterContact,
        organisation:
          (reporterOrganisation && (await findOrganisationName(tx, municipality, reporterOrganisation))) || '',
        protected: signal.protected,
        anonymous: signal.anonymous,
      },
      household: household && householdName ? { id: household, name: householdName } : null,
      dossier: given ? { id: given.id, number: given.number } : null,
      feedbackDueDate: signal.feedbackDue,
      feedback: (await listFeedback(tx, municipality, signalId)).map(shown),
    }
  },
})

export function shown({ id: _, givenAt, readAt, answeredAt: _a, ...feedback }: Feedback) {
  return { ...feedback, givenAt: givenAt.toISOString(), readAt: readAt?.toISOString() ?? null }
}

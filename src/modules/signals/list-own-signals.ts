import { type Actor, hasRole, hasScope } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { ListOwnSignals, OwnSignals } from './contract/feedback.ts'
import { saidThen } from './said.ts'
import { listOwnSignals, markOwnRead, type OwnReporter } from './store/own-signals.ts'

/** What a partner, or the system of a partner, gave and heard back; nothing of what the team knows. */
export const listOwn = useCase({
  name: 'signals.list-own-signals',
  summary: 'Signalen die ik doorgaf, met wat ik terughoorde',
  action: 'list',
  purpose: 'child-safety',
  input: ListOwnSignals,
  output: OwnSignals,
  subject: () => 'signals/own',
  may: ({ actor }) =>
    (hasScope(actor, 'read-feedback') || (actor.kind === 'worker' && hasRole(actor, 'partner'))) && 'relation/reporter',
  async run({ tx, municipality, actor, now }, { signal }) {
    const reporter = reporterOf(actor, municipality)
    const rows = await listOwnSignals(tx, reporter, signal)
    await markOwnRead(tx, reporter, { at: now, signal })
    return {
      signals: rows.map(({ state, feedbackDue, receivedAt, feedback, ...row }) => ({
        ...row,
        receivedAt: receivedAt.toISOString(),
        closed: state === 'closed',
        feedbackDueDate: feedbackDue,
        feedback: feedback.map(({ said, ...given }) => ({
          ...given,
          texts: saidThen({ ...given, said }),
          givenAt: new Date(given.givenAt).toISOString(),
          readAt: given.readAt && new Date(given.readAt).toISOString(),
        })),
      })),
    }
  },
})

function reporterOf({ kind, id, organisation }: Actor, municipality: string): OwnReporter {
  return kind === 'partner-system' && organisation
    ? { municipality, systemsOf: organisation }
    : { municipality, worker: id }
}

import { type Actor, hasRole, hasScope } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { ListOwnSignals, OwnSignals } from './contract/feedback.ts'
import { REPORTERS } from './report-signal.ts'
import { saidThen } from './said.ts'
import { linkFor } from './secret.ts'
import { listOwnSignals, markOwnRead, type OwnReporter } from './store/own-signals.ts'

/**
 * What somebody with an account, or the system of a partner, gave and heard back; nothing of what the team knows. Also
 * what a worker wrote down for somebody else, who may call again to ask for the link.
 */
export const listOwn = useCase({
  name: 'signals.list-own-signals',
  summary: 'Signalen die ik doorgaf, met wat ik terughoorde',
  action: 'list',
  purpose: 'child-safety',
  input: ListOwnSignals,
  output: OwnSignals,
  subject: () => 'signals/own',
  may: ({ actor }) =>
    (hasScope(actor, 'read-feedback') || (actor.kind === 'worker' && hasRole(actor, ...REPORTERS))) &&
    'relation/reporter',
  async run({ tx, municipality, actor, now, settings }, { signal }) {
    const reporter = reporterOf(actor, municipality)
    const rows = await listOwnSignals(tx, reporter, { now, signal })
    await markOwnRead(tx, reporter, { at: now, signal })
    return {
      signals: rows.map(({ state, feedbackDue, receivedAt, feedback, linkWorks, ...row }) => ({
        ...row,
        // Who has no account reads by the link; only who wrote the signal down can hand it over again.
        link: row.noted && linkWorks ? linkFor(settings, { municipality, signal: row.id }) : '',
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

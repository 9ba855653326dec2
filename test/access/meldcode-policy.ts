import type { Role } from '../../src/modules/organisations/public.ts'
import type { Policy, Standing } from './standing.ts'

const is =
  (...roles: readonly Role[]) =>
  ({ kind, role }: Standing) =>
    kind === 'worker' && roles.some((one) => one === role)

const handlesSignal = (standing: Standing) =>
  standing.sameTeam && is('youth-consultant', 'team-lead', 'behavioural-scientist')(standing)

/**
 * From the README of signals: a meldcode file is for its opener, for the attention officer and whoever finally decides
 * in the same organisation (here the municipality's: also the team lead), and for the handlers of its signal.
 */
const knowsFile = (standing: Standing) => is('attention-officer', 'team-lead')(standing) || handlesSignal(standing)

const worksWithChildren = is(
  'partner',
  'youth-consultant',
  'team-lead',
  'behavioural-scientist',
  'attention-officer',
  'front-office',
  'youth-worker',
)

const onFile = (input: Record<string, unknown> = {}): Policy => ({
  about: 'file',
  allows: knowsFile,
  input: ({ meldcodeFile }) => ({ fileId: meldcodeFile, ...input }),
})

export const meldcodePolicies: Readonly<Record<string, Policy>> = {
  'signals.open-meldcode-file': {
    about: 'file',
    allows: handlesSignal,
    input: ({ signal }) => ({ signalId: signal }),
  },
  'signals.list-meldcode-files': { about: 'own-work', allows: worksWithChildren, input: () => ({}) },
  'signals.show-meldcode-file': onFile(),
  'signals.take-step': onFile({ step: 'map', version: 1 }),
  'signals.record-advice': onFile({ adviser: 'colleague', question: 'Wat nu?' }),
  'signals.prepare-report': onFile(),
  'signals.record-report': onFile({ madeOn: '2026-03-02' }),
  'signals.pass-on-file': onFile(),
  'signals.close-meldcode-file': onFile({ version: 1 }),
}

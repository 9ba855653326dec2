import type { Role } from '../../src/modules/organisations/public.ts'
import type { Policy, Standing } from './standing.ts'

const is =
  (...roles: readonly Role[]) =>
  (standing: Standing) =>
    standing.kind === 'worker' && roles.some((role) => role === standing.role)

/** Who gives signals with an account. */
const reports = is(
  'partner',
  'youth-consultant',
  'behavioural-scientist',
  'front-office',
  'team-lead',
  'attention-officer',
)

/** A signal is for the people of its team who handle signals, and for whoever handles this one. */
const handlesSignal = (standing: Standing) =>
  standing.sameTeam && is('youth-consultant', 'team-lead', 'behavioural-scientist')(standing)

/** Who may do what with signals; the files of the meldcode have a table of their own. */
export const signalsPolicies: Readonly<Record<string, Policy>> = {
  'signals.report-signal': {
    about: 'own-work',
    allows: (standing) => standing.kind === 'partner-system' || reports(standing),
    input: () => ({ pieces: [{ nature: 'observation', text: 'Zorg' }] }),
  },
  'signals.list-signals': {
    about: 'own-work',
    allows: is('youth-consultant', 'team-lead', 'behavioural-scientist'),
    input: () => ({}),
  },
  'signals.show-signal': { about: 'file', allows: handlesSignal, input: ({ signal }) => ({ signalId: signal }) },
  'signals.take-up-signal': {
    about: 'file',
    allows: handlesSignal,
    input: ({ signal, household }) => ({ signalId: signal, householdId: household, why: 'Zorg', version: 1 }),
  },
  'signals.handle-signal': {
    about: 'file',
    allows: handlesSignal,
    input: ({ signal }) => ({ signalId: signal, action: 'take-up', version: 1 }),
  },
  'signals.mark-danger': {
    about: 'file',
    allows: handlesSignal,
    input: ({ signal }) => ({ signalId: signal, version: 1 }),
  },
  'signals.link-signal': {
    about: 'file',
    allows: handlesSignal,
    input: ({ signal, household }) => ({ signalId: signal, householdId: household, version: 1 }),
  },
  'signals.protect-reporter': {
    about: 'file',
    allows: handlesSignal,
    input: ({ signal }) => ({ signalId: signal, sourceProtected: true, version: 1 }),
  },
  // Where an answer goes is for the handler and the team lead; the matrix has no handler of this signal.
  'signals.show-feedback-desk': {
    about: 'file',
    allows: (standing) => standing.sameTeam && is('team-lead')(standing),
    input: ({ signal }) => ({ signalId: signal }),
  },
  'signals.assign-signals': {
    about: 'own-work',
    allows: is('team-lead'),
    input: ({ signal, otherWorker }) => ({ signalIds: [signal], worker: otherWorker }),
  },
  'signals.show-figures': {
    about: 'own-work',
    allows: is('youth-consultant', 'team-lead', 'behavioural-scientist'),
    input: () => ({}),
  },
  'signals.show-routing': {
    about: 'own-work',
    allows: is('functional-administrator', 'team-lead'),
    input: () => ({}),
  },
  'signals.change-routing': {
    about: 'own-work',
    allows: is('functional-administrator'),
    input: ({ household }) => ({
      rules: [],
      nets: [{ team: household, from: '2026-01-01', source: 'besluit' }],
      version: 1,
    }),
  },
  'signals.try-routing': {
    about: 'own-work',
    allows: is('functional-administrator', 'team-lead'),
    input: () => ({}),
  },
  'signals.show-choices': {
    about: 'own-work',
    allows: (standing) => standing.kind === 'worker' || standing.kind === 'partner-system',
    input: () => ({}),
  },
  'signals.list-own-signals': {
    about: 'own-work',
    allows: (standing) => standing.kind === 'partner-system' || reports(standing),
    input: () => ({}),
  },
  // Only the reporter of this very signal, who in the matrix is nobody.
  'signals.answer-own': {
    about: 'file',
    allows: () => false,
    input: ({ signal }) => ({ signalId: signal, satisfied: true }),
  },
  'signals.list-household-signals': {
    about: 'file',
    allows: (standing) =>
      standing.relation !== 'none' && is('youth-consultant', 'team-lead', 'behavioural-scientist')(standing),
    input: ({ household }) => ({ householdId: household }),
  },
  'signals.give-feedback': {
    about: 'file',
    allows: handlesSignal,
    input: ({ signal }) => ({ signalId: signal, sentences: ['taken-up'], channel: 'link' }),
  },
}

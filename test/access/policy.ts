import type { Relation } from '../../src/modules/households/public.ts'
import type { Role } from '../../src/modules/organisations/public.ts'
import { dossierAllows } from './dossier-policy.ts'
import { meldcodePolicies } from './meldcode-policy.ts'
import { dossierPolicies } from './policy-dossiers.ts'
import { figuresPolicies } from './policy-figures.ts'
import { householdsPolicies } from './policy-households.ts'
import { importPolicies } from './policy-imports.ts'
import { organisationsPolicies } from './policy-organisations.ts'
import { programmePolicies } from './policy-programme.ts'
import { registersPolicies } from './policy-registers.ts'
import { reportPolicies } from './policy-reports.ts'
import { rightsPolicies } from './policy-rights.ts'
import { signalsPolicies } from './policy-signals.ts'
import type { Policy, Standing } from './standing.ts'

const is =
  (...roles: readonly Role[]) =>
  (standing: Standing) =>
    standing.kind === 'worker' && roles.some((role) => role === standing.role)
const related =
  (...relations: readonly Relation[]) =>
  (standing: Standing) =>
    standing.kind === 'worker' &&
    (relations.length === 0
      ? standing.relation !== 'none'
      : relations.some((relation) => relation === standing.relation))
const anyWorker = (standing: Standing) => standing.kind === 'worker'

export const policies: Readonly<Record<string, Policy>> = {
  ...organisationsPolicies,
  ...rightsPolicies,
  ...dossierPolicies,
  ...householdsPolicies,
  ...programmePolicies,
  ...reportPolicies,
  ...importPolicies,
  ...registersPolicies,
  ...figuresPolicies,

  'dossiers.open-dossier': {
    about: 'own-work',
    allows: is('youth-consultant', 'team-lead'),
    input: ({ household }) => ({ householdId: household, why: 'Hulpvraag' }),
  },
  'dossiers.list-dossiers': { about: 'own-work', allows: anyWorker, input: () => ({}) },
  'dossiers.show-dossier': {
    about: 'file',
    allows: dossierAllows('read'),
    input: ({ dossier }) => ({ dossierId: dossier }),
  },
  'dossiers.appoint-director': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, otherWorker }) => ({
      dossierId: dossier,
      workerId: otherWorker,
      why: 'Kent het gezin',
      version: 1,
    }),
  },
  'dossiers.close-dossier': {
    about: 'file',
    allows: dossierAllows('close'),
    input: ({ dossier }) => ({ dossierId: dossier, reason: 'goals-reached', text: 'Het gaat goed', version: 1 }),
  },

  ...signalsPolicies,

  ...meldcodePolicies,

  'plans.start-plan': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier }) => ({ dossierId: dossier }),
  },
  'plans.show-plan': { about: 'file', allows: dossierAllows('read'), input: ({ dossier }) => ({ dossierId: dossier }) },
  'plans.list-versions': {
    about: 'file',
    allows: dossierAllows('read'),
    input: ({ dossier }) => ({ dossierId: dossier }),
  },
  'plans.print-plan': {
    about: 'file',
    allows: dossierAllows('read'),
    input: ({ dossier }) => ({ dossierId: dossier }),
  },
  'plans.show-family-plan': {
    about: 'file',
    allows: dossierAllows('read'),
    input: ({ dossier }) => ({ dossierId: dossier }),
  },
  'plans.say': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({
      dossierId: dossier,
      about: 'now',
      by: { kind: 'child', person },
      text: 'Ik mis school',
    }),
  },
  'plans.add-goal': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({ dossierId: dossier, text: 'Naar school', for: [person] }),
  },
  'plans.change-goal': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({
      dossierId: dossier,
      goalId: person,
      text: 'Naar school',
      for: [person],
      version: 1,
    }),
  },
  'plans.drop-goal': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({ dossierId: dossier, goalId: person, version: 1 }),
  },
  'plans.add-action': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({
      dossierId: dossier,
      goalId: person,
      text: 'Samen fietsen',
      by: { kind: 'family', person },
    }),
  },
  'plans.finish-action': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({ dossierId: dossier, goalId: person, actionId: person, version: 1 }),
  },
  'plans.add-agreement': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier }) => ({ dossierId: dossier, text: 'Geen ruzie waar de kinderen bij zijn' }),
  },
  'plans.add-safety-agreement': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier }) => ({
      dossierId: dossier,
      text: 'Oma slaapt hier',
      watchedBy: 'oma',
      ifItGoesWrong: 'Bel 112',
      reviewDate: '2026-04-01',
    }),
  },
  'plans.change-action': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({
      dossierId: dossier,
      goalId: person,
      actionId: person,
      text: 'Samen lopen',
      by: { kind: 'family', person },
      version: 1,
    }),
  },
  'plans.change-agreement': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({
      dossierId: dossier,
      agreementId: person,
      text: 'Om acht uur thuis',
      version: 1,
    }),
  },
  'plans.end-agreement': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({ dossierId: dossier, agreementId: person, why: 'Gaat vanzelf', version: 1 }),
  },
  'plans.change-safety-agreement': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({
      dossierId: dossier,
      agreementId: person,
      text: 'Oma slaapt hier',
      watchedBy: 'oma',
      ifItGoesWrong: 'Bel 112',
      reviewDate: '2026-04-01',
      version: 1,
    }),
  },
  'plans.end-safety-agreement': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({ dossierId: dossier, agreementId: person, why: 'Is veilig', version: 1 }),
  },
  'plans.agree-on-plan': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, worker }) => ({
      dossierId: dossier,
      assents: [{ by: { kind: 'professional', person: worker }, how: 'spoken', agrees: true }],
      evaluationDate: '2026-06-01',
      version: 1,
    }),
  },
  'plans.evaluate-plan': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier }) => ({ dossierId: dossier, present: [], sayings: [] }),
  },
  'plans.go-on': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier }) => ({ dossierId: dossier, evaluationDate: '2026-06-01', version: 1 }),
  },
  'plans.end-plan': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier }) => ({ dossierId: dossier, why: 'Verhuisd', version: 1 }),
  },
  'plans.offer-family-plan': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({ dossierId: dossier, to: [person] }),
  },
  'plans.answer-family-plan-offer': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({ dossierId: dossier, offerId: person, makesIt: false, by: person, version: 1 }),
  },
  'plans.ask-in-writing': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({ dossierId: dossier, by: person, version: 0 }),
  },
  'plans.give-in-writing': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier }) => ({ dossierId: dossier, version: 1 }),
  },
  'plans.skip-family-plan': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier }) => ({ dossierId: dossier, reason: 'threats', text: 'Onveilig', version: 0 }),
  },

  'desk.search': {
    about: 'own-work',
    allows: is('youth-consultant', 'front-office', 'team-lead', 'behavioural-scientist'),
    input: () => ({ q: 'Nieuw' }),
  },
  'desk.list-work': { about: 'own-work', allows: anyWorker, input: () => ({}) },
  'desk.open-draft': { about: 'own-work', allows: anyWorker, input: () => ({ draftKey: 'signaal' }) },
  'desk.save-draft': {
    about: 'own-work',
    allows: anyWorker,
    input: () => ({ draftKey: 'signaal', content: {}, version: 0 }),
  },
  'desk.drop-draft': { about: 'own-work', allows: anyWorker, input: () => ({ draftKey: 'signaal', version: 1 }) },
  'desk.list-views': { about: 'own-work', allows: anyWorker, input: () => ({}) },
  'desk.keep-view': {
    about: 'own-work',
    allows: anyWorker,
    input: () => ({ screen: 'signalen', name: 'Te laat', query: '' }),
  },
  'desk.drop-view': {
    about: 'own-work',
    allows: anyWorker,
    input: ({ household }) => ({ viewId: household, version: 1 }),
  },
  'desk.list-notices': { about: 'own-work', allows: anyWorker, input: () => ({}) },
  'desk.read-notice': {
    about: 'own-work',
    allows: anyWorker,
    input: ({ household }) => ({ noticeId: household, version: 1 }),
  },
  'desk.show-choices': { about: 'own-work', allows: anyWorker, input: () => ({}) },
  'desk.make-choices': { about: 'own-work', allows: anyWorker, input: () => ({ choices: [], version: 0 }) },

  'privacy.find-file': {
    about: 'own-work',
    allows: is('data-protection-officer'),
    input: () => ({ number: '2026-00001' }),
  },
  'privacy.list-looks': {
    about: 'file',
    allows: (standing) => is('data-protection-officer')(standing) || related('watch', 'director')(standing),
    input: ({ household }) => ({ householdId: household }),
  },
  'privacy.print-looks': {
    about: 'file',
    allows: (standing) => is('data-protection-officer')(standing) || related('watch', 'director')(standing),
    input: ({ household }) => ({ householdId: household }),
  },
}

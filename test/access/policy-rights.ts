import { dossierAllows } from './dossier-policy.ts'
import type { Policy, Standing } from './standing.ts'

const either =
  (...ways: readonly ((standing: Standing) => boolean)[]) =>
  (standing: Standing) =>
    ways.some((way) => way(standing))
const is =
  (...roles: readonly string[]) =>
  ({ kind, role }: Standing) =>
    kind === 'worker' && roles.includes(role)
const anyWorker = ({ kind }: Standing) => kind === 'worker'

/** A team lead divides the work of the team that is led; without a team there is nothing to divide. */
const leads = (standing: Standing) => is('team-lead')(standing) && standing.sameTeam

/** Who writes in the dossier, and the team lead who divides the work; the task of the situation is somebody else's. */
const changesTasks = either(dossierAllows('write'), dossierAllows('assign', 'work-distribution'))
/** The request of the situation was put to the team lead of the team. */
const answers = dossierAllows('assign', 'work-distribution')
const oversees = either(
  dossierAllows('hand-over'),
  dossierAllows('assign', 'work-distribution'),
  dossierAllows('review', 'account'),
)
const seals = either(dossierAllows('review', 'safety'), dossierAllows('assign', 'work-distribution'))

/** Tasks, requests for access, emergency access and seals. */
export const rightsPolicies: Readonly<Record<string, Policy>> = {
  'dossiers.add-task': {
    about: 'file',
    allows: dossierAllows('write'),
    input: ({ dossier }) => ({ dossierId: dossier, title: 'Bellen', due: '2026-04-01' }),
  },
  'dossiers.list-tasks': {
    about: 'file',
    allows: dossierAllows('read'),
    input: ({ dossier }) => ({ dossierId: dossier }),
  },
  'dossiers.take-task': { about: 'file', allows: changesTasks, input: ({ task }) => ({ taskId: task, version: 1 }) },
  'dossiers.finish-task': { about: 'file', allows: changesTasks, input: ({ task }) => ({ taskId: task, version: 1 }) },
  'dossiers.postpone-task': {
    about: 'file',
    allows: changesTasks,
    input: ({ task }) => ({ taskId: task, due: '2026-04-09', reason: 'Ziek', version: 1 }),
  },
  'dossiers.show-consent': {
    about: 'file',
    allows: dossierAllows('read'),
    input: ({ dossier }) => ({ dossierId: dossier }),
  },
  'dossiers.record-consent': {
    about: 'file',
    allows: dossierAllows('write'),
    input: ({ dossier, person, otherWorker }) => ({
      dossierId: dossier,
      by: person,
      about: person,
      answer: 'yes',
      purpose: 'share',
      to: otherWorker,
      data: ['school'],
      from: '2026-03-02',
      until: '2026-06-01',
      how: 'spoken',
    }),
  },
  'dossiers.withdraw-consent': {
    about: 'file',
    allows: dossierAllows('write'),
    input: ({ consent }) => ({ consentId: consent, version: 1 }),
  },
  'dossiers.choose-exception': {
    about: 'file',
    allows: dossierAllows('write'),
    input: ({ dossier, person }) => ({ dossierId: dossier, person, code: 'emergency', reason: 'Gevaar' }),
  },
  'dossiers.ask-consent': {
    about: 'file',
    allows: dossierAllows('write'),
    input: ({ dossier, person }) => ({ dossierId: dossier, person }),
  },
  'dossiers.share-data': {
    about: 'file',
    allows: dossierAllows('write'),
    input: ({ dossier, person, otherWorker }) => ({
      dossierId: dossier,
      about: person,
      to: otherWorker,
      data: ['school'],
      basis: 'directly-involved',
      purpose: 'Hulp op school',
      whyNeeded: 'Begeleiding',
    }),
  },
  'dossiers.show-share': { about: 'file', allows: dossierAllows('read'), input: ({ share }) => ({ shareId: share }) },
  'dossiers.show-workload': { about: 'own-work', allows: leads, input: () => ({}) },
  'dossiers.list-work-of': {
    about: 'own-work',
    allows: leads,
    input: ({ otherWorker }) => ({ workerId: otherWorker }),
  },
  'dossiers.preview-reassign': {
    about: 'own-work',
    allows: leads,
    input: ({ task, otherWorker }) => ({ tasks: [{ id: task, version: 1 }], to: otherWorker, reason: 'Ziek' }),
  },
  'dossiers.reassign-work': {
    about: 'own-work',
    allows: leads,
    input: ({ task, otherWorker }) => ({ tasks: [{ id: task, version: 1 }], to: otherWorker, reason: 'Ziek' }),
  },
  'dossiers.show-closing': {
    about: 'file',
    allows: dossierAllows('close'),
    input: ({ dossier }) => ({ dossierId: dossier }),
  },
  'dossiers.make-calendar-link': { about: 'own-work', allows: anyWorker, input: () => ({}) },
  'dossiers.show-calendar-link': { about: 'own-work', allows: anyWorker, input: () => ({}) },
  'dossiers.end-calendar-link': { about: 'own-work', allows: anyWorker, input: () => ({}) },
  'dossiers.ask-access': {
    about: 'own-work',
    allows: is('youth-consultant', 'team-lead', 'behavioural-scientist', 'attention-officer', 'partner', 'inspector'),
    input: ({ dossier }) => ({ dossier, purpose: 'help', reason: 'Waarneming', until: '2026-03-10' }),
  },
  'dossiers.list-requests': { about: 'own-work', allows: anyWorker, input: () => ({}) },
  'dossiers.answer-access': {
    about: 'file',
    allows: answers,
    input: ({ request }) => ({ requestId: request, grant: true, version: 1 }),
  },
  'dossiers.end-access': {
    about: 'file',
    allows: answers,
    input: ({ request }) => ({ requestId: request, version: 1 }),
  },
  'dossiers.show-access': { about: 'file', allows: oversees, input: ({ dossier }) => ({ dossierId: dossier }) },
  'dossiers.seal-dossier': {
    about: 'file',
    allows: seals,
    input: ({ dossier, otherWorker }) => ({
      dossierId: dossier,
      reason: 'Gezin van een collega',
      workerIds: [otherWorker],
      version: 0,
    }),
  },
  'dossiers.open-seal': { about: 'file', allows: seals, input: ({ dossier }) => ({ dossierId: dossier, version: 1 }) },
  'dossiers.break-glass': {
    about: 'own-work',
    allows: is('youth-consultant', 'team-lead', 'behavioural-scientist', 'attention-officer'),
    input: ({ dossier }) => ({ dossier, reason: 'Kind is in gevaar' }),
  },
  'dossiers.list-glass': {
    about: 'own-work',
    allows: is('attention-officer', 'data-protection-officer'),
    input: () => ({}),
  },
  'dossiers.review-glass': {
    about: 'file',
    allows: dossierAllows('review', 'account'),
    input: ({ glass }) => ({ glassId: glass, outcome: 'justified', text: 'Terecht', version: 1 }),
  },
}

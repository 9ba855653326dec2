import { dossierAllows } from './dossier-policy.ts'
import type { Policy, Standing } from './standing.ts'

const anyWorker = ({ kind }: Standing) => kind === 'worker'
const is =
  (...roles: readonly string[]) =>
  ({ kind, role }: Standing) =>
    kind === 'worker' && roles.includes(role)

/** Who keeps an eye, directs, is involved and takes over: all by the page ACCESS.md. */
export const dossierPolicies: Readonly<Record<string, Policy>> = {
  'dossiers.show-who-is-who': {
    about: 'file',
    allows: dossierAllows('know'),
    input: ({ dossier }) => ({ dossierId: dossier }),
  },
  'dossiers.show-timeline': {
    about: 'file',
    allows: dossierAllows('read'),
    input: ({ dossier }) => ({ dossierId: dossier }),
  },
  'dossiers.write-entry': {
    about: 'file',
    allows: dossierAllows('write'),
    input: ({ dossier }) => ({ dossierId: dossier, kind: 'note', text: 'Gebeld' }),
  },
  'dossiers.correct-entry': {
    about: 'file',
    allows: dossierAllows('write'),
    input: ({ dossier }) => ({ dossierId: dossier, entryId: dossier, text: 'Gebeld', why: 'Verkeerde dag' }),
  },
  'dossiers.list-involved': {
    about: 'file',
    allows: dossierAllows('know'),
    input: ({ dossier }) => ({ dossierId: dossier }),
  },
  'dossiers.involve-somebody': {
    about: 'file',
    allows: dossierAllows('write'),
    input: ({ dossier, otherWorker }) => ({
      dossierId: dossier,
      role: 'helper',
      party: { kind: 'worker', workerId: otherWorker },
    }),
  },
  'dossiers.end-involvement': {
    about: 'file',
    allows: dossierAllows('write'),
    input: ({ involved }) => ({ involvedId: involved, version: 1 }),
  },
  'dossiers.list-handovers': { about: 'own-work', allows: anyWorker, input: () => ({}) },
  'dossiers.list-handovers-of-dossier': {
    about: 'file',
    allows: dossierAllows('read'),
    input: ({ dossier }) => ({ dossierId: dossier }),
  },
  'dossiers.show-handover-form': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier }) => ({ dossierId: dossier }),
  },
  'dossiers.offer-handover': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, otherWorker }) => ({
      dossierId: dossier,
      receiver: { kind: 'worker', worker: otherWorker },
      checklist: {},
    }),
  },
  'dossiers.answer-handover': {
    about: 'file',
    allows: dossierAllows('answer'),
    input: ({ handover }) => ({ handoverId: handover, accept: true, version: 1 }),
  },
  'dossiers.withdraw-handover': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ handover }) => ({ handoverId: handover, reason: 'Toch niet', version: 1 }),
  },
  'dossiers.cover-watch': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, otherWorker }) => ({
      dossierId: dossier,
      deputyId: otherWorker,
      since: '2026-03-03',
      until: '2026-03-09',
      version: 1,
    }),
  },
  'dossiers.end-cover': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier }) => ({ dossierId: dossier, version: 1 }),
  },
  'dossiers.show-watches': {
    about: 'own-work',
    allows: is('team-lead'),
    input: ({ otherWorker }) => ({ workerId: otherWorker }),
  },
  'dossiers.cover-watches': {
    about: 'own-work',
    allows: is('team-lead'),
    input: ({ otherWorker, worker }) => ({
      workerId: otherWorker,
      deputyId: worker,
      since: '2026-03-03',
      until: '2026-03-09',
    }),
  },
  'dossiers.change-contact': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, otherWorker }) => ({
      dossierId: dossier,
      workerId: otherWorker,
      why: 'Kent het gezin',
      version: 1,
    }),
  },
  'dossiers.give-own-direction': {
    about: 'file',
    allows: dossierAllows('hand-over'),
    input: ({ dossier, person }) => ({
      dossierId: dossier,
      parents: [person],
      agreements: [{ text: 'Elke week bellen', by: 'municipality' }],
      estimate: { outcome: 'can', canCarry: 'De ouders regelen de hulp', reviewOn: '2026-06-01' },
      why: 'De ouders kunnen het',
      version: 1,
    }),
  },
  'dossiers.overrule': {
    about: 'file',
    allows: dossierAllows('direct'),
    input: ({ dossier, involved }) => ({
      dossierId: dossier,
      power: 'set-term',
      involvedId: involved,
      decision: 'Binnen een week bellen',
      reason: 'Het duurt te lang',
      theirView: 'Het kan niet sneller',
    }),
  },
}

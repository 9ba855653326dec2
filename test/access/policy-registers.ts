import { partnerRoles, roles } from '../../src/modules/organisations/rules/kinds.ts'
import type { Policy, Standing } from './standing.ts'

const staff = ({ kind, role }: Standing) =>
  kind === 'worker' && roles.some((one) => one === role && !partnerRoles.includes(one))
/** The owner of an entry may more; nobody in the situations of this test owns one (`registers.test.ts` does that). */
const policyOfficer = ({ kind, role }: Standing) => kind === 'worker' && role === 'policy-officer'

const worker = ({ kind, role }: Standing) => kind === 'worker' && role !== 'none'

const nobody = '00000000-0000-7000-8000-000000000000'
const day = '2026-03-02'

const own = (allows: Policy['allows'], input: Record<string, unknown> = {}): Policy => ({
  about: 'own-work',
  allows,
  input: () => input,
})

type Asked = { add: Record<string, unknown>; close: Record<string, unknown> }

/** What each register asks at least when something is added, and how it can be closed. */
const asked: Readonly<Record<string, Asked>> = {
  advice: { add: { owner: nobody, due: day }, close: { state: 'withdrawn' } },
  idea: { add: { harvest: 'brainstorm' }, close: { state: 'dropped' } },
  'council-item': { add: { owner: nobody, kind: 'question', askedOn: day }, close: { state: 'answered' } },
  decision: { add: { due: day, body: 'council' }, close: { state: 'taken' } },
  standstill: { add: { node: nobody, cause: 'illness', since: day }, close: { state: 'goes-on' } },
  meeting: { add: { scope: 'regional', level: 'tactical', importance: 2 }, close: { state: 'left' } },
  partner: { add: {}, close: { state: 'left' } },
  commitment: { add: { due: day, partner: nobody }, close: { state: 'kept' } },
  'communication-action': { add: { node: nobody, inWeek: '2026-W47' }, close: { state: 'done' } },
  heard: { add: { node: nobody, source: 'session', heardOn: day, shown: true }, close: { state: 'done' } },
}
const lists: Readonly<Record<string, string>> = { advice: 'advice', heard: 'heard' }

const programmeId = nobody
const entry = { programmeId, entryId: nobody, version: 1 }

/** Said from the README of the module: policy officers write, staff reads. */
export const registersPolicies: Readonly<Record<string, Policy>> = {
  ...Object.fromEntries(
    Object.entries(asked).flatMap(([name, { add, close }]) => [
      [`programme.list-${lists[name] ?? `${name}s`}`, own(staff, { programmeId })],
      [`programme.add-${name}`, own(policyOfficer, { programmeId, title: 'Titel', ...add })],
      [`programme.change-${name}`, own(policyOfficer, { ...entry, title: 'Titel', ...add })],
      [`programme.close-${name}`, own(policyOfficer, { ...entry, on: day, outcome: 'Gedaan', ...close })],
    ]),
  ),
  'programme.report-realisation': own(policyOfficer, { ...entry, percent: 50, proof: 'Verslag', on: day }),
  'programme.prioritise-idea': own(policyOfficer, { ...entry, impact: 3, effort: 1 }),
  'programme.choose-idea': own(policyOfficer, { ...entry, owner: nobody, due: day }),
  'programme.show-decisions-calendar': own(staff, { programmeId, since: day, until: day }),
  'programme.record-attendance': own(policyOfficer, { programmeId, entryId: nobody, on: day, present: [] }),
  'programme.correct-attendance': own(policyOfficer, { ...entry, attendanceId: nobody, on: day, present: [] }),
  // Of a programme that is not public; what everybody may read is in registers.test.ts.
  'programme.show-said-and-done': own(staff, { programmeId }),
  'programme.list-register-changes': own(staff, { programmeId, since: day, until: day }),
  // Somebody's own entries, as it is asked without more; those of others are for the staff (registers-own.test.ts).
  'programme.list-open-entries': own(worker),
  'programme.count-entries': own(staff, { programmeId }),
  'programme.print-register': own(staff, { programmeId, register: 'advice' }),
  'programme.print-decisions-calendar': own(staff, { programmeId, since: day, until: day }),
  'programme.list-node-entries': own(staff, { nodeId: nobody }),
  'programme.show-entry': own(staff, { entryId: nobody }),
  'programme.move-entry': own(policyOfficer, { entryId: nobody, version: 1, programme: nobody, node: null }),
  'programme.list-entry-history': own(staff, { entryId: nobody }),
  'programme.ask-hand-over': own(policyOfficer, { entryId: nobody, version: 1, owner: nobody }),
  'programme.answer-hand-over': own(policyOfficer, { entryId: nobody, version: 1, accepts: false }),
  'programme.reopen-entry': own(policyOfficer, { entryId: nobody, version: 1, why: 'Te vroeg' }),
}

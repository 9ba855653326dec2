import { partnerRoles, roles } from '../../src/modules/organisations/rules/kinds.ts'
import type { Policy, Standing } from './standing.ts'

/** A programme is about no family: who works for the municipality reads it, whoever it is about. */
export const staff = ({ kind, role }: Standing) =>
  kind === 'worker' && roles.some((one) => one === role && !partnerRoles.includes(one))
export const policyOfficer = ({ kind, role }: Standing) => kind === 'worker' && role === 'policy-officer'

const worker = ({ kind, role }: Standing) => kind === 'worker' && role !== 'none'

export const nobody = '00000000-0000-7000-8000-000000000000'

export const own = (allows: Policy['allows'], input: Record<string, unknown> = {}): Policy => ({
  about: 'own-work',
  allows,
  input: () => input,
})

const programme = { name: 'Jeugdprogramma van de toets', since: '2026-01-01', until: null, public: false }

const moment = { name: 'Voorjaar', on: '2026-04-01', askedFrom: '2026-04-01', due: '2026-04-30' }

/** Said from the README of the module. */
export const programmePolicies: Readonly<Record<string, Policy>> = {
  'programme.list-programmes': own(staff),
  'programme.keep-programme': own(policyOfficer, programme),
  'programme.show-programme': own(staff, { programmeId: nobody }),
  'programme.change-programme': own(policyOfficer, { programmeId: nobody, version: 1, ...programme }),
  'programme.add-node': own(policyOfficer, { programmeId: nobody, parent: null, kind: 'theme', name: 'Veilig' }),
  'programme.show-node': own(staff, { nodeId: nobody }),
  'programme.change-node': own(policyOfficer, { nodeId: nobody, version: 1, name: 'Veilig opgroeien' }),
  'programme.move-node': own(policyOfficer, { nodeId: nobody, version: 1, parent: nobody }),
  'programme.merge-node': own(policyOfficer, { nodeId: nobody, version: 1, into: nobody }),
  'programme.carry-over': own(policyOfficer, {
    programmeId: nobody,
    to: nobody,
    on: '2026-03-02',
    nodes: [{ id: nobody, version: 1 }],
  }),
  'programme.adopt-programme': own(policyOfficer, { programmeId: nobody, version: 1, on: '2026-03-01' }),
  'programme.set-planning': own(policyOfficer, { nodeId: nobody, version: 1, periods: ['2026-Q1', '2026-H2'] }),
  'programme.set-status': own(policyOfficer, { nodeId: nobody, version: 1, code: 'in-execution' }),
  'programme.add-moment': own(policyOfficer, { programmeId: nobody, ...moment }),
  'programme.change-moment': own(policyOfficer, { momentId: nobody, version: 1, ...moment, due: '2026-05-31' }),
  'programme.list-moments': own(staff, { programmeId: nobody }),
  'programme.list-states': own(staff, { momentId: nobody }),
  // Who asks owns nothing here; that an owner tells of the own item is in states.test.ts.
  'programme.write-state': own(policyOfficer, { nodeId: nobody, momentId: nobody, version: 0, text: 'Gestart' }),
  'programme.list-questions': own(worker),
  'programme.list-links': own(staff, { programmeId: nobody }),
  'programme.add-link': own(policyOfficer, { nodeId: nobody, kind: 'law', title: 'Jeugdwet' }),
  'programme.change-link': own(policyOfficer, { linkId: nobody, version: 1, title: 'Jeugdwet 2015' }),
  'programme.drop-link': own(policyOfficer, { linkId: nobody, version: 1 }),
  'programme.list-evaluations': own(staff, { programmeId: nobody }),
  'programme.add-evaluation': own(policyOfficer, { nodeId: nobody, sort: 'evaluation', on: '2026-06-01' }),
  'programme.change-evaluation': own(policyOfficer, { evaluationId: nobody, version: 1, on: '2026-06-02' }),
  'programme.hold-evaluation': own(policyOfficer, {
    evaluationId: nobody,
    version: 1,
    heldOn: '2026-03-01',
    outcome: 'Het werkt',
  }),
  'programme.take-step': own(policyOfficer, { nodeId: nobody, step: 'question', version: 1, doneOn: '2026-03-01' }),
  'programme.list-changes': own(staff, { programmeId: nobody, since: '2026-01-01' }),
  'programme.list-history': own(staff, { nodeId: nobody }),
  'programme.strike-node': own(policyOfficer, { nodeId: nobody, version: 1, why: 'Dubbel' }),
  'programme.end-node': own(policyOfficer, { nodeId: nobody, version: 1, on: '2026-03-01' }),
  'programme.print-tree': own(staff, { programmeId: nobody }),
  'programme.search-programmes': own(staff, { q: 'verzuim' }),
}

import { partnerRoles, roles } from '../../src/modules/organisations/rules/kinds.ts'
import type { Policy, Standing } from './standing.ts'

/** A programme is about no family: who works for the municipality reads it, whoever it is about. */
export const staff = ({ kind, role }: Standing) =>
  kind === 'worker' && roles.some((one) => one === role && !partnerRoles.includes(one))
export const policyOfficer = ({ kind, role }: Standing) => kind === 'worker' && role === 'policy-officer'

export const nobody = '00000000-0000-7000-8000-000000000000'

export const own = (allows: Policy['allows'], input: Record<string, unknown> = {}): Policy => ({
  about: 'own-work',
  allows,
  input: () => input,
})

const programme = { name: 'Jeugdprogramma van de toets', since: '2026-01-01', until: null, public: false }

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
  'programme.list-history': own(staff, { nodeId: nobody }),
}

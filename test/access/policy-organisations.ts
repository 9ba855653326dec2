import { roles } from '../../src/modules/organisations/rules/kinds.ts'

/** Here only the kind of asker and the role count: nothing of this module is about a family. */
type Allows = (standing: { kind: string; role: string }) => boolean
type OwnWork = { about: 'own-work'; allows: Allows; input: () => Record<string, unknown> }

const anyWorker: Allows = ({ kind }) => kind === 'worker'
const withRole: Allows = ({ kind, role }) => kind === 'worker' && roles.some((one) => one === role)
/** Staff works in the system for the municipality; a partner's people only have the two roles of partners. */
const staff: Allows = ({ kind, role }) =>
  kind === 'worker' && roles.some((one) => one === role) && role !== 'partner' && role !== 'attention-officer'
const administrator: Allows = ({ kind, role }) => kind === 'worker' && role === 'functional-administrator'
/** A system arranges its own subscriptions, with a key that opens that; the administrator those of all. */
const subscribes: Allows = (standing) => administrator(standing) || standing.kind === 'partner-system'
/** The situation's worker is who asks, so it is the own absence, unless said otherwise. */
const absenceOfAnother: Allows = (standing) =>
  administrator(standing) || (standing.kind === 'worker' && standing.role === 'team-lead')
const nobody = '00000000-0000-7000-8000-000000000000'
const day = '2026-03-02'

const own = (allows: Allows, input: Record<string, unknown> = {}): OwnWork => ({
  about: 'own-work',
  allows,
  input: () => input,
})

const team = { name: 'Team', kind: 'youth' }
const organisation = { name: 'School', kind: 'school' }
const location = { name: 'Gebouw', street: 'Straat', number: '1', postcode: '7741AB', place: 'Coevorden' }
const registration = { register: 'SKJ', number: '100000001', since: day, until: day, checkedOn: day }

/** Organisations, from its README: everybody of the staff reads who is who; only the administrator arranges. */
export const organisationsPolicies: Readonly<Record<string, OwnWork>> = {
  'organisations.show-me': own(anyWorker),
  'organisations.choose-language': own(anyWorker, { language: 'nl' }),
  'organisations.list-sessions': own(anyWorker),
  'organisations.end-session': own(anyWorker, { sessionId: '0'.repeat(32) }),
  // Only in a session one can go elsewhere; the actors of this test have none.
  'organisations.switch-municipality': own(() => false, { code: '0114' }),

  'organisations.list-organisations': own(withRole),
  'organisations.list-areas': own(withRole),
  'organisations.list-teams': own(withRole),
  'organisations.show-team': own(withRole, { teamId: nobody }),
  'organisations.list-workers': own(withRole),
  'organisations.show-organisation': own(staff, { organisationId: nobody }),
  'organisations.show-worker': own(staff, { workerId: nobody }),
  'organisations.list-registrations': own(staff),
  'organisations.list-trainings': own(staff, { workerId: nobody }),
  'organisations.list-training-gaps': own(staff),
  'organisations.add-training': own(administrator, { workerId: nobody, subject: 'meldcode', doneOn: day }),
  'organisations.change-training': own(administrator, {
    trainingId: nobody,
    version: 1,
    subject: 'meldcode',
    doneOn: day,
  }),
  'organisations.show-rights-review': own(
    (standing) =>
      administrator(standing) || (standing.kind === 'worker' && standing.role === 'data-protection-officer'),
  ),
  'organisations.confirm-rights': own(administrator, { seen: [] }),
  'organisations.list-mandates': own(staff),

  'organisations.add-organisation': own(administrator, { ...organisation, since: day }),
  'organisations.change-organisation': own(administrator, { ...organisation, organisationId: nobody, version: 1 }),
  'organisations.end-organisation': own(administrator, { organisationId: nobody, version: 1, until: day }),
  'organisations.add-location': own(administrator, { ...location, organisationId: nobody, since: day }),
  'organisations.change-location': own(administrator, { ...location, locationId: nobody, version: 1 }),
  'organisations.add-area': own(administrator, { name: 'Gebied', postcodes: [], since: day }),
  'organisations.change-area': own(administrator, {
    areaId: nobody,
    version: 1,
    name: 'Gebied',
    postcodes: [],
    from: day,
  }),
  'organisations.end-area': own(administrator, { areaId: nobody, version: 1, until: day }),
  'organisations.add-team': own(administrator, { ...team, organisation: nobody, since: day }),
  'organisations.change-team': own(administrator, { ...team, teamId: nobody, version: 1 }),
  'organisations.end-team': own(administrator, { teamId: nobody, version: 1, until: day }),
  'organisations.merge-teams': own(administrator, {
    teams: [],
    on: day,
    into: { ...team, organisation: nobody },
  }),
  'organisations.add-worker': own(administrator, {
    name: 'Nieuw',
    organisation: nobody,
    subject: 'nieuw',
    since: day,
  }),
  // The contact details of oneself, or of anybody for the administrator.
  'organisations.change-worker': own(administrator, { workerId: nobody, version: 1, name: 'Naam' }),
  'organisations.give-role': own(administrator, { workerId: nobody, role: 'partner', since: day }),
  'organisations.end-role': own(administrator, { roleId: nobody, version: 1, until: day }),
  'organisations.show-leaving': own(administrator, { workerId: nobody, lastDay: day }),
  'organisations.let-worker-leave': own(administrator, { workerId: nobody, version: 1, lastDay: day }),
  'organisations.report-absence': own(absenceOfAnother, {
    workerId: nobody,
    deputy: nobody,
    since: day,
    until: day,
  }),
  'organisations.change-absence': own(absenceOfAnother, {
    absenceId: nobody,
    version: 1,
    deputy: nobody,
    since: day,
    until: day,
  }),
  'organisations.set-deputy': own(absenceOfAnother, { workerId: nobody, deputy: nobody, since: day }),
  'organisations.end-deputy': own(administrator, { deputyId: nobody, version: 1, until: day }),
  'organisations.add-registration': own(administrator, { ...registration, workerId: nobody }),
  'organisations.change-registration': own(administrator, { ...registration, registrationId: nobody, version: 1 }),
  'organisations.give-mandate': own(administrator, {
    holder: { kind: 'worker', id: nobody },
    powers: ['decide-on-help'],
    givenBy: 'College',
    source: 'Besluit',
    since: day,
  }),
  'organisations.end-mandate': own(administrator, { mandateId: nobody, version: 1, until: day }),
  'organisations.list-settings': own(administrator),
  'organisations.change-setting': own(administrator, {
    module: 'organisations',
    name: 'key-days',
    version: 0,
    value: 90,
    since: day,
    source: 'Besluit',
  }),
  'organisations.withdraw-setting': own(administrator, {
    module: 'organisations',
    name: 'key-days',
    version: 0,
    since: day,
  }),
  'organisations.list-subscriptions': own(subscribes),
  'organisations.subscribe-to-events': own(subscribes, { address: 'https://systeem.nl/', kinds: ['feedback-given'] }),
  'organisations.issue-signing-secret': own(subscribes, { subscriptionId: nobody, version: 1 }),
  'organisations.end-subscription': own(subscribes, { subscriptionId: nobody, version: 1 }),
  'organisations.try-subscription': own(subscribes, { subscriptionId: nobody }),
  'organisations.list-deliveries': own(administrator),
  'organisations.deliver-again': own(administrator, { deliveryId: nobody, version: 1 }),
  'organisations.list-keys': own(administrator),
  'organisations.add-key': own(administrator, {
    organisationId: nobody,
    label: 'Systeem',
    since: day,
    until: day,
  }),
  'organisations.issue-key': own(administrator, { keyId: nobody, version: 1 }),
  'organisations.revoke-key': own(administrator, { keyId: nobody, version: 1 }),
}

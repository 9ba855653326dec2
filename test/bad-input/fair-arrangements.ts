import type { Ids, Own } from './made.ts'

const as = 'lotte-beheer'
const arranging =
  (input: (ids: Ids) => Record<string, unknown> = () => ({})) =>
  (ids: Ids) => ({ as, input: input(ids) })
const until = '2026-06-30'
const since = '2026-03-09'
const team = { name: 'Team van de toets', kind: 'youth' }

/** What the administrator arranges, about things that are there. */
export const fairArrangements: Own = {
  'organisations.end-session': ({ session }) => ({ input: { sessionId: session } }),
  'organisations.switch-municipality': arranging(() => ({ code: '0114' })),
  'organisations.show-team': ({ ownTeam }) => ({ input: { teamId: ownTeam } }),
  'organisations.show-organisation': ({ organisation }) => ({ input: { organisationId: organisation } }),
  'organisations.show-worker': ({ colleague }) => ({ input: { workerId: colleague } }),
  'organisations.add-organisation': arranging(),
  'organisations.change-organisation': arranging(({ organisation }) => ({
    organisationId: organisation,
    name: 'Nieuwe naam',
  })),
  'organisations.end-organisation': arranging(({ emptyOrganisation }) => ({
    organisationId: emptyOrganisation,
    until,
  })),
  'organisations.add-location': arranging(({ organisation }) => ({ organisationId: organisation })),
  'organisations.change-location': arranging(({ location }) => ({ locationId: location })),
  'organisations.add-area': arranging(),
  'organisations.change-area': arranging(({ area }) => ({ areaId: area, from: since })),
  'organisations.end-area': arranging(({ area }) => ({ areaId: area, until })),
  'organisations.add-team': arranging(({ organisation }) => ({ ...team, organisation })),
  'organisations.change-team': arranging(({ ownTeam }) => ({ ...team, teamId: ownTeam })),
  'organisations.end-team': arranging(({ oldTeam }) => ({ teamId: oldTeam, until })),
  'organisations.merge-teams': arranging(({ ownTeam, oldTeam, organisation }) => ({
    teams: [
      { id: ownTeam, version: 1 },
      { id: oldTeam, version: 1 },
    ],
    on: since,
    into: { ...team, organisation },
  })),
  'organisations.add-worker': arranging(({ organisation }) => ({ organisation, subject: 'wie-komt' })),
  'organisations.change-worker': arranging(({ colleague }) => ({ workerId: colleague })),
  'organisations.give-role': arranging(({ colleague }) => ({ workerId: colleague, role: 'attention-officer' })),
  'organisations.end-role': arranging(({ role }) => ({ roleId: role, until })),
  'organisations.show-leaving': arranging(({ colleague }) => ({ workerId: colleague, lastDay: until })),
  'organisations.let-worker-leave': arranging(({ colleague }) => ({ workerId: colleague, lastDay: until })),
  'organisations.report-absence': arranging(({ colleague, deputyWorker }) => ({
    workerId: colleague,
    deputy: deputyWorker,
    since,
    until: '2026-03-12',
  })),
  'organisations.change-absence': arranging(({ absence, deputyWorker }) => ({
    absenceId: absence,
    deputy: deputyWorker,
    since: '2026-04-02',
    until: '2026-04-09',
  })),
  'organisations.set-deputy': arranging(({ deputyWorker, colleague }) => ({
    workerId: deputyWorker,
    deputy: colleague,
    since,
  })),
  'organisations.end-deputy': arranging(({ deputy }) => ({ deputyId: deputy, until })),
  'organisations.add-registration': arranging(({ colleague }) => ({
    workerId: colleague,
    number: '100000017',
    since: '2027-02-01',
    until: '2028-01-01',
  })),
  'organisations.change-registration': arranging(({ registration }) => ({ registrationId: registration, until })),
  'organisations.list-registrations': arranging(),
  'organisations.list-trainings': arranging(({ colleague }) => ({ workerId: colleague })),
  'organisations.add-training': arranging(({ colleague }) => ({ workerId: colleague })),
  'organisations.change-training': arranging(({ training }) => ({ trainingId: training })),
  'organisations.show-rights-review': arranging(),
  'organisations.confirm-rights': arranging(({ rights = '' }) => ({ seen: rights.split(' ') })),
  'organisations.give-mandate': arranging(({ colleague }) => ({ holder: { kind: 'worker', id: colleague } })),
  'organisations.end-mandate': arranging(({ mandate }) => ({ mandateId: mandate, until })),
  'organisations.list-settings': arranging(),
  'organisations.change-setting': arranging(() => ({ version: 1, since: '2026-07-01' })),
  'organisations.withdraw-setting': arranging(() => ({ version: 1, since: '2026-06-01' })),
  'organisations.list-keys': arranging(),
  'organisations.add-key': arranging(({ organisation }) => ({ organisationId: organisation, until: '2026-05-01' })),
  'organisations.issue-key': arranging(({ key }) => ({ keyId: key })),
  'organisations.revoke-key': arranging(({ key }) => ({ keyId: key })),
  'organisations.list-subscriptions': arranging(),
  'organisations.subscribe-to-events': arranging(({ organisation }) => ({
    organisation,
    address: 'https://systeem.nl/tweede',
  })),
  'organisations.issue-signing-secret': arranging(({ subscription }) => ({ subscriptionId: subscription })),
  'organisations.end-subscription': arranging(({ subscription }) => ({ subscriptionId: subscription })),
  'organisations.try-subscription': arranging(({ subscription }) => ({ subscriptionId: subscription })),
  'organisations.list-deliveries': arranging(),
  'organisations.deliver-again': arranging(({ delivery }) => ({ deliveryId: delivery })),
  'signals.show-routing': arranging(),
  'signals.try-routing': arranging(),
  'signals.change-routing': arranging(({ team }) => ({
    rules: [{ id: 'regel', priority: 1, from: '2026-01-01', source: 'besluit', when: {}, to: { team } }],
    nets: [{ team, from: '2026-01-01', source: 'besluit' }],
    version: 1,
  })),
}

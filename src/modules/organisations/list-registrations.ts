import { useCase } from '../../platform/use-case.ts'
import { rolesOf } from './contract/rows.ts'
import { registeredRoles, registrationWarning } from './contract/settings.ts'
import { ListRegistrations, RegistrationList } from './contract/workers.ts'
import { registrationState } from './rules/registrations.ts'
import { mayReadStaff } from './rules/rights.ts'
import { listToBeRegistered } from './store/registrations.ts'
import { settingOn } from './store/settings.ts'

/** Whoever works in a role that asks a registration, and how it stands with it: the warning before it ends (N-ACC-02). */
export const listRegistrations = useCase({
  name: 'organisations.list-registrations',
  summary: 'Beroepsregistraties en wat binnenkort verloopt',
  action: 'list',
  purpose: 'administration',
  input: ListRegistrations,
  output: RegistrationList,
  subject: () => 'registrations',
  may: ({ actor }) => mayReadStaff(actor),
  async run({ tx, municipality, today }, { state, on }) {
    const day = { municipality, day: on ?? today }
    const warnDays = await settingOn(tx, registrationWarning, day)
    const people = await listToBeRegistered(tx, day, await settingOn(tx, registeredRoles, day))
    const workers = people.map(({ registrations, roles, ...person }) => ({
      ...person,
      roles: rolesOf(roles),
      ...registrationState(registrations, { day: day.day, warnDays }),
    }))
    return { warnDays, workers: workers.filter((one) => state === undefined || one.state === state) }
  },
})

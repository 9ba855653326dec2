import type { Tx } from '../../platform/database.ts'
import type { HouseJob } from '../../platform/job-house.ts'
import { type Deps, dutchDate } from '../../platform/use-case.ts'
import { registeredRoles, registrationWarning } from './contract/settings.ts'
import { forEachMunicipality } from './for-each-municipality.ts'
import { remindOfRights } from './remind-of-rights.ts'
import { registrationState } from './rules/registrations.ts'
import { listToBeRegistered } from './store/registrations.ts'
import { settingOn } from './store/settings.ts'
import { listWorkers } from './store/workers.ts'

export { eventJobs } from './deliver-events.ts'

/** What organisations look after by themselves: nobody's registration ends unseen (N-ACC-02). */
export const organisationJobs: readonly HouseJob[] = [
  {
    name: 'organisations.registrations',
    schedule: '45 5 * * 1-5',
    run: ({ deps }) => forEachMunicipality(deps, (tx, municipality) => warnOfRegistrations(tx, municipality, deps)),
  },
  {
    name: 'organisations.rights-review',
    schedule: '50 5 * * 1-5',
    run: ({ deps }) => forEachMunicipality(deps, (tx, municipality) => remindOfRights(tx, municipality, deps)),
  },
]

const inDutch = (day: string) =>
  Temporal.PlainDate.from(day).toLocaleString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })

/** The worker, the leads of the same teams and the administrators hear it once when it nears, and once when it has ended. */
async function warnOfRegistrations(tx: Tx, municipality: string, { now, tell }: Deps): Promise<void> {
  const today = dutchDate(now())
  const day = { municipality, day: today }
  const warnDays = await settingOn(tx, registrationWarning, day)
  const people = await listToBeRegistered(tx, day, await settingOn(tx, registeredRoles, day))
  const workers = await listWorkers(tx, { municipality, today })
  for (const { worker, name, registrations } of people) {
    const { state, until } = registrationState(registrations, { day: today, warnDays })
    if (until === null || state === 'valid') continue
    tell(tx, {
      municipality,
      workers: [worker, ...whoHearsOf(worker, workers)],
      kind: 'registration-expires',
      href: `/app/beheer/medewerkers/${worker}`,
      facts: { name, until: inDutch(until) },
      factKey: `registration/${worker}/${until}/${state}`,
    })
  }
}

type Colleague = { id: string; roles: readonly string[]; teams: readonly string[] }

function whoHearsOf(worker: string, workers: readonly Colleague[]): string[] {
  const own = workers.find(({ id }) => id === worker)?.teams ?? []
  return workers
    .filter(({ id, roles, teams }) => {
      if (id === worker) return false
      if (roles.includes('functional-administrator')) return true
      return roles.includes('team-lead') && teams.some((team) => own.includes(team))
    })
    .map(({ id }) => id)
}

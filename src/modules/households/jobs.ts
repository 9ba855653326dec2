import type { Tx } from '../../platform/database.ts'
import type { HouseJob } from '../../platform/job-house.ts'
import { type Deps, dutchDate } from '../../platform/use-case.ts'
import { forEachMunicipality } from '../organisations/public.ts'
import { missingIdentity, whoCompletes } from './rules/identity.ts'
import { endTerms, identitiesToComplete } from './store/overdue.ts'

/** What households look after by themselves: nobody stays unknown because it was urgent once (N-BSN-03). */
export const householdJobs: readonly HouseJob[] = [
  {
    name: 'households.identities',
    schedule: '30 5 * * 1-5',
    run: ({ deps }) => forEachMunicipality(deps, (tx, municipality) => tellOfOverdueIdentities(tx, municipality, deps)),
  },
]

/** Who keeps an eye on the family hears once that the term is over; what was completed meanwhile has no term any more. */
async function tellOfOverdueIdentities(tx: Tx, municipality: string, { now, tell }: Deps): Promise<void> {
  const at = now()
  const overdue = await identitiesToComplete(tx, { municipality, today: dutchDate(at), at })
  const complete = overdue.filter((person) => missingIdentity(person).length === 0)
  await endTerms(
    tx,
    municipality,
    complete.map(({ id }) => id),
  )
  for (const person of overdue.filter((one) => !complete.includes(one))) {
    const workers = whoCompletes(person)
    if (workers.length === 0) continue
    tell(tx, {
      municipality,
      workers,
      kind: 'identity-overdue',
      href: person.household ? `/app/gezinnen/${person.household}` : '/app/gezinnen',
      facts: {},
      factKey: `identity/${person.id}/${person.completeBy}`,
    })
  }
}

import type { Tx } from '../../../platform/database.ts'
import type { HouseJob } from '../../../platform/job-house.ts'
import { type Deps, dutchDate } from '../../../platform/use-case.ts'
import { forEachMunicipality, listWorkers, type Role } from '../../organisations/public.ts'
import { peopleIn, worksOn } from '../registers/rows.ts'
import { tellOfEntry } from '../registers/tell.ts'
import { isOverdue, nobodyAnswers } from '../rules/registers/entry.ts'
import { listOpenEntries } from '../store/registers/lists.ts'

/** What was promised by a day does not stay lying unseen: its owner hears it once, and policy officers what has no owner. */
export const registerJobs: readonly HouseJob[] = [
  {
    name: 'programme.register-dates',
    schedule: '55 5 * * 1-5',
    run: ({ deps }) => forEachMunicipality(deps, (tx, municipality) => remind(tx, municipality, deps)),
  },
]

const inDutch = (day: string) =>
  Temporal.PlainDate.from(day).toLocaleString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })

async function remind(tx: Tx, municipality: string, { now, tell }: Deps): Promise<void> {
  const today = dutchDate(now())
  const entries = await listOpenEntries(tx, { municipality })
  const people = await peopleIn({ tx, municipality }, entries)
  const writes = (await listWorkers(tx, { municipality, today }))
    .filter(({ roles }) => roles.includes('policy-officer' satisfies Role))
    .map(({ id }) => id)
  for (const entry of entries) {
    if (entry.due === null) continue
    const told = { municipality, entry, facts: { until: inDutch(entry.due) } }
    // A new owner, or a new day, is a new fact.
    if (nobodyAnswers(entry, worksOn(people.get(entry.owner ?? ''), today)))
      tellOfEntry(tx, tell, {
        ...told,
        workers: writes,
        kind: 'programme-entry-unowned',
        once: entry.owner ?? 'nobody',
      })
    else if (isOverdue(entry, today))
      tellOfEntry(tx, tell, {
        ...told,
        workers: [entry.owner],
        kind: 'programme-entry-late',
        once: `${entry.owner}/${entry.due}`,
      })
  }
}

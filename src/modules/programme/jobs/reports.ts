import type { Tx } from '../../../platform/database.ts'
import type { HouseJob } from '../../../platform/job-house.ts'
import { type Deps, dutchDate } from '../../../platform/use-case.ts'
import { forEachMunicipality, listWorkers, type Role } from '../../organisations/public.ts'
import { isSound } from '../reports/sealed-report.ts'
import { findPublished, publishedIds } from '../store/published-reports.ts'

const TOLD: readonly Role[] = ['functional-administrator', 'policy-officer', 'data-protection-officer']

/** Reads every published report again: one that was changed behind the back of the house is told to who looks after it, once. */
export const reportJobs: readonly HouseJob[] = [
  {
    name: 'programme.check-published-reports',
    schedule: '41 4 * * *',
    run: ({ deps }) => forEachMunicipality(deps, (tx, municipality) => check(tx, municipality, deps)),
  },
]

const LONGEST_TITLE = 80

async function check(tx: Tx, municipality: string, { now, tell }: Deps): Promise<void> {
  for (const id of await publishedIds(tx, municipality)) {
    const report = await findPublished(tx, { municipality, id })
    if (!report || isSound(report)) continue
    const here = await listWorkers(tx, { municipality, today: dutchDate(now()) })
    tell(tx, {
      municipality,
      workers: here.filter(({ roles }) => TOLD.some((role) => roles.includes(role))).map((one) => one.id),
      kind: 'programme-report-changed',
      href: `/app/programma/${report.programme}/rapporten`,
      facts: { title: report.title.slice(0, LONGEST_TITLE) },
      factKey: `programme-report-changed/${id}`,
    })
  }
}

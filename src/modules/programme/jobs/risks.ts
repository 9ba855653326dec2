import type { Tx } from '../../../platform/database.ts'
import type { HouseJob } from '../../../platform/job-house.ts'
import { type Deps, dutchDate } from '../../../platform/use-case.ts'
import { forEachMunicipality, listWorkers, type Role } from '../../organisations/public.ts'
import { risksToReview } from '../store/risks.ts'

/** A risk that nobody looked at again by its day: its owner hears it once, or policy officers when it has no owner who is there. */
export const riskJobs: readonly HouseJob[] = [
  {
    name: 'programme.risk-reviews',
    schedule: '56 5 * * 1-5',
    run: ({ deps }) => forEachMunicipality(deps, (tx, municipality) => remind(tx, municipality, deps)),
  },
]

const LONGEST_TITLE = 80
const inDutch = (day: string) =>
  Temporal.PlainDate.from(day).toLocaleString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })

async function remind(tx: Tx, municipality: string, { now, tell }: Deps): Promise<void> {
  const today = dutchDate(now())
  const late = await risksToReview(tx, { municipality, before: today })
  if (late.length === 0) return
  const here = await listWorkers(tx, { municipality, today })
  const officers = here.filter(({ roles }) => roles.includes('policy-officer' satisfies Role)).map(({ id }) => id)
  for (const { id, text, programme, owner, reviewOn } of late) {
    const answers = here.some((worker) => worker.id === owner) && owner !== null ? [owner] : officers
    if (answers.length === 0 || reviewOn === null) continue
    tell(tx, {
      municipality,
      workers: answers,
      kind: 'risk-review-late',
      href: `/app/programma/${programme}/risicos/${id}`,
      facts: { title: text.slice(0, LONGEST_TITLE), until: inDutch(reviewOn) },
      // Another day, or somebody else who must hear it, is a new fact.
      factKey: `risk-review-late/${id}/${reviewOn}/${owner ?? 'nobody'}`,
    })
  }
}

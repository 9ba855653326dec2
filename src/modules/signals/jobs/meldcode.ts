import type { Tx } from '../../../platform/database.ts'
import type { HouseJob } from '../../../platform/job-house.ts'
import type { Fact } from '../../../platform/telling.ts'
import { dutchDate } from '../../../platform/use-case.ts'
import { forEachMunicipality } from '../../organisations/public.ts'
import { overseers } from '../rules/meldcode-work.ts'
import { listOverdueReviews } from '../store/meldcode-lists.ts'
import { listHolders } from '../store/meldcode-records.ts'

/** Tells who looks after the files of an organisation that a review has passed (N-MC-10). */
export const meldcodeJobs: readonly HouseJob[] = [
  {
    name: 'signals.meldcode-reviews',
    schedule: '15 7 * * *',
    async run({ deps }) {
      const today = dutchDate(deps.now())
      await forEachMunicipality(deps, async (tx, municipality) => {
        for (const notice of await noticesFor(tx, municipality, today)) deps.tell(tx, notice)
      })
    },
  },
]

/** The attention officer first; without one whoever finally decides, and if nobody does, whoever opened the file. */
async function noticesFor(tx: Tx, municipality: string, today: string): Promise<Fact[]> {
  const notices: Fact[] = []
  for (const late of await listOverdueReviews(tx, municipality, today)) {
    const of = { municipality, organisation: late.organisation }
    const officers = await listHolders(tx, of, { roles: ['attention-officer'], today })
    const roles = overseers({ organisationKind: late.organisationKind, municipality, on: today })
    const others = officers.length > 0 ? officers : await listHolders(tx, of, { roles, today })
    const workers = others.length > 0 ? others.map(({ worker }) => worker) : [late.openedBy]
    notices.push({
      municipality,
      workers,
      kind: 'review-late',
      href: `/app/meldcode/${late.id}`,
      facts: { number: late.number },
      factKey: `meldcode-review/${late.id}/${late.reviewOn}`,
    })
  }
  return notices
}

import type { Tx } from '../../platform/database.ts'
import { type Deps, dutchDate } from '../../platform/use-case.ts'
import { rightsReviewMonths } from './contract/skills.ts'
import { settingOn } from './store/settings.ts'
import { listReviews } from './store/skills.ts'
import { listWorkers } from './store/workers.ts'

/** When it is time to go over who may do what, the administrators hear it; once a month as long as nobody did. */
export async function remindOfRights(tx: Tx, municipality: string, { now, tell }: Deps): Promise<void> {
  const today = dutchDate(now())
  const months = await settingOn(tx, rightsReviewMonths, { municipality, day: today })
  const [last] = await listReviews(tx, municipality)
  if (last && Temporal.PlainDate.from(last.on).add({ months }).toString() > today) return
  const workers = (await listWorkers(tx, { municipality, today }))
    .filter(({ roles }) => roles.includes('functional-administrator'))
    .map(({ id }) => id)
  if (workers.length === 0) return
  tell(tx, {
    municipality,
    workers,
    kind: 'rights-review-due',
    href: '/app/beheer/rechten',
    facts: {},
    factKey: `rights-review/${today.slice(0, 7)}`,
  })
}

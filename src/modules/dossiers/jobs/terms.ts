import { inTransaction } from '../../../platform/database.ts'
import type { HouseJob } from '../../../platform/job-house.ts'
import { dutchDate } from '../../../platform/use-case.ts'
import { listMunicipalities } from '../../organisations/public.ts'
import { type LateFact, takeEndedConsents, takeEndedGrants, takeLateReviews, takeLateTasks } from '../store/late.ts'

/** What passed its day: each is told once, to whom it concerns, in the transaction that marks it. */
const checks = [
  { take: takeLateTasks, kind: 'term-late', place: '' },
  { take: takeLateReviews, kind: 'glass-review-late', place: 'noodtoegang' },
  { take: takeEndedGrants, kind: 'access-ended', place: 'toegang' },
  { take: takeEndedConsents, kind: 'consent-ended', place: 'toestemming' },
] as const

export const termJobs: readonly HouseJob[] = [
  {
    name: 'dossiers.terms',
    schedule: '15 6 * * *',
    async run({ deps }) {
      const municipalities = await inTransaction(deps.db, { municipality: undefined }, listMunicipalities)
      const now = deps.now()
      for (const { code } of municipalities)
        await inTransaction(deps.db, { municipality: code }, async (tx) => {
          const ask = { municipality: code, at: now, today: dutchDate(now) }
          for (const { take, kind, place } of checks)
            for (const fact of await take(tx, ask))
              deps.tell(tx, {
                municipality: code,
                workers: [fact.worker],
                kind,
                href: hrefOf(fact, place),
                facts: { number: fact.number ?? '' },
                factKey: `${kind}/${fact.id}/${fact.worker}`,
              })
        })
    },
  },
]

function hrefOf({ dossier }: LateFact, place: string): string {
  if (place === 'noodtoegang' || place === 'toegang') return `/app/${place}`
  if (!dossier) return '/app?weergave=late'
  return place ? `/app/dossiers/${dossier}/${place}` : `/app/dossiers/${dossier}`
}

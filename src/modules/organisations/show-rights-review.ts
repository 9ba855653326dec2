import { hasRole } from '../../platform/actor.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { rolesOf } from './contract/rows.ts'
import { RightsReview, rightsReviewMonths, ShowRightsReview } from './contract/skills.ts'
import { mayManage } from './rules/rights.ts'
import { settingOn } from './store/settings.ts'
import { type HeldRight, listReviews, listRights } from './store/skills.ts'

/** Who may do what, since when, and when somebody last went over all of it (N-ID-01, BIO2 5.18). */
export const showRightsReview = useCase({
  name: 'organisations.show-rights-review',
  summary: 'Wie welke rol heeft, en wanneer dat is nagelopen',
  action: 'list',
  purpose: 'administration',
  input: ShowRightsReview,
  output: RightsReview,
  subject: () => 'rights',
  may: ({ actor }) => mayManage(actor) || (hasRole(actor, 'data-protection-officer') && 'role/data-protection-officer'),
  async run(scene) {
    const { tx, municipality, today } = scene
    const reviews = await listReviews(tx, municipality)
    const last = reviews[0]
    const nextOn = last ? await nextDay(scene, last.on) : null
    const rights = Map.groupBy(await listRights(tx, { municipality, day: today }), ({ worker }) => worker)
    return {
      due: nextOn === null || nextOn <= today,
      lastOn: last?.on ?? null,
      lastBy: last?.by ?? null,
      nextOn,
      holders: [...rights].map(([worker, held]) => holderOf(worker, held, last?.roles)),
      history: reviews.map(({ roles: _, ...review }) => review),
    }
  },
})

async function nextDay({ tx, municipality, today }: Scene, lastOn: string): Promise<string> {
  const months = await settingOn(tx, rightsReviewMonths, { municipality, day: today })
  return Temporal.PlainDate.from(lastOn).add({ months }).toString()
}

function holderOf(worker: string, held: readonly HeldRight[], seen: readonly string[] | undefined) {
  return {
    worker,
    name: held[0]?.name ?? '',
    organisation: held[0]?.organisation ?? '',
    roles: held.flatMap(({ id, role, team, since }) =>
      rolesOf([role]).map((known) => ({
        id,
        role: known,
        team,
        since,
        fresh: seen !== undefined && !seen.includes(id),
      })),
    ),
  }
}

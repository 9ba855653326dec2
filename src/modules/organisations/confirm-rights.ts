import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { ConfirmRights } from './contract/skills.ts'
import { mayManage } from './rules/rights.ts'
import { addReview, listRights } from './store/skills.ts'

/** Somebody went over all rights, and what should not be there was ended before. Kept with what was seen (N-ID-01). */
export const confirmRights = useCase({
  name: 'organisations.confirm-rights',
  summary: 'Vastleggen dat alle rechten zijn nagelopen',
  action: 'rights-change',
  purpose: 'administration',
  input: ConfirmRights,
  output: Saved,
  subject: () => 'rights',
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { seen, note }) {
    const rights = await listRights(tx, { municipality, day: today })
    const standing = new Set(rights.map(({ id }) => id))
    if (standing.size !== new Set(seen).size || seen.some((id) => !standing.has(id)))
      throw new Refused({ refused: 'organisations/rights-changed-meanwhile' })
    const id = newId(now)
    await addReview(tx, {
      municipality,
      id,
      on_day: today,
      by_worker: actor.id,
      roles: [...standing],
      workers: new Set(rights.map(({ worker }) => worker)).size,
      note,
      at: now,
    })
    return { id, version: 1 }
  },
})

import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { GiveMandate } from './contract/mandates.ts'
import type { NamedPower } from './ports.ts'
import { refuseStart } from './rules/dated.ts'
import { type MandateHolder, refusePowers } from './rules/mandates.ts'
import { mayManage } from './rules/rights.ts'
import { refuseOwnRights } from './rules/workers.ts'
import { addMandate } from './store/mandates.ts'
import { findOrganisation } from './store/organisations.ts'
import { findTeam } from './store/teams.ts'
import { findWorker } from './store/workers.ts'

/** Writes down a mandate that was given, from today or later: nobody has had a mandate afterwards. */
export function giveMandate(powers: readonly NamedPower[]) {
  return useCase({
    name: 'organisations.give-mandate',
    summary: 'Een mandaat vastleggen',
    action: 'rights-change',
    purpose: 'administration',
    input: GiveMandate,
    output: Saved,
    subject: ({ holder }) => `${holder.kind}/${holder.id}`,
    may: ({ actor }) => mayManage(actor),
    async run(scene, mandate) {
      const { tx, actor, now, today, municipality } = scene
      const refusal =
        refuseOwnRights(actor.id, mandate.holder.id) ??
        refusePowers(
          mandate.powers,
          powers.map(({ code }) => code),
        ) ??
        refuseStart(mandate.since, { today })
      if (refusal) throw new Refused(refusal)
      if (!(await isKnown(scene, mandate.holder)))
        throw new Refused({ refused: 'organisations/unknown-holder', pointer: '/holder', status: 422 })
      const id = newId(now)
      await addMandate(tx, { municipality, id, ...mandate }, { by: actor.id, at: now })
      return { id, version: 1 }
    },
  })
}

async function isKnown({ tx, municipality }: Scene, holder: { kind: MandateHolder; id: string }): Promise<boolean> {
  const place = { municipality, id: holder.id }
  if (holder.kind === 'worker') return (await findWorker(tx, place)) !== undefined
  if (holder.kind === 'team') return (await findTeam(tx, place)) !== undefined
  return (await findOrganisation(tx, place)) !== undefined
}

import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Ended } from './contract/fields.ts'
import { EndRole } from './contract/workers.ts'
import { addDays, refuseEnd } from './rules/dated.ts'
import { mayManage } from './rules/rights.ts'
import { refuseLastAdministrator, refuseOwnRights } from './rules/workers.ts'
import { endRoles, holdOtherAdministrators, holdRole } from './store/roles.ts'

/** A role ends on a day; what was done in it stays as it was. */
export const endOneRole = useCase({
  name: 'organisations.end-role',
  summary: 'Een rol beëindigen',
  action: 'rights-change',
  purpose: 'administration',
  input: EndRole,
  output: Ended,
  subject: ({ roleId }) => `role/${roleId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { roleId: id, version, until }) {
    const held = await holdRole(tx, { municipality, id, version })
    const others = await holdOtherAdministrators(tx, { municipality, day: addDays(until, 1) }, held.worker)
    const refusal =
      refuseOwnRights(actor.id, held.worker) ??
      refuseEnd(held, { until, today }) ??
      refuseLastAdministrator(held, others)
    if (refusal) throw new Refused(refusal)
    await endRoles(tx, municipality, [{ id, until }], { by: actor.id, at: now })
    return { id, until, version: version + 1 }
  },
})

import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { ChangeLocation } from './contract/organisations.ts'
import { refuseEnd } from './rules/dated.ts'
import { mayManage } from './rules/rights.ts'
import { changeLocation, holdLocation } from './store/organisations.ts'

/** Corrects a location, or closes it by a last day. */
export const changePartnerLocation = useCase({
  name: 'organisations.change-location',
  summary: 'Een locatie wijzigen of sluiten',
  action: 'change',
  purpose: 'administration',
  input: ChangeLocation,
  output: Saved,
  subject: ({ locationId }) => `location/${locationId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { locationId: id, version, ...change }) {
    const row = await holdLocation(tx, { municipality, id, version })
    const refusal =
      change.until !== null && change.until !== row.until && refuseEnd(row, { until: change.until, today })
    if (refusal) throw new Refused(refusal)
    const next = await changeLocation(tx, { municipality, id, version }, { ...change, by: actor.id, at: now })
    return { id, version: next }
  },
})

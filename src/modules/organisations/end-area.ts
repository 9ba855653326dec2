import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { EndArea } from './contract/areas.ts'
import { Ended } from './contract/fields.ts'
import { addDays, refuseEnd } from './rules/dated.ts'
import { refuseInUse } from './rules/organisations.ts'
import { mayManage } from './rules/rights.ts'
import { changeArea, countTeamsIn, holdArea, postcodesUpTo, redrawArea } from './store/areas.ts'

/** An area is no longer one; not while teams go on in it. Its postcodes are free for another area the next day. */
export const endOneArea = useCase({
  name: 'organisations.end-area',
  summary: 'Een gebied opheffen',
  action: 'change',
  purpose: 'administration',
  input: EndArea,
  output: Ended,
  subject: ({ areaId }) => `area/${areaId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { areaId: id, version, until }) {
    const row = await holdArea(tx, { municipality, id, version })
    const refusal =
      refuseEnd(row, { until, today }) ?? refuseInUse({ teams: await countTeamsIn(tx, { municipality, id }, until) })
    if (refusal) throw new Refused(refusal)
    const from = addDays(until, 1)
    const leave = await postcodesUpTo(tx, { municipality, day: from }, id)
    await redrawArea(tx, { municipality, id }, { come: [], leave, from })
    const next = await changeArea(tx, { municipality, id, version }, { until, by: actor.id, at: now })
    return { id, until, version: next }
  },
})

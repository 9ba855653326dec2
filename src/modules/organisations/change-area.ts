import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { ChangeArea } from './contract/areas.ts'
import { Saved } from './contract/fields.ts'
import { redraw } from './rules/areas.ts'
import { refuseStart } from './rules/dated.ts'
import { mayManage } from './rules/rights.ts'
import { changeArea, findElsewhere, holdArea, postcodesUpTo, redrawArea } from './store/areas.ts'

/** Draws an area anew from a day, and corrects its name. What lay where until then stays known. */
export const changeOneArea = useCase({
  name: 'organisations.change-area',
  summary: 'Een gebied anders indelen',
  action: 'change',
  purpose: 'administration',
  input: ChangeArea,
  output: Saved,
  subject: ({ areaId }) => `area/${areaId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { areaId: id, version, name, postcodes, from }) {
    await holdArea(tx, { municipality, id, version })
    const day = { municipality, day: from }
    const drawing = redraw(await postcodesUpTo(tx, day, id), postcodes)
    const refusal = refuseStart(from, { today, pointer: '/from' })
    if (refusal) throw new Refused(refusal)
    const elsewhere = await findElsewhere(tx, day, { area: id, postcodes: drawing.come })
    if (elsewhere)
      throw new Refused({ refused: 'organisations/postcode-elsewhere', facts: elsewhere, pointer: '/postcodes' })
    await redrawArea(tx, { municipality, id }, { ...drawing, from })
    return { id, version: await changeArea(tx, { municipality, id, version }, { name, by: actor.id, at: now }) }
  },
})

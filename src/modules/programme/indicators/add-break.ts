import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { AddBreak } from '../contract/indicators.ts'
import { mayWrite } from '../rights.ts'
import { refuseBreak } from '../rules/indicators/indicators.ts'
import { addBreak, getIndicator, lockIndicator } from '../store/indicators.ts'

/** From this day on the figure cannot be compared with what was before: a law changed, or the way of counting. */
export const addOneBreak = useCase({
  name: 'programme.add-break',
  summary: 'Een breuk in een reeks vastleggen',
  action: 'add',
  purpose: 'policy',
  input: AddBreak,
  output: Saved,
  subject: ({ indicatorId }) => `indicator/${indicatorId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { indicatorId: indicator, ...given }) {
    const { tx, now, municipality } = scene
    const place = { municipality, id: indicator }
    await lockIndicator(tx, place)
    const { breaks } = await getIndicator(tx, place)
    const refusal = refuseBreak(given, breaks)
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addBreak(tx, { id, indicator, ...given }, scene)
    return { id, version: 1 }
  },
})

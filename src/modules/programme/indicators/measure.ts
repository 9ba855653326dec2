import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { Measure } from '../contract/indicators.ts'
import { mayWrite } from '../rights.ts'
import { refuseMeasurement } from '../rules/indicators/indicators.ts'
import { meaningOn } from '../rules/indicators/meaning.ts'
import { addMeasurement, getIndicator, lockIndicator } from '../store/indicators.ts'

/** A value as it was measured on a day, with where it comes from and how far it can be trusted. */
export const measure = useCase({
  name: 'programme.measure',
  summary: 'Een gemeten waarde vastleggen',
  action: 'add',
  purpose: 'policy',
  input: Measure,
  output: Saved,
  subject: ({ indicatorId }) => `indicator/${indicatorId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { indicatorId: indicator, ...measurement }) {
    const { tx, now, municipality, today } = scene
    const place = { municipality, id: indicator }
    await lockIndicator(tx, place)
    const { meanings, measured } = await getIndicator(tx, place)
    const refusal = refuseMeasurement(measurement, { earlier: measured, today })
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    const { number: meaning } = meaningOn(meanings, measurement.on)
    await addMeasurement(tx, { id, indicator, meaning, ...measurement, origin: 'typed' }, scene)
    return { id, version: 1 }
  },
})

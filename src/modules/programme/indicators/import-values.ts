import { newId } from '../../../platform/ids.ts'
import { orRefuse } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { ImportValues, LARGEST_VALUES_MESSAGE, ValuesSaved } from '../contract/import-values.ts'
import { mayWrite } from '../rights.ts'
import { chooseLines } from '../rules/indicators/import-values.ts'
import { meaningOn } from '../rules/indicators/meaning.ts'
import { addMeasurements, getIndicator, lockIndicator } from '../store/indicators.ts'
import { readFileFor, valuesTooLarge } from './read-file.ts'

/**
 * Saves the values of a file that were understood and chosen, all or none. What is there already is not saved again: the same
 * file brings nothing new.
 */
export const importValues = useCase({
  name: 'programme.import-values',
  summary: 'Waarden uit een bestand opslaan',
  action: 'add',
  purpose: 'policy',
  input: ImportValues,
  output: ValuesSaved,
  largest: { bytes: LARGEST_VALUES_MESSAGE, refusal: valuesTooLarge },
  subject: ({ indicatorId }) => `indicator/${indicatorId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { indicatorId: indicator, content, lines }) {
    const { tx, now, municipality, today } = scene
    const place = { municipality, id: indicator }
    await lockIndicator(tx, place)
    const found = await getIndicator(tx, place)
    const read = await readFileFor(found, content, today)
    const chosen = orRefuse(chooseLines(read, lines))
    const measurements = chosen.map(({ line: _, ...value }) => {
      const { number: meaning } = meaningOn(found.meanings, value.on)
      return { id: newId(now), indicator, meaning, ...value, quality: 'complete', origin: 'imported' } as const
    })
    await addMeasurements(tx, measurements, scene)
    return { id: indicator, saved: chosen.length, known: read.known.length, notTaken: read.notTaken }
  },
})

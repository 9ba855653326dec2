import { useCase } from '../../../platform/use-case.ts'
import { LARGEST_VALUES_MESSAGE, PreviewValues, ValuesPreview } from '../contract/import-values.ts'
import { mayWrite } from '../rights.ts'
import { getIndicator } from '../store/indicators.ts'
import { readFileFor, valuesTooLarge } from './read-file.ts'

/** What a file with values would bring, line by line. Nothing is saved by looking. */
export const previewValues = useCase({
  name: 'programme.preview-values',
  summary: 'Bekijken welke waarden een bestand zou brengen',
  action: 'read',
  purpose: 'policy',
  input: PreviewValues,
  output: ValuesPreview,
  largest: { bytes: LARGEST_VALUES_MESSAGE, refusal: valuesTooLarge },
  subject: ({ indicatorId }) => `indicator/${indicatorId}/values-file`,
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, municipality, today }, { indicatorId: id, file, content }) {
    const found = await getIndicator(tx, { municipality, id })
    const read = await readFileFor(found, content, today)
    return { file, saved: false as const, ...read }
  },
})

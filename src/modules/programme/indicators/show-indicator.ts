import { useCase } from '../../../platform/use-case.ts'
import { IndicatorPage, ShowIndicator } from '../contract/indicators.ts'
import { mayRead, mayWrite } from '../rights.ts'
import { getIndicator } from '../store/indicators.ts'
import { indicatorRow } from './indicator-row.ts'

/** One indicator with everything that was measured, what it meant when, and where it cannot be compared. */
export const showIndicator = useCase({
  name: 'programme.show-indicator',
  summary: 'Een indicator met zijn metingen, betekenissen en breuken',
  action: 'read',
  purpose: 'policy',
  input: ShowIndicator,
  output: IndicatorPage,
  subject: ({ indicatorId }) => `indicator/${indicatorId}`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality, today }, { indicatorId: id }) {
    const found = await getIndicator(tx, { municipality, id })
    return {
      ...indicatorRow(found, today),
      programme: { id: found.programme, name: found.programmeName },
      meanings: found.meanings.map((meaning) => ({ ...meaning, at: instant(meaning.at) })),
      breaks: found.breaks,
      measured: found.measured.map(({ struckWhy, at, ...measurement }) => ({
        ...measurement,
        struck: struckWhy,
        at: instant(at),
      })),
      mayChange: mayWrite(actor) !== false,
    }
  },
})

/** The database writes a moment in its own zone; everybody reads it in the same one. */
const instant = (text: string) => new Date(text).toISOString()

import type { Words } from '../../../platform/words.ts'
import { indicatorsNl } from './indicators.nl.ts'
import { indicatorsImportNl } from './indicators-import.nl.ts'
import { moneyNl } from './money.nl.ts'
import { risksNl } from './risks.nl.ts'

/** What the API says of money, risks and indicators. */
export const figuresNl = {
  refusals: {
    ...moneyNl.refusals,
    ...moneyNl.input,
    ...risksNl.refusals,
    ...indicatorsNl.refusals,
    ...indicatorsNl.input,
    ...indicatorsImportNl.refusals,
  },
  settings: { ...risksNl.settings, ...indicatorsNl.settings },
}

export type FigureWords = Words<typeof figuresNl>

import type { FigureWords } from './figures.nl.ts'
import { indicatorsEn } from './indicators.en.ts'
import { indicatorsImportEn } from './indicators-import.en.ts'
import { moneyEn } from './money.en.ts'
import { risksEn } from './risks.en.ts'

export const figuresEn: FigureWords = {
  refusals: {
    ...moneyEn.refusals,
    ...moneyEn.input,
    ...risksEn.refusals,
    ...indicatorsEn.refusals,
    ...indicatorsEn.input,
    ...indicatorsImportEn.refusals,
  },
  settings: { ...risksEn.settings, ...indicatorsEn.settings },
}

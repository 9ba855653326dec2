import { useWords } from '../../../../platform/ui/language.tsx'
import { fill } from '../../../../platform/words.ts'
import type { Cell } from '../../rules/risks/risks.ts'
import { riskScreensEn } from '../../words/risk-screens.en.ts'
import { riskScreensNl } from '../../words/risk-screens.nl.ts'
import { risksEn } from '../../words/risks.en.ts'
import { risksNl } from '../../words/risks.nl.ts'
import { programmeHref } from '../asking.ts'

/** What the screens about risks say, and what sizes, endings and deeds are called. */
export function useRiskWords() {
  const { endings, deeds } = useWords({ nl: risksNl, en: risksEn })
  return { ...useWords({ nl: riskScreensNl, en: riskScreensEn }), endings, deeds }
}

export type RiskWords = ReturnType<typeof useRiskWords>

export const risksHref = (programme: string) => `${programmeHref(programme)}/risicos`
export const riskHref = (programme: string, risk: string) => `${risksHref(programme)}/${risk}`

/** A cell of the matrix in words: "Grote kans, klein effect". */
export function sayCell({ chance, effect }: Cell, { cell, chances, effects }: RiskWords): string {
  return fill(cell, { chance: chances[chance], effect: effects[effect].toLowerCase() })
}

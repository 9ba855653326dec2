import { useWords } from '../../../../platform/ui/language.tsx'
import type { SubsidyList } from '../../contract/subsidies.ts'
import { subsidyScreensEn } from '../../words/subsidy-screens.en.ts'
import { subsidyScreensNl } from '../../words/subsidy-screens.nl.ts'

export type Scheme = SubsidyList['schemes'][number]
export type Application = Scheme['applications'][number]

export function useSubsidyWords() {
  return useWords({ nl: subsidyScreensNl, en: subsidyScreensEn })
}

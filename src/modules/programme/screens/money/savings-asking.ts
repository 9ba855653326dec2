import { useWords } from '../../../../platform/ui/language.tsx'
import { savingScreensEn } from '../../words/saving-screens.en.ts'
import { savingScreensNl } from '../../words/saving-screens.nl.ts'

export function useSavingWords() {
  return useWords({ nl: savingScreensNl, en: savingScreensEn })
}

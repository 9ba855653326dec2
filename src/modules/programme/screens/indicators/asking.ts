import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { indicatorsEn } from '../../words/indicators.en.ts'
import { indicatorsNl } from '../../words/indicators.nl.ts'
import { indicatorsImportEn } from '../../words/indicators-import.en.ts'
import { indicatorsImportNl } from '../../words/indicators-import.nl.ts'
import { indicatorScreensEn } from '../../words/indicators-screens.en.ts'
import { indicatorScreensNl } from '../../words/indicators-screens.nl.ts'
import { programmeHref } from '../asking.ts'

/** What the screens of the indicators say, and what their codes are called. */
export function useIndicatorWords() {
  return {
    ...useWords({ nl: indicatorScreensNl, en: indicatorScreensEn }),
    codes: useWords({ nl: indicatorsNl, en: indicatorsEn }),
  }
}

export function useImportWords() {
  return useWords({ nl: indicatorsImportNl, en: indicatorsImportEn })
}

export const indicatorsHref = (programme: string) => `${programmeHref(programme)}/indicatoren`
export const indicatorHref = (id: string) => `/app/programma/indicatoren/${id}`

/** A number as the reader writes it: at most three places. */
export function useSayValue(): (value: number) => string {
  const language = useLanguage()
  return (value) => value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 3 })
}

export const importHref = (id: string) => `${indicatorHref(id)}/inlezen`
export const sheetHref = (id: string, format: 'ods' | 'xlsx') => `/api/v1/indicators/${id}/sheet?format=${format}`

export function useSayDay(): (on: string) => string {
  const language = useLanguage()
  return (on) => sayDate(on, language)
}

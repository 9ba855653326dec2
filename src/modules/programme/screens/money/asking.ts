import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { fill } from '../../../../platform/words.ts'
import type { MoneyPage } from '../../contract/money.ts'
import { euros } from '../../words/euros.ts'
import { moneyScreensEn } from '../../words/money-screens.en.ts'
import { moneyScreensNl } from '../../words/money-screens.nl.ts'
import { programmeHref, useAsked } from '../asking.ts'

/** What the screens about money say. */
export function useMoneyWords() {
  return useWords({ nl: moneyScreensNl, en: moneyScreensEn })
}

export const moneyHref = (programme: string) => `${programmeHref(programme)}/geld`
export const lineHref = (programme: string, line: string) => `${moneyHref(programme)}/regels/${line}`

export function useMoney(programme: string) {
  return useAsked<MoneyPage>(`/programmes/${programme}/money`)
}

/** An amount as the reader writes it. */
export function useEuros(): (cents: number) => string {
  const language = useLanguage()
  return (cents) => euros(cents, language)
}

type Years = { from: number | null; until: number | null }

/** The years of a line or cover in words; what returns every year goes on when it has no last one. */
export function useSayYears(): (years: Years, goesOn: boolean) => string {
  const words = useMoneyWords()
  return ({ from, until }, goesOn) => {
    if (from === null) return words.noYear
    if (until === null) return goesOn ? fill(words.onwards, { from }) : fill(words.inYear, { from })
    return until === from ? fill(words.inYear, { from }) : fill(words.until, { from, until })
  }
}

import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { fill } from '../../../../platform/words.ts'
import { reportEn } from '../../words/report.en.ts'
import { reportNl } from '../../words/report.nl.ts'
import { reportScreensEn } from '../../words/report-screens.en.ts'
import { reportScreensNl } from '../../words/report-screens.nl.ts'

export function useReportWords() {
  return {
    ...useWords({ nl: reportScreensNl, en: reportScreensEn }),
    report: useWords({ nl: reportNl, en: reportEn }),
  }
}

/** The days a report is about, in words. */
export function useSayPeriodOf(): (days: { from: string; until: string }) => string {
  const { period } = useReportWords()
  const language = useLanguage()
  return ({ from, until }) => fill(period, { from: sayDate(from, language), until: sayDate(until, language) })
}

export const reportsHref = (programme: string) => `/app/programma/${programme}/rapporten`
export const reportHref = (id: string) => `/app/programma/rapporten/${id}`
export const publishedHref = (id: string) => `/app/programma/rapporten/gepubliceerd/${id}`

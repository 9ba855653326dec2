import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { fill, type Language } from '../../../../platform/words.ts'
import { publicEn } from '../../words/public.en.ts'
import { publicNl } from '../../words/public.nl.ts'
import { sayDay } from '../../words/say-report.ts'

const words = { nl: publicNl, en: publicEn }

export const usePublicWords = () => useWords(words)
export const publicWordsIn = (language: Language) => words[language]

export function useSayDay(): (day: string) => string {
  const language = useLanguage()
  return (day) => sayDay(day, language)
}

export type Municipality = { code: string; name: string }

export const listHref = ({ code }: Municipality) => `/programma/${code}`
export const programmeHref = (municipality: Municipality, id: string) => `${listHref(municipality)}/${id}`
export const reportHref = (municipality: Municipality, programme: string, id: string) =>
  `${programmeHref(municipality, programme)}/rapport/${id}`

/** From when until when, in words. */
export function Runs({ since, until }: { since: string; until: string | null }) {
  const said = usePublicWords()
  const day = useSayDay()
  return (
    <>
      {until === null
        ? fill(said.from, { since: day(since) })
        : fill(said.fromUntil, { since: day(since), until: day(until) })}
    </>
  )
}

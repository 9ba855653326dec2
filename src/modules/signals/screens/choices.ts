import { useQuery } from '@tanstack/react-query'
import { api } from '../../../platform/ui/api-client.ts'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import type { Choices } from '../contract/choices.ts'
import { handlingEn } from '../words/handling.en.ts'
import { handlingNl } from '../words/handling.nl.ts'
import { kindsEn } from '../words/kinds.en.ts'
import { kindsNl } from '../words/kinds.nl.ts'

const MINUTES = 60_000

/** The lists of this municipality; they change on a day, so they are not asked at every step. */
export function useChoices(): Choices | undefined {
  return useQuery({
    queryKey: ['signal-choices'],
    queryFn: ({ signal }) => api.get<Choices>('/signal-choices', { signal }),
    staleTime: 10 * MINUTES,
  }).data
}

type Names = Readonly<Record<string, string>>

function useOwnNames(): Names {
  const language = useLanguage()
  const own = useChoices()?.ownNames ?? {}
  return Object.fromEntries(Object.entries(own).map(([code, name]) => [code, name[language]]))
}

/** What kinds are called: by the municipality where it has its own name, else by the product. */
export function useKindNames(): Names {
  const { kinds } = useWords({ nl: kindsNl, en: kindsEn })
  return { ...kinds, ...useOwnNames() }
}

export function useOutcomeNames(): Names {
  const { outcomes } = useWords({ nl: handlingNl, en: handlingEn })
  return { ...outcomes, ...useOwnNames() }
}

/** Options of a field, in the language of the reader. */
export function useOptions(list: readonly { code: string; nl: string; en: string }[] | undefined) {
  const language = useLanguage()
  return (list ?? []).map((one) => ({ value: one.code, label: one[language] }))
}

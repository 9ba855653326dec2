import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { useWords } from '../../../platform/ui/language.tsx'
import { ProblemNotice, ProblemScreen } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { fill } from '../../../platform/words.ts'
import type { MeldcodeFileList, MeldcodeFilePage } from '../contract/meldcode.ts'
import { en } from '../words/en.ts'
import { meldcodeEn } from '../words/meldcode.en.ts'
import { meldcodeNl } from '../words/meldcode.nl.ts'
import { meldcodeScreensEn } from '../words/meldcode-screens.en.ts'
import { type MeldcodeScreenWords, meldcodeScreensNl } from '../words/meldcode-screens.nl.ts'
import { nl } from '../words/nl.ts'
import { readableFacts } from '../words/say-refusal.ts'

const ASKED = 'meldcode'

export function useScreenWords(): MeldcodeScreenWords {
  return useWords({ nl: meldcodeScreensNl, en: meldcodeScreensEn })
}

export function useMeldcodeWords() {
  return useWords({ nl: meldcodeNl, en: meldcodeEn })
}

export function useFile(fileId: string): UseQueryResult<MeldcodeFilePage> {
  return useQuery({
    queryKey: [ASKED, fileId],
    queryFn: ({ signal }) => api.get<MeldcodeFilePage>(`/meldcode-files/${fileId}`, { signal }),
  })
}

export function useFiles(query: string): UseQueryResult<MeldcodeFileList> {
  return useQuery({
    queryKey: [ASKED, 'list', query],
    queryFn: ({ signal }) => api.get<MeldcodeFileList>(`/meldcode-files?${query}`, { signal }),
  })
}

/** After a change everything of the meldcode is asked anew. */
export function useAskAnew(): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(() => queries.invalidateQueries({ queryKey: [ASKED] }), [queries])
}

type LoadedProps<T> = {
  asked: UseQueryResult<T>
  /** Without it there is nothing on the screen, not even a heading. */
  whole?: boolean
  children: (data: T) => ReactNode
}

/** Shows what was asked once it is there; before that that it is coming, or why not. */
export function Loaded<T>({ asked, whole, children }: LoadedProps<T>) {
  if (asked.data !== undefined) return children(asked.data)
  const Failed = whole ? ProblemScreen : ProblemNotice
  if (asked.error) return <Failed problem={asked.error} onRetry={() => asked.refetch()} />
  return <LoadingNotice />
}

type No = { code: string; facts: Record<string, string | number> } | null

/** Says why something may not be done, in the words of the rules. */
export function useSayNo(): (no: No) => string | undefined {
  const words = useWords({ nl, en })
  return (no) => {
    if (!no) return undefined
    const sentence = (words.refusals as Readonly<Record<string, string>>)[no.code]
    return fill(sentence ?? no.code, readableFacts(words, no.facts))
  }
}

/** The Dutch day of this moment, for what a form proposes; the server decides by its own clock. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
}

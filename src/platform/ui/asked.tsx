import { keepPreviousData, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback } from 'react'
import { api } from './api-client.ts'
import { ProblemNotice, ProblemScreen } from './problem-notice.tsx'
import { LoadingNotice } from './progress.tsx'

type How = {
  enabled?: boolean
  /** What is shown stays there while the answer at another address is on its way: for lists one leafs through. */
  keep?: boolean
}

/** What the API says at an address; the address with its query is the key, and `name` what `useAskAnew` knows it by. */
export function useAsked<T>(name: string, path: string, { enabled = true, keep = false }: How = {}) {
  return useQuery({
    queryKey: [name, path],
    queryFn: ({ signal }) => api.get<T>(path, { signal }),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  })
}

/** After a change: asks anew what was asked under `name` (without it: everything), and settles when what is shown is there. */
export function useAskAnew(name?: string): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(() => queries.invalidateQueries({ queryKey: name ? [name] : [] }), [queries, name])
}

type LoadedProps<T> = {
  asked: UseQueryResult<T>
  /** Without it there is nothing on the screen, not even a heading. */
  whole?: boolean
  children: (data: T) => ReactNode
}

/** Shows what was asked once it is there; before that that it is coming, or why not. */
export function Loaded<T>({ asked, whole, children }: LoadedProps<T>) {
  const again = () => asked.refetch()
  if (asked.data !== undefined)
    return (
      <>
        <ProblemNotice problem={asked.error} onRetry={again} />
        {children(asked.data)}
      </>
    )
  const Failed = whole ? ProblemScreen : ProblemNotice
  return asked.error ? <Failed problem={asked.error} onRetry={again} /> : <LoadingNotice />
}

/** An address with the parts of its query that say something. */
export function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const filled = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return filled.length > 0 ? `${path}?${new URLSearchParams(filled)}` : path
}

import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { useMe } from '../../../platform/ui/me.tsx'
import { ProblemNotice, ProblemScreen } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { mayManage } from '../rules/rights.ts'

/** Everything this module's screens asked; one change makes all of it ask again. */
export const ASKED = 'organisations'

/** What the API says at an address; the address with its query is the key. */
export function useAsked<T>(path: string, enabled = true): UseQueryResult<T> {
  return useQuery({
    queryKey: [ASKED, path],
    queryFn: ({ signal }) => api.get<T>(path, { signal }),
    enabled,
    placeholderData: (before) => before,
  })
}

type LoadedProps<T> = {
  asked: UseQueryResult<T>
  /** Without it there is nothing on the screen, not even a heading. */
  whole?: boolean
  children: (data: T) => ReactNode
}

/** Shows what was asked once it is there; before that that it is coming, or why not. */
export function Loaded<T>({ asked, whole, children }: LoadedProps<T>) {
  if (asked.data !== undefined)
    return (
      <>
        <ProblemNotice problem={asked.error} onRetry={() => asked.refetch()} />
        {children(asked.data)}
      </>
    )
  const Failed = whole ? ProblemScreen : ProblemNotice
  if (asked.error) return <Failed problem={asked.error} onRetry={() => asked.refetch()} />
  return <LoadingNotice />
}

/** An address with the parts of its query that say something. */
export function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const filled = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return filled.length > 0 ? `${path}?${new URLSearchParams(filled)}` : path
}

/** Whether the reader arranges things here; only shows or hides, the server decides. */
export function useManages(): boolean {
  return mayManage({ kind: 'worker', roles: useMe()?.roles ?? [] }) !== false
}

/** Today in the Netherlands, yyyy-mm-dd: what a form proposes as first day. The server decides by its own clock. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
}

import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from './api-client.ts'
import { type Autosave, useAutosave } from './autosave.tsx'
import { isStale, Problem } from './problem.ts'

/** What stands under a key; without `savedAt` nothing does yet. */
type KeptDraft<T> = { content: T; savedAt: string | null; version: number }

export type Draft<T> = {
  value: T
  change: (part: Partial<T>) => void
  /** For `AutosaveNotice`, and for `UnsavedGuard` by its status. */
  autosave: Autosave
  /** `false` while we still look whether there is a draft from an earlier time. */
  ready: boolean
  /** When the draft one is going on with was kept; undefined for a fresh start. */
  resumedFrom?: string
  /** After sending, or to start anew: the draft disappears from the server. */
  drop: () => Promise<void>
}

/** A text that is the same for the same content, in whatever order the database gives the parts back. */
function textOf(content: object): string {
  return JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * What somebody is writing, kept on the server under a key of one's own (`PUT /drafts/:key`) and picked up again on the
 * next visit, on any device. Keys are lower-case letters, digits and hyphens; put no name in them.
 */
export function useDraft<T extends Record<string, unknown>>(key: string, empty: T): Draft<T> {
  const [value, setValue] = useState(empty)
  const [ready, setReady] = useState(false)
  const [sent, setSent] = useState(false)
  const [resumedFrom, setResumedFrom] = useState<string>()
  const version = useRef(0)
  const start = useRef(empty)
  const tried = useRef<string>(undefined)
  const save = useCallback(
    async (content: T) => {
      const put = () =>
        api.put<{ version: number }>(`/drafts/${key}`, { content }, { version: version.current, wait: false })
      const before = tried.current
      tried.current = textOf(content)
      const kept = await put().catch(async (problem: unknown) => {
        if (!isStale(problem)) throw problem
        // The answer to an earlier attempt may have got lost: then what stands there is our own.
        const there = await api.get<KeptDraft<T>>(`/drafts/${key}`)
        if (textOf(there.content) !== before && textOf(there.content) !== tried.current) throw problem
        version.current = there.version
        return put()
      })
      version.current = kept.version
    },
    [key],
  )
  const autosave = useAutosave({ value, save, enabled: ready && !sent })
  const { settle } = autosave
  useEffect(() => {
    const stop = new AbortController()
    const found = (kept: KeptDraft<T>) => {
      if (!kept.savedAt) return setReady(true)
      version.current = kept.version
      const content = { ...start.current, ...kept.content }
      settle(content)
      setValue(content)
      setResumedFrom(kept.savedAt)
      setReady(true)
    }
    api.get<KeptDraft<T>>(`/drafts/${key}`, { signal: stop.signal }).then(found, (problem: unknown) => {
      if (stop.signal.aborted) return
      // After a refusal one may write as well; saving will say whether it works.
      if (problem instanceof Problem) setReady(true)
    })
    return () => stop.abort()
  }, [key, settle])
  const drop = useCallback(async () => {
    setSent(true)
    if (version.current > 0) await api.del(`/drafts/${key}`, { version: version.current, wait: false }).catch(() => {})
    version.current = 0
  }, [key])
  const change = useCallback((part: Partial<T>) => setValue((old) => ({ ...old, ...part })), [])
  return { value, change, autosave, ready, drop, ...(resumedFrom && { resumedFrom }) }
}

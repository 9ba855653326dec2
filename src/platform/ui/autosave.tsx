import { useCallback, useEffect, useRef, useState } from 'react'
import { fill } from '../words.ts'
import { Button } from './button.tsx'
import { Icon } from './icons.tsx'
import { useLanguage, useUiWords } from './language.tsx'
import { sayTime } from './parse-date.ts'
import { isStale } from './problem.ts'

export type AutosaveStatus = 'idle' | 'dirty' | 'saving' | 'saved' | 'failed'

export type Autosave = {
  status: AutosaveStatus
  savedAt?: Date
  /** Why the last attempt failed. */
  problem?: unknown
  /** Saves at once; also under Ctrl S. */
  saveNow: () => Promise<void>
  /** Says that this value is what the server already has, for instance a draft that was just fetched. */
  settle: (value: unknown) => void
}

export type AutosaveSettings<T> = {
  /** What is being written. A new object counts as a change only when its content differs. */
  value: T
  /** Keeps the draft on the server; never on the device. Fails by rejecting. */
  save: (value: T) => Promise<unknown>
  /** `false` while there is nothing worth keeping, or after sending. */
  enabled?: boolean
}

/** How long somebody may pause before the draft is kept, in milliseconds. */
const PAUSE = 1000
/** How soon a failed save is tried again, in milliseconds. */
const AGAIN = 15_000

/** One save at a time; what is typed meanwhile is saved after it. */
function useSaver<T>(save: (value: T) => Promise<unknown>) {
  const [status, setStatus] = useState<AutosaveStatus>('idle')
  const [savedAt, setSavedAt] = useState<Date>()
  const [problem, setProblem] = useState<unknown>()
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const saveFunction = useRef(save)
  saveFunction.current = save
  const run = useCallback((value: T): Promise<boolean> => {
    const saving = last.current.then(async () => {
      setStatus('saving')
      try {
        await saveFunction.current(value)
        setSavedAt(new Date())
        setStatus('saved')
        setProblem(undefined)
        return true
      } catch (cause) {
        setProblem(cause)
        setStatus('failed')
        return false
      }
    })
    last.current = saving
    return saving
  }, [])
  return { status, setStatus, savedAt, problem, run }
}

function useSaveKey(saveNow: () => Promise<void>, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      saveNow()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [saveNow, enabled])
}

/**
 * Keeps a draft while somebody writes: a second after the last change, on Ctrl S, and again when a save failed.
 * What stands there at the start counts as kept.
 */
export function useAutosave<T>({ value, save, enabled = true }: AutosaveSettings<T>): Autosave {
  const { status, setStatus, savedAt, problem, run } = useSaver(save)
  const text = JSON.stringify(value)
  const kept = useRef(text)
  const latest = useRef({ value, text })
  latest.current = { value, text }
  const saveNow = useCallback(async () => {
    const now = latest.current
    if (await run(now.value)) kept.current = now.text
    if (latest.current.text !== now.text) setStatus('dirty')
  }, [run, setStatus])
  useEffect(() => {
    if (!enabled || text === kept.current) return
    setStatus('dirty')
    const timer = setTimeout(saveNow, PAUSE)
    return () => clearTimeout(timer)
  }, [text, enabled, saveNow, setStatus])
  useEffect(() => {
    // Changed in another window: trying again would overwrite that.
    if (!enabled || status !== 'failed' || isStale(problem)) return
    const timer = setTimeout(saveNow, AGAIN)
    window.addEventListener('online', saveNow)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', saveNow)
    }
  }, [status, enabled, problem, saveNow])
  useSaveKey(saveNow, enabled)
  const settle = useCallback((value: unknown) => {
    kept.current = JSON.stringify(value)
  }, [])
  return { status, saveNow, settle, ...(savedAt && { savedAt }), ...(problem !== undefined && { problem }) }
}

/** Says whether the draft is kept and since when. Stands near the button that sends. */
export function AutosaveNotice({ autosave }: { autosave: Autosave }) {
  const words = useUiWords().autosave
  const language = useLanguage()
  const { status, savedAt, saveNow, problem } = autosave
  const elsewhere = status === 'failed' && isStale(problem)
  const saved = savedAt ? fill(words.saved, { time: sayTime(savedAt, language) }) : words.idle
  return (
    <p className={`vn-autosave vn-autosave--${status}`}>
      <Icon name={status === 'saved' ? 'check' : status === 'failed' ? 'warning' : 'save'} />
      <span role="status">{status === 'saved' ? saved : elsewhere ? words.elsewhere : words[status]}</span>
      {(status === 'dirty' || (status === 'failed' && !elsewhere)) && (
        <Button small kind="quiet" onClick={saveNow}>
          {words.now}
        </Button>
      )}
    </p>
  )
}

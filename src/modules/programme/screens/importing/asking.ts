import { useCallback, useEffect, useRef } from 'react'
import { api } from '../../../../platform/ui/api-client.ts'
import { useAskAnew } from '../../../../platform/ui/asked.tsx'
import { type Autosave, useAutosave } from '../../../../platform/ui/autosave.tsx'
import { useLanguage, useWords } from '../../../../platform/ui/language.tsx'
import { sayDay, sayTime } from '../../../../platform/ui/parse-date.ts'
import type { Saved } from '../../contract/fields.ts'
import type { ImportPage } from '../../contract/imports.ts'
import { importEn } from '../../words/import.en.ts'
import { importNl } from '../../words/import.nl.ts'
import { importScreensEn } from '../../words/import-screens.en.ts'
import { importScreensNl } from '../../words/import-screens.nl.ts'
import { ASKED, importsHref } from '../asking.ts'

export const importHref = (id: string) => `${importsHref}/${id}`

/** What these screens say, and what the reader says of a report. */
export function useImportWords() {
  return {
    ...useWords({ nl: importScreensNl, en: importScreensEn }),
    reader: useWords({ nl: importNl, en: importEn }),
  }
}

/** A moment of the clock in words. */
export function useSayWhen(): (at: string) => string {
  const language = useLanguage()
  return (at) => `${sayDay(at, language)}, ${sayTime(at, language)}`
}

export type DraftOf = NonNullable<ImportPage['draft']>

/** The parts of the page, by what stands in the address. */
export type Part = { kind: 'overview' | 'frame' | 'lines' } | { kind: 'item'; at: number }

export function readPart(text: string | null, items: number): Part {
  const at = Number(/^onderdeel-(\d{1,5})$/.exec(text ?? '')?.[1] ?? 0)
  if (at >= 1 && at <= items) return { kind: 'item', at: at - 1 }
  if (text === 'waar') return { kind: 'frame' }
  return text === 'regels' ? { kind: 'lines' } : { kind: 'overview' }
}

const TEXTS = { overview: '', frame: '?deel=waar', lines: '?deel=regels' } as const

export const partHref = (id: string, part: Part) =>
  `${importHref(id)}${part.kind === 'item' ? `?deel=onderdeel-${part.at + 1}` : TEXTS[part.kind]}`

export type SaveDraft = {
  /** Sends one change after the other, each on the version the one before it made. */
  put: (path: string, body: object) => Promise<Saved>
  /** What was sent of a part that the page does not show yet. */
  sent: <Body>(path: string) => Body | undefined
}

/** The one line along which everything on this page is kept, so that its own changes never overtake each other. */
export function useDraftSaver(now: ImportPage, part: string): SaveDraft {
  const askAnew = useAskAnew(ASKED)
  const version = useRef(now.version)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const sent = useRef(new Map<string, { body: object; version: number }>())
  const shown = now.version
  // biome-ignore lint/correctness/useExhaustiveDependencies: only who opens another part has seen what others changed
  useEffect(() => {
    version.current = Math.max(version.current, shown)
  }, [part])
  const put = useCallback(
    (path: string, body: object) => {
      sent.current.set(path, { body, version: Number.POSITIVE_INFINITY })
      const saving = last.current
        .catch(() => {})
        .then(async () => {
          const saved = await api.put<Saved>(`/programme-imports/${now.id}${path}`, body, {
            version: version.current,
            wait: false,
          })
          version.current = saved.version
          sent.current.set(path, { body, version: saved.version })
          await askAnew()
          return saved
        })
      last.current = saving
      return saving
    },
    [now.id, askAnew],
  )
  return {
    put,
    sent: <Body>(path: string) => {
      const kept = sent.current.get(path)
      return kept && kept.version > shown ? (kept.body as Body) : undefined
    },
  }
}

/** Keeps what somebody writes, also what was just typed when they go to another part of the page. */
export function useKept<T>(value: T, save: (value: T) => Promise<unknown>): Autosave {
  const autosave = useAutosave({ value, save })
  const latest = useRef({ status: autosave.status, saveNow: autosave.saveNow })
  latest.current = autosave
  useEffect(() => () => void (latest.current.status === 'dirty' && latest.current.saveNow()), [])
  return autosave
}

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { count, fill } from '../words.ts'
import { useGo } from './go.tsx'
import { Icon, type IconName } from './icons.tsx'
import { useUiWords } from './language.tsx'

export type SearchHit = {
  id: string
  title: string
  /** A second line: number, area, year of birth. Only what the searcher may see anyway. */
  detail?: string
  href: string
  icon?: IconName
  badge?: ReactNode
}

/** Asks the server; folding of case and accents (Yılmaz, Łukasz) happens there. */
export type Search = (query: string, signal: AbortSignal) => Promise<readonly SearchHit[]>

type Answer = { query: string; hits: readonly SearchHit[]; failed?: boolean }

/** Fewer letters find half the town. */
const LEAST_LETTERS = 2
const TYPING_PAUSE = 150
const KEYS = ['ArrowDown', 'ArrowUp', 'Enter']

function useAnswer(query: string, search: Search): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    if (query.length < LEAST_LETTERS) return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      search(query, stop.signal).then(
        (hits) => setAnswer({ query, hits }),
        () => !stop.signal.aborted && setAnswer({ query, hits: [], failed: true }),
      )
    }, TYPING_PAUSE)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [query, search])
  return query.length < LEAST_LETTERS ? undefined : answer
}

function Hits({
  hits,
  chosen,
  id,
  onPick,
}: {
  hits: readonly SearchHit[]
  chosen: number
  id: string
  onPick: (hit: SearchHit) => void
}) {
  const words = useUiWords().search
  return (
    <div className="vn-search__hits" role="listbox" id={`${id}-hits`} aria-label={words.title} tabIndex={-1}>
      {hits.map((hit, at) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field; aria-activedescendant points here
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field
        <div
          key={hit.id}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === chosen}
          className="vn-search__hit"
          onClick={() => onPick(hit)}
        >
          <Icon name={hit.icon ?? 'folder'} />
          <span>
            <strong>{hit.title}</strong> <span className="vn-muted">{hit.detail}</span>
          </span>
          {hit.badge}
        </div>
      ))}
    </div>
  )
}

function status(words: ReturnType<typeof useUiWords>['search'], query: string, answer: Answer | undefined): string {
  if (query.length < LEAST_LETTERS) return words.hint
  if (!answer) return words.busy
  if (answer.failed) return words.failed
  if (answer.hits.length === 0) return fill(words.nothing, { query: answer.query })
  return count(words.found, answer.hits.length)
}

type BoxProps = { search: Search; label?: string | undefined; onClose: () => void }

function SearchBox({ search, label, onClose }: BoxProps) {
  const words = useUiWords().search
  const asks = label ?? words.label
  const go = useGo()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const query = typed.trim()
  const answer = useAnswer(query, search)
  const hits = answer?.hits ?? []
  const pick = (hit: SearchHit | undefined) => {
    if (!hit) return
    onClose()
    go(hit.href)
  }
  const move = (step: number) => setChosen((at) => (hits.length === 0 ? 0 : (at + step + hits.length) % hits.length))
  const onKeyDown = (event: KeyboardEvent) => {
    if (!KEYS.includes(event.key)) return
    event.preventDefault()
    if (event.key === 'Enter') pick(hits[chosen])
    else move(event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    <>
      <input
        className="vn-search__field"
        role="combobox"
        aria-label={asks}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-describedby={`${id}-status`}
        {...(hits.length > 0 && { 'aria-activedescendant': `${id}-${chosen}` })}
        autoComplete="off"
        spellCheck={false}
        placeholder={asks}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <Hits hits={hits} chosen={chosen} id={id} onPick={pick} />
      <p className="vn-search__status" role="status" id={`${id}-status`}>
        {status(words, query, answer)}
      </p>
    </>
  )
}

/** Search over everything, in the middle of the screen; `label` says for what when that is less. Opens with Ctrl K or `/`. */
export function SearchDialog({ open, ...asking }: BoxProps & { open: boolean }) {
  const { onClose } = asking
  const words = useUiWords().search
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = box.current
    if (!dialog || !open) return
    const before = document.activeElement
    dialog.showModal()
    dialog.querySelector('input')?.focus()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [open])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; a click beside it does the same
    <dialog
      ref={box}
      className="vn-dialog vn-search"
      aria-label={words.title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {open && <SearchBox {...asking} />}
    </dialog>
  )
}

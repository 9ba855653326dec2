import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { SIGNS, type Tone } from './alert.tsx'
import { useUiWords } from './language.tsx'

export type Toast = {
  text: string
  tone?: Tone /** Takes it back; offered for ten seconds. */
  undo?: () => Promise<void> | void
}

type Shown = Toast & { id: number }

/** How long a message stays, in milliseconds; it waits as long as somebody points at it or has the focus in it. */
const STAYS = 10_000
const MOST_AT_ONCE = 3

const ShowToast = createContext<(toast: Toast) => void>(() => {})

/** Says that something was done, with a way to take it back: `const toast = useToast(); toast({ text, undo })`. */
export function useToast(): (toast: Toast) => void {
  return useContext(ShowToast)
}

function ToastBox({ toast, onGone, show }: { toast: Shown; onGone: () => void; show: (toast: Toast) => void }) {
  const words = useUiWords()
  const [held, setHeld] = useState(false)
  const gone = useRef(onGone)
  gone.current = onGone
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => gone.current(), STAYS)
    return () => clearTimeout(timer)
  }, [held])
  const undo = async () => {
    onGone()
    try {
      await toast.undo?.()
      show({ text: words.toast.undone })
    } catch {
      show({ text: words.toast.undoFailed, tone: 'warning' })
    }
  }
  const hold = { onMouseEnter: () => setHeld(true), onFocus: () => setHeld(true) }
  const release = { onMouseLeave: () => setHeld(false), onBlur: () => setHeld(false) }
  return (
    <li className="vn-toast" {...hold} {...release}>
      <span aria-hidden="true" className="vn-toast__sign">
        {SIGNS[toast.tone ?? 'positive']}
      </span>
      <span>{toast.text}</span>
      {toast.undo && (
        <button type="button" className="vn-toast__button" onClick={undo}>
          {words.toast.undo}
        </button>
      )}
      <button type="button" className="vn-toast__button" aria-label={words.close} onClick={onGone}>
        ✕
      </button>
    </li>
  )
}

/** Holds the messages at the foot of the screen; stands once in the shell. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const words = useUiWords()
  const [toasts, setToasts] = useState<readonly Shown[]>([])
  const next = useRef(0)
  const show = useCallback((toast: Toast) => {
    next.current += 1
    const id = next.current
    setToasts((all) => [...all, { ...toast, id }].slice(-MOST_AT_ONCE))
  }, [])
  const drop = (id: number) => setToasts((all) => all.filter((toast) => toast.id !== id))
  const list = useMemo(() => toasts, [toasts])
  return (
    <ShowToast value={show}>
      {children}
      <section className="vn-toasts vn-no-print" aria-label={words.toast.region} aria-live="polite">
        <ul>
          {list.map((toast) => (
            <ToastBox key={toast.id} toast={toast} show={show} onGone={() => drop(toast.id)} />
          ))}
        </ul>
      </section>
    </ShowToast>
  )
}

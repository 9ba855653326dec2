import { useEffect, useRef } from 'react'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** Ctrl K (⌘ K) everywhere, `/` where nobody is typing; nothing at all for whoever may not search. */
export function useSearchKeys(onOpen: (() => void) | undefined): void {
  const open = useRef(onOpen)
  open.current = onOpen
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const control = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
      if (!open.current || (!control && !slash)) return
      event.preventDefault()
      open.current()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

import type { AnyRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import type { Go } from '../../platform/ui/go.tsx'

/** The link of a plain click that stays inside the staff app; anything else is the browser's business. */
function ownLinkOf(event: MouseEvent): URL | undefined {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (event.defaultPrevented || !plain || !link || link.target || link.hasAttribute('download')) return undefined
  const url = new URL(link.href, location.href)
  const inside = url.origin === location.origin && (url.pathname === '/app' || url.pathname.startsWith('/app/'))
  const jump = url.pathname === location.pathname && url.search === location.search && url.hash !== ''
  return inside && !jump ? url : undefined
}

/**
 * Lets components use plain links, which also work on the server-rendered pages; in the staff app they are caught here
 * and go through the router. After going to another page the focus moves to it, so that a screen reader starts there.
 * Who chooses a page, also the one where one already is, wants to see what is there now; `chosen` hears it first.
 */
export function useCaughtLinks(
  router: AnyRouter,
  on: { gone: () => void; chosen: (page: 'another' | 'same') => void },
): Go {
  const ask = useRef(on)
  ask.current = on
  const go = useCallback<Go>(
    (href, how) => {
      if (!href.startsWith('/app')) location.assign(href)
      else if (how?.replace) router.history.replace(href)
      else router.history.push(href)
    },
    [router],
  )
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const url = ownLinkOf(event)
      if (!url) return
      event.preventDefault()
      if (url.pathname !== location.pathname) ask.current.chosen('another')
      else if (url.search === '') ask.current.chosen('same')
      go(url.pathname + url.search + url.hash)
    }
    document.addEventListener('click', onClick)
    const stop = router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
      if (!pathChanged || !fromLocation) return
      ask.current.gone()
      document.getElementById('vn-main')?.focus({ preventScroll: true })
    })
    return () => {
      document.removeEventListener('click', onClick)
      stop()
    }
  }, [router, go])
  return go
}

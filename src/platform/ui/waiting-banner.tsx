import { useEffect, useSyncExternalStore } from 'react'
import { count } from '../words.ts'
import { Alert } from './alert.tsx'
import { Button } from './button.tsx'
import { useUiWords } from './language.tsx'
import type { WaitingSaves } from './waiting-saves.ts'

/** Says that changes wait for the connection, and keeps the page from closing while they do. */
export function WaitingBanner({ waiting }: { waiting: WaitingSaves }) {
  const words = useUiWords().waiting
  const amount = useSyncExternalStore(
    waiting.subscribe,
    () => waiting.amount,
    () => 0,
  )
  useEffect(() => {
    if (amount === 0) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    window.addEventListener('online', waiting.tryNow)
    return () => {
      window.removeEventListener('beforeunload', hold)
      window.removeEventListener('online', waiting.tryNow)
    }
  }, [amount, waiting])
  if (amount === 0) return null
  return (
    <Alert
      tone="warning"
      live
      title={count(words.text, amount)}
      actions={
        <>
          <Button small onClick={waiting.tryNow}>
            {words.now}
          </Button>
          <Button small kind="quiet" onClick={waiting.stop}>
            {words.stop}
          </Button>
        </>
      }
    >
      <p>{words.hint}</p>
    </Alert>
  )
}

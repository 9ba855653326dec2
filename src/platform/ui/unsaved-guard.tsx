import { useBlocker } from '@tanstack/react-router'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { useUiWords } from './language.tsx'

/**
 * Holds people back while `dirty`: asks before another screen of the app, and lets the browser ask before leaving.
 * Only a change of page counts: another tab of the same page, or a filter, loses nothing.
 */
export function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const words = useUiWords().unsaved
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  })
  const blocked = blocker.status === 'blocked'
  const stay = () => blocked && blocker.reset()
  return (
    <Dialog
      open={blocked}
      onClose={stay}
      title={words.title}
      actions={
        <>
          <Button kind="primary" onClick={stay}>
            {words.stay}
          </Button>
          <Button kind="quiet" onClick={() => blocked && blocker.proceed()}>
            {words.leave}
          </Button>
        </>
      }
    >
      <p>{words.text}</p>
    </Dialog>
  )
}

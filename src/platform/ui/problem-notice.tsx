import { Alert } from './alert.tsx'
import { Button } from './button.tsx'
import { useUiWords } from './language.tsx'
import { Problem } from './problem.ts'

/** A failed request in words, with a way on. Anything that is no `Problem` says nothing about its cause. */
export function ProblemNotice({ problem, onRetry }: { problem: unknown; onRetry?: () => void }) {
  const words = useUiWords().problem
  if (!problem) return null
  const known = problem instanceof Problem ? problem : undefined
  const text = known?.offline ? words.offline : known ? known.body.title : words.unknown
  return (
    <Alert
      tone="warning"
      live
      title={words.title}
      actions={
        onRetry && (
          <Button small onClick={onRetry}>
            {words.again}
          </Button>
        )
      }
    >
      <p>{text}</p>
      {known?.body.detail && known.body.detail !== text && <p>{known.body.detail}</p>}
    </Alert>
  )
}

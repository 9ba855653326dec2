import { QueryClientContext } from '@tanstack/react-query'
import { type ReactNode, useContext } from 'react'
import { Alert } from './alert.tsx'
import { Button, ButtonRow, LinkButton } from './button.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { useUiWords } from './language.tsx'
import { PageHeading } from './page-heading.tsx'
import { isStale, Problem } from './problem.ts'

type Props = {
  problem: unknown
  onRetry?: () => void
  title?: string
  /** Where whoever may not see this can go instead, besides the own work. */
  elsewhere?: ReactNode
}

/** A screen of which nothing could be fetched: the failure is what the page is about, so it is the heading too. */
export function ProblemScreen({ problem, onRetry, elsewhere }: Omit<Props, 'title'>) {
  const words = useUiWords().problem
  const title = problem instanceof Problem && problem.status === 403 ? words.notYours : words.title
  return (
    <>
      <PageHeading title={title} />
      <ProblemNotice problem={problem} title="" {...(onRetry && { onRetry })} elsewhere={elsewhere} />
    </>
  )
}

/** A failed request in words, with a way on: again, or elsewhere for whom it is not meant. Anything that is no `Problem` says nothing about its cause. */
export function ProblemNotice({ problem, onRetry, title, elsewhere }: Props) {
  const words = useUiWords().problem
  const queries = useContext(QueryClientContext)
  if (!problem) return null
  // Whatever form it was: somebody was quicker, and what one typed is still there.
  if (isStale(problem))
    return <ConflictNotice problem={problem} onReload={onRetry ?? (() => queries?.invalidateQueries())} />
  const known = problem instanceof Problem ? problem : undefined
  const text = known?.offline ? words.offline : known ? known.body.title : words.unknown
  return (
    <Alert
      tone="warning"
      live
      title={title ?? words.title}
      actions={
        onRetry &&
        (known?.status === 403 ? (
          <ButtonRow>
            <LinkButton small href="/app">
              {words.toWork}
            </LinkButton>
            {elsewhere}
          </ButtonRow>
        ) : (
          <Button small onClick={onRetry}>
            {words.again}
          </Button>
        ))
      }
    >
      <p>{text}</p>
      {known?.body.detail && known.body.detail !== text && <p>{known.body.detail}</p>}
    </Alert>
  )
}

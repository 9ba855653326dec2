import type { ReactNode } from 'react'
import { fill } from '../words.ts'
import { Alert } from './alert.tsx'
import { Button } from './button.tsx'
import { useLanguage, useUiWords } from './language.tsx'
import { useMe } from './me.tsx'
import { sayDay, sayTime } from './parse-date.ts'
import { isStale, Problem } from './problem.ts'

export type ConflictNoticeProps = {
  /** The answer 412 of the server; with anything else there is nothing to see. */
  problem: unknown
  /** Fetches what stands there now; what one typed oneself stays. */
  onReload: () => void
  /** Side by side, after reloading. */
  yours?: ReactNode
  theirs?: ReactNode
}

/** Somebody changed it first: who, when, and nothing of one's own work is lost. */
export function ConflictNotice({ problem, onReload, yours, theirs }: ConflictNoticeProps) {
  const words = useUiWords().conflict
  const language = useLanguage()
  const me = useMe()
  if (!(problem instanceof Problem && isStale(problem))) return null
  const { changedBy, changedAt } = problem.body
  const when = changedAt && `${sayDay(changedAt, language)}, ${sayTime(changedAt, language)}`
  // A save of which the answer got lost meets itself: nobody was quicker.
  const myself = changedBy !== undefined && changedBy === me?.worker.name
  const known = myself ? words.textSelf : words.text
  const text = changedBy && when ? fill(known, { who: changedBy, when }) : (problem.body.detail ?? words.textUnknown)
  return (
    <Alert
      tone="warning"
      live
      title={myself ? words.titleSelf : words.title}
      actions={
        <Button small onClick={onReload}>
          {words.reload}
        </Button>
      }
    >
      <p>{text}</p>
      <p>{words.kept}</p>
      {(yours || theirs) && (
        <dl className="vn-compare">
          <div>
            <dt>{words.yours}</dt>
            <dd>{yours}</dd>
          </div>
          <div>
            <dt>{words.theirs}</dt>
            <dd>{theirs}</dd>
          </div>
        </dl>
      )}
    </Alert>
  )
}

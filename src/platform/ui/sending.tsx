import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useAskAnew } from './asked.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { ErrorSummary, type FormError, fieldOf } from './error-summary.tsx'
import { errorsIn, isStale } from './problem.ts'
import { ProblemNotice } from './problem-notice.tsx'
import { useToast } from './toast.tsx'

type What<T> = {
  /** What it changes: all that was asked under this name is asked anew. */
  changes: string
  /** What is said afterwards. */
  done: string
  onDone: (answer: T) => void
}

export type Sending<T> = {
  errors: readonly FormError[]
  attempt: number
  problem: unknown
  busy: boolean
  /** Sends, unless something was found wrong before; one at a time. */
  send: (found: readonly FormError[], run: () => Promise<T>) => void
  /** Fetches what stands there now, for whoever was overtaken. */
  look: () => void
  /** Whether that was done. */
  seen: boolean
}

/** A mistake about a field that this form does not have is about the whole. */
function placed(error: FormError): FormError {
  return document.getElementById(fieldOf(error)) ? error : { ...error, pointer: '' }
}

/** Sends what a form asks, tells the other screens, and keeps what was refused. */
export function useSending<T>({ changes, done, onDone }: What<T>): Sending<T> {
  const toast = useToast()
  const askAnew = useAskAnew(changes)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [attempt, setAttempt] = useState(0)
  const [seen, setSeen] = useState(false)
  const saving = useMutation({
    mutationFn: (run: () => Promise<T>) => run(),
    onSuccess: async (answer) => {
      await askAnew()
      toast({ text: done })
      onDone(answer)
    },
    onError: (problem) => setErrors(errorsIn(problem).map(placed)),
  })
  const send = (found: readonly FormError[], run: () => Promise<T>) => {
    if (saving.isPending) return
    setErrors(found)
    setAttempt(attempt + 1)
    if (found.length === 0) saving.mutate(run)
  }
  const look = () => {
    askAnew().then(() => setSeen(true))
  }
  return { errors, attempt, problem: saving.error, busy: saving.isPending, send, look, seen }
}

type RefusalsProps = {
  errors?: readonly FormError[]
  attempt?: number
  problem: unknown
  /** Fetches what stands there now, for whoever was overtaken; without it everything is asked anew. */
  look?: () => void
  theirs?: ReactNode
}

/** What is wrong: the fields, somebody who was quicker, or the server. */
export function Refusals({ errors = [], attempt = 0, problem, look, theirs }: RefusalsProps) {
  if (errors.length > 0) return <ErrorSummary errors={errors} attempt={attempt} />
  if (look && isStale(problem)) return <ConflictNotice problem={problem} onReload={look} theirs={theirs} />
  return <ProblemNotice problem={problem} />
}

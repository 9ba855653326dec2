import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { useAskAnew } from '../../../platform/ui/asked.tsx'
import type { Autosave } from '../../../platform/ui/autosave.tsx'
import { AutosaveNotice } from '../../../platform/ui/autosave.tsx'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import type { FormError } from '../../../platform/ui/error-summary.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { Refusals } from '../../../platform/ui/sending.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { UnsavedGuard } from '../../../platform/ui/unsaved-guard.tsx'
import { ASKED, useScreenWords } from './meldcode-asking.tsx'

export type Sending = {
  submit: (event: FormEvent) => void
  errors: readonly FormError[]
  problem: unknown
  attempt: number
  busy: boolean
  sent: boolean
  forget: () => void
}

/** What a form says when it was sent, and where one goes then. */
export type Done = { text: string; href: string }

/**
 * Sends a form once at a time. `send` answers with mistakes found before sending, or with what to say afterwards; the
 * mistakes the server finds come beside them.
 */
export function useSending(send: () => Promise<readonly FormError[] | Done>): Sending {
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [problem, setProblem] = useState<unknown>()
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<Done>()
  const go = useGo()
  const toast = useToast()
  const askAnew = useAskAnew(ASKED)
  // After the next drawing, so that the guard over unsaved text no longer holds anybody back.
  useEffect(() => {
    if (!done) return
    toast({ text: done.text })
    go(done.href)
  }, [done, go, toast])
  const run = async () => {
    setBusy(true)
    setProblem(undefined)
    setErrors([])
    try {
      const outcome = await send()
      if ('href' in outcome) {
        await askAnew()
        setDone(outcome)
      } else setErrors(outcome)
    } catch (cause) {
      const found = errorsIn(cause)
      setErrors(found)
      if (found.length === 0) setProblem(cause)
    }
    setAttempt((before) => before + 1)
    setBusy(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) run()
  }
  return { submit, errors, problem, attempt, busy, sent: done !== undefined, forget: () => setProblem(undefined) }
}

export type FrameProps = {
  sending: Sending
  save: string
  back: string
  autosave?: Autosave
  children: ReactNode
}

/** A form with its mistakes on top, what is kept below, and a way back. */
export function FormFrame({ sending, save, back, autosave, children }: FrameProps) {
  const words = useScreenWords().form
  const askAnew = useAskAnew(ASKED)
  const look = () => {
    askAnew().then(sending.forget)
  }
  const dirty = autosave !== undefined && ['dirty', 'saving', 'failed'].includes(autosave.status) && !sending.sent
  return (
    <form className="vn-form" noValidate onSubmit={sending.submit}>
      <Refusals {...sending} look={look} />
      {children}
      {autosave && <AutosaveNotice autosave={autosave} />}
      <ButtonRow>
        <Button kind="primary" type="submit" busy={sending.busy}>
          {save}
        </Button>
        <LinkButton kind="quiet" href={back}>
          {words.back}
        </LinkButton>
      </ButtonRow>
      {autosave && <UnsavedGuard dirty={dirty} />}
    </form>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { ConflictNotice } from '../../../platform/ui/conflict-notice.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { ErrorSummary, errorOf, type FormError, fieldOf } from '../../../platform/ui/error-summary.tsx'
import { useUiWords } from '../../../platform/ui/language.tsx'
import { Problem } from '../../../platform/ui/problem.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { ASKED } from './asking.ts'
import { type FormReader, readForm } from './form-reader.ts'

export type FormWindowProps = {
  onClose: () => void
  title: string
  /** The word on the button: what it does. */
  submit: string
  danger?: boolean
  intro?: ReactNode
  /** Reads the fields and gives what to ask of the server; asked only when nothing is wrong. */
  ask: (read: FormReader) => () => Promise<unknown>
  /** What is said afterwards. */
  done: string
  onDone?: () => Promise<unknown> | undefined
  /** What stands there now, for whoever was overtaken by somebody else. */
  theirs?: ReactNode
  children?: (errorOf: (field: string) => string | undefined) => ReactNode
}

/** One change in a window: the fields, what is wrong with them, and what the server says. Typed text stays until it is done. */
export function FormWindow(props: FormWindowProps) {
  return (
    <Dialog open onClose={props.onClose} title={props.title} side>
      <OneForm {...props} />
    </Dialog>
  )
}

/** A mistake about a field that this form does not have is about the whole. */
function placed(error: FormError): FormError {
  return document.getElementById(fieldOf(error)) ? error : { ...error, pointer: '' }
}

/** Sends what a form asks, tells the other screens, and keeps what was refused. */
export function useSending({ onDone, done }: { onDone: () => unknown; done: string }) {
  const toast = useToast()
  const queries = useQueryClient()
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [attempt, setAttempt] = useState(0)
  const [seen, setSeen] = useState(false)
  const saving = useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: async () => {
      await onDone()
      await queries.invalidateQueries({ queryKey: [ASKED] })
      toast({ text: done })
    },
    onError: (problem) => setErrors(problem instanceof Problem ? problem.errors.map(placed) : []),
  })
  const send = (found: readonly FormError[], run: () => Promise<unknown>) => {
    if (saving.isPending) return
    setErrors(found)
    setAttempt(attempt + 1)
    saving.reset()
    if (found.length === 0) saving.mutate(run)
  }
  const look = () => queries.invalidateQueries({ queryKey: [ASKED] }).then(() => setSeen(true))
  return { errors, attempt, problem: saving.error, busy: saving.isPending, send, look, seen }
}

/** What is wrong: the fields, somebody who was quicker, or the server. */
export function Refusals({ sending, theirs }: { sending: ReturnType<typeof useSending>; theirs?: ReactNode }) {
  const { errors, attempt, problem, look, seen } = sending
  const stale = problem instanceof Problem && problem.status === 412
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      {stale && <ConflictNotice problem={problem} onReload={look} theirs={seen ? theirs : undefined} />}
      {errors.length === 0 && !stale && <ProblemNotice problem={problem} />}
    </>
  )
}

function OneForm(props: FormWindowProps) {
  const { onClose, submit, danger, intro, ask, done, onDone, theirs, children } = props
  const ui = useUiWords()
  const finish = async () => {
    await onDone?.()
    onClose()
  }
  const sending = useSending({ onDone: finish, done })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = readForm(event.currentTarget, ui.date)
    const run = ask(read)
    sending.send(read.errors, run)
  }
  return (
    <form className="vn-form" onSubmit={send} noValidate>
      <Refusals sending={sending} theirs={theirs} />
      {intro}
      {children?.((field) => errorOf(sending.errors, field))}
      <ButtonRow>
        <Button kind={danger ? 'danger' : 'primary'} type="submit" busy={sending.busy}>
          {submit}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {ui.cancel}
        </Button>
      </ButtonRow>
    </form>
  )
}

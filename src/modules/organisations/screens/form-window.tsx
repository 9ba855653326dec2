import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { ConflictNotice } from '../../../platform/ui/conflict-notice.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { ErrorSummary, errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'
import { useUiWords } from '../../../platform/ui/language.tsx'
import { Problem } from '../../../platform/ui/problem.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { ASKED } from './asking.tsx'
import { type FormReader, readForm } from './form-reader.ts'

export type FormWindowProps = {
  open: boolean
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
  onDone?: (answer: unknown) => void
  children: (errorOf: (field: string) => string | undefined) => ReactNode
}

/** One change in a window: the fields, what is wrong with them, and what the server says. Typed text stays until it is done. */
export function FormWindow(props: FormWindowProps) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={props.title} side>
      <OneForm {...props} />
    </Dialog>
  )
}

function OneForm({ onClose, submit, danger, intro, ask, done, onDone, children }: FormWindowProps) {
  const ui = useUiWords()
  const toast = useToast()
  const queries = useQueryClient()
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [attempt, setAttempt] = useState(0)
  const saving = useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: [ASKED] })
      toast({ text: done })
      onClose()
      onDone?.(answer)
    },
    onError: (problem) => setErrors(problem instanceof Problem ? problem.errors : []),
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (saving.isPending) return
    const read = readForm(event.currentTarget, { ...ui.date, choose: `${ui.choose}.` })
    const run = ask(read)
    setErrors(read.errors)
    setAttempt(attempt + 1)
    saving.reset()
    if (read.errors.length === 0) saving.mutate(run)
  }
  const stale = saving.error instanceof Problem && saving.error.status === 412
  return (
    <form className="vn-form" onSubmit={send} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      {stale && (
        <ConflictNotice problem={saving.error} onReload={() => queries.invalidateQueries({ queryKey: [ASKED] })} />
      )}
      {errors.length === 0 && !stale && <ProblemNotice problem={saving.error} />}
      {intro}
      {children((field) => errorOf(errors, field))}
      <ButtonRow>
        <Button kind={danger ? 'danger' : 'primary'} type="submit" busy={saving.isPending}>
          {submit}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {ui.cancel}
        </Button>
      </ButtonRow>
    </form>
  )
}

import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useAskAnew } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import type { FormError } from '../../../platform/ui/error-summary.tsx'
import { useUiWords } from '../../../platform/ui/language.tsx'
import { isStale, Problem } from '../../../platform/ui/problem.ts'
import { Refusals } from '../../../platform/ui/sending.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'

export type DialogFormProps = {
  title: string
  /** The word on the button: what it does. */
  submit: string
  /** What is said when it was done. */
  done: string
  onClose: () => void
  send: (form: FormData) => Promise<unknown>
  /** What to say of a field that was left empty, by its name; otherwise the server's own sentence stands. */
  missing?: Readonly<Record<string, string>>
  children?: (errors: readonly FormError[]) => ReactNode
}

/** A dialog that asks something and does it: mistakes per field on top, and who was quicker when somebody was. */
export function DialogForm({ title, submit, done, onClose, send, missing, children }: DialogFormProps) {
  const id = useId()
  const words = useUiWords()
  const toast = useToast()
  const askAnew = useAskAnew()
  const [problem, setProblem] = useState<unknown>()
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const errors = namedErrors(problem, missing)
  const look = () => {
    askAnew().then(() => setProblem(undefined))
  }
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    try {
      await send(new FormData(event.currentTarget))
      await askAnew()
      toast({ text: done })
      onClose()
    } catch (refused) {
      setProblem(refused)
      setAttempt((times) => times + 1)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button kind="primary" type="submit" form={id} busy={busy}>
            {submit}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <form id={id} className="vn-form" noValidate onSubmit={onSubmit}>
        <Refusals {...{ errors, attempt, problem, look }} />
        {children?.(errors)}
      </form>
    </Dialog>
  )
}

/** The mistakes per field; of a field that was left empty in the words of the form itself. */
export function namedErrors(problem: unknown, missing: Readonly<Record<string, string>> = {}): readonly FormError[] {
  if (!(problem instanceof Problem) || isStale(problem)) return []
  if (problem.status !== 400) return problem.errors
  return problem.errors.map((error) => ({ ...error, detail: missing[error.pointer.slice(1)] ?? error.detail }))
}

/** What was typed in a field, without spaces around it. */
export const typed = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()

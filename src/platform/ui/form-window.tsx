import type { FormEvent, ReactNode } from 'react'
import { Button, ButtonRow } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { errorOf } from './error-summary.tsx'
import { type FormReader, readForm } from './form-reader.ts'
import { useUiWords } from './language.tsx'
import { Refusals, useSending } from './sending.tsx'

export type FormWindowProps<T> = {
  /** What it changes: all that was asked under this name is asked anew. */
  changes: string
  open?: boolean
  onClose: () => void
  title: string
  /** The word on the button: what it does. */
  submit: string
  danger?: boolean
  intro?: ReactNode
  /** Reads the fields and gives what to ask of the server; asked only when nothing is wrong. */
  ask: (read: FormReader) => () => Promise<T>
  /** What is said afterwards. */
  done: string
  onDone?: (answer: T) => void
  /** What stands there now, for whoever was overtaken by somebody else. */
  theirs?: ReactNode
  children?: (errorOf: (field: string) => string | undefined) => ReactNode
}

/** One change in a window: the fields, what is wrong with them, and what the server says. Typed text stays until it is done. */
export function FormWindow<T>({ open = true, ...form }: FormWindowProps<T>) {
  return (
    <Dialog open={open} onClose={form.onClose} title={form.title} side>
      <OneForm {...form} />
    </Dialog>
  )
}

function OneForm<T>({ changes, onClose, done, onDone, ...form }: FormWindowProps<T>) {
  const ui = useUiWords()
  const finish = (answer: T) => {
    onClose()
    onDone?.(answer)
  }
  const sending = useSending({ changes, done, onDone: finish })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = readForm(event.currentTarget, ui)
    const run = form.ask(read)
    sending.send(read.errors, run)
  }
  return (
    <form className="vn-form" onSubmit={send} noValidate>
      <Refusals {...sending} theirs={sending.seen && form.theirs} />
      {form.intro}
      {form.children?.((field) => errorOf(sending.errors, field))}
      <ButtonRow>
        <Button kind={form.danger ? 'danger' : 'primary'} type="submit" busy={sending.busy}>
          {form.submit}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {ui.cancel}
        </Button>
      </ButtonRow>
    </form>
  )
}

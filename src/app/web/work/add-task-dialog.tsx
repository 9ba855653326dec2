import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { isoOf } from '../../../platform/ui/today.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** A task for oneself, next to what the system asks. */
export function AddTaskDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords({ nl, en }).task
  const askAnew = useAskAnew('work')
  const [typed, setTyped] = useState('')
  const add = useMutation({
    mutationFn: (task: { title: string; due: string }) => api.post('/tasks', task),
    onSuccess: () => {
      onClose()
      return askAnew()
    },
  })
  const errors = errorsIn(add.error)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const title = String(new FormData(event.currentTarget).get('title') ?? '')
    add.mutate({ title, due: isoOf(typed) })
  }
  return (
    <Dialog open={open} onClose={onClose} title={words.title}>
      <form onSubmit={submit}>
        <ProblemNotice problem={add.error} />
        <TextField name="title" label={words.what} maxLength={200} error={errorOf(errors, 'title')} />
        <DateField
          name="due"
          label={words.due}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={errorOf(errors, 'due')}
        />
        <Button kind="primary" type="submit" busy={add.isPending}>
          {words.add}
        </Button>
      </form>
    </Dialog>
  )
}

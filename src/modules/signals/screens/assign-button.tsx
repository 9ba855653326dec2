import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { SelectField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { count, fill } from '../../../platform/words.ts'
import type { Assigned, SignalPage } from '../contract/handling.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'

const FIELD = 'assign-to'

/** Gives the chosen signals to somebody of their team, and says of which it could not be done. */
export function AssignButton({ ids, onDone }: { ids: string[]; onDone: () => void }) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).inbox
  const [open, setOpen] = useState(false)
  const [worker, setWorker] = useState('')
  const [missing, setMissing] = useState(false)
  const toast = useToast()
  const [first] = ids
  const page = useAsked<SignalPage>('signal', `/signals/${first}`, { enabled: open && first !== undefined })
  const assign = useMutation({
    mutationFn: () => api.post<Assigned>('/signal-assignments', { signalIds: ids, worker }),
    onSuccess: ({ results }) => {
      setOpen(false)
      const undone = results.filter(({ done }) => !done)
      toast({ text: count(words.assigned, results.length - undone.length) })
      const numbers = undone.map(({ number }) => number).join(', ')
      if (undone.length > 0) toast({ text: fill(words.notAssigned, { numbers }), tone: 'warning' })
      onDone()
    },
  })
  const give = () => {
    setMissing(worker === '')
    if (worker === '') document.getElementById(FIELD)?.focus()
    else assign.mutate()
  }
  const close = () => {
    setOpen(false)
    setMissing(false)
  }
  return (
    <>
      <Button small kind="primary" onClick={() => setOpen(true)}>
        {words.assign}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={words.assign}
        actions={
          <Button kind="primary" busy={assign.isPending} onClick={give}>
            {words.assign} ({ids.length})
          </Button>
        }
      >
        <ProblemNotice problem={assign.error ?? page.error} />
        <SelectField
          id={FIELD}
          name="worker"
          error={missing && worker === '' ? words.assignMissing : undefined}
          label={words.assignTo}
          value={worker}
          onChange={(event) => setWorker(event.target.value)}
          options={(page.data?.colleagues ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Dialog>
    </>
  )
}

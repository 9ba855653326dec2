import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayTime } from '../../../platform/ui/parse-date.ts'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { isoOf } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import { requestablePurposes } from '../rules/access-request.ts'
import { namesEn } from '../words/names.en.ts'
import { namesNl } from '../words/names.nl.ts'
import { en } from '../words/rights-screens.en.ts'
import { nl } from '../words/rights-screens.nl.ts'

type KnockProps = { open: boolean; onClose: () => void; dossier?: string | undefined }

const textOf = (data: FormData, name: string) => String(data.get(name) ?? '').trim()

function WhichDossier({ dossier, error }: { dossier: string | undefined; error: string | undefined }) {
  const { fields } = useWords({ nl, en }).access
  return dossier ? (
    <input type="hidden" name="dossier" value={dossier} />
  ) : (
    <TextField name="dossier" label={fields.number} error={error} width="medium" />
  )
}

/** Asks the team lead for access: for what, why and until when. */
export function AskAccessDialog({ open, onClose, dossier }: KnockProps) {
  const words = useWords({ nl, en })
  const names = useWords({ nl: namesNl, en: namesEn }).access.purposes
  const askAnew = useAskAnew('access')
  const toast = useToast()
  const ask = useMutation({
    mutationFn: (body: object) => api.post('/access-requests', body),
    onSuccess: () => {
      toast({ text: words.access.asked })
      onClose()
      return askAnew()
    },
  })
  const errors = errorsIn(ask.error)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const [which, purpose, reason] = ['dossier', 'purpose', 'reason'].map((name) => textOf(data, name))
    ask.mutate({ dossier: which, purpose, reason, until: isoOf(textOf(data, 'until')) })
  }
  return (
    <Dialog open={open} onClose={onClose} title={words.access.ask}>
      <form onSubmit={submit}>
        <p>{words.access.askLead}</p>
        <ProblemNotice problem={ask.error} />
        <WhichDossier dossier={dossier} error={errorOf(errors, 'dossier')} />
        <SelectField
          name="purpose"
          label={words.access.fields.purpose}
          empty={false}
          options={requestablePurposes.map((value) => ({ value, label: names[value] }))}
        />
        <TextArea name="reason" label={words.access.fields.reason} rows={3} error={errorOf(errors, 'reason')} />
        <DateField name="until" label={words.access.fields.until} error={errorOf(errors, 'until')} />
        <Button kind="primary" type="submit" busy={ask.isPending}>
          {words.access.ask}
        </Button>
      </form>
    </Dialog>
  )
}

/** Opens a dossier in an emergency. Says first what follows, so that nobody does it in passing. */
export function BreakGlassDialog({ open, onClose, dossier }: KnockProps) {
  const words = useWords({ nl, en }).access
  const language = useLanguage()
  const toast = useToast()
  const go = useGo()
  const [key] = useState(() => crypto.randomUUID())
  const broken = useMutation({
    mutationFn: (body: object) =>
      api.post<{ dossierId: string; until: string }>('/break-glass', body, { idempotencyKey: key }),
    onSuccess: ({ dossierId, until }) => {
      toast({ text: fill(words.broken, { time: sayTime(until, language) }), tone: 'warning' })
      onClose()
      go(`/app/dossiers/${dossierId}`)
    },
  })
  const errors = errorsIn(broken.error)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    broken.mutate({ dossier: textOf(data, 'dossier'), reason: textOf(data, 'reason') })
  }
  return (
    <Dialog open={open} onClose={onClose} title={words.break}>
      <form onSubmit={submit}>
        <Alert tone="warning">
          <p>{words.breakLead}</p>
        </Alert>
        <ProblemNotice problem={broken.error} />
        <WhichDossier dossier={dossier} error={errorOf(errors, 'dossier')} />
        <TextArea name="reason" label={words.fields.reason} rows={3} error={errorOf(errors, 'reason')} />
        <Button kind="danger" type="submit" busy={broken.isPending}>
          {words.break}
        </Button>
      </form>
    </Dialog>
  )
}

/** The two ways to knock on the door of a dossier one may not open; also for a page that says it does not exist. */
export function KnockButtons({ dossier }: { dossier?: string }) {
  const words = useWords({ nl, en }).access
  const [asking, setAsking] = useState(false)
  const [breaking, setBreaking] = useState(false)
  return (
    <>
      <Button icon="lock" onClick={() => setAsking(true)}>
        {words.ask}
      </Button>
      <Button kind="danger" icon="warning" onClick={() => setBreaking(true)}>
        {words.break}
      </Button>
      <AskAccessDialog open={asking} onClose={() => setAsking(false)} dossier={dossier} />
      <BreakGlassDialog open={breaking} onClose={() => setBreaking(false)} dossier={dossier} />
    </>
  )
}

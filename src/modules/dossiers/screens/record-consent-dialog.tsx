import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew, useAsked } from '../../../platform/ui/asked.tsx'
import { Button } from '../../../platform/ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { SelectField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { isoOf, today } from '../../../platform/ui/today.ts'
import type { ConsentPage } from '../contract/consent.ts'
import { consentPurposes, dataKinds } from '../rules/consent-ledger.ts'
import { namesEn } from '../words/names.en.ts'
import { namesNl } from '../words/names.nl.ts'
import { en } from '../words/rights-screens.en.ts'
import { nl } from '../words/rights-screens.nl.ts'

export type ConsentDialogProps = { page: ConsentPage; dossierId: string; open: boolean; onClose: () => void }

/** The organisations one can help through or share with, to choose from. */
export function useReceivers(open: boolean): { value: string; label: string }[] {
  const found = useAsked<{ organisations: { id: string; name: string }[] }>('organisations', '/organisations', {
    enabled: open,
  })
  return (found.data?.organisations ?? []).map(({ id, name }) => ({ value: id, label: name }))
}

/** Sends a form about consent or sharing, says so and shows the page anew. */
export function useLedgerPost(path: string, done: { text: string; onClose: () => void }) {
  const askAnew = useAskAnew('consent')
  const toast = useToast()
  const post = useMutation({
    mutationFn: (body: object) => api.post(path, body),
    onSuccess: () => {
      toast({ text: done.text })
      done.onClose()
      return askAnew()
    },
  })
  const errors = errorsIn(post.error)
  return { post, error: (field: string) => errorOf(errors, field) }
}

/** Takes down one answer: who, for what, to whom, which data and until when. */
export function RecordConsentDialog({ page, dossierId, open, onClose }: ConsentDialogProps) {
  const words = useWords({ nl, en }).consent
  const names = useWords({ nl: namesNl, en: namesEn }).consent
  const [about, setAbout] = useState(page.people[0]?.id ?? '')
  const receivers = useReceivers(open)
  const { post, error } = useLedgerPost(`/dossiers/${dossierId}/consents`, { text: words.recorded, onClose })
  const voices = page.people.find(({ id }) => id === about)?.consents.flatMap(({ oneOf }) => oneOf) ?? []
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const { by, answer, purpose, to, how, until } = Object.fromEntries(form)
    post.mutate({
      about,
      by,
      answer,
      purpose,
      to,
      how,
      from: today(),
      until: isoOf(String(until)),
      data: form.getAll('data'),
    })
  }
  return (
    <Dialog open={open} onClose={onClose} title={words.record}>
      <form onSubmit={submit}>
        <ProblemNotice problem={post.error} />
        <SelectField
          name="about"
          label={words.fields.about}
          empty={false}
          value={about}
          onChange={(event) => setAbout(event.target.value)}
          options={page.people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          name="by"
          label={words.fields.by}
          error={error('by')}
          options={voices.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <RadioGroup
          name="answer"
          label={words.fields.answer}
          inline
          error={error('answer')}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: words.said[value] }))}
        />
        <SelectField
          name="purpose"
          label={words.fields.purpose}
          error={error('purpose')}
          options={consentPurposes.map((value) => ({ value, label: names.purposes[value] }))}
        />
        <SelectField name="to" label={words.fields.to} error={error('to')} options={receivers} />
        <CheckboxGroup
          name="data"
          label={words.fields.data}
          error={error('data')}
          options={dataKinds.map((value) => ({ value, label: names.data[value] }))}
        />
        <DateField name="until" label={words.fields.until} error={error('until')} />
        <RadioGroup
          name="how"
          label={words.fields.how}
          inline
          error={error('how')}
          options={(['written', 'spoken'] as const).map((value) => ({ value, label: words.fields[value] }))}
        />
        <Button kind="primary" type="submit" busy={post.isPending}>
          {words.record}
        </Button>
      </form>
    </Dialog>
  )
}

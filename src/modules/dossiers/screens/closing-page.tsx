import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { typedDate } from '../../../platform/ui/parse-date.ts'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import { Refusals } from '../../../platform/ui/sending.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { ClosingPage } from '../contract/closing.ts'
import { informants, outcomeAnswers, outcomeQuestions } from '../rules/closing.ts'
import { namesEn } from '../words/names.en.ts'
import { namesNl } from '../words/names.nl.ts'
import { en } from '../words/rights-screens.en.ts'
import { nl } from '../words/rights-screens.nl.ts'
import { typedDay } from './direction-dialogs.tsx'

/** Closing: first what stands in the way, with where to finish it; then why, and what child, parent and helper say. */
export function Screen() {
  const words = useWords({ nl, en })
  const names = useWords({ nl: namesNl, en: namesEn }).closing
  const { dossierId } = useScreenParams<'dossierId'>()
  const page = useAsked<ClosingPage>('closing', `/dossiers/${dossierId}/closing`)
  const title = page.data ? fill(words.dossier, { number: page.data.number }) : words.back
  return (
    <Stack>
      <Breadcrumbs crumbs={[{ label: title, href: `/app/dossiers/${dossierId}` }, { label: words.closing.title }]} />
      <PageHeading title={words.closing.title} lead={words.closing.lead} />
      <ProblemNotice problem={page.error} onRetry={() => page.refetch()} />
      {page.isPending && <LoadingNotice />}
      {page.data && page.data.blocks.length > 0 && (
        <Alert tone="warning" title={words.closing.blocked}>
          <ul>
            {page.data.blocks.map(({ block, count, href }) => (
              <li key={`${block} ${href}`}>
                <a href={href}>{fill(words.closing.howMany, { what: names.blocks[block], count })}</a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {page.data?.closed && <Alert tone="info" title={words.closing.already} />}
      {page.data?.blocks.length === 0 && !page.data.closed && <ClosingForm page={page.data} dossierId={dossierId} />}
    </Stack>
  )
}

function ClosingForm({ page, dossierId }: { page: ClosingPage; dossierId: string }) {
  const words = useWords({ nl, en }).closing
  const names = useWords({ nl: namesNl, en: namesEn }).closing
  const [told, setTold] = useState('')
  const [reason, setReason] = useState('')
  const go = useGo()
  const toast = useToast()
  const close = useMutation({
    mutationFn: (body: object) => api.put(`/dossiers/${dossierId}/closing`, body, { version: page.version }),
    onSuccess: () => {
      toast({ text: words.done })
      go('/app/dossiers?weergave=closed')
    },
  })
  const needsReceiver = page.reasons.some((one) => one.reason === reason && one.needsReceiver)
  const errors = errorsIn(close.error)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    close.mutate(closingOf(new FormData(event.currentTarget)))
  }
  return (
    <Card>
      <form className="vn-form" noValidate onSubmit={submit}>
        <Refusals errors={errors} attempt={close.submittedAt} problem={close.error} />
        <SelectField
          name="reason"
          label={words.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={errorOf(errors, 'reason')}
          options={page.reasons.map(({ reason }) => ({ value: reason, label: names.reasons[reason] }))}
        />
        {needsReceiver && (
          <TextField
            name="acceptedBy"
            label={words.acceptedBy}
            hint={words.acceptedByHint}
            error={errorOf(errors, 'acceptedBy')}
          />
        )}
        <TextArea name="text" label={words.text} rows={3} error={errorOf(errors, 'text')} />
        <RadioGroup
          name="told"
          label={words.told}
          value={told}
          onChange={setTold}
          error={errorOf(errors, 'familyTold')}
          options={[
            { value: 'yes', label: words.toldYes },
            { value: 'no', label: words.toldNo },
          ]}
        />
        {told === 'yes' && (
          <DateField
            name="toldOn"
            label={words.toldOn}
            defaultValue={typedDate(today())}
            error={errorOf(errors, 'on')}
          />
        )}
        {told === 'no' && <TextArea name="whyNot" label={words.whyNot} rows={2} />}
        <h2>{words.outcomes}</h2>
        <p>{words.outcomesLead}</p>
        <Stack>
          {informants.map((informant) => (
            <Card key={informant} title={names.informants[informant]} level={3}>
              {outcomeQuestions.map((question) => (
                <RadioGroup
                  key={question}
                  name={`${informant}/${question}`}
                  id={`${informant}-${question}`}
                  label={names.questions[question]}
                  optional
                  inline
                  options={outcomeAnswers.map((value) => ({ value, label: names.answers[value] }))}
                />
              ))}
            </Card>
          ))}
        </Stack>
        <ButtonRow>
          <Button kind="danger" type="submit" busy={close.isPending}>
            {words.close}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  )
}

/** What was filled in; questions nobody answered are left out, never asked of necessity. */
function closingOf(form: FormData): object {
  const text = (name: string) => String(form.get(name) ?? '')
  const outcomes = informants.flatMap((informant) =>
    outcomeQuestions.flatMap((question) => {
      const answer = form.get(`${informant}/${question}`)
      return answer ? [{ question, informant, by: informant, answer }] : []
    }),
  )
  const familyTold =
    text('told') === 'yes' ? { told: true, on: typedDay(form, 'toldOn') } : { told: false, why: text('whyNot') }
  const acceptedBy = text('acceptedBy').trim()
  return { reason: text('reason'), text: text('text'), familyTold, outcomes, ...(acceptedBy && { acceptedBy }) }
}

import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { Button } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextArea } from '../../../platform/ui/field.tsx'
import { useGo } from '../../../platform/ui/go.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { Problem } from '../../../platform/ui/problem.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { ClosingPage } from '../contract/closing.ts'
import { informants, outcomeAnswers, outcomeQuestions } from '../rules/closing.ts'
import { namesEn } from '../words/names.en.ts'
import { namesNl } from '../words/names.nl.ts'
import { en } from '../words/rights-screens.en.ts'
import { nl } from '../words/rights-screens.nl.ts'

/** Closing: first what stands in the way, with where to finish it; then why, and what child, parent and helper say. */
export function Screen() {
  const words = useWords({ nl, en })
  const names = useWords({ nl: namesNl, en: namesEn }).closing
  const { dossierId } = useScreenParams<'dossierId'>()
  const page = useQuery({
    queryKey: ['closing', dossierId],
    queryFn: ({ signal }) => api.get<ClosingPage>(`/dossiers/${dossierId}/closing`, { signal }),
  })
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
            {page.data.blocks.map(({ block, href }) => (
              <li key={block}>
                <a href={href}>{names.blocks[block]}</a>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {page.data?.blocks.length === 0 && !page.data.closed && <ClosingForm page={page.data} dossierId={dossierId} />}
    </Stack>
  )
}

function ClosingForm({ page, dossierId }: { page: ClosingPage; dossierId: string }) {
  const words = useWords({ nl, en }).closing
  const names = useWords({ nl: namesNl, en: namesEn }).closing
  const [told, setTold] = useState('')
  const go = useGo()
  const close = useMutation({
    mutationFn: (body: object) => api.put(`/dossiers/${dossierId}/closing`, body, { version: page.version }),
    onSuccess: () => go('/app'),
  })
  const errors = close.error instanceof Problem ? close.error.errors : []
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    close.mutate(closingOf(new FormData(event.currentTarget)))
  }
  return (
    <Card>
      <form onSubmit={submit}>
        <ProblemNotice problem={close.error} />
        <SelectField
          name="reason"
          label={words.reason}
          error={errorOf(errors, 'reason')}
          options={page.reasons.map(({ reason }) => ({ value: reason, label: names.reasons[reason] }))}
        />
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
        {told === 'no' && <TextArea name="whyNot" label={words.whyNot} rows={2} />}
        <h2>{words.outcomes}</h2>
        <p>{words.outcomesLead}</p>
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
        <Button kind="danger" type="submit" busy={close.isPending}>
          {words.close}
        </Button>
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
  const on = new Date().toISOString().slice(0, 10)
  const familyTold = text('told') === 'yes' ? { told: true, on } : { told: false, why: text('whyNot') }
  return { reason: text('reason'), text: text('text'), familyTold, outcomes }
}

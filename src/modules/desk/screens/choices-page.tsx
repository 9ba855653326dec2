import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew, useAsked } from '../../../platform/ui/asked.tsx'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { SelectField } from '../../../platform/ui/field.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDay } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { Refusals } from '../../../platform/ui/sending.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { fill } from '../../../platform/words.ts'
import type { Choices } from '../contract.ts'
import { channels } from '../rules.ts'
import { en } from '../words.en.ts'
import { nl } from '../words.nl.ts'

function ChoicesForm({ choices, version }: Choices) {
  const words = useWords({ nl, en })
  const toast = useToast()
  const again = useAskAnew('notice-choices')
  const saving = useMutation({
    mutationFn: (chosen: object[]) => api.put('/notice-choices', { choices: chosen }, { version }),
    onSuccess: async () => {
      await again()
      toast({ text: words.saved })
    },
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const open = choices.filter(({ fixed }) => !fixed)
    saving.mutate(open.map(({ kind }) => ({ kind, channel: String(data.get(kind)) })))
  }
  const look = () => {
    again().then(saving.reset)
  }
  return (
    <form className="vn-form" onSubmit={send}>
      <Refusals problem={saving.error} look={look} />
      {choices.map(({ kind, channel, fixed }) => (
        <SelectField
          key={kind}
          label={words.kinds[kind]}
          name={kind}
          empty={false}
          defaultValue={channel}
          disabled={fixed}
          {...(fixed && { hint: words.always })}
          options={channels.map((one) => ({ value: one, label: words.channels[one] }))}
        />
      ))}
      <ButtonRow>
        <Button kind="primary" type="submit" busy={saving.isPending}>
          {words.save}
        </Button>
      </ButtonRow>
    </form>
  )
}

/** How I want to hear; what nobody may miss always comes at once. */
export function Screen() {
  const words = useWords({ nl, en })
  const language = useLanguage()
  const asked = useAsked<Choices>('notice-choices', '/notice-choices')
  if (asked.isPending) return <LoadingNotice />
  return (
    <>
      <Breadcrumbs crumbs={[{ label: words.title, href: '/app/berichten' }, { label: words.choicesTitle }]} />
      <PageHeading title={words.choicesTitle} lead={words.lead} />
      <Stack>
        {asked.data?.mailFailing && (
          <Alert tone="warning" title={words.mailFailing.title}>
            <p>{fill(words.mailFailing.text, { since: sayDay(asked.data.mailFailing, language) })}</p>
            <LinkButton href="/app/mijn-account">{words.mailFailing.account}</LinkButton>
          </Alert>
        )}
        <ProblemNotice problem={asked.error} onRetry={() => asked.refetch()} />
        {asked.data && (
          <Card>
            <ChoicesForm {...asked.data} />
          </Card>
        )}
      </Stack>
    </>
  )
}

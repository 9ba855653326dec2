import { useMutation } from '@tanstack/react-query'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { Loaded, useAskAnew, useAsked } from '../../../platform/ui/asked.tsx'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { TextField } from '../../../platform/ui/field.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDay } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { fill } from '../../../platform/words.ts'
import type { CalendarLink, CalendarLinkState } from '../contract/calendar.ts'
import { useActs } from './words.ts'

/** One's own tasks in one's own calendar: what is in it, how to do it, and the secret address, shown once. */
export function Screen() {
  const { agenda: words } = useActs()
  const link = useAsked<CalendarLinkState>('calendar-link', '/calendar-link')
  return (
    <Stack>
      <PageHeading title={words.title} lead={words.lead} />
      <Card title={words.what}>
        <p>{words.whatText}</p>
      </Card>
      <Card title={words.how}>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{words.secret}</p>
        <Loaded asked={link}>{(state) => <Address state={state} />}</Loaded>
      </Card>
    </Stack>
  )
}

function Address({ state: { madeAt, version } }: { state: CalendarLinkState }) {
  const { agenda: words } = useActs()
  const language = useLanguage()
  const refresh = useAskAnew('calendar-link')
  const toast = useToast()
  const make = useMutation({ mutationFn: () => api.post<CalendarLink>('/calendar-link', {}), onSuccess: refresh })
  const stop = useMutation({
    mutationFn: () => api.del('/calendar-link', { version }),
    onSuccess: () => {
      make.reset()
      toast({ text: words.stopped })
      return refresh()
    },
  })
  return (
    <Stack>
      <p>{madeAt ? fill(words.has, { date: sayDay(madeAt, language) }) : words.none}</p>
      {make.data && <ShownOnce address={make.data.address} />}
      <ProblemNotice problem={make.error ?? stop.error} />
      <ButtonRow>
        <Button
          kind={madeAt ? 'secondary' : 'primary'}
          icon="calendar"
          onClick={() => make.mutate()}
          busy={make.isPending}
        >
          {madeAt ? words.renew : words.make}
        </Button>
        {madeAt && (
          <Button kind="quiet" onClick={() => stop.mutate()} busy={stop.isPending}>
            {words.stop}
          </Button>
        )}
      </ButtonRow>
    </Stack>
  )
}

function ShownOnce({ address }: { address: string }) {
  const { agenda: words } = useActs()
  const toast = useToast()
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    toast({ text: words.copied })
  }
  return (
    <Alert
      live
      tone="positive"
      title={words.once}
      actions={
        <Button small icon="link" onClick={copy}>
          {words.copy}
        </Button>
      }
    >
      <TextField
        name="address"
        label={words.address}
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Alert>
  )
}

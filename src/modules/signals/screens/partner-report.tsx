import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { AutosaveNotice } from '../../../platform/ui/autosave.tsx'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { useDraft } from '../../../platform/ui/draft.ts'
import { ErrorSummary } from '../../../platform/ui/error-summary.tsx'
import { useLanguage, useUiWords, useWords } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { parseDate, sayDate } from '../../../platform/ui/parse-date.ts'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { FeedbackDesk } from '../contract/feedback.ts'
import type { SignalReceipt } from '../contract/report.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'
import { PartnerFields } from './partner-fields.tsx'
import { datesOf, EMPTY, onField, type Told, toReport } from './partner-form.ts'
import { SecretLink } from './secret-link.tsx'
import './signals.css'

type SentProps = { receipt: SignalReceipt; onAnother: () => void; own: boolean }

function Sent({ receipt, onAnother, own }: SentProps) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).partner
  const language = useLanguage()
  const day = sayDate(receipt.feedbackDueDate, language)
  return (
    <>
      <Alert tone="positive" live title={fill(words.sent, { number: receipt.number })}>
        <p>{fill(own ? words.sentText : words.sentTextOther, { day })}</p>
        <ButtonRow>
          <LinkButton kind="primary" href="/app/mijn-signalen">
            {words.mine}
          </LinkButton>
          <Button onClick={onAnother}>{words.another}</Button>
        </ButtonRow>
      </Alert>
      {!own && <LinkToHandOver signal={receipt.id} />}
    </>
  )
}

/** Who has no account reads the answer by a link; whoever wrote the signal down hands it over. */
function LinkToHandOver({ signal: id }: { signal: string }) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).partner
  const desk = useAsked<FeedbackDesk>('signal-desk', `/signals/${id}/feedback-desk`)
  if (!desk.data?.link) return <ProblemNotice problem={desk.error} />
  return (
    <Card title={words.link}>
      <p>{words.linkText}</p>
      <SecretLink link={desk.data.link} />
    </Card>
  )
}

/** A partner gives a signal, or a worker writes down what somebody tells. Kept while one writes. */
export function Screen() {
  const words = useWords({ nl: inboxNl, en: inboxEn }).partner
  const dates = useUiWords().date
  const partner = useMe()?.roles.includes('partner') ?? false
  const draft = useDraft<Told>('signaal-doorgeven', EMPTY)
  const [attempt, setAttempt] = useState(0)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const day = today()
  const [sentOwn, setSentOwn] = useState(false)
  const send = useMutation({
    mutationFn: () =>
      api.post<SignalReceipt>('/signals', toReport(draft.value, { today: day, partner }), { idempotencyKey: key }),
    onSuccess: () => {
      setSentOwn(draft.value.whose === 'own')
      return draft.drop()
    },
    onSettled: () => setAttempt((old) => old + 1),
  })
  const wrong = datesOf(draft.value).flatMap((name) => {
    const read = parseDate(draft.value[name], day)
    return 'fault' in read && read.fault !== 'empty' ? [{ pointer: `/${name}`, detail: dates[read.fault] }] : []
  })
  const refused = errorsIn(send.error).map((one) => onField(one, draft.value))
  const errors = attempt > 0 ? [...wrong, ...refused] : refused
  const submit = () => {
    setAttempt((old) => old + 1)
    if (wrong.length === 0) send.mutate()
  }
  const again = () => {
    send.reset()
    setAttempt(0)
    setKey(crypto.randomUUID())
    location.reload()
  }
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {send.data ? (
        <Sent receipt={send.data} onAnother={again} own={partner || sentOwn} />
      ) : (
        <form
          className="vn-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <ErrorSummary errors={errors} attempt={attempt} />
          {refused.length === 0 && <ProblemNotice problem={send.error} />}
          <PartnerFields
            told={draft.value}
            change={(part) => {
              // Something else is sent now, so it is another attempt.
              if (send.isError) setKey(crypto.randomUUID())
              draft.change(part)
            }}
            errors={errors}
            on={day}
            partner={partner}
          />
          <ButtonRow>
            <Button kind="primary" type="submit" busy={send.isPending}>
              {words.send}
            </Button>
            <AutosaveNotice autosave={draft.autosave} />
          </ButtonRow>
        </form>
      )}
    </>
  )
}

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew, useAsked } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, ButtonRow, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/data-table.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { Pagination } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate, sayDay } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useTableState } from '../../../platform/ui/screen.ts'
import { useToast } from '../../../platform/ui/toast.tsx'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { OwnSignals } from '../contract/feedback.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'
import { reportingEn } from '../words/reporting.en.ts'
import { reportingNl } from '../words/reporting.nl.ts'
import { useKindNames } from './choices.ts'
import { kindsLine } from './kinds-line.ts'
import { SecretLink } from './secret-link.tsx'
import './signals.css'

type Own = OwnSignals['signals'][number]
const PAGE = 20

/** Is this answer enough? A no asks the team to look again (S003-103). */
function Judge({ signal }: { signal: Own }) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).mine
  const asks = useWords({ nl: reportingNl, en: reportingEn }).satisfaction
  const [what, setWhat] = useState('')
  const askAnew = useAskAnew('own-signals')
  const toast = useToast()
  const answer = useMutation({
    mutationFn: (satisfied: boolean) => api.post(`/own-signals/${signal.id}/answers`, { satisfied, answer: what }),
    onSuccess: () => {
      toast({ text: words.answered })
      return askAnew()
    },
  })
  const say = (satisfied: boolean, label: string) => (
    <Button small busy={answer.isPending} onClick={() => answer.mutate(satisfied)} of={signal.number}>
      {label}
    </Button>
  )
  return (
    <>
      <p>{asks.ask}</p>
      <ProblemNotice problem={answer.error} />
      <TextArea
        name={`what-${signal.id}`}
        label={asks.what}
        rows={2}
        optional
        value={what}
        onChange={(event) => setWhat(event.target.value)}
      />
      <ButtonRow>
        {say(true, asks.yes)}
        {say(false, asks.no)}
      </ButtonRow>
    </>
  )
}

function OwnSignal({ signal }: { signal: Own }) {
  const words = useWords({ nl: inboxNl, en: inboxEn })
  const kinds = useKindNames()
  const reporting = useWords({ nl: reportingNl, en: reportingEn })
  const language = useLanguage()
  const last = signal.feedback.at(-1)
  const waits = !last || last.satisfied === false
  return (
    <Card
      title={`${signal.number} · ${signal.child || words.inbox.unnamed}`}
      actions={
        <Badge tone={signal.closed ? 'neutral' : 'info'}>{signal.closed ? words.mine.closed : words.mine.open}</Badge>
      }
    >
      <p className="vn-muted">
        {[sayDay(signal.receivedAt, language), kindsLine(kinds, signal.kinds)].filter(Boolean).join(' · ')}
      </p>
      {signal.feedback.map((given) => (
        <blockquote key={given.givenAt} className="sg-quote">
          <p className="vn-muted">{sayDay(given.givenAt, language)}</p>
          <p>
            {given.texts[language].join(' ')} {given.text}
          </p>
          {given.satisfied !== null && (
            <p>
              {fill(words.mine.yourAnswer, {
                answer: given.satisfied ? reporting.satisfaction.yes : reporting.satisfaction.no,
              })}{' '}
              {given.answer}
            </p>
          )}
        </blockquote>
      ))}
      {waits && (
        <p>
          {fill(signal.feedbackDueDate < today() ? words.mine.overdue : words.mine.waiting, {
            day: sayDate(signal.feedbackDueDate, language),
          })}
        </p>
      )}
      {signal.noted ? <Noted signal={signal} /> : last?.satisfied === null && <Judge signal={signal} />}
    </Card>
  )
}

/** Written down for somebody else: the answer is theirs to judge, by the link. */
function Noted({ signal }: { signal: Own }) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).mine
  return (
    <details>
      <summary>{words.noted}</summary>
      <p>{signal.link ? words.notedText : words.linkOver}</p>
      {signal.link && <SecretLink link={signal.link} />}
    </details>
  )
}

/** What a partner gave and heard back; the promise that nobody hears nothing, from the other side. */
export function Screen() {
  const words = useWords({ nl: inboxNl, en: inboxEn })
  const { state, hrefFor } = useTableState()
  const own = useAsked<OwnSignals>('own-signals', '/own-signals')
  const all = own.data?.signals ?? []
  const from = (state.page - 1) * PAGE
  const report = (
    <LinkButton href="/app/signaal-doorgeven" icon="plus">
      {words.partner.title}
    </LinkButton>
  )
  return (
    <>
      <PageHeading title={words.mine.title} lead={words.mine.lead} actions={report} />
      <ProblemNotice problem={own.error} onRetry={() => own.refetch()} />
      {own.data?.signals.length === 0 && <EmptyState title={words.mine.empty} actions={report} />}
      <Stack>
        {all.slice(from, from + PAGE).map((signal) => (
          <OwnSignal key={signal.id} signal={signal} />
        ))}
        <Pagination
          page={state.page}
          pageSize={PAGE}
          total={all.length}
          hrefFor={(page) => hrefFor({ ...state, page })}
        />
      </Stack>
    </>
  )
}

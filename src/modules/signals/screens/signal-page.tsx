import { Alert } from '../../../platform/ui/alert.tsx'
import { useAskAnew, useAsked } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Columns } from '../../../platform/ui/card.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useScreenParams } from '../../../platform/ui/screen.ts'
import { fill } from '../../../platform/words.ts'
import type { SignalPage } from '../contract/handling.ts'
import { handlingEn } from '../words/handling.en.ts'
import { handlingNl } from '../words/handling.nl.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'
import './signals.css'
import { LinkedSignals } from './linked-signals.tsx'
import { SignalActions } from './signal-actions.tsx'
import { SignalFacts } from './signal-facts.tsx'
import { SignalFamily } from './signal-family.tsx'
import { SignalFeedback } from './signal-feedback.tsx'
import { SignalHistory } from './signal-history.tsx'
import { SignalStory } from './signal-story.tsx'

function Marks({ page }: { page: SignalPage }) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const handling = useWords({ nl: handlingNl, en: handlingEn })
  return (
    <>
      <Badge>{handling.states[page.state]}</Badge>
      {page.danger && <Badge tone="negative">{words.danger}</Badge>}
      {page.late && <Badge tone="warning">{handling.lateness.late}</Badge>}
      {page.purpose === 'question' && <Badge tone="info">{words.question}</Badge>}
    </>
  )
}

/** One signal: what was told, which family, what touches it, what happens next, and what the reporter heard. */
export function Screen() {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const { signalId } = useScreenParams<'signalId'>()
  const found = useAsked<SignalPage>('signal', `/signals/${signalId}`)
  const askAnew = useAskAnew('signal')
  const askListsAnew = useAskAnew('signals')
  const refresh = () => askAnew().then(askListsAnew)
  const page = found.data
  const title = page ? fill(words.title, { number: page.number }) : words.back
  return (
    <>
      <Breadcrumbs crumbs={[{ label: words.back, href: '/app/signalen' }, { label: page?.number ?? '' }]} />
      <PageHeading title={title} {...(page && { lead: page.child || words.unknown, badges: <Marks page={page} /> })} />
      <ProblemNotice problem={found.error} onRetry={() => found.refetch()} />
      {page && (
        <>
          {page.offer && (
            <Alert>
              <p>{fill(words.offer, { team: page.offer.toTeam, reason: page.offer.reason })}</p>
            </Alert>
          )}
          <SignalActions page={page} onDone={refresh} />
          <Columns
            main={
              <>
                <SignalStory page={page} />
                <SignalFamily page={page} onDone={refresh} />
                <LinkedSignals linked={page.linkedSignals} />
                <SignalFeedback page={page} onDone={refresh} />
                <SignalHistory page={page} />
              </>
            }
            side={<SignalFacts page={page} />}
          />
        </>
      )}
    </>
  )
}

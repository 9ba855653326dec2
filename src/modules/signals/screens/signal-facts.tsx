import { DueDate } from '../../../platform/ui/badge.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate, sayDay, sayTime } from '../../../platform/ui/parse-date.ts'
import { fill } from '../../../platform/words.ts'
import type { SignalPage } from '../contract/handling.ts'
import { handlingEn } from '../words/handling.en.ts'
import { handlingNl } from '../words/handling.nl.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'
import { reportingEn } from '../words/reporting.en.ts'
import { reportingNl } from '../words/reporting.nl.ts'
import { useOutcomeNames } from './choices.ts'

/** Who gave it, as far as this reader may see. */
function Reporter({ reporter }: Pick<SignalPage, 'reporter'>) {
  const words = useWords({ nl: reportingNl, en: reportingEn })
  const page = useWords({ nl: inboxNl, en: inboxEn }).page
  const kinds: Readonly<Record<string, string>> = words.reporterKinds
  const kind = kinds[reporter.kind] ?? ''
  if (reporter.shown === 'nothing') return reporter.protected ? page.protectedNow : words.source.nothing
  const name = reporter.shown === 'name' ? reporter.name : ''
  return [name, kind, reporter.organisation].filter(Boolean).join(', ') || page.unknown
}

/** Why the signal lies with this team, in words: the rule, whose area led, and what was passed over (A08). */
function Routed({ routed }: { routed: NonNullable<SignalPage['routed']> }) {
  const words = useWords({ nl: handlingNl, en: handlingEn }).routing
  const page = useWords({ nl: inboxNl, en: inboxEn }).page
  const language = useLanguage()
  const leads: Readonly<Record<string, string>> = words.leads
  const because: Readonly<Record<string, string>> = words.whyNot
  const { rule, team, instead } = routed
  return (
    <Card title={page.why}>
      <p>
        {rule ? fill(words.byRule, { team, rule, from: sayDate(routed.from, language) }) : fill(words.byNet, { team })}
      </p>
      {rule && <p>{leads[routed.leads]}</p>}
      {instead && <p>{fill(words.instead, { instead, team })}</p>}
      {routed.passed.length > 0 && (
        <details>
          <summary>{page.passed}</summary>
          <ul>
            {routed.passed.map((one) => (
              <li key={one.rule}>
                {one.rule}: {because[one.because] ?? one.because}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

export function SignalFacts({ page }: { page: SignalPage }) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const inbox = useWords({ nl: inboxNl, en: inboxEn }).inbox
  const handling = useWords({ nl: handlingNl, en: handlingEn })
  const doors: Readonly<Record<string, string>> = useWords({ nl: reportingNl, en: reportingEn }).doors
  const outcomes = useOutcomeNames()
  const language = useLanguage()
  const moment = (at: string) => `${sayDay(at, language)}, ${sayTime(at, language)}`
  const { closed } = page
  return (
    <>
      <Card title={words.facts}>
        <KeyFacts
          facts={[
            { label: words.handler, value: page.handler || inbox.nobody },
            { label: words.team, value: page.team },
            page.dossier && !closed
              ? { label: words.due, value: words.inDossier }
              : closed
                ? {
                    label: words.outcome,
                    value: `${outcomes[closed.outcome] ?? closed.outcome}. ${closed.reason} ${closed.receiver}`,
                  }
                : {
                    label: words.due,
                    value: (
                      <DueDate late={page.late ? handling.lateness.late : undefined}>{moment(page.dueAt)}</DueDate>
                    ),
                  },
            { label: words.feedbackDue, value: sayDate(page.feedbackDueDate, language) },
            { label: words.received, value: moment(page.receivedAt) },
            { label: words.door, value: doors[page.door] ?? page.door },
            { label: words.reporter, value: <Reporter reporter={page.reporter} /> },
            { label: words.child, value: page.child || words.unknown },
            { label: words.born, value: page.childBirthDate ? sayDate(page.childBirthDate, language) : words.unknown },
            { label: words.postcode, value: page.postcode || words.unknown },
          ]}
        />
      </Card>
      {page.routed && <Routed routed={page.routed} />}
    </>
  )
}

import { Card } from '../../../platform/ui/card.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { fill } from '../../../platform/words.ts'
import type { Linked } from '../contract/handling.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'
import { reportingEn } from '../words/reporting.en.ts'
import { reportingNl } from '../words/reporting.nl.ts'
import { useKindNames } from './choices.ts'
import { kindsLine } from './kinds-line.ts'
import { Pieces } from './signal-story.tsx'
import './signals.css'

/** `title` and `none` are for a page on which these are not the other signals, but all. */
type LinkedProps = { linked: readonly Linked[]; title?: string; none?: string }

/** Other signals as facts with their parts, oldest first; never a score (A09). */
export function LinkedSignals({ linked, title, none }: LinkedProps) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const reporting = useWords({ nl: reportingNl, en: reportingEn })
  const kinds = useKindNames()
  const reporters: Readonly<Record<string, string>> = reporting.reporterKinds
  const language = useLanguage()
  return (
    <Card title={title ?? words.linked}>
      {linked.length === 0 ? <p>{none ?? words.noLinked}</p> : <p>{reporting.linked.noScore}</p>}
      <ul className="sg-list">
        {linked.map((one) => (
          <li key={one.id}>
            <p>
              {one.pieces ? <a href={`/app/signalen/${one.id}`}>{one.number}</a> : one.number} ·{' '}
              {sayDate(one.receivedOn, language)} · {kindsLine(reporting.ways, one.ways)}
            </p>
            <p>{[kindsLine(kinds, one.kinds), reporters[one.reporterKind], one.team].filter(Boolean).join(' · ')}</p>
            {one.pieces ? (
              <Pieces pieces={one.pieces} />
            ) : (
              <p className="vn-muted">{fill(reporting.linked.askTheTeam, { team: one.team })}</p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

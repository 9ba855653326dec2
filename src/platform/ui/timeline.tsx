import type { ReactNode } from 'react'
import type { Tone } from './alert.tsx'
import { Icon, type IconName } from './icons.tsx'
import { useLanguage, useUiWords } from './language.tsx'
import { Chips } from './navigation.tsx'
import { sayDate, sayDay, sayTime } from './parse-date.ts'

export type TimelineEvent = {
  id: string
  /** An instant, or a date without a time (`2026-11-03`). */
  at: string
  title: string
  /** Who did it, with role. */
  by?: string
  icon?: IconName
  tone?: Tone
  body?: ReactNode
  /** What was changed: the old and the new value. */
  changes?: readonly { label: string; from?: string | undefined; to: string }[]
}

export type TimelineFilter = { key: string; label: string; href: string; current?: boolean }

function Moment({ at }: { at: string }) {
  const language = useLanguage()
  if (at.length === 10) return <time dateTime={at}>{sayDate(at, language)}</time>
  return (
    <time dateTime={at}>
      <span>{sayDay(at, language)}</span> <span>{sayTime(at, language)}</span>
    </time>
  )
}

function Changes({ changes }: { changes: NonNullable<TimelineEvent['changes']> }) {
  const words = useUiWords().timeline
  return (
    <dl className="vn-changes">
      {changes.map(({ label, from, to }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {from !== undefined && (
              <>
                <span className="vn-muted">{words.from}</span> <del>{from}</del>{' '}
              </>
            )}
            <span className="vn-muted">{words.to}</span> <ins>{to}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What happened, newest first as given. Filters are links, so that a filtered timeline can be shared and printed. */
export function Timeline({
  events,
  filters,
}: {
  events: readonly TimelineEvent[]
  filters?: readonly TimelineFilter[]
}) {
  const words = useUiWords().timeline
  return (
    <>
      {filters && <Chips label={words.filter} chips={filters} />}
      {events.length === 0 && <p className="vn-muted">{words.nothing}</p>}
      <ol className="vn-timeline">
        {events.map(({ id, at, title, by, icon = 'document', tone = 'info', body, changes }) => (
          <li className="vn-event" key={id}>
            <div className="vn-event__at">
              <Moment at={at} />
            </div>
            <span className={`vn-event__dot vn-event__dot--${tone}`}>
              <Icon name={icon} />
            </span>
            <div className="vn-event__text">
              <h3>{title}</h3>
              {by && <p className="vn-event__by">{by}</p>}
              {body && <div className="vn-event__body">{body}</div>}
              {changes && <Changes changes={changes} />}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

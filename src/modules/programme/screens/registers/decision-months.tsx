import { Loaded, withQuery } from '../../../../platform/ui/asked.tsx'
import { Badge } from '../../../../platform/ui/badge.tsx'
import { LinkButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { Chips } from '../../../../platform/ui/navigation.tsx'
import { useScreenSearch } from '../../../../platform/ui/screen.ts'
import { today } from '../../../../platform/ui/today.ts'
import { fill } from '../../../../platform/words.ts'
import type { Calendar } from '../../contract/registers-council.ts'
import { stateName } from '../../words/say-entry.ts'
import { useAsked } from '../asking.ts'
import { entryHref, registerHref, useRegisterWords, useSaying } from './register-words.ts'

type Day = Calendar['days'][number]

/** The month of a day in words, with its year. */
const sayMonth = (iso: string, language: 'nl' | 'en') =>
  new Date(`${iso.slice(0, 7)}-15T12:00:00Z`).toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  })

function Line({ day }: { day: Day }) {
  const words = useRegisterWords()
  const { language } = useSaying()
  const { id, register, title, on, body, state, document, subject } = day
  return (
    <li>
      <time className="vn-calendar__day" dateTime={on}>
        {Number(on.slice(8))}
      </time>
      <div>
        <a href={entryHref(id)}>{title}</a>
        <p>
          <Badge tone={body === null ? 'warning' : 'info'}>
            {body === null ? words.calendar.due : words.codes.registers.bodies[body]}
          </Badge>{' '}
          <span className="vn-muted">
            {[stateName(language, register, state), subject?.name, document].filter(Boolean).join(' · ')}
          </span>
        </p>
      </div>
    </li>
  )
}

function Months({ days }: { days: readonly Day[] }) {
  const { language } = useSaying()
  const months = [...Map.groupBy(days, ({ on }) => on.slice(0, 7))]
  return (
    <div className="vn-calendar">
      {months.map(([month, own]) => (
        <section key={month}>
          <h3>{sayMonth(month, language)}</h3>
          <ol>
            {own.map((day) => (
              <Line key={day.id} day={day} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** What college, commission and council decide in a year, month by month, with what the council waits for in between. */
export function DecisionMonths({ programme }: { programme: string }) {
  const { calendar: words } = useRegisterWords()
  const search = useScreenSearch()
  const here = Number(today().slice(0, 4))
  const asking = Number(search.get('jaar'))
  const year = Number.isInteger(asking) && asking > 1990 && asking < 2200 ? asking : here
  const path = withQuery(`/programmes/${programme}/decisions-calendar`, {
    since: `${year}-01-01`,
    until: `${year}-12-31`,
  })
  const asked = useAsked<Calendar>(path)
  const href = (other: number) => withQuery(registerHref(programme, 'decision'), { jaar: other })
  return (
    <Card
      title={fill(words.title, { year })}
      actions={
        <LinkButton
          small
          icon="calendar"
          href={`/api/v1${path.replace('decisions-calendar', 'decisions-calendar/paper')}`}
        >
          {words.ics}
        </LinkButton>
      }
    >
      <Chips
        label={words.years}
        chips={[year - 1, year, year + 1].map((one) => ({
          label: String(one),
          href: href(one),
          current: one === year,
        }))}
      />
      <Loaded asked={asked}>
        {({ days }) =>
          days.length === 0 ? <p className="vn-muted">{fill(words.none, { year })}</p> : <Months days={days} />
        }
      </Loaded>
    </Card>
  )
}

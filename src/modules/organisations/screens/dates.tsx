import { Badge } from '../../../platform/ui/badge.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate, typedDate } from '../../../platform/ui/parse-date.ts'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import { en } from '../words/structure.en.ts'
import { nl } from '../words/structure.nl.ts'

/** From when until when something holds, in words; with a sign when it has not begun or is ending. */
export function Period({ since, until }: { since: string; until: string | null }) {
  const words = useWords({ nl, en }).period
  const language = useLanguage()
  const say = (day: string) => sayDate(day, language)
  return (
    <>
      {until === null
        ? fill(words.from, { since: say(since) })
        : fill(words.both, { since: say(since), until: say(until) })}
      {since > today() && (
        <>
          {' '}
          <Badge tone="info">{words.planned}</Badge>
        </>
      )}
    </>
  )
}

export function Day({ day }: { day: string }) {
  return <>{sayDate(day, useLanguage())}</>
}

type DayProps = { name: string; label: string; hint?: string; errorOf: (field: string) => string | undefined }

/** Asks the day from which, or until which, something holds, and proposes today. */
export function DayFromToday({ name, errorOf, ...field }: DayProps) {
  return <DateField name={name} {...field} defaultValue={typedDate(today())} error={errorOf(name)} />
}

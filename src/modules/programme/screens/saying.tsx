import { Badge } from '../../../platform/ui/badge.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { fill } from '../../../platform/words.ts'
import type { StatusNow, StatusOfList, WarningShown } from '../contract/follow.ts'
import { readPeriod } from '../rules/periods.ts'
import type { Phase } from '../rules/statuses.ts'
import { useProgrammeWords } from './asking.ts'

type Coded = { code: string; nl: string; en: string }

/** The name of a code of a list in the language of the reader; a code that the list does not know says itself. */
export function useNameIn(): (list: readonly Coded[], code: string) => string {
  const language = useLanguage()
  return (list, code) => list.find((one) => one.code === code)?.[language] ?? code
}

/** A period in words: `2026-Q1` as "1e kwartaal 2026", or short. */
export function useSayPeriod(how: 'period' | 'shortPeriod' = 'period'): (text: string) => string {
  const words = useProgrammeWords()[how]
  return (text) => {
    const read = readPeriod(text)
    return read ? fill(words[read.sort], { number: read.number, year: read.year }) : text
  }
}

/** From when until when, in words. */
export function Runs({ since, until }: { since: string; until: string | null }) {
  const words = useProgrammeWords()
  const language = useLanguage()
  const from = sayDate(since, language)
  return (
    <>
      {until
        ? fill(words.fromUntil, { since: from, until: sayDate(until, language) })
        : fill(words.from, { since: from })}
    </>
  )
}

const TONES = { before: 'neutral', 'under-way': 'info', over: 'positive' } as const satisfies Record<Phase, string>

export function StatusBadge({ status, list }: { status: StatusNow | null; list: readonly StatusOfList[] }) {
  const words = useProgrammeWords()
  const nameIn = useNameIn()
  const language = useLanguage()
  if (!status) return <span className="vn-muted">{words.noStatus}</span>
  const { code, phase, end } = status
  return (
    <Badge tone={TONES[phase]}>
      {nameIn(list, code)}
      {end && ` ${sayDate(end, language)}`}
    </Badge>
  )
}

/** What does not agree, as a sentence with its reason. */
export function useSayWarning(): (warning: WarningShown) => string {
  const { warnings } = useProgrammeWords().codes
  const language = useLanguage()
  const say = (fact: string | number) =>
    typeof fact === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(fact) ? sayDate(fact, language) : fact
  return ({ code, facts }) =>
    fill(warnings[code], Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, say(fact)])))
}

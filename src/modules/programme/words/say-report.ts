import { fill, type Language } from '../../../platform/words.ts'
import { type Period, readPeriod, runsOf } from '../rules/periods.ts'
import type { Change } from '../rules/report/changes.ts'
import type { ReportNode } from '../rules/report/material.ts'
import { reportEn } from './report.en.ts'
import { type ReportWords, reportNl } from './report.nl.ts'

type Day = string

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

export function reportWords(language: Language): ReportWords {
  return language === 'en' ? reportEn : reportNl
}

/** `2 maart 2026`: the month in letters, so that nobody mixes up day and month. */
export function sayDay(day: Day, language: Language): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return Temporal.PlainDate.from(day).toLocaleString(LOCALES[language], parts)
}

/** A measured value with its unit; at most three places, as it was measured. */
export function sayValue(value: number, unit: string, language: Language): string {
  return `${new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 3 }).format(value)} ${unit}`
}

/** `kwartaal 1 van 2025 tot en met halfjaar 1 van 2026`: what follows each other at once is said in one breath. */
export function sayPeriods(texts: readonly string[] | null, { parts }: ReportWords): string {
  const periods = (texts ?? []).map(readPeriod).filter((period) => period !== undefined)
  if (periods.length === 0) return parts.noPlanning
  const say = ({ sort, number, year }: Period) => fill(parts[sort], { number, year })
  return runsOf(periods)
    .map(({ first, last }) => (first === last ? say(first) : fill(parts.run, { first: say(first), last: say(last) })))
    .join(', ')
}

/** The status with since when, as of when it ended and, where the readers may know it, why. */
export function sayStatus(status: ReportNode['status'], words: ReportWords, language: Language): string {
  const { parts } = words
  if (status === null) return parts.noStatus
  const said =
    status.end === null
      ? fill(parts.statusSince, { status: status.name, since: sayDay(status.since, language) })
      : fill(parts.statusEnd, { status: status.name, end: sayDay(status.end, language) })
  return status.reason === '' ? said : fill(parts.because, { status: said, reason: status.reason })
}

/** One sentence for what changed. */
export function sayChange(change: Change, words: ReportWords, language: Language): string {
  const { lines, unknown, top } = words.changes
  const line = lines[change.change]
  switch (change.change) {
    case 'ended':
      return fill(line, { name: change.name, on: sayDay(change.on, language) })
    case 'planning':
      return fill(line, {
        name: change.name,
        before: sayPeriods(change.before, words),
        after: sayPeriods(change.after, words),
      })
    case 'status':
      return fill(line, { name: change.name, before: change.before ?? unknown, after: change.after ?? unknown })
    case 'moved':
      return fill(line, { name: change.name, before: change.before ?? top, after: change.after ?? top })
    default:
      return fill(line, { ...change })
  }
}

import path from 'node:path'
import { typeset } from '../../../platform/typeset.ts'
import { fill } from '../../../platform/words.ts'
import type { FamilyLine } from '../rules.ts'
import { en } from '../words.en.ts'
import { nl } from '../words.nl.ts'

/** Who looked in a period, as it goes on paper. */
export type LooksPaper = {
  language: 'nl' | 'en'
  brand: string
  municipality: string
  family: string
  madeOn: string
  from: string
  until: string
  lines: readonly FamilyLine[]
}

/** The paper as PDF/UA, in plain language, a table per day. */
export function looksAsPdf(paper: LooksPaper): Uint8Array {
  return typeset(path.join(import.meta.dirname, 'looks.typ'), sayLooks(paper))
}

/** Says the paper in its language. */
export function sayLooks({ language, lines, ...paper }: LooksPaper) {
  const words = (language === 'en' ? en : nl).paper
  const days = Object.entries(Object.groupBy(lines, ({ day }) => day))
  const day = (on: string) => sayDay(on, language)
  return {
    lang: language,
    brand: paper.brand,
    title: words.title,
    origin: [paper.municipality, fill(words.madeOn, { date: day(paper.madeOn) })],
    about: fill(words.about, { family: paper.family, from: day(paper.from), until: day(paper.until) }),
    explain: words.explain,
    none: lines.length === 0 ? words.none : '',
    days: days.map(([on, own]) => ({
      day: day(on),
      lines: (own ?? []).map((line) => [whoOf(line, language), whatOf(line, language), whyOf(line, language)]),
    })),
    notes: words.notes,
    words: { heads: words.heads, page: words.page, notesTitle: words.notesTitle },
  }
}

type Language = LooksPaper['language']

function whoOf({ roles, organisation, name }: FamilyLine, language: Language): string {
  const { roles: names, itself, somebody } = (language === 'en' ? en : nl).paper
  if (roles.includes('system')) return itself
  const known: Readonly<Record<string, string>> = names
  const said = roles.flatMap((role) => known[role] ?? []).join(', ') || somebody
  return [name, said, organisation].filter(Boolean).join(', ')
}

function whatOf({ kind, times }: FamilyLine, language: Language): string {
  const { kinds, times: often } = (language === 'en' ? en : nl).paper
  return times === 1 ? kinds[kind] : `${kinds[kind]} (${fill(often, { count: times })})`
}

function whyOf({ purpose }: FamilyLine, language: Language): string {
  const { purposes } = language === 'en' ? en : nl
  const known: Readonly<Record<string, string>> = purposes
  return known[purpose] ?? purposes.other
}

function sayDay(day: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'nl-NL'
  return Temporal.PlainDate.from(day).toLocaleString(locale, { day: 'numeric', month: 'long', year: 'numeric' })
}

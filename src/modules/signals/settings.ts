import { z } from 'zod'
import type { NamedSetting, Setting, Shipped } from '../organisations/public.ts'
import { FEEDBACK_LIMITS, FEEDBACK_SENTENCES, FEEDBACK_TERMS } from './rules/feedback.ts'
import { ESCALATION_LEVELS, HANDLING_TERMS, type Within } from './rules/handling-terms.ts'
import { KINDS } from './rules/kind-list.ts'
import { ABOUT, LIFE_DOMAINS } from './rules/kinds.ts'
import { amountOf, type OwnCode, type OwnKind, type OwnOutcome } from './rules/municipal.ts'
import { OUTCOMES } from './rules/outcomes.ts'
import { LINK_LIVES } from './rules/secret-link.ts'
import { settingWordsEn } from './words/settings.en.ts'
import { settingWordsNl } from './words/settings.nl.ts'

/** Where a shipped value stands in the rules: its day, source and certainty come along. */
type Row = Pick<Shipped<unknown>, 'from' | 'source' | 'certainty'>

/** Where a shipped value comes from, in words for an administrator; the norm stays with it. */
const SOURCES: Readonly<Record<string, string>> = {
  A07: 'keuze van Vangnet, zodat geen signaal blijft liggen',
  A06: 'keuze van Vangnet voor de geheime link',
  M19: 'lijst van Vangnet',
  'N-TERM-08': 'Veilig Thuis beoordeelt de veiligheid binnen vijf werkdagen (N-TERM-08)',
  'S003-121': 'crisis gaat de volgende werkdag naar het lokale team (inspecties 2016)',
  'N-MC-08': 'keuze van Vangnet; de inspecties vragen terugkoppeling aan iedere melder (N-MC-08)',
}

const shippedBy = <T>(row: Row, value: T): Shipped<T>[] => {
  const { from, source, certainty } = row
  return [{ value, from, source: SOURCES[source] ?? source, certainty }]
}

const OWN: Row = { from: '2015-01-01', source: 'M19', certainty: 'U' }

function amount(key: string, row: Row, length: Within): Setting<number> {
  const schema = 'hours' in length ? z.int().min(1).max(72) : z.int().min(1).max(60)
  return { key: `signals/${key}`, schema, shipped: shippedBy(row, amountOf(length)) }
}

/** How long a signal may stay in a state, by the code of its row in `HANDLING_TERMS`. */
export const termSettings = Object.fromEntries(
  HANDLING_TERMS.map((row) => [row.code, amount(`term-${row.code}`, row, row.within)]),
)

/** How long after a due moment somebody higher is told, by the code of its row in `ESCALATION_LEVELS`. */
export const escalationSettings = Object.fromEntries(
  ESCALATION_LEVELS.flatMap((row) => (row.after ? [[row.code, amount(`escalation-${row.code}`, row, row.after)]] : [])),
)

const [feedbackTerm] = FEEDBACK_TERMS
const [feedbackLimit] = FEEDBACK_LIMITS
const [linkLife] = LINK_LIVES

export const feedbackDays = amount('feedback-days', feedbackTerm ?? OWN, feedbackTerm?.within ?? { workingDays: 10 })
export const feedbackCharacters: Setting<number> = {
  key: 'signals/feedback-characters',
  schema: z.int().min(50).max(1000),
  shipped: shippedBy(feedbackLimit ?? OWN, feedbackLimit?.characters ?? 300),
}
export const linkDays: Setting<number> = {
  key: 'signals/link-days',
  schema: z.int().min(30).max(730),
  shipped: shippedBy(linkLife ?? OWN, linkLife?.days ?? 180),
}

function codesOff(key: string, shipped: readonly { code: string }[]): Setting<string[]> {
  const [first, ...rest] = shipped.map(({ code }) => code)
  const schema = z.array(z.enum([first ?? '', ...rest])).max(shipped.length)
  return { key: `signals/${key}`, schema, shipped: shippedBy(OWN, []) }
}

export const kindsOff = codesOff('kinds-off', KINDS)
export const outcomesOff = codesOff('outcomes-off', OUTCOMES)
export const sentencesOff = codesOff('sentences-off', FEEDBACK_SENTENCES)

const code = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'Gebruik kleine letters, cijfers en streepjes.')
const name = z.string().trim().min(2).max(120)
const english = z.string().trim().max(120).optional()
const once = (rows: readonly OwnCode[]) => new Set(rows.map((row) => row.code)).size === rows.length

export const kindsOwn: Setting<OwnKind[]> = {
  key: 'signals/kinds-own',
  schema: z
    .array(
      z.strictObject({
        code,
        nl: name,
        en: english,
        domains: z.array(z.enum(LIFE_DOMAINS)).max(LIFE_DOMAINS.length),
        about: z.array(z.enum(ABOUT)).min(1).max(ABOUT.length),
      }),
    )
    .max(40)
    .refine(once),
  shipped: shippedBy(OWN, []),
}
export const outcomesOwn: Setting<OwnOutcome[]> = {
  key: 'signals/outcomes-own',
  schema: z
    .array(z.strictObject({ code, nl: name, en: english, needsReceiver: z.boolean() }))
    .max(20)
    .refine(once),
  shipped: shippedBy(OWN, []),
}
export const sentencesOwn: Setting<OwnCode[]> = {
  key: 'signals/sentences-own',
  schema: z
    .array(z.strictObject({ code, nl: name.max(200), en: english }))
    .max(20)
    .refine(once),
  shipped: shippedBy(OWN, []),
}

/** Every setting of this module, asked together. */
export const allSettings: readonly Setting<unknown>[] = [
  ...Object.values(termSettings),
  ...Object.values(escalationSettings),
  feedbackDays,
  feedbackCharacters,
  linkDays,
  kindsOff,
  kindsOwn,
  outcomesOff,
  outcomesOwn,
  sentencesOff,
  sentencesOwn,
]

/** The same with the names an administrator sees. */
export const signalSettings: readonly NamedSetting[] = allSettings.map((setting) => {
  const key = setting.key.replace('signals/', '') as keyof typeof settingWordsNl
  return { setting, words: { nl: settingWordsNl[key], en: settingWordsEn[key] } }
})

import type { Coded } from './dated.ts'
import { FEEDBACK_SENTENCES, FEEDBACK_SETTINGS, type FeedbackSettings } from './feedback.ts'
import {
  ESCALATION_LEVELS,
  type EscalationLevel,
  HANDLING_TERMS,
  type HandlingTerm,
  type Within,
} from './handling-terms.ts'
import { KINDS } from './kind-list.ts'
import type { About, LifeDomain, SignalKind } from './kinds.ts'
import { OUTCOMES, type Outcome } from './outcomes.ts'
import { LINK_LIVES, type LinkLife } from './secret-link.ts'

/** What a municipality named itself, in Dutch; in English when it wrote that too. */
export type OwnCode = { code: string; nl: string; en?: string | undefined }
export type OwnKind = OwnCode & { domains: readonly LifeDomain[]; about: readonly About[] }
export type OwnOutcome = OwnCode & { needsReceiver: boolean }

/** What a municipality set for a day, beside what the product ships (M19). Amounts are by the code of their row. */
export type MunicipalSettings = {
  terms: Readonly<Record<string, number>>
  escalation: Readonly<Record<string, number>>
  feedbackDays: number
  feedbackCharacters: number
  linkDays: number
  kinds: { off: readonly string[]; own: readonly OwnKind[] }
  outcomes: { off: readonly string[]; own: readonly OwnOutcome[] }
  sentences: { off: readonly string[]; own: readonly OwnCode[] }
}

/** The lists and terms that hold in a municipality on a day: every rule of this module takes its own part. */
export type MunicipalRules = {
  kinds: readonly SignalKind[]
  outcomes: readonly Outcome[]
  terms: readonly HandlingTerm[]
  levels: readonly EscalationLevel[]
  feedback: FeedbackSettings
  lives: readonly LinkLife[]
}

/** As long as nobody set anything. */
export const NOTHING_SET: MunicipalSettings = {
  terms: {},
  escalation: {},
  feedbackDays: workingDaysOf(FEEDBACK_SETTINGS.terms[0]?.within),
  feedbackCharacters: FEEDBACK_SETTINGS.limits[0]?.characters ?? 0,
  linkDays: LINK_LIVES[0]?.days ?? 0,
  kinds: { off: [], own: [] },
  outcomes: { off: [], own: [] },
  sentences: { off: [], own: [] },
}

function workingDaysOf(length: Within | undefined): number {
  return length && 'workingDays' in length ? length.workingDays : 0
}

/** Lays what a municipality set over what is shipped. The shipped lists stay the one place where they are written down. */
export function municipalRules(set: MunicipalSettings): MunicipalRules {
  return {
    kinds: withOwn(KINDS, set.kinds, ({ domains, about }) => ({ domains, about, lessVisible: false })),
    outcomes: withOwn(OUTCOMES, set.outcomes, ({ needsReceiver }) => ({ needsReceiver })),
    terms: HANDLING_TERMS.map((row) => ({ ...row, within: within(row.within, set.terms[row.code]) })),
    levels: ESCALATION_LEVELS.map((row) =>
      row.after ? { ...row, after: within(row.after, set.escalation[row.code]) } : row,
    ),
    feedback: {
      terms: FEEDBACK_SETTINGS.terms.map((row) => ({ ...row, within: { workingDays: set.feedbackDays } })),
      limits: FEEDBACK_SETTINGS.limits.map((row) => ({ ...row, characters: set.feedbackCharacters })),
      sentences: withOwn(FEEDBACK_SENTENCES, set.sentences, ({ nl, en }) => ({ text: { nl, en: en || nl } })),
    },
    lives: LINK_LIVES.map((row) => ({ ...row, days: set.linkDays })),
  }
}

/** The same kind of length, in hours or working days, with another amount. */
function within(shipped: Within, amount: number | undefined): Within {
  if (amount === undefined) return shipped
  return 'hours' in shipped ? { hours: amount } : { workingDays: amount }
}

/** The amount of a length, whatever it is counted in. */
export function amountOf(length: Within): number {
  return 'hours' in length ? length.hours : length.workingDays
}

/** Shipped codes that were not left out, then the municipality's own; an own row takes the place of a shipped code. */
function withOwn<T extends Coded, Own extends OwnCode>(
  shipped: readonly T[],
  { off, own }: { off: readonly string[]; own: readonly Own[] },
  partsOf: (own: Own) => Omit<T, keyof Coded>,
): T[] {
  const rowOf = (one: Own) =>
    ({ ...partsOf(one), code: one.code, from: '2015-01-01', source: 'gemeente', certainty: 'U' }) as T
  const kept = shipped
    .filter(({ code }) => !off.includes(code))
    .map((row) => {
      const mine = own.find(({ code }) => code === row.code)
      return mine ? { ...row, ...partsOf(mine) } : row
    })
  const added = own.filter(({ code }) => !shipped.some((row) => row.code === code)).map(rowOf)
  return [...kept, ...added]
}

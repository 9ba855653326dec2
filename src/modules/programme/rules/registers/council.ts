import { dutchCalendar, type HolidayCalendar } from '../../../../platform/terms/holidays.ts'
import { plainEndOfTerm } from '../../../../platform/terms/term.ts'
import type { DayLength } from '../../../../platform/terms/term-length.ts'
import type { Day } from './entry.ts'

/** What passes between council and college (S002-195, S002-225, S002-229). */
export const councilKinds = ['question', 'letter', 'promise', 'motion'] as const
export type CouncilKind = (typeof councilKinds)[number]

export const termUnits = ['days', 'weeks', 'months', 'working-days'] as const

/** How long a municipality gives itself for one kind, by its own rules of order. */
export type CouncilTerm = { kind: CouncilKind; amount: number; unit: (typeof termUnits)[number] }

const lengths: Readonly<Record<CouncilTerm['unit'], (amount: number) => DayLength>> = {
  days: (days) => ({ days }),
  weeks: (weeks) => ({ weeks }),
  months: (months) => ({ months }),
  'working-days': (workingDays) => ({ workingDays }),
}

/**
 * The last day on which the council must have its answer: the day that was agreed, or the term of the rules of order
 * from the day it was asked. Null when there is neither. Rules of order are local policy, so the Algemene termijnenwet
 * does not move it.
 */
export function dueOfCouncilItem(
  { kind, askedOn, due }: { kind: CouncilKind; askedOn: Day | null; due: Day | null },
  terms: readonly CouncilTerm[],
  calendar: HolidayCalendar = dutchCalendar,
): Day | null {
  // A kind without a term: whoever enters the item says the day.
  const term = terms.find((one) => one.kind === kind)
  if (due !== null || askedOn === null || term === undefined) return due
  return plainEndOfTerm(Temporal.PlainDate.from(askedOn), lengths[term.unit](term.amount), calendar).toString()
}

/** Who decides, in the order in which a proposal passes them. */
export const bodies = ['college', 'commission', 'council'] as const
export type Body = (typeof bodies)[number]

type OnCalendar = { on: Day; body: Body | null; title: string }

/** The calendar of decisions: by day, on a day in the order of the bodies, and what the council waits for last. */
export function inOrderOfCalendar<T extends OnCalendar>(rows: readonly T[]): T[] {
  const place = ({ body }: OnCalendar) => (body === null ? bodies.length : bodies.indexOf(body))
  return rows.toSorted((a, b) => compare(a.on, b.on) || place(a) - place(b) || a.title.localeCompare(b.title, 'nl'))
}

type Step = { id: string; subject: string | null; on: Day; body: Body }

/** Decisions on one subject that stand before the decision of a body that has to come first. */
export function outOfOrder(decisions: readonly Step[]): string[] {
  return decisions
    .filter(({ subject, body, on }) =>
      decisions.some(
        (other) =>
          subject !== null &&
          other.subject === subject &&
          bodies.indexOf(other.body) < bodies.indexOf(body) &&
          other.on > on,
      ),
    )
    .map(({ id }) => id)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

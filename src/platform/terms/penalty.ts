import type { Refusal } from '../refusal.ts'
import { earlierOf, isBefore, laterOf } from './date-ranges.ts'
import { getInForce } from './dated.ts'
import { dutchCalendar, type HolidayCalendar } from './holidays.ts'
import { penaltyRules } from './law.ts'
import { endOfTerm } from './term.ts'

export type PenaltyRefusal = 'terms/notice-of-default-too-early'

/** The applicant's letter that the decision is late (ingebrekestelling). */
export type NoticeOfDefault = { dueDate: Temporal.PlainDate; receivedOn: Temporal.PlainDate }

/** One day of penalty: what it costs and what it costs in all up to and including that day, in eurocents. */
export type PenaltyDay = { date: Temporal.PlainDate; cents: number; totalCents: number }

export type Penalty = {
  firstDay: Temporal.PlainDate
  /** Last day on which anything can still be added. */
  lastDay: Temporal.PlainDate
  days: number
  /** Owed up to and including today, in eurocents. */
  totalCents: number
  /** What today adds, in eurocents; 0 before, after, and once decided. */
  todayCents: number
  /** The most it can become, in eurocents. */
  maximumCents: number
}

/** Accepts a written notice of default, unless the term has not passed yet: then it starts nothing (N-TERM-04). */
export function acceptNoticeOfDefault(notice: NoticeOfDefault): NoticeOfDefault | Refusal<PenaltyRefusal> {
  if (isBefore(notice.dueDate, notice.receivedOn)) return notice
  return {
    refused: 'terms/notice-of-default-too-early',
    facts: { dueDate: notice.dueDate.toString() },
    pointer: '/receivedOn',
  }
}

/**
 * Every day a penalty can run after a notice of default, with its amount (N-TERM-04). It starts the day after the grace
 * that follows the notice. The days themselves are calendar days: Awb 4:17(1) keeps the Algemene termijnenwet away from
 * them, and only from them, so the grace does follow it (our reading, U). The amounts are those of the first day (U).
 */
export function penaltyDays(notice: NoticeOfDefault, calendar: HolidayCalendar = dutchCalendar): PenaltyDay[] {
  const since = laterOf(notice.dueDate, notice.receivedOn)
  const firstDay = endOfTerm(since, getInForce(penaltyRules, since).grace, calendar).add({ days: 1 })
  const { bands } = getInForce(penaltyRules, firstDay)
  let totalCents = 0
  return bands
    .flatMap(({ days, cents }) => Array.from({ length: days }, () => cents))
    .map((cents, index) => {
      totalCents += cents
      return { date: firstDay.add({ days: index }), cents, totalCents }
    })
}

/**
 * What a late decision costs up to and including today (N-TERM-04), as far as days can tell: whether a penalty is owed at
 * all (unreasonably late notice, no interest, hopeless application: Awb 4:17(6)) stays with a person.
 * The day the decision is sent does not count any more (our reading, U).
 */
export function penaltyOn(
  notice: NoticeOfDefault,
  { today, decidedOn }: { today: Temporal.PlainDate; decidedOn?: Temporal.PlainDate },
  calendar: HolidayCalendar = dutchCalendar,
): Penalty {
  const all = penaltyDays(notice, calendar)
  const [first] = all
  const last = all.at(-1)
  if (!first || !last) throw new RangeError('The penalty rules in force have no days')
  const until = decidedOn ? earlierOf(decidedOn.subtract({ days: 1 }), today) : today
  const owed = all.filter(({ date }) => !isBefore(until, date))
  const latest = owed.at(-1)
  return {
    firstDay: first.date,
    lastDay: last.date,
    days: owed.length,
    totalCents: latest?.totalCents ?? 0,
    todayCents: latest?.date.equals(today) ? latest.cents : 0,
    maximumCents: last.totalCents,
  }
}

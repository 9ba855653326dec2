import { getInForce } from './dated.ts'
import { dutchCalendar, type HolidayCalendar } from './holidays.ts'
import { type LegalTermName, legalTerms } from './law.ts'
import type { RunningTerm } from './running-term.ts'
import { endOfTerm } from './term.ts'
import type { DayLength } from './term-length.ts'

/** The length the law gave on that day. Throws a RangeError for a day before the first version. */
export function legalLength(name: LegalTermName, on: Temporal.PlainDate): DayLength {
  return getInForce(legalTerms[name], on).length
}

/** The term to decide on an application, from its receipt (N-TERM-01). A by-law with another length: pass that. */
export function termToDecide(
  receivedOn: Temporal.PlainDate,
  length: DayLength = legalLength('decide-on-application', receivedOn),
): RunningTerm {
  return { start: receivedOn, length, suspensions: [] }
}

/** The last day on which an objection is in time; the term runs from the day after the decision was sent (N-TERM-06). */
export function endOfObjectionTerm(
  sentOn: Temporal.PlainDate,
  calendar: HolidayCalendar = dutchCalendar,
): Temporal.PlainDate {
  return endOfTerm(sentOn, legalLength('object', sentOn), calendar)
}

/**
 * The term to decide on an objection: counted from the day after the last day to object, whenever the objection came
 * (N-TERM-07). Adjourn it with `extend` and `longest: legalLength('adjourn-objection', …)`.
 */
export function termToDecideOnObjection(
  lastDayToObject: Temporal.PlainDate,
  advice: 'with-committee' | 'without-committee',
): RunningTerm {
  const name = advice === 'with-committee' ? 'decide-on-objection-with-committee' : 'decide-on-objection'
  return { start: lastDayToObject, length: legalLength(name, lastDayToObject), suspensions: [] }
}

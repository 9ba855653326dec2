import { addWorkingDays } from '../../platform/terms/working-days.ts'
import type { DueOn } from './rules/handling-terms.ts'

const ZONE = 'Europe/Amsterdam'
/** Working days end when the office closes; own choice. */
const OFFICE_CLOSES = '17:00'

/** Ends a term of this module: hours run on, working days end at the close of the last one. */
export const dueOn: DueOn = (from, within) => {
  const start = Temporal.Instant.fromEpochMilliseconds(from.getTime())
  if ('hours' in within) return new Date(start.add({ hours: within.hours }).epochMilliseconds)
  const day = addWorkingDays(start.toZonedDateTimeISO(ZONE).toPlainDate(), within.workingDays)
  return new Date(day.toZonedDateTime({ timeZone: ZONE, plainTime: OFFICE_CLOSES }).epochMilliseconds)
}

/** The last instant that still counts as this day in the Netherlands. */
export function endOfDay(day: string): Date {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone: ZONE })
  return new Date(next.epochMilliseconds - 1)
}

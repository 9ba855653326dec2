import { dutchDayOf } from '../../platform/terms/dutch-date.ts'
import { addWorkingDays } from '../../platform/terms/working-days.ts'
import type { DueOn } from './rules/handling-terms.ts'

const ZONE = 'Europe/Amsterdam'
/** Working days end when the office closes; own choice. */
const OFFICE_CLOSES = '17:00'

/** Ends a term of this module: hours run on, working days end at the close of the last one. */
export const dueOn: DueOn = (from, within) =>
  'hours' in within ? new Date(from.getTime() + within.hours * AN_HOUR) : closeOf(dutchDayOf(from), within.workingDays)

const AN_HOUR = 3_600_000

/** When the office closes on the n-th working day after a day. */
function closeOf(day: string, workingDays: number): Date {
  const key = `${day} ${workingDays}`
  const known = closings.get(key)
  if (known !== undefined) return new Date(known)
  const last = addWorkingDays(Temporal.PlainDate.from(day), workingDays)
  const closing = last.toZonedDateTime({ timeZone: ZONE, plainTime: OFFICE_CLOSES }).epochMilliseconds
  if (closings.size >= MOST_REMEMBERED) closings.clear()
  closings.set(key, closing)
  return new Date(closing)
}

// Every signal of a day asks the same two or three (bench: report a signal).
const closings = new Map<string, number>()
const MOST_REMEMBERED = 1_000

/** The last instant that still counts as this day in the Netherlands. */
export function endOfDay(day: string): Date {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone: ZONE })
  return new Date(next.epochMilliseconds - 1)
}

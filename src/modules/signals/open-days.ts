import { dutchDayOf } from '../../platform/terms/dutch-date.ts'
import { workingDaysBetween } from '../../platform/terms/working-days.ts'

/** Whole working days between two moments: the day itself is not counted, as in a term. */
export function openDays(from: Date, until: Date): number {
  const [start, end] = [dutchDayOf(from), dutchDayOf(until)]
  return start < end ? workingDaysBetween(Temporal.PlainDate.from(start), Temporal.PlainDate.from(end)) : 0
}

import { isWorkingDay } from '../../platform/terms/working-days.ts'

/** Whole working days between two moments: the day itself is not counted, as in a term. */
export function openDays(from: Date, until: Date): number {
  const [start, end] = [dayAt(from), dayAt(until)]
  let days = 0
  for (let day = start.add({ days: 1 }); Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 }))
    if (isWorkingDay(day)) days += 1
  return days
}

function dayAt(at: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
}

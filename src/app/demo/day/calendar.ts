const ZONE = 'Europe/Amsterdam'
const A_MINUTE = 60_000

/** Moments as a story tells them: so many working days ago at a time by the clock, or so many minutes ago. */
export type Calendar = { ago: (workingDays: number, clock: string) => Date; justNow: (minutes: number) => Date }

/** Reckons back from the moment the demo begins. Saturday and Sunday are left out, holidays are not: own choice. */
export function calendarAt(at: Date): Calendar {
  const today = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(ZONE).toPlainDate()
  return {
    ago(workingDays, clock) {
      let day = today
      for (let left = workingDays; left > 0; left -= 1) {
        day = day.subtract({ days: 1 })
        while (day.dayOfWeek > 5) day = day.subtract({ days: 1 })
      }
      const moment = day.toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from(clock) })
      return new Date(moment.epochMilliseconds)
    },
    justNow: (minutes) => new Date(at.getTime() - minutes * A_MINUTE),
  }
}

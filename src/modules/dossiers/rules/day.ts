/** A date of life or law in the Netherlands, `yyyy-mm-dd`; compares as text. */
export type Day = string

/** Counts calendar days; negative counts back. */
export function plusDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** The instant at which a day begins in the Netherlands. */
export function startOfDay(day: Day): Date {
  const begins = Temporal.PlainDate.from(day).toZonedDateTime('Europe/Amsterdam')
  return new Date(begins.epochMilliseconds)
}

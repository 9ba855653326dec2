/** The calendar day in the Netherlands at that moment: the day on which law and letters count it. */
export function dutchDateOf(moment: Temporal.Instant): Temporal.PlainDate {
  return moment.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
}

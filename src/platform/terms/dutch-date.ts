const ZONE = 'Europe/Amsterdam'

/** The calendar day in the Netherlands at that moment: the day on which law and letters count it. */
export function dutchDateOf(moment: Temporal.Instant): Temporal.PlainDate {
  return moment.toZonedDateTimeISO(ZONE).toPlainDate()
}

/** Between two changes of the clock the distance to UTC stays the same. */
type Stretch = { from: number; until: number; offset: number; days: Map<number, string> }

// Lists say the day of every row: the zone is asked once for each half year, not once for each row.
const stretches: Stretch[] = []

const A_DAY = 86_400_000

/** The same day as text, `2026-03-31`, for a moment that a list shows many of. */
export function dutchDayOf(at: Date): string {
  const moment = at.getTime()
  const { offset, days } = stretches.find(({ from, until }) => from <= moment && moment < until) ?? learnStretch(moment)
  const number = Math.floor((moment + offset) / A_DAY)
  const known = days.get(number)
  if (known !== undefined) return known
  const day = new Date(moment + offset).toISOString().slice(0, 10)
  days.set(number, day)
  return day
}

function learnStretch(moment: number): Stretch {
  const zoned = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(ZONE)
  // One step on, because a change at this very moment counts as the one before.
  const before = zoned.add({ milliseconds: 1 }).getTimeZoneTransition('previous')
  const after = zoned.getTimeZoneTransition('next')
  const stretch = {
    from: before?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: after?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: zoned.offsetNanoseconds / 1_000_000,
    days: new Map<number, string>(),
  }
  stretches.push(stretch)
  return stretch
}

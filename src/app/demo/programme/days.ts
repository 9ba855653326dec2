const ZONE = 'Europe/Amsterdam'

/** A moment at which owners tell how their items stand. */
export type MomentDays = { name: string; on: string; askedFrom: string; due: string }

/**
 * The days of the story, reckoned from the demo's today. What lies long ago has its place in a year (`on`), so that quarters
 * and school years are whole; what lies less than 480 days ago is reckoned in days (`ago`). So both stay in their order on
 * whatever day the demo begins.
 */
export type Days = {
  today: string
  /** The year so many from this one. */
  year: (from: number) => number
  /** A day (mm-dd) in the year so many from this one. */
  on: (from: number, monthAndDay: string) => string
  ago: (days: number) => string
  ahead: (days: number) => string
  quarter: (from: number, number: 1 | 2 | 3 | 4) => string
  half: (from: number, number: 1 | 2) => string
  /** The two moments that were, and the one that is being asked. */
  moments: { first: MomentDays; second: MomentDays; now: MomentDays }
  /** A day with days added to it. */
  after: (day: string, days: number) => string
}

const ASKED_AGO = 12
const DUE_AHEAD = 4
const WEEKS_TO_TELL = 3

export function daysFrom(today: string): Days {
  const date = Temporal.PlainDate.from(today)
  const year = (from: number) => date.year + from
  const ago = (days: number) => date.subtract({ days }).toString()
  const asked = date.subtract({ days: ASKED_AGO })
  const past = (months: number): MomentDays => {
    const on = asked.subtract({ months })
    return { name: seasonOf(on), on: `${on}`, askedFrom: `${on}`, due: `${on.add({ weeks: WEEKS_TO_TELL })}` }
  }
  return {
    today,
    year,
    on: (from, monthAndDay) => `${year(from)}-${monthAndDay}`,
    ago,
    ahead: (days) => date.add({ days }).toString(),
    quarter: (from, number) => `${year(from)}-Q${number}`,
    half: (from, number) => `${year(from)}-H${number}`,
    moments: {
      first: past(12),
      second: past(6),
      now: {
        name: seasonOf(asked),
        on: `${asked}`,
        askedFrom: `${asked}`,
        due: date.add({ days: DUE_AHEAD }).toString(),
      },
    },
    after: (day, days) => Temporal.PlainDate.from(day).add({ days }).toString(),
  }
}

const SEASONS = ['Winter', 'Voorjaar', 'Zomer', 'Najaar'] as const
const MONTHS_IN_SEASON = 3
const DECEMBER = 12

/** The season a day lies in, as a report calls it; a winter has two years. */
function seasonOf({ month, year }: Temporal.PlainDate): string {
  const season = SEASONS[Math.floor((month % DECEMBER) / MONTHS_IN_SEASON)] ?? SEASONS[0]
  if (season !== 'Winter') return `${season} ${year}`
  return month === DECEMBER ? `Winter ${year}-${year + 1}` : `Winter ${year - 1}-${year}`
}

/** The instant of a day at a time by the Dutch clock. */
export function atClock(day: string, clock: string): Date {
  const time = Temporal.PlainTime.from(clock)
  const moment = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: ZONE, plainTime: time })
  return new Date(moment.epochMilliseconds)
}

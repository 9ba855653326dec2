import type { Answer, Day } from './entry.ts'

/** When something is told: on a day, in a week (`2023-W47`), or after something else, in words. Or not known yet. */
export type When = { onDay: Day | null; inWeek: string | null; inWords: string }

/** The last day of an ISO week, or undefined when that year has no such week. */
export function lastDayOfWeek(week: string): Day | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? []
  if (year === undefined || number === undefined) return undefined
  const fourth = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 4 })
  // The fourth of January always lies in the first week.
  const firstSunday = fourth.add({ days: 7 - fourth.dayOfWeek })
  const sunday = firstSunday.add({ weeks: Number(number) - 1 })
  return sunday.weekOfYear === Number(number) && sunday.yearOfWeek === Number(year) ? sunday.toString() : undefined
}

/** Refuses two moments for one action, and a week that does not exist. */
export function refuseWhen({ onDay, inWeek, inWords }: When): Answer<undefined> {
  const said = [onDay, inWeek, inWords === '' ? null : inWords].filter((one) => one !== null)
  if (said.length > 1) return { refused: 'programme/one-moment', pointer: '/onDay', status: 422 }
  if (inWeek !== null && lastDayOfWeek(inWeek) === undefined)
    return { refused: 'programme/no-such-week', pointer: '/inWeek', status: 422, facts: { week: inWeek } }
  return undefined
}

/** By when it should be done: the day, or the last day of the week. What is said in words has no date and is never late. */
export function dueOf({ onDay, inWeek }: When): Day | null {
  return onDay ?? (inWeek === null ? null : (lastDayOfWeek(inWeek) ?? null))
}

/** A channel a municipality reaches people by. */
export type ChannelCode = { code: string }

export function refuseChannels(channels: readonly string[], known: readonly ChannelCode[]): Answer<undefined> {
  const codes = new Set(known.map(({ code }) => code))
  const strange = channels.find((channel) => !codes.has(channel))
  if (strange === undefined) return undefined
  return {
    refused: 'programme/code-unknown',
    pointer: `/channels/${channels.indexOf(strange)}`,
    status: 422,
    facts: { code: strange },
  }
}

import type { Dated } from '../../../platform/terms/dated.ts'
import { addMonths, type Day, type PartialDate, possibleDays } from './partial-date.ts'

/** A child that is born has a (perhaps partial) date of birth; a child on the way has an expected one. */
export type Birth = { born: PartialDate } | { expected: Day }

/** Exact when the date of birth allows it, else the range that it leaves open; never a guess. */
export type Age =
  | { kind: 'exact'; years: number }
  | { kind: 'between'; least: number | 'unborn'; most: number }
  | { kind: 'unborn' }
  | { kind: 'unknown' }

export type Answer = 'yes' | 'no' | 'unknown'

export type AgeLimitId =
  | 'target-group-starts'
  | 'prepare-adulthood'
  | 'of-age'
  | 'prolonged-help-ends'
  | 'involvement-register-ends'
  | 'target-group-ends'

/** An age the law or local policy gives a meaning to; `months` count from birth, negative ones from the expected date. */
export type AgeLimit = { id: AgeLimitId; months: number }

const YEAR = 12 // months

/** Law and policy change, so limits are dated; the latest that has begun holds. */
export const AGE_LIMITS: readonly Dated<AgeLimit>[] = [
  limit('target-group-starts', -9, { from: '2015-01-01', source: 'S000-004', certainty: 'V' }),
  limit('prepare-adulthood', 17 * YEAR + 6, { from: '2015-01-01', source: 'N-ACC-10', certainty: 'U' }),
  limit('of-age', 18 * YEAR, { from: '1988-01-01', source: 'N-ACC-10: Jeugdwet 1.1, BW 1:233', certainty: 'V15' }),
  limit('prolonged-help-ends', 23 * YEAR, { from: '2015-01-01', source: 'N-ACC-10: Jeugdwet 1.1', certainty: 'V15' }),
  limit('involvement-register-ends', 23 * YEAR, {
    from: '2015-01-01',
    source: 'N-VIR-05: Jeugdwet 7.1.4.5',
    certainty: 'V15',
  }),
  limit('target-group-ends', 27 * YEAR, { from: '2015-01-01', source: 'S000-004', certainty: 'V' }),
]

function limit(id: AgeLimitId, months: number, since: Omit<Dated<AgeLimit>, keyof AgeLimit>): Dated<AgeLimit> {
  return { id, months, ...since }
}

/** The age in whole years on a day (N-ACC-10: computed on the reference date, not stored). */
export function ageOn(birth: Birth, day: Day): Age {
  // Until somebody registers the birth the child is unborn, also when the expected date has passed.
  if ('expected' in birth) return { kind: 'unborn' }
  const born = possibleDays(birth.born)
  if (!born) return { kind: 'unknown' }
  if (born.first > day) return { kind: 'unborn' }
  const most = yearsBetween(born.first, day)
  if (born.last > day) return { kind: 'between', least: 'unborn', most }
  const least = yearsBetween(born.last, day)
  return least === most ? { kind: 'exact', years: most } : { kind: 'between', least, most }
}

/** The first and last day on which this person can reach the limit; nothing when the year of birth is unknown. */
export function daysOfReaching(birth: Birth, months: number): { first: Day; last: Day } | undefined {
  const around = 'expected' in birth ? { first: birth.expected, last: birth.expected } : possibleDays(birth.born)
  return around && { first: addMonths(around.first, months), last: addMonths(around.last, months) }
}

/** Whether the person has reached an age limit on this day, under the limit that held on this day. */
export function hasReached(birth: Birth, limit: AgeLimitId, day: Day, limits = AGE_LIMITS): Answer {
  const { months } = limitOn(limit, day, limits)
  // No age after birth is reached by a child that is not born, however late it is.
  if ('expected' in birth && months >= 0) return 'no'
  const reached = daysOfReaching(birth, months)
  if (!reached) return 'unknown'
  if (reached.last <= day) return 'yes'
  return reached.first > day ? 'no' : 'unknown'
}

/** From nine months before birth to the 27th birthday (S000-004). */
export function isYoungPerson(birth: Birth, day: Day, limits = AGE_LIMITS): Answer {
  const started = hasReached(birth, 'target-group-starts', day, limits)
  const ended = hasReached(birth, 'target-group-ends', day, limits)
  if (started === 'no' || ended === 'yes') return 'no'
  return started === 'yes' && ended === 'no' ? 'yes' : 'unknown'
}

/** Authority is only about minors; an unborn child counts as one. */
export function isMinor(birth: Birth, day: Day, limits = AGE_LIMITS): Answer {
  const ofAge = hasReached(birth, 'of-age', day, limits)
  return ofAge === 'unknown' ? 'unknown' : ofAge === 'yes' ? 'no' : 'yes'
}

/** The child should have been born by now: somebody asks the family and fills in the date of birth. */
export function isBirthOverdue(birth: Birth, day: Day): boolean {
  return 'expected' in birth && birth.expected < day
}

export type AgeWords = { exact: string; between: string; unbornOr: string; unborn: string; unknown: string }

/** "12 jaar", "29 of 30 jaar", "ongeboren": the words are handed in. */
export function describeAge(age: Age, words: AgeWords): string {
  if (age.kind === 'exact') return words.exact.replace('{years}', String(age.years))
  if (age.kind !== 'between') return words[age.kind]
  if (age.least === 'unborn') return words.unbornOr.replace('{most}', String(age.most))
  return words.between.replace('{least}', String(age.least)).replace('{most}', String(age.most))
}

/** The limit in force on a day; a gap in the configuration stops the work, for nobody can act on it. */
export function limitOn(id: AgeLimitId, day: Day, limits = AGE_LIMITS): Dated<AgeLimit> {
  const begun = limits.filter((version) => version.id === id && version.from <= day)
  const latest = begun.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)
  if (!latest) throw new RangeError(`No age limit ${id} on ${day}`)
  return latest
}

function yearsBetween(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

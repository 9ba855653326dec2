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
export type AgeLimit = { id: AgeLimitId; months: number; from: Day; until?: Day; source: string }

const YEAR = 12 // months

/** Law and policy change, so limits are dated; a municipality adds a row with a later `from` and ends the former. */
export const AGE_LIMITS: readonly AgeLimit[] = [
  { id: 'target-group-starts', months: -9, from: '2015-01-01', source: 'S000-004: from nine months before birth' },
  { id: 'prepare-adulthood', months: 17 * YEAR + 6, from: '2015-01-01', source: 'N-ACC-10: own choice' },
  { id: 'of-age', months: 18 * YEAR, from: '1988-01-01', source: 'N-ACC-10: Jeugdwet 1.1, BW 1:233' },
  { id: 'prolonged-help-ends', months: 23 * YEAR, from: '2015-01-01', source: 'N-ACC-10: Jeugdwet 1.1' },
  { id: 'involvement-register-ends', months: 23 * YEAR, from: '2015-01-01', source: 'N-VIR-05: Jeugdwet 7.1.4.5' },
  { id: 'target-group-ends', months: 27 * YEAR, from: '2015-01-01', source: 'S000-004: until the 27th birthday' },
]

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

/** The limit in force on a day. */
export function limitOn(id: AgeLimitId, day: Day, limits = AGE_LIMITS): AgeLimit {
  const limit = limits.find((l) => l.id === id && l.from <= day && (l.until === undefined || day < l.until))
  if (!limit) throw new Error(`No age limit ${id} on ${day}: the configuration has a gap`)
  return limit
}

function yearsBetween(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

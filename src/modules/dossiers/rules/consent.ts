import { type Dated, getInForce } from '../../../platform/terms/dated.ts'
import type { Day } from './day.ts'
import type { PersonId } from './direction.ts'

/** The age on a day as the households module reckons it: exact, a range where the date of birth leaves room, or unknown. */
export type Age =
  | { kind: 'exact'; years: number }
  | { kind: 'between'; least: number | 'unborn'; most: number }
  | { kind: 'unborn' }
  | { kind: 'unknown' }

/** Who has authority is a fact with source and date (N-CON-04); `doubtful` while it is under investigation. */
export type Authority = { holder: PersonId; from: Day; until?: Day; source: string; doubtful?: boolean }

/** Who speaks for an adult who cannot judge, in the order of the law. */
export const representativeKinds = ['curator', 'mentor', 'authorised', 'partner', 'relative'] as const
export type RepresentativeKind = (typeof representativeKinds)[number]
export type Representative = { kind: RepresentativeKind; person: PersonId; from: Day; until?: Day }

export type ConsentPerson = {
  id: PersonId
  ageOn: (day: Day) => Age
  authority: readonly Authority[]
  /** A professional judged that this person cannot weigh this question; never derived from a diagnosis. */
  unableToJudge?: boolean
  representatives?: readonly Representative[]
}

/** The three borders of the law in whole years; a birthday itself lies behind the border. */
export type ConsentAges = { child: number; alone: number; adult: number }
export const ageBands = ['parents', 'child-and-parents', 'alone', 'adult'] as const
export type AgeBand = (typeof ageBands)[number]

/** One consent is needed from one of these persons; every entry of a list must be met. */
export type RequiredConsent = { as: 'self' | 'authority' | 'representative'; oneOf: readonly [PersonId, ...PersonId[]] }

/** What must be found out first. Each becomes a task, never an assumption (N-CON-04). */
export const consentQuestions = [
  'age-unknown',
  'authority-unknown',
  'authority-doubtful',
  'representative-unknown',
] as const
export type ConsentQuestion = (typeof consentQuestions)[number]

export type RequiredConsents = { consents: readonly RequiredConsent[]; questions: readonly ConsentQuestion[] }

/** Consent for help by age (N-CON-01): Jeugdwet 7.3.4 and 7.3.5. */
export const consentAges: readonly Dated<ConsentAges>[] = [
  { child: 12, alone: 16, adult: 18, from: '2015-01-01', source: 'Jeugdwet 7.3.4-7.3.5 (N-CON-01)', certainty: 'V15' },
]

/**
 * Whose consent help needs on a day (N-CON-01). Under 12 all who have authority; from 12 to 15 the child and all who
 * have authority; from 16 the young person alone. Whoever cannot judge is spoken for: a minor by those with authority,
 * an adult by the first kind of representative there is. What is unknown comes back as a question.
 * Throws a RangeError for a day before the law of 2015.
 */
export function requiredConsents(person: ConsentPerson, onDate: Day, ages = consentAges): RequiredConsents {
  const band = bandOn(person, onDate, ages)
  if (band === 'unknown') return { consents: [], questions: ['age-unknown'] }
  const self: RequiredConsent = { as: 'self', oneOf: [person.id] }
  if (band === 'adult') return person.unableToJudge ? fromRepresentative(person, onDate) : only(self)
  if (band === 'parents' || person.unableToJudge) return fromAuthority(person, onDate)
  if (band === 'alone') return only(self)
  const parents = fromAuthority(person, onDate)
  return { consents: [self, ...parents.consents], questions: parents.questions }
}

/** The age band a person is in on a day; unknown when the date of birth leaves room for two bands. */
export function bandOn(person: Pick<ConsentPerson, 'ageOn'>, onDate: Day, ages = consentAges): AgeBand | 'unknown' {
  const borders = getInForce(ages, Temporal.PlainDate.from(onDate))
  const age = person.ageOn(onDate)
  if (age.kind === 'unknown') return 'unknown'
  // A child on the way is spoken for by those who will have authority.
  if (age.kind === 'unborn') return 'parents'
  const [least, most] =
    age.kind === 'exact' ? [age.years, age.years] : [age.least === 'unborn' ? 0 : age.least, age.most]
  const band = bandOf(least, borders)
  return band === bandOf(most, borders) ? band : 'unknown'
}

function bandOf(years: number, borders: ConsentAges): AgeBand {
  if (years >= borders.adult) return 'adult'
  if (years >= borders.alone) return 'alone'
  return years >= borders.child ? 'child-and-parents' : 'parents'
}

function fromAuthority(person: ConsentPerson, onDate: Day): RequiredConsents {
  const holding = person.authority.filter((a) => holdsOn(a, onDate))
  const sourced = holding.filter((a) => a.source.trim() !== '')
  if (sourced.length === 0) return { consents: [], questions: ['authority-unknown'] }
  const holders = [...new Set(sourced.map((a) => a.holder))]
  const unsure = sourced.length < holding.length || holding.some((a) => a.doubtful)
  return {
    consents: holders.map((holder) => ({ as: 'authority', oneOf: [holder] })),
    questions: unsure ? ['authority-doubtful'] : [],
  }
}

function fromRepresentative(person: ConsentPerson, onDate: Day): RequiredConsents {
  const holding = (person.representatives ?? []).filter((r) => holdsOn(r, onDate))
  for (const kind of representativeKinds) {
    const [first, ...others] = holding.filter((r) => r.kind === kind).map((r) => r.person)
    if (first !== undefined) return only({ as: 'representative', oneOf: [first, ...others] })
  }
  return { consents: [], questions: ['representative-unknown'] }
}

/** From its first day up to and including its last. */
function holdsOn(dated: { from: Day; until?: Day }, day: Day): boolean {
  return dated.from <= day && (dated.until === undefined || day <= dated.until)
}

function only(consent: RequiredConsent): RequiredConsents {
  return { consents: [consent], questions: [] }
}

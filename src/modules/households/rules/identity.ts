import type { Dated } from '../../../platform/terms/dated.ts'
import { type Day, isComplete, type PartialDate } from './partial-date.ts'

/** What is asked to be sure whom it is about when there is no citizen service number (N-BSN-02). */
export type IdentityPart = 'family' | 'given' | 'birth' | 'address'

export type KnownIdentity = {
  hasBsn: boolean
  family: string
  given: string
  /** Eight digits as registered. */
  birth: string
  expected: Day | null
  /** Whether postcode and house number are known, also when they are not shown. */
  hasAddress: boolean
}

/** How many days one has to complete the identity of somebody who was registered in a hurry. */
export const IDENTITY_TERM: readonly Dated<{ days: number }>[] = [
  {
    days: 28,
    from: '2015-01-01',
    source: 'N-BSN-03: Jeugdwet 7.2.6 allows "later"; four weeks is an own choice',
    certainty: 'U',
  },
]

/** What is still to be found out; nobody who is not born has a number or a given name. */
export function missingIdentity({ hasBsn, family, given, birth, expected, hasAddress }: KnownIdentity): IdentityPart[] {
  if (hasBsn) return []
  const unborn = expected !== null && birth === '00000000'
  const missing: IdentityPart[] = []
  if (family === '') missing.push('family')
  if (given === '' && !unborn) missing.push('given')
  if (!unborn && !isComplete(birth as PartialDate)) missing.push('birth')
  if (!hasAddress) missing.push('address')
  return missing
}

/** The last day to complete the identity: counted from the day of registration, under the term that held then. */
export function completeBy(registeredOn: Day, term = IDENTITY_TERM): Day {
  const begun = term.filter((version) => version.from <= registeredOn).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const latest = begun.at(-1)
  if (!latest) throw new RangeError(`No term to complete an identity on ${registeredOn}`)
  return Temporal.PlainDate.from(registeredOn).add({ days: latest.days }).toString()
}

type Completing = {
  working: readonly { worker: string; relation: string }[]
  /** Who registered or last changed the person; a job or an import is nobody to tell. */
  registeredBy: string
}

/**
 * Who hears that a term is over: who keeps an eye on the family, else whoever works with it, else who registered the
 * person. Who only came to look does not.
 */
export function whoCompletes({ working, registeredBy }: Completing): string[] {
  const as = (...relations: readonly string[]) => [
    ...new Set(working.filter(({ relation }) => relations.includes(relation)).map(({ worker }) => worker)),
  ]
  const watching = as('watch')
  if (watching.length > 0) return watching
  const others = as('director', 'contact', 'handler', 'involved')
  if (others.length > 0) return others
  return /^[0-9a-f-]{36}$/.test(registeredBy) ? [registeredBy] : []
}

import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'

const AUTHORITY_GAPS = [
  'nothing-recorded',
  'code-not-in-table',
  'holder-not-named',
  'sources-disagree',
  'only-told',
  'dates-unclear',
  'age-unknown',
] as const

const day = Day
/** Eight digits as registered, with zeros for what nobody knows. */
const partial = z.string()
const Changed = { id: z.uuid(), version: z.int() }

export const ShowFamily = z.strictObject({ householdId: z.uuid() })

const FamilyMember = z.object({
  ...Changed,
  name: z.string(),
  given: z.string(),
  prefix: z.string(),
  family: z.string(),
  birth: partial,
  expected: day.nullable(),
  death: partial.nullable(),
  sex: z.enum(['male', 'female', 'unknown']),
  /** Nothing while the person is in the household. */
  until: day.nullable(),
  since: day.nullable(),
  hasBsn: z.boolean(),
  /** Registered elsewhere: what stands there is corrected beside it. */
  registered: z.boolean(),
  secret: z.boolean(),
  /** Left out when the address is secret. */
  address: z.string().nullable(),
  missing: z.array(z.enum(['family', 'given', 'birth', 'address'])),
  completeBy: day.nullable(),
  otherHouseholds: z.array(z.object({ id: z.uuid(), name: z.string(), open: z.boolean() })),
  corrections: z.array(
    z.object({ id: z.uuid(), field: z.string(), value: z.string(), why: z.string(), at: z.iso.datetime() }),
  ),
})
export type FamilyMember = z.infer<typeof FamilyMember>

const Stay = z.object({
  id: z.uuid(),
  person: z.uuid(),
  since: partial,
  until: partial.nullable(),
  kind: z.string(),
  source: z.string(),
  secret: z.boolean(),
  address: z.string().nullable(),
})

const FamilyRelation = z.object({
  /** Nothing when it follows from other relations. */
  id: z.uuid().nullable(),
  version: z.int(),
  person: z.uuid(),
  personName: z.string(),
  kind: z.string(),
  other: z.uuid().nullable(),
  otherName: z.string(),
  since: partial.nullable(),
  until: partial.nullable(),
  source: z.string(),
  strength: z.string().nullable(),
  contact: z.string().nullable(),
})
export type FamilyRelation = z.infer<typeof FamilyRelation>

const AuthorityLine = z.object({
  ...Changed,
  kind: z.string(),
  holder: z.uuid().nullable(),
  holderName: z.string(),
  code: z.string().nullable(),
  since: partial.nullable(),
  until: partial.nullable(),
  source: z.string(),
})

export const FamilyPage = z.object({
  ...Changed,
  name: z.string(),
  today: day,
  /** Whether the asker may change anything here. */
  mayChange: z.boolean(),
  /** Whether the asker may be told a secret address, for a reason. */
  maySeeSecrets: z.boolean(),
  members: z.array(FamilyMember),
  stays: z.array(Stay),
  relations: z.array(FamilyRelation),
  authority: z.array(
    z.object({
      child: z.uuid(),
      state: z.enum(['of-age', 'known', 'unclear']),
      holders: z.array(AuthorityLine),
      why: z.array(z.enum(AUTHORITY_GAPS)),
    }),
  ),
})
export type FamilyPage = z.infer<typeof FamilyPage>

export const DrawFamily = z.strictObject({
  householdId: z.uuid(),
  picture: z.enum(['genogram', 'network']).default('genogram'),
  /** Whom it is about; without it the youngest. */
  childId: z.uuid().optional(),
  language: z.enum(['nl', 'en']).default('nl'),
})

export const FamilyPicture = z.object({
  title: z.string(),
  svg: z.string(),
  lines: z.array(z.string()),
  legend: z.array(z.string()),
})
export type FamilyPicture = z.infer<typeof FamilyPicture>

export const ShowBsn = z.strictObject({
  householdId: z.uuid(),
  personId: z.uuid(),
  /** For what it is needed; stands in the audit line (N-BSN-01). */
  reason: z.enum(['compare-document', 'check-registration', 'exchange']),
})
export const ShownBsn = z.object({ bsn: z.string() })

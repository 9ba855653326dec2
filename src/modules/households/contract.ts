import { z } from 'zod'
import { isRefusal } from '../../platform/refusal.ts'
import { Day } from '../../platform/terms/day.ts'
import { readBsn } from './rules/bsn.ts'

const bsn = z
  .string()
  .refine((text) => !isRefusal(readBsn(text)), 'households/bsn-wrong')
  // People type it with dots and blanks; it is one number.
  .transform((text) => {
    const read = readBsn(text)
    return isRefusal(read) ? text : String(read)
  })

export const NewPerson = z.strictObject({
  given: z.string().trim().max(200).default(''),
  prefix: z.string().trim().max(20).default(''),
  family: z.string().trim().min(1).max(200),
  /** Date of birth; leave out when not known. */
  birth: Day.optional(),
  /** For an unborn child: the expected date. */
  expected: Day.optional(),
  sex: z.enum(['male', 'female', 'unknown']).default('unknown'),
  bsn: bsn.optional(),
})
export type NewPerson = z.infer<typeof NewPerson>

const postcode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^([1-9]\d{3} ?[A-Z]{2})?$/, 'input/postcode-form')
  .transform((text) => text.replace(' ', ''))

export const NewAddress = z.strictObject({
  street: z.string().trim().max(100).default(''),
  number: z.string().trim().max(10).default(''),
  letter: z.string().trim().max(2).default(''),
  addition: z.string().trim().max(10).default(''),
  postcode: postcode.default(''),
  place: z.string().trim().max(100).default(''),
})
export type NewAddress = z.infer<typeof NewAddress>

export const RegisterHousehold = z.strictObject({
  members: z.array(NewPerson).min(1).max(40),
  address: NewAddress.optional(),
  /** Why somebody who looks like somebody on file is registered all the same. */
  despite: z.string().trim().min(3).max(1000).optional(),
})
export type RegisterHousehold = z.infer<typeof RegisterHousehold>

export const Registered = z.object({ id: z.uuid(), version: z.int() })

export const OpenHousehold = z.strictObject({ householdId: z.uuid() })

export const HouseholdPage = z.object({
  id: z.uuid(),
  name: z.string(),
  members: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      birth: z.string(),
      expected: z.string().nullable(),
      sex: z.enum(['male', 'female', 'unknown']),
      bsn: z.string().nullable(),
      /** Left out when the address is secret. */
      address: z.string().nullable(),
      secret: z.boolean(),
    }),
  ),
  version: z.int(),
})
export type HouseholdPage = z.infer<typeof HouseholdPage>

/** Asked in the body: what identifies somebody stands in no address (N-BSN-01, N-BSN-02). */
export const MatchPersons = z.strictObject({
  /** A part of a name, also as one hears it. */
  name: z.string().trim().min(2).max(100).optional(),
  birth: Day.optional(),
  bsn: bsn.optional(),
  postcode: postcode.optional(),
  number: z.string().trim().max(10).optional(),
})
export type MatchPersons = z.infer<typeof MatchPersons>

export const SearchPersons = z.strictObject({ question: z.string().trim().min(2).max(100) })

const Found = z.object({
  id: z.uuid(),
  name: z.string(),
  birth: z.string(),
  place: z.string(),
  households: z.array(z.object({ id: z.uuid(), name: z.string(), open: z.boolean() })),
})

export const PersonsFound = z.object({ persons: z.array(Found) })
export type PersonsFound = z.infer<typeof PersonsFound>

export const PersonsMatched = z.object({
  persons: z.array(
    Found.extend({
      expected: Day.nullable(),
      /** By what somebody was found: the number, the name as it is written, or as it sounds, or the other facts alone. */
      by: z.enum(['number', 'name', 'sound', 'facts']),
    }),
  ),
  /** There are more than are shown; ask more precisely. */
  more: z.boolean(),
})
export type PersonsMatched = z.infer<typeof PersonsMatched>

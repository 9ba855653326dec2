import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { NewAddress, NewPerson } from '../contract.ts'
import { LIKENESS_FACTS } from '../rules/doubles.ts'

const Side = z.object({
  id: z.uuid(),
  name: z.string(),
  given: z.string(),
  prefix: z.string(),
  family: z.string(),
  birth: z.string(),
  expected: Day.nullable(),
  death: z.string().nullable(),
  sex: z.enum(['male', 'female', 'unknown']),
  hasBsn: z.boolean(),
  registered: z.boolean(),
  secret: z.boolean(),
  /** Left out when the address is secret. */
  address: z.string().nullable(),
  households: z.array(z.object({ id: z.uuid(), name: z.string(), open: z.boolean() })),
})
export type Side = z.infer<typeof Side>

const likeness = {
  class: z.enum(['certain', 'likely', 'possible', 'contradiction', 'none']),
  facts: z.array(z.enum(LIKENESS_FACTS)),
}

export const ListDoubles = z.strictObject({})
export const Doubles = z.object({
  doubles: z.array(z.object({ one: Side, other: Side, ...likeness })),
  merged: z.array(
    z.object({ id: z.uuid(), stays: z.string(), goes: z.string(), why: z.string(), at: z.iso.datetime() }),
  ),
})
export type Doubles = z.infer<typeof Doubles>

export const LookForDoubles = z.strictObject({
  members: z.array(NewPerson).min(1).max(40),
  address: NewAddress.optional(),
})
export const LookAlikes = z.object({
  lookAlikes: z.array(z.object({ member: z.int(), side: Side, ...likeness })),
})
export type LookAlikes = z.infer<typeof LookAlikes>

const why = z.string().trim().min(3).max(1000)

export const MERGED_FIELDS = ['name', 'birth', 'expected', 'death', 'sex'] as const

export const MergePersons = z.strictObject({
  /** Who stays. */
  personId: z.uuid(),
  /** Who turns out to be the same and goes up in the first. */
  otherId: z.uuid(),
  /** Per fact on which both differ: whose is right. */
  choices: z.partialRecord(z.enum(MERGED_FIELDS), z.enum(['stays', 'goes'])).default({}),
  why,
})
export const Merged = z.object({ id: z.uuid(), version: z.int() })

export const UndoMerge = z.strictObject({ mergeId: z.uuid(), why })
export const Undone = z.object({
  id: z.uuid(),
  version: z.int(),
  /** What somebody changed after the merge; it stays as it is now. */
  changedSince: z.array(z.string()),
})

export const TellApart = z.strictObject({ personId: z.uuid(), otherId: z.uuid(), why })

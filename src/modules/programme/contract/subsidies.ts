import { z } from 'zod'
import { subsidyDirections, subsidyStates } from '../rules/money/subsidies.ts'
import { Cents } from './amounts.ts'
import { Day, Name, Named, Note, Version } from './fields.ts'

const scheme = {
  node: z.uuid().nullable().default(null),
  name: Name,
  direction: z.enum(subsidyDirections),
  from: Day,
  until: Day.nullable().default(null),
  /** What may be granted in all; null: no ceiling. */
  ceiling: Cents.nullable().default(null),
  /** The decision or regulation it rests on. */
  basis: Name,
}
export const AddScheme = z.strictObject({ programmeId: z.uuid(), ...scheme })
export const ChangeScheme = z.strictObject({ schemeId: z.uuid(), version: Version, ...scheme })

const application = {
  applicant: Name,
  organisation: z.uuid().nullable().default(null),
  purpose: z.string().trim().min(1).max(2_000),
  asked: Cents,
  receivedOn: Day,
  /** By when there must be a decision. */
  decideBy: Day.nullable().default(null),
}
export const AddApplication = z.strictObject({ schemeId: z.uuid(), ...application })
export const ChangeApplication = z.strictObject({ applicationId: z.uuid(), version: Version, ...application })
const seen = { applicationId: z.uuid(), version: Version }
export const DecideSubsidy = z.strictObject({
  ...seen,
  /** Nothing: it is refused. */
  granted: Cents,
  on: Day,
  conditions: Note.default(''),
  /** By when the receiver accounts for it. */
  accountBy: Day.nullable().default(null),
})
export const AccountSubsidy = z.strictObject({ ...seen, on: Day, spent: Cents, text: Note.default('') })
export const SettleSubsidy = z.strictObject({ ...seen, on: Day, cents: Cents })

export const ListSubsidies = z.strictObject({ programmeId: z.uuid() })
export const SubsidyList = z.object({
  programme: Named,
  schemes: z.array(
    z.object({
      id: z.uuid(),
      node: Named.nullable(),
      name: z.string(),
      direction: z.enum(subsidyDirections),
      from: z.string(),
      until: z.string().nullable(),
      ceiling: z.int().nullable(),
      basis: z.string(),
      asked: z.int(),
      /** What was granted, or settled where that is known. */
      granted: z.int(),
      /** What may still be granted; null without a ceiling. */
      room: z.int().nullable(),
      applications: z.array(
        z.object({
          id: z.uuid(),
          applicant: z.string(),
          organisation: Named.nullable(),
          purpose: z.string(),
          asked: z.int(),
          receivedOn: z.string(),
          decideBy: z.string().nullable(),
          state: z.enum(subsidyStates),
          late: z.enum(['decision', 'account']).nullable(),
          grant: z
            .object({ granted: z.int(), on: z.string(), conditions: z.string(), accountBy: z.string().nullable() })
            .nullable(),
          account: z.object({ on: z.string(), spent: z.int(), text: z.string() }).nullable(),
          settlement: z.object({ on: z.string(), cents: z.int() }).nullable(),
          version: z.int(),
        }),
      ),
      version: z.int(),
    }),
  ),
  mayChange: z.boolean(),
})
export type SubsidyList = z.infer<typeof SubsidyList>

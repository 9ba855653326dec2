import { z } from 'zod'
import { type InvolvedRole, involvedRoles } from '../rules/involved.ts'
import { Day, OfDossier, text, Version } from './fields.ts'

const role = z.enum(Object.keys(involvedRoles) as [InvolvedRole, ...InvolvedRole[]])
const phone = z
  .string()
  .trim()
  .regex(/^[+()\d \-.]{0,20}$/, 'input/phone-form')
/** No longer than the mail address of a worker may be. */
const email = z.union([z.literal(''), z.email().max(200)]).default('')
const name = z.string().trim().min(2).max(200)

/** A worker with an account, somebody of a partner without one, or somebody of the family's own network. */
const Party = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('worker'), workerId: z.uuid() }),
  z.strictObject({
    kind: z.literal('outside'),
    name,
    organisation: name,
    phone: phone.default(''),
    email,
  }),
  z.strictObject({
    kind: z.literal('network'),
    name,
    /** When this person is on file. */
    personId: z.uuid().optional(),
    phone: phone.default(''),
    email,
  }),
])

export const InvolveSomebody = OfDossier.extend({
  role,
  party: Party,
  whatFor: text.default(''),
  /** First day; today unless said otherwise. */
  since: Day.optional(),
})
export type InvolveSomebody = z.infer<typeof InvolveSomebody>

export const EndInvolvement = z.strictObject({
  involvedId: z.uuid(),
  /** Last day; today unless said otherwise. */
  until: Day.optional(),
  version: Version,
})

export const ListInvolved = OfDossier
export const InvolvedList = z.object({
  involved: z.array(
    z.object({
      id: z.uuid(),
      role,
      kind: z.enum(['worker', 'outside', 'network']),
      name: z.string(),
      organisation: z.string(),
      phone: z.string(),
      email: z.string(),
      whatFor: z.string(),
      since: Day,
      until: Day.nullable(),
      version: Version,
    }),
  ),
  /** Over the past year (S004-146, S004-170). */
  figures: z.object({ now: z.int(), different: z.int(), organisations: z.int(), changes: z.int() }),
})
export type InvolvedList = z.infer<typeof InvolvedList>

import { z } from 'zod'
import { handoverItems, handoverKinds } from '../rules/handover.ts'
import { Day, Moment, Named, OfDossier, sentence, text, Version } from './fields.ts'

const Receiver = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('worker'), worker: z.uuid() }),
  z.strictObject({ kind: z.literal('team'), team: z.uuid() }),
])

const Answered = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('done') }),
  z.strictObject({ state: z.literal('not-needed'), why: sentence }),
])
export const Checklist = z.partialRecord(z.enum(handoverItems), Answered)

export const ShowHandoverForm = OfDossier
export const HandoverForm = z.object({
  required: z.array(z.enum(handoverItems)),
  optional: z.array(z.enum(handoverItems)),
  /** Last day to answer when it is offered today. */
  due: z.record(z.enum(handoverKinds), Day),
  workers: z.array(Named.extend({ organisation: z.string() })),
  teams: z.array(Named),
})
export type HandoverForm = z.infer<typeof HandoverForm>

export const OfferHandover = OfDossier.extend({
  kind: z.enum(handoverKinds).default('ordinary'),
  receiver: Receiver,
  checklist: Checklist,
  /** Why it goes out before it is complete. */
  incompleteBecause: text.optional(),
  /** Whether the direction goes over with the watch. */
  withDirection: z.boolean().default(false),
  /** What the receiver should know first. */
  message: text.default(''),
})
export type OfferHandover = z.infer<typeof OfferHandover>

export const AnswerHandover = z.strictObject({
  handoverId: z.uuid(),
  accept: z.boolean(),
  /** Why not; asked with a refusal. */
  reason: text.default(''),
  version: Version,
})
export const WithdrawHandover = z.strictObject({ handoverId: z.uuid(), reason: text, version: Version })

export const HandoverRow = z.object({
  id: z.uuid(),
  dossier: z.object({ id: z.uuid(), number: z.string(), household: z.string() }),
  kind: z.enum(handoverKinds),
  state: z.enum(['offered', 'accepted', 'refused', 'withdrawn']),
  sender: Named,
  receiver: z.object({ kind: z.enum(['worker', 'team']), id: z.uuid(), name: z.string() }),
  withDirection: z.boolean(),
  checklist: Checklist,
  missing: z.array(z.enum(handoverItems)),
  incompleteBecause: z.string(),
  message: z.string(),
  offeredAt: Moment,
  due: Day,
  late: z.boolean(),
  answer: z.object({ by: z.string(), at: Moment, reason: z.string() }).nullable(),
  mineToAnswer: z.boolean(),
  mineToWithdraw: z.boolean(),
  version: Version,
})
export type HandoverRow = z.infer<typeof HandoverRow>

export const ListHandovers = z.strictObject({})
export const ListHandoversOfDossier = OfDossier
export const HandoverList = z.object({ handovers: z.array(HandoverRow) })
export type HandoverList = z.infer<typeof HandoverList>

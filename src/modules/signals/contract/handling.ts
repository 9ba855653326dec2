import { z } from 'zod'
import { Given } from './feedback.ts'
import { Piece, text } from './fields.ts'

export const ListSignals = z.strictObject({ state: z.enum(['open', 'taken-up', 'closed']).default('open') })

const Row = z.object({
  id: z.uuid(),
  number: z.string(),
  receivedAt: z.iso.datetime(),
  child: z.string(),
  kinds: z.array(z.string()),
  danger: z.boolean(),
  state: z.string(),
  team: z.string(),
  handler: z.string(),
  dueAt: z.iso.datetime(),
  late: z.boolean(),
})

const InboxRow = Row.extend({
  mine: z.boolean(),
  /** The team that was asked to take it over and has not answered. */
  offeredTo: z.string(),
  /** Whether the family is known. */
  linked: z.boolean(),
  lateness: z.enum(['in-time', 'today', 'late']),
  /** Class of age, `fresh` up to `too-long`: a fact about our work, not about the child. */
  age: z.string(),
})

export const SignalList = z.object({ signals: z.array(InboxRow) })
export type SignalList = z.infer<typeof SignalList>

export const ShowSignal = z.strictObject({ signalId: z.uuid() })

export const SignalPage = Row.extend({
  about: z.array(z.string()),
  pieces: z.array(Piece),
  reporter: z.object({
    name: z.string(),
    contact: z.string(),
    organisation: z.string(),
    protected: z.boolean(),
    anonymous: z.boolean(),
  }),
  household: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  dossier: z.object({ id: z.uuid(), number: z.string() }).nullable(),
  feedbackDueDate: z.iso.date(),
  feedback: z.array(Given),
  version: z.int(),
})
export type SignalPage = z.infer<typeof SignalPage>

export const TakeUpSignal = z.strictObject({
  signalId: z.uuid(),
  householdId: z.uuid(),
  why: text.min(3),
  version: z.int(),
})
export type TakeUpSignal = z.infer<typeof TakeUpSignal>

export const TakenUp = z.object({ id: z.uuid(), version: z.int(), dossierId: z.uuid() })

import { z } from 'zod'
import { PIECE_NATURES } from './rules/content.ts'
import { ABOUT } from './rules/kinds.ts'

const line = z.string().trim().max(200)
const text = z.string().trim().max(4000)

const Piece = z.strictObject({
  nature: z.enum(PIECE_NATURES),
  text,
  toldBy: line.optional(),
  on: z.iso.date().optional(),
})

const postcode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^([1-9]\d{3}( ?[A-Z]{2})?)?$/, 'Een postcode is vier cijfers en twee letters, zoals 7741 AB.')
  .transform((code) => code.replace(' ', ''))

export const ReportSignal = z.strictObject({
  kinds: z.array(z.string().max(60)).max(20).default([]),
  about: z.array(z.enum(ABOUT)).max(ABOUT.length).default([]),
  pieces: z.array(Piece).max(20).default([]),
  /** Who it is about, in the reporter's words. */
  child: line.default(''),
  childBirthDate: z.iso.date().optional(),
  postcode: postcode.default(''),
  schoolPostcode: postcode.default(''),
  /** A child is in danger now. */
  danger: z.boolean().default(false),
  /** Do not let the family know who gave the signal (N-MC-09). */
  protectReporter: z.boolean().default(false),
  reporter: z.strictObject({ name: line.default(''), contact: line.default('') }).optional(),
})
export type ReportSignal = z.infer<typeof ReportSignal>

/** The public door also names the municipality, because there is no login. */
export const ReportInPublic = ReportSignal.extend({ municipality: z.string().regex(/^\d{4}$/) })

export const SignalReceipt = z.object({
  id: z.uuid(),
  number: z.string(),
  version: z.int(),
  feedbackDueDate: z.iso.date(),
  link: z.string(),
})
export type SignalReceipt = z.infer<typeof SignalReceipt>

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

export const SignalList = z.object({ signals: z.array(Row) })
export type SignalList = z.infer<typeof SignalList>

export const ShowSignal = z.strictObject({ signalId: z.uuid() })

const Given = z.object({
  sentences: z.array(z.string()),
  text: z.string(),
  channel: z.string(),
  givenAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
  satisfied: z.boolean().nullable(),
  answer: z.string(),
})

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

export const GiveFeedback = z.strictObject({
  signalId: z.uuid(),
  sentences: z.array(z.string().max(60)).min(1).max(5),
  text: z.string().trim().max(300).default(''),
  channel: z.enum(['account', 'link', 'phone', 'email', 'letter']),
})
export type GiveFeedback = z.infer<typeof GiveFeedback>

export const FeedbackGiven = z.object({ id: z.uuid(), version: z.int() })

export const ReadFeedback = z.strictObject({
  municipality: z.string().regex(/^\d{4}$/),
  token: z.string().min(22).max(100),
})

export const FeedbackPage = z.object({
  number: z.string(),
  receivedAt: z.iso.datetime(),
  feedbackDueDate: z.iso.date(),
  feedback: z.array(Given),
})
export type FeedbackPage = z.infer<typeof FeedbackPage>

export const AnswerFeedback = ReadFeedback.extend({
  satisfied: z.boolean(),
  answer: z.string().trim().max(1000).default(''),
})

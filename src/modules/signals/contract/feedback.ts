import { z } from 'zod'
import { CHANNELS } from '../rules/feedback.ts'
import { Municipality } from './fields.ts'

export const Given = z.object({
  sentences: z.array(z.string()),
  text: z.string(),
  channel: z.string(),
  givenAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
  satisfied: z.boolean().nullable(),
  answer: z.string(),
})

export const GiveFeedback = z.strictObject({
  signalId: z.uuid(),
  sentences: z.array(z.string().max(60)).max(11),
  free: z.string().trim().max(1000).default(''),
  channel: z.enum(CHANNELS),
})
export type GiveFeedback = z.infer<typeof GiveFeedback>

export const FeedbackGiven = z.object({ id: z.uuid(), version: z.int() })

export const ReadFeedback = z.strictObject({ municipality: Municipality, token: z.string().min(22).max(86) })

export const FeedbackPage = z.object({
  number: z.string(),
  receivedAt: z.iso.datetime(),
  feedbackDueDate: z.iso.date(),
  closed: z.boolean(),
  feedback: z.array(Given),
})
export type FeedbackPage = z.infer<typeof FeedbackPage>

export const AnswerFeedback = ReadFeedback.extend({
  satisfied: z.boolean('Kies ja of nee.'),
  answer: z.string().trim().max(1000).default(''),
})

export const Answered = z.object({ id: z.uuid(), version: z.int(), comesBack: z.boolean() })

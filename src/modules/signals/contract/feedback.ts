import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { CHANNELS } from '../rules/feedback.ts'
import { Municipality } from './fields.ts'

export const Given = z.object({
  sentences: z.array(z.string()),
  /** The sentences as they were told. */
  texts: z.object({ nl: z.array(z.string()), en: z.array(z.string()) }),
  text: z.string(),
  channel: z.string(),
  givenAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
  satisfied: z.boolean().nullable(),
  answer: z.string(),
})

export const GiveFeedback = z.strictObject({
  signalId: z.uuid(),
  sentences: z.array(z.string().max(60)).max(31),
  free: z.string().trim().max(1000).default(''),
  channel: z.enum(CHANNELS),
})
export type GiveFeedback = z.infer<typeof GiveFeedback>

export const FeedbackGiven = z.object({ id: z.uuid(), version: z.int() })

export const ReadFeedback = z.strictObject({ municipality: Municipality, token: z.string().min(22).max(86) })

export const FeedbackPage = z.object({
  number: z.string(),
  receivedAt: z.iso.datetime(),
  feedbackDueDate: Day,
  closed: z.boolean(),
  feedback: z.array(Given),
})
export type FeedbackPage = z.infer<typeof FeedbackPage>

export const AnswerFeedback = ReadFeedback.extend({
  satisfied: z.boolean(),
  answer: z.string().trim().max(1000).default(''),
})

export const Answered = z.object({ id: z.uuid(), version: z.int(), comesBack: z.boolean() })

export const ShowFeedbackDesk = z.strictObject({ signalId: z.uuid() })

/** Where to send the answer, for whoever writes it; also when the reporter is protected (N-MC-08, N-MC-09). */
export const FeedbackDesk = z.object({
  name: z.string(),
  contact: z.string(),
  when: z.string(),
  wanted: z.boolean(),
  channels: z.array(z.enum(CHANNELS)),
  /** Where the reporter reads it: in the own account, in the own system, or by the secret link. */
  reads: z.enum(['account', 'system', 'link']),
  /** Empty for who needs none. */
  link: z.string(),
})
export type FeedbackDesk = z.infer<typeof FeedbackDesk>

export const ListOwnSignals = z.strictObject({ signal: z.uuid().optional() })

export const OwnSignals = z.object({
  signals: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      receivedAt: z.iso.datetime(),
      /** The partner's own number, given by its system. */
      reference: z.string().nullable(),
      /** Written down for somebody else, who reads the answer by `link`; empty when it works no more. */
      noted: z.boolean(),
      link: z.string(),
      child: z.string(),
      kinds: z.array(z.string()),
      closed: z.boolean(),
      feedbackDueDate: Day,
      feedback: z.array(Given),
    }),
  ),
})
export type OwnSignals = z.infer<typeof OwnSignals>

export const AnswerOwn = z.strictObject({
  signalId: z.uuid(),
  satisfied: z.boolean(),
  answer: z.string().trim().max(1000).default(''),
})

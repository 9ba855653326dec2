import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { closingBlocks, closingReasons, informants, outcomeAnswers, outcomeQuestions } from '../rules/closing.ts'

const text = z.string().trim().max(4000)

export const ShowClosing = z.strictObject({ dossierId: z.uuid() })
export const ClosingPage = z.object({
  number: z.string(),
  version: z.int(),
  closed: z.boolean(),
  /** Everything that stands in the way, each with how many there are and where to finish it. */
  blocks: z.array(z.object({ block: z.enum(closingBlocks), count: z.int(), href: z.string() })),
  reasons: z.array(z.object({ reason: z.enum(closingReasons), ending: z.string(), needsReceiver: z.boolean() })),
})
export type ClosingPage = z.infer<typeof ClosingPage>

export const CloseDossier = z.strictObject({
  dossierId: z.uuid(),
  reason: z.enum(closingReasons),
  /** Why, in a few words. */
  text: text.min(3),
  /** Which municipality or organisation took the family over, and who said so; asked where the reason needs a receiver. */
  acceptedBy: z.string().trim().min(3).max(200).optional(),
  familyTold: z
    .union([z.strictObject({ told: z.literal(true), on: Day }), z.strictObject({ told: z.literal(false), why: text })])
    .default({ told: false, why: '' }),
  /** Per informant apart, and never of necessity. */
  outcomes: z
    .array(
      z.strictObject({
        question: z.enum(outcomeQuestions),
        informant: z.enum(informants),
        by: z.string().trim().min(1).max(200),
        answer: z.enum(outcomeAnswers),
        words: text.default(''),
      }),
    )
    .max(60)
    .default([]),
  version: z.int(),
})

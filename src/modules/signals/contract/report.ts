import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { ABOUT } from '../rules/kinds.ts'
import { line, Municipality, Piece, Postcode } from './fields.ts'

const Reach = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('account') }),
  z.strictObject({ channel: z.literal('link') }),
  z.strictObject({ channel: z.literal('phone'), number: line }),
  z.strictObject({ channel: z.literal('email'), address: line }),
  z.strictObject({ channel: z.literal('letter'), address: line }),
])

const Wishes = z.strictObject({
  reach: z.array(Reach).max(5).optional(),
  when: line.optional(),
  feedback: z.enum(['wanted', 'declined']).optional(),
  nameToFamily: z.enum(['may', 'do-not']).optional(),
})

export const ReportSignal = z.strictObject({
  purpose: z.enum(['worry', 'question']).default('worry'),
  kinds: z.array(z.string().max(60)).max(20).default([]),
  about: z.array(z.enum(ABOUT)).max(ABOUT.length).default([]),
  pieces: z.array(Piece).max(20).default([]),
  /** Who it is about, in the reporter's words. */
  child: line.default(''),
  childBirthDate: Day.optional(),
  postcode: Postcode.default(''),
  schoolPostcode: Postcode.default(''),
  /** A child is in danger now. */
  danger: z.boolean().default(false),
  /** The reporter does not want to be known, to anybody (N-ACC-07). */
  anonymous: z.boolean().default(false),
  reporter: z.strictObject({ name: line.default(''), kind: z.string().max(40).optional() }).optional(),
  wishes: Wishes.optional(),
  /** A worker of the municipality is worried, and not somebody who tells it at the desk; a partner always is. */
  ownWorry: z.boolean().default(false),
  /** The partner's own number of this signal; a system of a partner must give one. */
  reference: line.optional(),
})
export type ReportSignal = z.infer<typeof ReportSignal>

/** The public door also names the municipality, because there is no login. */
export const ReportInPublic = ReportSignal.omit({ reference: true, ownWorry: true }).extend({
  municipality: Municipality,
})

/** The secret link is not in it: answers are kept for a retry, and the secret never is. */
export const SignalReceipt = z.object({
  id: z.uuid(),
  number: z.string(),
  version: z.int(),
  feedbackDueDate: Day,
  /** Numbers to call first, when danger was ticked. */
  phones: z.array(z.object({ code: z.string(), number: z.string() })),
})
export type SignalReceipt = z.infer<typeof SignalReceipt>

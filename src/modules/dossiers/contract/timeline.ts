import { z } from 'zod'
import { contactWays } from '../rules/events.ts'
import { happeningKinds, writtenKinds } from '../rules/timeline.ts'
import { Moment, OfDossier, sentence, text } from './fields.ts'

export const entryKinds = [...writtenKinds, ...happeningKinds] as const

export const ShowTimeline = OfDossier.extend({
  /** Only this kind; without it everything. */
  kind: z.enum(entryKinds).optional(),
})

const Wording = z.object({ text: z.string(), happenedAt: Moment, recordedAt: Moment, byName: z.string() })

export const TimelineAnswer = z.object({
  entries: z.array(
    Wording.extend({
      id: z.uuid(),
      kind: z.enum(entryKinds),
      /** What exactly happened; the words have a sentence for it. */
      event: z.string(),
      facts: z.record(z.string(), z.string()),
      correctable: z.boolean(),
      /** Why the last wording took the place of the former ones. */
      correctedBecause: z.string(),
      former: z.array(Wording),
    }),
  ),
})
export type TimelineAnswer = z.infer<typeof TimelineAnswer>

export const WriteEntry = OfDossier.extend({
  kind: z.enum(writtenKinds),
  text: sentence,
  /** How the contact was made. */
  way: z.enum(contactWays).optional(),
  /** With whom, in words: "moeder en Elif". */
  withWhom: text.max(200).default(''),
  /** When it happened; now unless said otherwise. */
  happenedAt: Moment.optional(),
})
export type WriteEntry = z.infer<typeof WriteEntry>

export const CorrectEntry = OfDossier.extend({
  entryId: z.uuid(),
  text: sentence,
  happenedAt: Moment.optional(),
  why: sentence,
})
export type CorrectEntry = z.infer<typeof CorrectEntry>

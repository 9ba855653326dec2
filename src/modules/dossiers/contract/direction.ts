import { z } from 'zod'
import { estimateOutcomes } from '../rules/direction.ts'
import { powers } from '../rules/powers.ts'
import { Day, Moment, OfDossier, sentence, text, Version } from './fields.ts'

export const AppointDirector = OfDossier.extend({
  workerId: z.uuid(),
  /** Gives no help in this household and comes from no organisation that does (S000-113). */
  independent: z.boolean().default(false),
  why: sentence,
  version: Version,
})
export type AppointDirector = z.infer<typeof AppointDirector>

export const GiveOwnDirection = OfDossier.extend({
  parents: z.array(z.uuid()).min(1).max(10),
  /** Who does what: `by` is one of the parents or the municipality. */
  agreements: z
    .array(z.strictObject({ text: sentence, by: z.union([z.uuid(), z.literal('municipality')]) }))
    .min(1)
    .max(30),
  estimate: z.strictObject({
    outcome: z.enum(estimateOutcomes),
    canCarry: sentence,
    needsHelpWith: text.default(''),
    /** The day to look again at what the family can carry. */
    reviewOn: Day,
  }),
  why: sentence,
  version: Version,
})
export type GiveOwnDirection = z.infer<typeof GiveOwnDirection>

export const ChangeContact = OfDossier.extend({
  workerId: z.uuid(),
  chosenByFamily: z.boolean().default(false),
  why: sentence,
  version: Version,
})
export type ChangeContact = z.infer<typeof ChangeContact>

export const Overrule = OfDossier.extend({
  power: z.enum(powers),
  /** One of the involved of this dossier. */
  involvedId: z.uuid(),
  decision: sentence,
  reason: sentence,
  /** What the one who is overruled thinks of it, in their own words. */
  theirView: sentence,
})
export type Overrule = z.infer<typeof Overrule>

/** Everybody who has to know: by a message that was sent, or from the director in person. */
export const Told = z.object({ name: z.string(), how: z.enum(['message', 'in-person']) })
export const Overruled = z.object({ id: z.uuid(), version: Version, told: z.array(Told) })
export type Overruled = z.infer<typeof Overruled>

/** That it was decided, over whom and on which mandate: for everybody who may know of the dossier. */
export const Overruling = z.object({
  id: z.uuid(),
  power: z.enum(powers),
  at: Moment,
  by: z.string(),
  over: z.string(),
  mandateSource: z.string(),
})
/** What and why, for who reads the dossier. */
export const OverrulingInFull = Overruling.extend({
  decision: z.string(),
  reason: z.string(),
  theirView: z.string(),
  told: z.array(Told),
})
export type OverrulingInFull = z.infer<typeof OverrulingInFull>

import { z } from 'zod'
import { estimateOutcomes } from '../rules/direction.ts'
import { powers } from '../rules/powers.ts'
import { Day, OfDossier, sentence, text, Version } from './fields.ts'

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

import { z } from 'zod'
import { mandateHolders } from '../rules/mandates.ts'
import { Day, dated, Name, On, Version } from './fields.ts'

export const ListMandates = z.strictObject({ on: On })
const words = z.object({ nl: z.string(), en: z.string() })
export const MandateRow = z.object({
  id: z.uuid(),
  holder: z.object({ kind: z.enum(mandateHolders), id: z.uuid(), name: z.string() }),
  powers: z.array(z.string()),
  upToCents: z.int().nullable(),
  givenBy: z.string(),
  source: z.string(),
  ...dated,
  version: z.int(),
})
export type MandateRow = z.infer<typeof MandateRow>
export const MandateList = z.object({
  mandates: z.array(MandateRow),
  /** Everything that can be mandated, with its name. */
  powers: z.array(z.object({ code: z.string(), words })),
})
export type MandateList = z.infer<typeof MandateList>

export const GiveMandate = z.strictObject({
  holder: z.strictObject({ kind: z.enum(mandateHolders), id: z.uuid() }),
  powers: z.array(z.string().max(80)).min(1).max(50),
  /** Whole cents per decision; without it the amount is not limited. */
  upToCents: z.int().min(1).max(100_000_000_00).nullable().default(null),
  givenBy: Name,
  source: z.string().trim().min(1).max(300),
  since: Day,
  until: Day.nullable().default(null),
})
export const EndMandate = z.strictObject({ mandateId: z.uuid(), version: Version, until: Day })

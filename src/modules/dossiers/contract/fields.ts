import { z } from 'zod'

/** Text people type: as long as a letter, never parsed for meaning. */
export const text = z.string().trim().max(4000)
/** A reason or a sentence that may not be empty. */
export const sentence = text.min(3)
export { Day, Moment } from '../../../platform/terms/day.ts'
export const Version = z.int()
export const Named = z.object({ id: z.uuid(), name: z.string() })
export const OfDossier = z.strictObject({ dossierId: z.uuid() })
export const Made = z.object({ id: z.uuid(), version: z.int() })
export const Changed = z.object({ id: z.uuid(), version: z.int() })

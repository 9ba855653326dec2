import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'

export { Day }

export const Name = z.string().trim().min(1).max(120)
export const Phone = z.string().trim().max(40)
export const Email = z.union([z.literal(''), z.email().max(200)])
export const Version = z.int().min(1)
/** A day in a list's question: how it stood then. Without it: today. */
export const On = Day.optional()
export const Search = z.string().trim().max(100).optional()
export const Page = z.coerce.number().int().min(1).max(10_000).optional()

export const Saved = z.object({ id: z.uuid(), version: z.int() })
export type Saved = z.infer<typeof Saved>

export const Ended = z.object({ id: z.uuid(), until: z.string(), version: z.int() })

/** What the answer says of something dated. */
export const dated = { since: z.string(), until: z.string().nullable() }

import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'

export { Day }

export const Name = z.string().trim().min(1).max(200)
/** What people write of an item: a page, no book. */
export const Text = z.string().trim().max(10_000)
export const Note = z.string().trim().max(2_000)
/** Why something is changed; goes to the history. */
export const Why = z.string().trim().max(1_000).default('')
export const Version = z.int().min(1)
export const Code = z
  .string()
  .trim()
  .regex(/^[a-z][a-z0-9-]{1,39}$/, 'programme/code-form')

export const Saved = z.object({ id: z.uuid(), version: z.int() })
export type Saved = z.infer<typeof Saved>

export const Named = z.object({ id: z.uuid(), name: z.string() })

/** A code of a dated list with its names; `current` says that the list of today still has it. */
export const Coded = z.object({ code: z.string(), nl: z.string(), en: z.string(), current: z.boolean() })

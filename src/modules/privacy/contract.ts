import { z } from 'zod'
import { Day } from '../../platform/terms/day.ts'
import { lookKinds } from './rules.ts'

export const ListLooks = z.strictObject({
  householdId: z.uuid(),
  fromDate: Day.optional(),
  untilDate: Day.optional(),
  /** Continue after the last line of an earlier answer. */
  before: z.coerce.number().int().positive().optional(),
})

export const PrintLooks = ListLooks.omit({ before: true }).extend({ language: z.enum(['nl', 'en']).default('nl') })

export const FindFile = z.strictObject({ number: z.string().trim().min(2).max(100) })
export const FileFound = z.object({
  file: z.object({ number: z.string(), household: z.object({ id: z.uuid(), name: z.string() }) }).nullable(),
})
export type FileFound = z.infer<typeof FileFound>

export const LookList = z.object({
  household: z.object({ id: z.uuid(), name: z.string() }),
  fromDate: Day,
  untilDate: Day,
  looks: z.array(
    z.object({
      line: z.int(),
      at: z.iso.datetime(),
      kind: z.enum(lookKinds),
      what: z.string(),
      name: z.string(),
      roles: z.array(z.string()),
      organisation: z.string(),
      purpose: z.string(),
      grantedBy: z.string(),
    }),
  ),
  more: z.boolean(),
})
export type LookList = z.infer<typeof LookList>

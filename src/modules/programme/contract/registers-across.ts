import { z } from 'zod'
import { deeds } from '../rules/registers/history.ts'
import { registers } from '../rules/registers/registers.ts'
import { Day, Named } from './fields.ts'
import { entryRow } from './registers-fields.ts'

/** Open entries of every register. `own`: those the asker answers for; `asked`: those the asker is asked to take over. */
export const ListOpenEntries = z.strictObject({
  whose: z.enum(['own', 'asked', 'nobody', 'all']).default('own'),
  programme: z.uuid().optional(),
  overdue: z.enum(['true', 'false']).optional(),
})
export const OpenEntryList = z.object({
  entries: z.array(z.object({ ...entryRow, state: z.string(), register: z.enum(registers), programme: Named })),
})
export type OpenEntryList = z.infer<typeof OpenEntryList>

const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])
const deed = {
  deed: z.enum(deeds),
  byName: z.string(),
  at: z.string(),
  why: z.string(),
  changes: z.array(z.object({ field: z.string(), before: cell, after: cell })),
}
/** What happened in the registers of a programme between two days, both included; what a report tells as new. */
export const ListRegisterChanges = z.strictObject({ programmeId: z.uuid(), since: Day, until: Day })
export const RegisterChanges = z.object({
  deeds: z.array(
    z.object({
      entry: Named,
      register: z.enum(registers),
      node: Named.nullable(),
      ...deed,
    }),
  ),
})
export type RegisterChanges = z.infer<typeof RegisterChanges>

export const EntryHistory = z.object({
  title: z.string(),
  register: z.enum(registers),
  deeds: z.array(z.object(deed)),
  /** The names of the workers, parts, programmes and entries that the changes name by id. */
  names: z.array(Named),
})
export type EntryHistory = z.infer<typeof EntryHistory>

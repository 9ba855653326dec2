import { z } from 'zod'
import { changeKinds } from '../rules/history.ts'
import { Day, Named } from './fields.ts'

export const ListHistory = z.strictObject({ nodeId: z.uuid() })

const change = z.object({
  node: Named.extend({ programme: z.string() }),
  kind: z.enum(changeKinds),
  byName: z.string(),
  at: z.string(),
  why: z.string(),
  /** Only what changed, by the names of the fields. */
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
})

/** What happened to a node and to everything it goes on from, the newest first. */
export const History = z.object({ changes: z.array(change) })
export type History = z.infer<typeof History>

/** From the first of these days up to and including the other; a hundred at a time. */
export const ListChanges = z.strictObject({
  programmeId: z.uuid(),
  since: Day,
  until: Day.optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export const ChangeList = z.object({ changes: z.array(change), total: z.int() })

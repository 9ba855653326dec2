import { z } from 'zod'
import { changeKinds } from '../rules/history.ts'
import { Named } from './fields.ts'

export const ListHistory = z.strictObject({ nodeId: z.uuid() })

/** What happened to a node and to everything it goes on from, the newest first. */
export const History = z.object({
  changes: z.array(
    z.object({
      node: Named.extend({ programme: z.string() }),
      kind: z.enum(changeKinds),
      byName: z.string(),
      at: z.string(),
      why: z.string(),
      /** Only what changed, by the names of the fields. */
      before: z.record(z.string(), z.unknown()),
      after: z.record(z.string(), z.unknown()),
    }),
  ),
})
export type History = z.infer<typeof History>

import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'

const groups = ['late', 'today', 'coming-week', 'later'] as const

/** Who has what on hand: numbers to talk about, not to rank people by. */
export const ShowWorkload = z.strictObject({})
export const WorkloadPage = z.object({
  workers: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      watches: z.int(),
      directs: z.int(),
      tasks: z.record(z.enum(groups), z.int()),
    }),
  ),
})
export type WorkloadPage = z.infer<typeof WorkloadPage>

export const ListWorkOf = z.strictObject({ workerId: z.uuid() })
export const WorkOf = z.object({
  tasks: z.array(
    z.object({
      id: z.uuid(),
      kind: z.string(),
      title: z.string(),
      number: z.string(),
      due: Day,
      version: z.int(),
    }),
  ),
  watches: z.array(z.object({ dossierId: z.uuid(), number: z.string() })),
})
export type WorkOf = z.infer<typeof WorkOf>

export const Reassign = z.strictObject({
  /** As they were seen: what changed in between stays where it is. */
  tasks: z
    .array(z.strictObject({ id: z.uuid(), version: z.int() }))
    .max(200)
    .default([]),
  /** Dossiers whose eye goes along. */
  watches: z.array(z.uuid()).max(100).default([]),
  to: z.uuid(),
  reason: z.string().trim().max(1000),
})
export const Reassigned = z.object({
  moved: z.int(),
  stayed: z.int(),
  rows: z.array(
    z.object({
      what: z.enum(['task', 'watch']),
      id: z.uuid(),
      moved: z.boolean(),
      /** Why it stays: a code of the rules of tasks or of the watch. */
      why: z.string(),
    }),
  ),
})
export type Reassigned = z.infer<typeof Reassigned>

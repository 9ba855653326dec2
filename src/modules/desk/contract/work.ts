import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'

/** The same groups as the tasks of dossiers have; they never overlap and leave nothing out. */
const groups = ['late', 'today', 'coming-week', 'later'] as const

export const ListWork = z.strictObject({ group: z.enum(groups).optional() })
export const WorkList = z.object({
  today: Day,
  counts: z.record(z.enum(groups), z.int()),
  rows: z.array(
    z.object({
      id: z.uuid(),
      /** A kind of task, or `signal`. */
      kind: z.string(),
      title: z.string(),
      /** The household or the child, as far as one may know. */
      about: z.string(),
      number: z.string(),
      href: z.string(),
      due: Day,
      version: z.int(),
    }),
  ),
})
export type WorkList = z.infer<typeof WorkList>
export type WorkGroup = (typeof groups)[number]

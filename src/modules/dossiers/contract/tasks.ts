import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { type TaskKind, taskKinds } from '../rules/tasks.ts'

const text = z.string().trim().max(1000)
const kinds = Object.keys(taskKinds) as [TaskKind, ...TaskKind[]]

export const AddTask = z.strictObject({
  /** Left out for a task of one's own that belongs to no dossier. */
  dossierId: z.uuid().optional(),
  workerId: z.uuid().optional(),
  kind: z.enum(kinds).exclude(['answer-handover', 'answer-access-request', 'review-break-glass']).default('other'),
  title: z.string().trim().max(200).default(''),
  due: Day,
})
export type AddTask = z.input<typeof AddTask>
export const TaskMade = z.object({ id: z.uuid(), version: z.int() })

export const ListTasks = z.strictObject({ dossierId: z.uuid() })
export const TaskList = z.object({
  tasks: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(kinds),
      title: z.string(),
      worker: z.object({ id: z.uuid(), name: z.string() }),
      due: Day,
      doneAt: z.iso.datetime().nullable(),
      doneBy: z.string().nullable(),
      outcome: z.string(),
      postponed: z.int(),
      version: z.int(),
    }),
  ),
})
export type TaskList = z.infer<typeof TaskList>

export const TakeTask = z.strictObject({ taskId: z.uuid(), version: z.int() })
export const FinishTask = z.strictObject({ taskId: z.uuid(), outcome: text.default(''), version: z.int() })
export const PostponeTask = z.strictObject({ taskId: z.uuid(), due: Day, reason: text, version: z.int() })

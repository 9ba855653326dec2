import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Changed } from './contract/fields.ts'
import { FinishTask } from './contract/tasks.ts'
import { mayChangeTask } from './may-task.ts'
import { refuseFinishing } from './rules/task-changes.ts'
import { changeTask, getTaskAsSeen } from './store/tasks.ts'

/** Ticks a task off, with a line on how it went for who wants to leave one. */
export const finishTask = useCase({
  name: 'dossiers.finish-task',
  summary: 'Een taak afronden',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: FinishTask,
  output: Changed,
  subject: ({ taskId }) => `task/${taskId}`,
  may: (scene, { taskId }) => mayChangeTask(scene, taskId),
  async run({ tx, actor, now, municipality }, { taskId, outcome, version }) {
    orRefuse(refuseFinishing(await getTaskAsSeen(tx, { municipality, id: taskId, version })))
    const next = await changeTask(
      tx,
      { municipality, id: taskId, version },
      {
        set: { done_at: now, done_by: actor.name, outcome },
        step: { kind: 'finished', reason: outcome },
        stamp: { by: actor.id, byName: actor.name, at: now },
      },
    )
    return { id: taskId, version: next }
  },
})

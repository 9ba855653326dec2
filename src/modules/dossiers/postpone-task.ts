import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Changed } from './contract/fields.ts'
import { PostponeTask } from './contract/tasks.ts'
import { mayChangeTask } from './may-task.ts'
import { refusePostponing } from './rules/task-changes.ts'
import { changeTask, getTaskAsSeen } from './store/tasks.ts'

/** Moves the last day of a task later, with the reason; both stay visible. */
export const postponeTask = useCase({
  name: 'dossiers.postpone-task',
  summary: 'Een taak uitstellen, met de reden',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: PostponeTask,
  output: Changed,
  subject: ({ taskId }) => `task/${taskId}`,
  may: (scene, { taskId }) => mayChangeTask(scene, taskId),
  async run({ tx, actor, now, today, municipality }, { taskId, due, reason, version }) {
    const task = await getTaskAsSeen(tx, { municipality, id: taskId, version })
    orRefuse(refusePostponing(task, { due, reason }, today))
    const next = await changeTask(
      tx,
      { municipality, id: taskId, version },
      {
        set: { due },
        step: { kind: 'postponed', before: task.due, after: due, reason },
        stamp: { by: actor.id, byName: actor.name, at: now },
      },
    )
    return { id: taskId, version: next }
  },
})

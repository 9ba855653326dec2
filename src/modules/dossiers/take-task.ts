import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Changed } from './contract/fields.ts'
import { TakeTask } from './contract/tasks.ts'
import { mayChangeTask } from './may-task.ts'
import { refuseTaking } from './rules/task-changes.ts'
import { changeTask, getTaskAsSeen } from './store/tasks.ts'

/** Takes over a task of a colleague; the history says from whom. */
export const takeTask = useCase({
  name: 'dossiers.take-task',
  summary: 'Een taak overnemen',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: TakeTask,
  output: Changed,
  subject: ({ taskId }) => `task/${taskId}`,
  may: (scene, { taskId }) => mayChangeTask(scene, taskId),
  async run({ tx, actor, now, municipality }, { taskId, version }) {
    const task = await getTaskAsSeen(tx, { municipality, id: taskId, version })
    orRefuse(refuseTaking(task, actor.id))
    const next = await changeTask(
      tx,
      { municipality, id: taskId, version },
      {
        set: { worker: actor.id },
        step: { kind: 'taken', before: task.worker ?? '', after: actor.id },
        stamp: { by: actor.id, byName: actor.name, at: now },
      },
    )
    return { id: taskId, version: next }
  },
})

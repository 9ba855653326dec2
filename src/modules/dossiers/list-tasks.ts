import { useCase } from '../../platform/use-case.ts'
import { ListTasks, TaskList } from './contract/tasks.ts'
import { mayOpen } from './may-open.ts'
import { getDossier } from './store/dossier.ts'
import { listTasksOf } from './store/tasks.ts'

/** What is to be done in a dossier, who does it and by when; done ones below. */
export const listTasks = useCase({
  name: 'dossiers.list-tasks',
  summary: 'Taken en termijnen van een dossier',
  action: 'list',
  purpose: 'youth-help',
  conceal: true,
  input: ListTasks,
  output: TaskList,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayOpen(scene, dossierId),
  async run({ tx, municipality, now, touch }, { dossierId }) {
    touch((await getDossier(tx, municipality, dossierId)).household)
    const tasks = await listTasksOf(tx, { municipality, dossier: dossierId, at: now })
    return {
      tasks: tasks.map(({ worker, workerName, doneAt, ...task }) => ({
        ...task,
        worker: { id: worker, name: workerName },
        doneAt: doneAt && new Date(doneAt).toISOString(),
      })),
    }
  },
})

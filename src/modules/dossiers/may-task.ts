import { Refused } from '../../platform/refusal.ts'
import type { Grant, Scene } from '../../platform/use-case.ts'
import { mayDo } from './may-open.ts'
import { getTask } from './store/tasks.ts'

/** Whoever has the task, whoever writes in its dossier, and the team lead who divides the work. */
export async function mayChangeTask(scene: Scene, taskId: string): Promise<Grant> {
  const { actor, tx, municipality } = scene
  if (actor.kind !== 'worker') return false
  const task = await getTask(tx, municipality, taskId)
  if (task.worker === actor.id) return 'self/task'
  if (!task.dossier) return false
  try {
    return await mayDo(scene, task.dossier, { action: 'write' })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return mayDo(scene, task.dossier, { action: 'assign', purpose: 'work-distribution' })
  }
}

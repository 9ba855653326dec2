import { orRefuse, pointing } from '../../platform/refusal.ts'
import { plainEndOfTerm } from '../../platform/terms/term.ts'
import type { DayLength } from '../../platform/terms/term-length.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { getWorkerName } from '../organisations/public.ts'
import { AddTask, TaskMade } from './contract/tasks.ts'
import { mayDo } from './may-open.ts'
import { refuseTask } from './rules/task-changes.ts'
import type { TaskKind } from './rules/tasks.ts'
import { getDossier } from './store/dossier.ts'
import { keepTask } from './store/tasks.ts'

export type NewTask = {
  kind: TaskKind
  dossier?: string
  /** Left out for kinds that go with the watch or the direction. */
  worker?: string
  title?: string
  /** The person it is about, if it is about one. */
  about?: string
  /** A last day, or a length from today by local policy. */
  due: string | DayLength
  /** The fact it comes from, `handover/<id>`; as long as a task for it is open no second one is made. */
  cause?: string
}

/** Gives somebody a task in the running transaction; other modules use it for what the law or policy wants done by a day. */
export function addTask({ tx, actor, municipality, now, today }: Scene, { due, ...task }: NewTask): Promise<string> {
  const last = typeof due === 'string' ? due : plainEndOfTerm(Temporal.PlainDate.from(today), due).toString()
  return keepTask(tx, { municipality, ...task, due: last }, { by: actor.id, byName: actor.name, at: now })
}

/** A task that somebody makes: for a dossier, or for oneself. */
export const addOwnTask = useCase({
  name: 'dossiers.add-task',
  summary: 'Een taak toevoegen',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: AddTask,
  output: TaskMade,
  subject: ({ dossierId }) => (dossierId ? `dossier/${dossierId}` : 'tasks/own'),
  may(scene, { dossierId, workerId }) {
    if (dossierId) return mayDo(scene, dossierId, { action: 'write' })
    const own = workerId === undefined || workerId === scene.actor.id
    return scene.actor.kind === 'worker' && own && 'self/task'
  },
  async run(scene, { dossierId, workerId, kind, title, due }) {
    const { tx, municipality, touch, actor, today } = scene
    orRefuse(refuseTask({ kind, title, due }, today))
    if (workerId) await pointing('/workerId', getWorkerName(tx, municipality, workerId))
    if (dossierId) touch((await getDossier(tx, municipality, dossierId)).household)
    const worker = workerId ?? actor.id
    const id = await addTask(scene, { kind, title, due, worker, ...(dossierId && { dossier: dossierId }) })
    return { id, version: 1 }
  },
})

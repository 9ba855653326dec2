import type { Refusal } from '../../../platform/refusal.ts'
import type { Day } from './day.ts'
import { type TaskKind, taskKinds } from './tasks.ts'

export type TaskRefusal =
  | 'dossiers/task-unknown'
  | 'dossiers/task-done'
  | 'dossiers/task-already-yours'
  | 'dossiers/task-goes-with-watch'
  | 'dossiers/task-goes-with-direction'
  | 'dossiers/task-has-its-own-answer'
  | 'dossiers/task-without-title'
  | 'dossiers/task-in-the-past'
  | 'dossiers/postpone-without-reason'
  | 'dossiers/postpone-not-later'
  | 'constraint/one_open_task_per_cause'

/** These are finished by the answer they ask for, never by ticking them off. */
const answeredElsewhere: readonly TaskKind[] = ['answer-handover', 'answer-access-request', 'review-break-glass']

type Open = { kind: TaskKind; worker: string | null; due: Day; doneAt: Date | null }

/** A new task lies in the future; what somebody makes up has words of its own. */
export function refuseTask(
  ask: { kind: TaskKind; title: string; due: Day },
  today: Day,
): Refusal<TaskRefusal> | undefined {
  if (ask.kind === 'other' && ask.title.trim() === '')
    return { refused: 'dossiers/task-without-title', pointer: '/title' }
  return ask.due < today ? { refused: 'dossiers/task-in-the-past', pointer: '/due' } : undefined
}

export function refuseTaking(task: Open, by: string): Refusal<TaskRefusal> | undefined {
  if (task.doneAt) return { refused: 'dossiers/task-done' }
  const { goesWith } = taskKinds[task.kind]
  if (goesWith !== 'worker') return { refused: `dossiers/task-goes-with-${goesWith}` }
  if (answeredElsewhere.includes(task.kind)) return { refused: 'dossiers/task-has-its-own-answer' }
  return task.worker === by ? { refused: 'dossiers/task-already-yours' } : undefined
}

export function refuseFinishing(task: Pick<Open, 'kind' | 'doneAt'>): Refusal<TaskRefusal> | undefined {
  if (task.doneAt) return { refused: 'dossiers/task-done' }
  return answeredElsewhere.includes(task.kind) ? { refused: 'dossiers/task-has-its-own-answer' } : undefined
}

/** A day later, and why: a term that slips in silence is how families were lost from sight (S003-122). */
export function refusePostponing(
  task: Pick<Open, 'due' | 'doneAt'>,
  ask: { due: Day; reason: string },
  today: Day,
): Refusal<TaskRefusal> | undefined {
  if (task.doneAt) return { refused: 'dossiers/task-done' }
  if (ask.reason.trim() === '') return { refused: 'dossiers/postpone-without-reason', pointer: '/reason' }
  return ask.due <= task.due || ask.due < today
    ? { refused: 'dossiers/postpone-not-later', pointer: '/due' }
    : undefined
}

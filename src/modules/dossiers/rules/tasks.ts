import { type Day, plusDays } from './day.ts'
import type { WorkerId } from './watch.ts'

/** Kinds of task. `goesWith` watch or direction: whoever has those has the task, so it moves with a handover only. */
export const taskKinds = {
  contact: { goesWith: 'watch' },
  'safety-check': { goesWith: 'watch' },
  'answer-handover': { goesWith: 'worker' },
  'hand-over': { goesWith: 'watch' },
  'find-out-authority': { goesWith: 'worker' },
  'find-out-age': { goesWith: 'worker' },
  'ask-consent': { goesWith: 'worker' },
  'talk-over-consent': { goesWith: 'worker' },
  'read-along': { goesWith: 'worker' },
  'complete-identity': { goesWith: 'worker' },
  'review-estimate': { goesWith: 'direction' },
  'offer-family-plan': { goesWith: 'direction' },
  'fix-plan': { goesWith: 'direction' },
  'put-plan-in-writing': { goesWith: 'direction' },
  'evaluate-plan': { goesWith: 'direction' },
  'answer-access-request': { goesWith: 'worker' },
  'review-break-glass': { goesWith: 'worker' },
  'inform-family': { goesWith: 'worker' },
  'prepare-adulthood': { goesWith: 'direction' },
  other: { goesWith: 'worker' },
} as const satisfies Record<string, { goesWith: 'worker' | 'watch' | 'direction' }>
export type TaskKind = keyof typeof taskKinds

export type Task = {
  id: string
  /** Changes with every change of the task, so that nobody moves what they have not seen. */
  version: number
  kind: TaskKind
  worker: WorkerId
  dossier?: string
  due: Day
  doneAt?: Date
}

/** "Mijn werk" in four groups that never overlap and leave nothing out. */
export const taskGroups = ['late', 'today', 'coming-week', 'later'] as const
export type TaskGroup = (typeof taskGroups)[number]

/**
 * The days of a group, from the first up to but not including `before`. The list, the count and the query in the
 * database all use this range, so a count always equals the rows behind it.
 */
export function daysOfGroup(group: TaskGroup, today: Day): DaysOfGroup {
  return daysOfGroups(today)[group]
}

export type DaysOfGroup = { from?: Day; before?: Day }

/** All groups of one day. */
export function daysOfGroups(today: Day): Record<TaskGroup, DaysOfGroup> {
  const tomorrow = plusDays(today, 1)
  const afterWeek = plusDays(today, 8)
  return {
    late: { before: today },
    today: { from: today, before: tomorrow },
    'coming-week': { from: tomorrow, before: afterWeek },
    later: { from: afterWeek },
  }
}

export function isInGroup(task: Task, group: TaskGroup, today: Day): boolean {
  const { from, before } = daysOfGroup(group, today)
  return !task.doneAt && (from === undefined || from <= task.due) && (before === undefined || task.due < before)
}

/** The tasks of a group, the most pressing first. */
export function listTasks(tasks: readonly Task[], group: TaskGroup, today: Day): Task[] {
  return tasks
    .filter((task) => isInGroup(task, group, today))
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.id.localeCompare(b.id))
}

export function countTasks(tasks: readonly Task[], today: Day): Record<TaskGroup, number> {
  const counts = taskGroups.map(
    (group) => [group, tasks.filter((task) => isInGroup(task, group, today)).length] as const,
  )
  return Object.fromEntries(counts) as Record<TaskGroup, number>
}

/** What one worker has on hand. Numbers to talk about, not to rank people by. */
export type Workload = { worker: WorkerId; watches: number; directs: number; tasks: Record<TaskGroup, number> }

export type WorkloadFacts = {
  workers: readonly WorkerId[]
  tasks: readonly Task[]
  /** Who watches and who directs each open dossier now; parents who direct themselves are left out. */
  watchers: readonly WorkerId[]
  directors: readonly WorkerId[]
}

/** The workload of every worker of a list, also of those with nothing, in the order of the list (D12; S003-122). */
export function workloads(facts: WorkloadFacts, today: Day): Workload[] {
  const tasks = Map.groupBy(facts.tasks, (task) => task.worker)
  const watches = Map.groupBy(facts.watchers, (worker) => worker)
  const directs = Map.groupBy(facts.directors, (worker) => worker)
  return facts.workers.map((worker) => ({
    worker,
    watches: watches.get(worker)?.length ?? 0,
    directs: directs.get(worker)?.length ?? 0,
    tasks: countTasks(tasks.get(worker) ?? [], today),
  }))
}

import type { Refusal } from '../../../platform/refusal.ts'
import { overlaps, type Period } from './periods.ts'
import { type Task, taskKinds } from './tasks.ts'
import type { WorkerId } from './watch.ts'

/** Why a task stays where it is; each row of the result says one. */
export const stayReasons = [
  'unknown',
  'done',
  'changed-meanwhile',
  'already-theirs',
  'goes-with-watch',
  'goes-with-direction',
  'receiver-may-not-open',
] as const
export type StayReason = (typeof stayReasons)[number]

export type Reassignment = {
  /** The tasks as the asker saw them. */
  tasks: readonly { id: string; version: number }[]
  to: WorkerId
  reason: string
}

export type ReassignFacts = {
  tasks: readonly Task[]
  /** Dossiers the receiver may open. */
  receiverMayOpen: ReadonlySet<string>
  receiverActive: boolean
  receiverAway: readonly Period[]
  now: Date
}

export type ReassignResult = {
  moves: readonly { task: string; from: WorkerId; to: WorkerId }[]
  stays: readonly { task: string; why: StayReason }[]
}

export type ReassignRefusal =
  | 'dossiers/reassign-nothing'
  | 'dossiers/reassign-without-reason'
  | 'dossiers/receiver-not-active'
  | 'dossiers/receiver-away'

/**
 * What would move and what would stay, and why. The preview and the act ask this same question, the act with the facts
 * of that moment: what changed in between stays and says so (D12).
 */
export function reassign(ask: Reassignment, facts: ReassignFacts): ReassignResult | Refusal<ReassignRefusal> {
  if (ask.tasks.length === 0) return { refused: 'dossiers/reassign-nothing', pointer: '/tasks' }
  if (ask.reason.trim() === '') return { refused: 'dossiers/reassign-without-reason', pointer: '/reason' }
  if (!facts.receiverActive) return { refused: 'dossiers/receiver-not-active', pointer: '/to' }
  const thisInstant = { from: facts.now, until: new Date(facts.now.getTime() + 1) }
  if (facts.receiverAway.some((away) => overlaps(away, thisInstant)))
    return { refused: 'dossiers/receiver-away', pointer: '/to' }
  const moves: { task: string; from: WorkerId; to: WorkerId }[] = []
  const stays: { task: string; why: StayReason }[] = []
  for (const seen of new Map(ask.tasks.map((t) => [t.id, t])).values()) {
    const task = facts.tasks.find((t) => t.id === seen.id)
    const why = whyStays(task, seen.version, ask.to, facts)
    if (why !== undefined) stays.push({ task: seen.id, why })
    else if (task) moves.push({ task: seen.id, from: task.worker, to: ask.to })
  }
  return { moves, stays }
}

function whyStays(
  task: Task | undefined,
  versionSeen: number,
  to: WorkerId,
  facts: Pick<ReassignFacts, 'receiverMayOpen'>,
): StayReason | undefined {
  if (!task) return 'unknown'
  if (task.doneAt) return 'done'
  if (task.version !== versionSeen) return 'changed-meanwhile'
  if (task.worker === to) return 'already-theirs'
  const { goesWith } = taskKinds[task.kind]
  if (task.dossier !== undefined && goesWith !== 'worker') return `goes-with-${goesWith}`
  return task.dossier !== undefined && !facts.receiverMayOpen.has(task.dossier) ? 'receiver-may-not-open' : undefined
}

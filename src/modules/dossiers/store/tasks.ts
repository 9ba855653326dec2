import { sql } from 'kysely'
import { hot, type Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Seen } from '../../../platform/stale.ts'
import { type TaskKind, taskKinds } from '../rules/tasks.ts'
import type { DossierTables } from '../tables.ts'
import { versioned } from './versioned.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

type Stamp = { by: string; byName: string; at: Date }

export type TaskRow = {
  id: string
  kind: TaskKind
  title: string
  worker: string | null
  dossier: string | null
  about: string | null
  due: string
  doneAt: Date | null
  version: number
}

export type TaskToKeep = {
  municipality: string
  kind: TaskKind
  dossier?: string
  worker?: string
  title?: string
  about?: string
  due: string
  cause?: string
}

/** Keeps a task and gives its id; one that an open task already stands for gives the id of that one. */
export async function keepTask(tx: Tx, task: TaskToKeep, { byName, at }: Stamp): Promise<string> {
  const id = newId(at)
  const { goesWith } = taskKinds[task.kind]
  const added = await own(tx)
    .insertInto('dossiers.task')
    .values({
      municipality: task.municipality,
      id,
      kind: task.kind,
      goes_with: goesWith === 'worker' || task.dossier === undefined ? 'worker' : goesWith,
      worker: task.worker ?? null,
      dossier: task.dossier ?? null,
      title: task.title ?? '',
      about: task.about ?? null,
      due: task.due,
      cause: task.cause ?? null,
      made_by: byName,
      made_at: at,
      changed_by: byName,
      changed_at: at,
    })
    .onConflict((clash) =>
      clash.columns(['municipality', 'cause']).where('done_at', 'is', null).where('cause', 'is not', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (added) return added.id
  const { id: standing } = await own(tx)
    .selectFrom('dossiers.task')
    .select('id')
    .where('municipality', '=', task.municipality)
    .where('cause', '=', task.cause ?? null)
    .where('done_at', 'is', null)
    .executeTakeFirstOrThrow()
  return standing
}

const columns = ['id', 'kind', 'title', 'worker', 'dossier', 'about', 'due', 'done_at as doneAt', 'version'] as const

export async function getTask(tx: Tx, municipality: string, id: string): Promise<TaskRow> {
  const row = await own(tx)
    .selectFrom('dossiers.task')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'dossiers/task-unknown', status: 404 })
  return { ...row, kind: row.kind as TaskKind }
}

const tasks = versioned('dossiers.task', 'dossiers/task-unknown')

export type TaskChange = { worker?: string; due?: string; done_at?: Date; done_by?: string; outcome?: string }
type Step = { kind: 'taken' | 'moved' | 'postponed' | 'finished'; before?: string; after?: string; reason?: string }

/** The task as its asker saw it; who was quicker is named before any rule speaks. */
export async function getTaskAsSeen(tx: Tx, { municipality, id, version }: Seen) {
  const task = await getTask(tx, municipality, id)
  if (task.version !== version) throw await tasks.refusal(tx, { municipality, id })
  return task
}

/** Changes a task as its asker saw it and writes the step; refuses when somebody was quicker. Gives the new version. */
export async function changeTask(
  tx: Tx,
  seen: Seen,
  { set, step, stamp }: { set: TaskChange; step: Step; stamp: Stamp },
): Promise<number> {
  const { by, byName, at } = stamp
  const next = await tasks.change(tx, seen, { ...set, by: byName, at })
  await own(tx)
    .insertInto('dossiers.task_step')
    .values({ municipality: seen.municipality, id: newId(at), task: seen.id, at, by, by_name: byName, ...step })
    .execute()
  return next
}

/** Ends the open tasks of a dossier, or the one that stands for this cause, when its answer was given elsewhere. */
export async function finishTasksOf(
  tx: Tx,
  {
    municipality,
    outcome,
    ...of
  }: { municipality: string; outcome: string } & ({ cause: string } | { dossier: string }),
  { byName, at }: Stamp,
): Promise<void> {
  await own(tx)
    .updateTable('dossiers.task')
    .set((row) => ({
      done_at: at,
      done_by: byName,
      outcome,
      version: sql<number>`${row.ref('version')} + 1`,
      changed_by: byName,
      changed_at: at,
    }))
    .where('municipality', '=', municipality)
    .where((row) => ('cause' in of ? row('cause', '=', of.cause) : row('dossier', '=', of.dossier)))
    .where('done_at', 'is', null)
    .execute()
}

export type DossierTask = {
  id: string
  kind: TaskKind
  title: string
  worker: string
  workerName: string
  due: string
  doneAt: string | null
  doneBy: string | null
  outcome: string
  postponed: number
  version: number
}

/** The tasks of a dossier with who has them now, open ones first and by their last day. */
export function listTasksOf(tx: Tx, ask: { municipality: string; dossier: string; at: Date }): Promise<DossierTask[]> {
  return hot<DossierTask>(tx, {
    name: 'tasks-of-dossier',
    text: `select t.id, t.kind, t.title, t.due, t.done_at as "doneAt", t.done_by as "doneBy", t.outcome, t.version, w.id as worker, w.name as "workerName",
             (select count(*)::int from dossiers.task_step s where s.municipality = t.municipality and s.task = t.id and s.kind = 'postponed') as postponed
           from dossiers.task t
           left join organisations.published_worker w on w.municipality = t.municipality and w.id = ${holder('t', '$3')}
           where t.municipality = $1 and t.dossier = $2
           order by t.done_at is not null, t.due, t.id limit 200`,
    values: [ask.municipality, ask.dossier, ask.at],
  })
}

/** SQL for who has a task at an instant: the worker it names, the watch, or the director and else the watch. */
export function holder(task: string, at: string): string {
  const on = (other: string) =>
    `${other}.municipality = ${task}.municipality and ${other}.dossier = ${task}.dossier and ${other}.since <= ${at} and (${other}.until is null or ${other}.until > ${at})`
  const watcher = `(select k.worker from dossiers.watch k where ${on('k')})`
  return `case ${task}.goes_with when 'worker' then ${task}.worker when 'watch' then ${watcher}
          else coalesce((select g.worker from dossiers.direction g where ${on('g')}), ${watcher}) end`
}

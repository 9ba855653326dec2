import { hot, type Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { OpeningRelation } from '../rules/standing.ts'
import type { Task, TaskKind } from '../rules/tasks.ts'
import { asArrays } from './standing.ts'
import { holder } from './tasks.ts'

type Row = {
  id: string
  version: number
  kind: TaskKind
  worker: string
  dossier: string | null
  due: string
  doneAt: string | null
}

/** The tasks among these that lie with somebody of these teams now; others do not exist for who divides the work. */
export async function loadTasksOfTeams(
  tx: Tx,
  ask: { municipality: string; ids: readonly string[]; teams: readonly string[]; at: Date; today: string },
): Promise<Task[]> {
  const rows = await hot<Row>(tx, {
    name: 'tasks-of-teams',
    text: `select * from (
             select t.id, t.version, t.kind, ${holder('t', '$4')} as worker, t.dossier, t.due, t.done_at as "doneAt"
             from dossiers.task t where t.municipality = $1 and t.id = any($2::uuid[])) as t
           where exists (select from organisations.published_role r where r.municipality = $1 and r.worker = t.worker
             and r.team = any($3::uuid[]) and r.since <= $5 and (r.until is null or r.until >= $5))`,
    values: [ask.municipality, ask.ids, ask.teams, ask.at, ask.today],
  })
  return rows.map(({ dossier, doneAt, ...task }) => ({
    ...task,
    ...(dossier && { dossier }),
    ...(doneAt && { doneAt: new Date(doneAt) }),
  }))
}

/** Which of these dossiers somebody may open by these relations. */
export async function listOpenable(
  tx: Tx,
  ask: {
    municipality: string
    worker: string
    dossiers: readonly string[]
    at: Date
    opening: readonly OpeningRelation[]
  },
): Promise<string[]> {
  const rows = await hot<{ id: string }>(tx, {
    name: 'dossiers-openable',
    text: `select distinct d.id from dossiers.dossier d
           join households.published_access x on x.municipality = d.municipality and x.household = d.household
           join unnest($5::text[], $6::uuid[]) o(relation, team) on o.relation = x.relation and (x.team is null or x.team = o.team)
           where d.municipality = $1 and d.id = any($3::uuid[]) and x.worker = $2 and x.since <= $4 and (x.until is null or x.until > $4)`,
    values: [ask.municipality, ask.worker, ask.dossiers, ask.at, ...asArrays(ask.opening)],
  })
  return rows.map(({ id }) => id)
}

export async function listHatsOf(
  tx: Tx,
  ask: { municipality: string; worker: string; today: string },
): Promise<{ role: string; team?: string }[]> {
  const rows = await hot<{ role: string; team: string | null }>(tx, {
    name: 'hats-of-worker',
    text: `select role, team from organisations.published_role where municipality = $1 and worker = $2
             and since <= $3 and (until is null or until >= $3)`,
    values: [ask.municipality, ask.worker, ask.today],
  })
  return rows.map(({ role, team }) => ({ role, ...(team && { team }) }))
}

/** Which of these dossiers are watched by somebody of these teams now. */
export async function listWatchedByTeams(
  tx: Tx,
  ask: { municipality: string; dossiers: readonly string[]; teams: readonly string[]; at: Date; today: string },
): Promise<string[]> {
  const rows = await hot<{ dossier: string }>(tx, {
    name: 'watched-by-teams',
    text: `select distinct k.dossier from dossiers.watch k
           join organisations.published_role r on r.municipality = k.municipality and r.worker = k.worker
           where k.municipality = $1 and k.dossier = any($2::uuid[]) and r.team = any($3::uuid[])
             and k.since <= $4 and (k.until is null or k.until > $4) and r.since <= $5 and (r.until is null or r.until >= $5)`,
    values: [ask.municipality, ask.dossiers, ask.teams, ask.at, ask.today],
  })
  return rows.map(({ dossier }) => dossier)
}

/** Gives all these tasks to one worker, as they were seen, and writes the steps; answers which ones moved. */
export async function moveTasks(
  tx: Tx,
  move: { municipality: string; tasks: readonly { id: string; version: number }[]; to: string; reason: string },
  { by, byName, at }: { by: string; byName: string; at: Date },
): Promise<string[]> {
  const moved = await hot<{ id: string; before: string }>(tx, {
    name: 'tasks-move',
    text: `update dossiers.task t set worker = $4, version = t.version + 1, changed_by = $5, changed_at = $6
           from (select o.id, o.worker from dossiers.task o join unnest($2::uuid[], $3::int[]) s(id, version) on s.id = o.id and s.version = o.version
                 where o.municipality = $1 and o.done_at is null for update of o) as seen
           where t.municipality = $1 and t.id = seen.id returning t.id, seen.worker as before`,
    values: [
      move.municipality,
      move.tasks.map(({ id }) => id),
      move.tasks.map(({ version }) => version),
      move.to,
      byName,
      at,
    ],
  })
  await hot(tx, {
    name: 'tasks-move-steps',
    text: `insert into dossiers.task_step (municipality, id, task, kind, at, by, by_name, before, after, reason)
           select $1, s.id, s.task, 'moved', $5, $6, $7, coalesce(s.before, ''), $8, $9
           from unnest($2::uuid[], $3::uuid[], $4::text[]) s(id, task, before)`,
    values: [
      move.municipality,
      moved.map(() => newId(at)),
      moved.map(({ id }) => id),
      moved.map(({ before }) => before),
      at,
      by,
      byName,
      move.to,
      move.reason,
    ],
  })
  return moved.map(({ id }) => id)
}

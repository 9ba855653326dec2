import { hot } from '../../../platform/database.ts'
import type { Scene } from '../../../platform/use-case.ts'
import { hatsOf, openingRelations } from '../rules/standing.ts'
import { daysOfGroup, daysOfGroups, type TaskGroup, type TaskKind, taskGroups } from '../rules/tasks.ts'
import { asArrays } from './standing.ts'

export type WorkTask = {
  id: string
  kind: TaskKind
  title: string
  dossier: string | null
  number: string | null
  household: string | null
  /** Left out when the worker may no longer open the dossier. */
  householdName: string | null
  due: string
  version: number
}

export type Counts = Record<TaskGroup, number>

/** Open tasks that are mine now: by name, by the eye I keep, or by the direction I have; $2 is the worker, $3 the instant. */
const MINE = `
  select t.* from dossiers.task t where t.municipality = $1 and t.worker = $2 and t.goes_with = 'worker' and t.done_at is null
  union all
  select t.* from dossiers.watch k join dossiers.task t on t.municipality = k.municipality and t.dossier = k.dossier
    and t.goes_with = 'watch' and t.done_at is null
  where k.municipality = $1 and k.worker = $2 and k.since <= $3 and (k.until is null or k.until > $3)
  union all
  select t.* from dossiers.direction g join dossiers.task t on t.municipality = g.municipality and t.dossier = g.dossier
    and t.goes_with = 'direction' and t.done_at is null
  where g.municipality = $1 and g.worker = $2 and g.since <= $3 and (g.until is null or g.until > $3)
  union all
  select t.* from dossiers.watch k join dossiers.task t on t.municipality = k.municipality and t.dossier = k.dossier
    and t.goes_with = 'direction' and t.done_at is null
  where k.municipality = $1 and k.worker = $2 and k.since <= $3 and (k.until is null or k.until > $3)
    and not exists (select from dossiers.direction g where g.municipality = k.municipality and g.dossier = k.dossier
      and g.kind = 'professional' and g.since <= $3 and (g.until is null or g.until > $3))`

// A family's name only where the asker may open the dossier; $4 and $5 bound the days, $6 to $8 are the asker.
const SHOWN = `
  select t.id, t.kind, t.title, t.dossier, d.number, d.household, t.due, t.version,
    case when exists (select from households.published_access x
      join unnest($6::text[], $7::uuid[]) o(relation, team) on o.relation = x.relation and (x.team is null or x.team = o.team)
      where x.municipality = d.municipality and x.household = d.household and x.worker = $8
        and x.since <= $3 and (x.until is null or x.until > $3)) then h.name end as "householdName"
  from mine t
  left join dossiers.dossier d on d.municipality = t.municipality and d.id = t.dossier
  left join households.published_household h on h.municipality = d.municipality and h.id = d.household
  where ($4::date is null or t.due >= $4) and ($5::date is null or t.due < $5)
  order by t.due, t.id limit 300`

function shownTo(scene: Scene, worker: string, group: TaskGroup | undefined): unknown[] {
  const { actor, municipality, now, today } = scene
  const { from, before } = group ? daysOfGroup(group, today) : {}
  const opening = asArrays(openingRelations(hatsOf(actor), 'read'))
  return [municipality, worker, now, from ?? null, before ?? null, ...opening, actor.id]
}

/** The open tasks of a worker, the most pressing first. */
export function listWorkTasksOf(scene: Scene, worker: string): Promise<WorkTask[]> {
  return hot<WorkTask>(scene.tx, {
    name: 'work-tasks',
    text: `with mine as (${MINE}) ${SHOWN}`,
    values: shownTo(scene, worker, undefined),
  })
}

/** My open tasks of a group, the most pressing first, and how many there are in every group, by the same days. */
export async function workTasks(
  scene: Scene,
  group: TaskGroup | undefined,
): Promise<{ counts: Counts; tasks: WorkTask[] }> {
  // One question, because both start from the same tasks (bench: Mijn werk counts).
  const [row] = await hot<{ counts: Counts; tasks: WorkTask[] }>(scene.tx, {
    name: 'work-tasks-and-counts',
    text: `with mine as materialized (${MINE}), shown as (${SHOWN})
           select (select row_to_json(c) from (select ${countsOf('due', 9)} from mine) c) as counts,
             coalesce((select json_agg(shown) from shown), '[]') as tasks`,
    values: [...shownTo(scene, scene.actor.id, group), ...boundsOf(scene.today)],
  })
  return row ?? { counts: { late: 0, today: 0, 'coming-week': 0, later: 0 }, tasks: [] }
}

/** SQL that counts a column of days by group, with the bounds from parameter `$first` on. */
export function countsOf(column: string, first: number): string {
  return taskGroups
    .map((group, at) => {
      const [from, before] = [`$${first + at * 2}::date`, `$${first + at * 2 + 1}::date`]
      return `count(*) filter (where (${from} is null or ${column} >= ${from}) and (${before} is null or ${column} < ${before}))::int as "${group}"`
    })
    .join(', ')
}

export function boundsOf(today: string): (string | null)[] {
  const days = daysOfGroups(today)
  return taskGroups.flatMap((group) => [days[group].from ?? null, days[group].before ?? null])
}
